package com.logitech.serviceportal.support.numbers;

import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.support.api.numbers.MainstreamEndRecorded;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration;
import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import com.logitech.serviceportal.support.api.numbers.SupportNumberSet;
import com.logitech.serviceportal.support.api.numbers.VoiceLanguageSet;
import com.logitech.serviceportal.support.model.numbers.Dated;
import com.logitech.serviceportal.support.model.numbers.EndRow;
import com.logitech.serviceportal.support.model.numbers.LanguageRow;
import com.logitech.serviceportal.support.model.numbers.NumberRow;
import com.logitech.serviceportal.support.model.numbers.SupportBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to what the help desk goes by; nobody changes or removes a row. */
@ApplicationScoped
@Transactional
class NumbersOffice implements SupportAdministration {

    private static final String READ = "read what the help desk goes by";
    private static final String SET = "set what the help desk goes by";

    @Inject
    private SupportBooks books;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;
    @Inject
    private Event<SupportNumberSet> supportNumberSet;
    @Inject
    private Event<VoiceLanguageSet> voiceLanguageSet;
    @Inject
    private Event<MainstreamEndRecorded> mainstreamEndRecorded;

    @Override
    public List<RecordedNumber> numbers() {
        Caller.current().mustHold(READ, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        List<NumberRow> rows = books.numbers();
        Map<SupportNumber, List<NumberRow>> byNumber = rows.stream().collect(Collectors.groupingBy(NumberRow::number));
        Map<String, String> names = names(rows.stream().map(NumberRow::by));
        LocalDate today = today(clock.instant());
        return rows.stream().sorted(Comparator.comparing(NumberRow::number).thenComparing(Dated.BY_DAY.reversed()))
                .map(row -> shown(row, byNumber.get(row.number()), names, today)).toList();
    }

    @Override
    public NumberPreview preview(NewNumber number) {
        Caller.current().mustHold(SET, Role.OPERATIONS);
        List<NumberRow> known = books.numbers();
        NumberRow row = taken(clock.instant()).number(number, known);
        SupportNumber what = row.number();
        int before = NumberIntake.on(known, what, row.effectiveFrom());
        Optional<LocalDate> until = known.stream().filter(other -> other.number() == what).map(NumberRow::effectiveFrom)
                .filter(day -> day.isAfter(row.effectiveFrom())).min(Comparator.naturalOrder());
        String closedOrOpened = what.countsFromClosing() ? "closed" : "opened";
        return new NumberPreview(what, before, row.value(), row.effectiveFrom(), until, what.title() + ": " + what.words(row.value())
                + " instead of " + what.words(before) + " for tickets " + closedOrOpened + " from " + row.effectiveFrom() + " (UTC)"
                + until.map(day -> " until " + day + ", from when what is recorded for that day counts").orElse("")
                + ". Tickets " + closedOrOpened + " before keep what counted then.");
    }

    @Override
    public RecordedNumber set(NewNumber number) {
        Caller.current().mustHold(SET, Role.OPERATIONS);
        books.holdNumbers();
        Instant now = clock.instant();
        List<NumberRow> known = books.numbers();
        NumberRow row = taken(now).number(number, known);
        books.add(row);
        supportNumberSet.fire(new SupportNumberSet(now, row.id(), row.number(), row.value(), row.effectiveFrom(), row.why()));
        return shown(row, with(known.stream().filter(other -> other.number() == row.number()), row), names(Stream.of(row.by())),
                today(now));
    }

    @Override
    public List<RecordedLanguage> languages() {
        Caller.current().mustHold(READ, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        List<LanguageRow> rows = books.languages();
        Map<String, String> names = names(rows.stream().map(LanguageRow::by));
        LocalDate today = today(clock.instant());
        return rows.stream().sorted(Comparator.comparing(LanguageRow::level).thenComparing(row -> called(row.language()))
                        .thenComparing(Dated.BY_DAY.reversed()))
                .map(row -> shown(row, rows.stream().filter(row::isAboutTheSame).toList(), names, today)).toList();
    }

    @Override
    public RecordedLanguage set(NewLanguage language) {
        Caller.current().mustHold(SET, Role.OPERATIONS);
        books.holdLanguages();
        Instant now = clock.instant();
        List<LanguageRow> known = books.languages();
        LanguageRow row = taken(now).language(language, known);
        books.add(row);
        voiceLanguageSet.fire(new VoiceLanguageSet(now, row.id(), row.level(), row.language(), row.listed(), row.effectiveFrom(),
                row.why()));
        return shown(row, with(known.stream().filter(row::isAboutTheSame), row), names(Stream.of(row.by())), today(now));
    }

    @Override
    public List<RecordedEnd> ends() {
        Caller.current().mustHold(READ, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        List<EndRow> rows = books.ends();
        Map<String, String> names = names(rows.stream().map(EndRow::by));
        Map<String, EndRow> counting = rows.stream().collect(Collectors.toMap(row -> row.product().toLowerCase(Locale.ROOT),
                Function.identity(), (later, earlier) -> later));
        return rows.stream().map(row -> shown(row, names,
                row.equals(counting.get(row.product().toLowerCase(Locale.ROOT))) ? Standing.IN_FORCE : Standing.REPLACED)).toList();
    }

    @Override
    public RecordedEnd record(NewEnd end) {
        Caller.current().mustHold(SET, Role.OPERATIONS);
        books.holdEnds();
        Instant now = clock.instant();
        NumberIntake taken = taken(now);
        String product = taken.product(end.product());
        EndRow row = taken.end(end, product, books.end(product));
        books.add(row);
        mainstreamEndRecorded.fire(new MainstreamEndRecorded(now, row.id(), row.product(), row.endsOn(), row.why()));
        return shown(row, names(Stream.of(row.by())), Standing.IN_FORCE);
    }

    private static NumberIntake taken(Instant now) {
        return new NumberIntake(now, Caller.current().signature());
    }

    private static <R> List<R> with(Stream<R> known, R row) {
        return Stream.concat(known, Stream.of(row)).toList();
    }

    private Map<String, String> names(Stream<String> signatures) {
        return signatories.names(signatures.filter(by -> !by.isEmpty()).collect(Collectors.toSet()));
    }

    private static RecordedNumber shown(NumberRow row, List<NumberRow> same, Map<String, String> names, LocalDate today) {
        SupportNumber number = row.number();
        return new RecordedNumber(row.id(), number, number.title(), row.value(), number.words(row.value()), number.clause().rule(),
                row.effectiveFrom(), Dated.standing(row, same, today), row.recordedAt(), name(row.by(), names), row.why());
    }

    private static RecordedLanguage shown(LanguageRow row, List<LanguageRow> same, Map<String, String> names, LocalDate today) {
        return new RecordedLanguage(row.id(), row.level(), row.language(), called(row.language()), row.listed(), row.effectiveFrom(),
                Dated.standing(row, same, today), row.recordedAt(), name(row.by(), names), row.why());
    }

    private static RecordedEnd shown(EndRow row, Map<String, String> names, Standing standing) {
        return new RecordedEnd(row.id(), row.product(), row.endsOn(), standing, row.recordedAt(), name(row.by(), names), row.why());
    }

    private static Optional<String> name(String by, Map<String, String> names) {
        return by.isEmpty() ? Optional.empty() : Optional.of(names.getOrDefault(by, by));
    }

    private static String called(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
