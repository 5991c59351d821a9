package com.logitech.serviceportal.support.numbers;

import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewEnd;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewLanguage;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewNumber;
import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import com.logitech.serviceportal.support.model.numbers.Dated;
import com.logitech.serviceportal.support.model.numbers.EndRow;
import com.logitech.serviceportal.support.model.numbers.LanguageRow;
import com.logitech.serviceportal.support.model.numbers.NumberRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes in what is to count from a day on, against the rows there are: what cannot be used is refused by field, all of it together. */
final class NumberIntake {

    private static final String REASON = "reason";
    private static final String EFFECTIVE_FROM = "effectiveFrom";
    private static final String VALUE = "value";
    private static final String LANGUAGE = "language";
    private static final String LISTED = "listed";
    private static final String ENDS_ON = "endsOn";
    private static final String ENGLISH = "en";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /** Before the first product anybody would ask about. */
    private static final LocalDate EARLIEST_END = LocalDate.of(1990, 1, 1);
    private static final int YEARS_OF_SUPPORT = 30;

    private final Intake intake = new Intake();
    private final Instant now;
    private final LocalDate today;
    private final String by;

    /** @param now UTC @param by how the books sign who asks */
    NumberIntake(Instant now, String by) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.by = by;
    }

    /** @param known every row there is */
    NumberRow number(NewNumber sent, List<NumberRow> known) {
        Optional<SupportNumber> number = intake.required("number", sent.number());
        intake.required(VALUE, sent.value());
        number.filter(one -> sent.value() != null && (sent.value() < one.least() || sent.value() > one.most()))
                .ifPresent(one -> intake.wrong(VALUE, "is " + range(one)));
        effective(sent.effectiveFrom());
        String reason = intake.text(REASON, sent.reason(), 1, SupportAdministration.LONGEST_REASON);
        intake.close();
        if (on(known, sent.number(), sent.effectiveFrom()) == sent.value()) {
            intake.wrong(VALUE, "is " + sent.number().words(sent.value()) + " on that day already");
        }
        NumberRow row = new NumberRow(UUID.randomUUID(), sent.number(), sent.value(), sent.effectiveFrom(), now, by, reason);
        List<NumberRow> then = Stream.concat(known.stream(), Stream.of(row)).toList();
        Stream.concat(Stream.of(row), then.stream()).map(NumberRow::effectiveFrom).filter(day -> !day.isBefore(row.effectiveFrom()))
                .distinct().sorted().flatMap(day -> contradiction(then, day).stream()).findFirst()
                .ifPresent(reasonAgainst -> intake.wrong(VALUE, reasonAgainst));
        intake.close();
        return row;
    }

    private static String range(SupportNumber number) {
        return number.unit() == SupportNumber.Unit.YES_OR_NO ? "1 for yes or 0 for no"
                : "from " + number.least() + " to " + number.words(number.most());
    }

    /** The value of a number on a day (UTC). */
    static int on(List<NumberRow> rows, SupportNumber number, LocalDate day) {
        return Dated.on(rows.stream().filter(row -> row.number() == number).toList(), day).map(NumberRow::value).orElse(0);
    }

    /** Why the numbers of a day cannot count together. */
    private static Optional<String> contradiction(List<NumberRow> rows, LocalDate day) {
        Map<SupportNumber, Integer> values = new EnumMap<>(SupportNumber.class);
        for (SupportNumber number : SupportNumber.values()) {
            values.put(number, on(rows, number, day));
        }
        return unreachable(values, SupportNumber.SELECT_CLOSING_ATTEMPTS, SupportNumber.SELECT_CLOSING_HOURS, day)
                .or(() -> unreachable(values, SupportNumber.BASIC_CLOSING_ATTEMPTS, SupportNumber.BASIC_CLOSING_HOURS, day))
                .or(() -> Arrays.stream(Origin.values()).anyMatch(origin -> values.get(SupportNumber.basicOrigin(origin)) == 1)
                        ? Optional.empty() : Optional.of("leaves no way by which a Basic ticket could come on " + day));
    }

    /** Attempts that lie so far apart that they fit into no window would never close a ticket (D24). */
    private static Optional<String> unreachable(Map<SupportNumber, Integer> values, SupportNumber attempts, SupportNumber hours,
            LocalDate day) {
        int apart = values.get(SupportNumber.ATTEMPTS_APART_HOURS);
        int needed = (values.get(attempts) - 1) * apart;
        return needed <= values.get(hours) ? Optional.empty()
                : Optional.of("lets no ticket close on " + day + ": " + attempts.words(values.get(attempts)) + ", "
                + SupportNumber.ATTEMPTS_APART_HOURS.words(apart) + " apart, take " + needed + " hours, and the window has "
                + values.get(hours));
    }

    /** @param known every row there is */
    LanguageRow language(NewLanguage sent, List<LanguageRow> known) {
        intake.required("level", sent.level());
        boolean isCode = intake.required(LANGUAGE, sent.language()).filter(LANGUAGES::contains).isPresent();
        if (sent.language() != null && !isCode) {
            intake.wrong(LANGUAGE, "is a language by its ISO 639-1 code, such as en");
        }
        intake.required(LISTED, sent.listed());
        effective(sent.effectiveFrom());
        String reason = intake.text(REASON, sent.reason(), 1, SupportAdministration.LONGEST_REASON);
        if (isCode && sent.level() == SupportLevel.JUMPSTART && !sent.language().equals(ENGLISH)) {
            intake.wrong(LANGUAGE, "is English: JumpStart gives support in no other (R120)");
        }
        if (ENGLISH.equals(sent.language()) && Boolean.FALSE.equals(sent.listed())) {
            intake.wrong(LISTED, "stays yes for English, in which everybody can call");
        }
        intake.close();
        boolean listed = Dated.on(known.stream().filter(row -> row.level() == sent.level() && row.language().equals(sent.language()))
                .toList(), sent.effectiveFrom()).filter(LanguageRow::listed).isPresent();
        if (listed == sent.listed()) {
            intake.wrong(LISTED, "is " + (listed ? "yes" : "no") + " on that day already");
        }
        intake.close();
        return new LanguageRow(UUID.randomUUID(), sent.level(), sent.language(), sent.listed(), sent.effectiveFrom(), now, by, reason);
    }

    /** @param known of the product, the latest recorded first */
    EndRow end(NewEnd sent, String product, Optional<EndRow> known) {
        intake.required(ENDS_ON, sent.endsOn()).ifPresent(day -> {
            LocalDate latest = today.plusYears(YEARS_OF_SUPPORT);
            if (day.isBefore(EARLIEST_END) || day.isAfter(latest)) {
                intake.wrong(ENDS_ON, "is a day from " + EARLIEST_END + " to " + latest);
            } else if (known.filter(one -> one.endsOn().equals(day)).isPresent()) {
                intake.wrong(ENDS_ON, "is recorded for this product already");
            }
        });
        String reason = intake.text(REASON, sent.reason(), 1, SupportAdministration.LONGEST_REASON);
        intake.close();
        return new EndRow(UUID.randomUUID(), known.map(EndRow::product).orElse(product), sent.endsOn(), now, by, reason);
    }

    /** The product as it is kept. */
    String product(String sent) {
        return intake.name("product", sent, 1, SupportAdministration.LONGEST_PRODUCT);
    }

    private void effective(LocalDate day) {
        intake.required(EFFECTIVE_FROM, day).ifPresent(given -> {
            if (given.isBefore(today)) {
                intake.wrong(EFFECTIVE_FROM, "is past; what tickets were promised is not rewritten. Use " + today + " (UTC) or later");
            } else if (given.isAfter(today.plusYears(SupportAdministration.YEARS_AHEAD))) {
                intake.wrong(EFFECTIVE_FROM, "is more than " + SupportAdministration.YEARS_AHEAD + " years ahead");
            }
        });
    }
}
