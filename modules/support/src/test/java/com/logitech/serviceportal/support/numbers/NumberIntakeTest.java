package com.logitech.serviceportal.support.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewEnd;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewLanguage;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewNumber;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.Standing;
import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import com.logitech.serviceportal.support.model.numbers.Dated;
import com.logitech.serviceportal.support.model.numbers.EndRow;
import com.logitech.serviceportal.support.model.numbers.LanguageRow;
import com.logitech.serviceportal.support.model.numbers.NumberRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the help desk goes by from a day on")
class NumberIntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Instant THEN = Instant.parse("2000-01-01T00:00:00Z");

    private final List<NumberRow> numbers = new ArrayList<>();
    private final List<LanguageRow> languages = new ArrayList<>();

    NumberIntakeTest() {
        for (SupportNumber number : SupportNumber.values()) {
            numbers.add(new NumberRow(UUID.randomUUID(), number, switch (number) {
                case SELECT_RESPONSE_MINUTES -> 60;
                case SELECT_CLOSING_ATTEMPTS -> 3;
                case SELECT_CLOSING_HOURS -> 72;
                case BASIC_CLOSING_HOURS -> 120;
                case BASIC_CLOSING_ATTEMPTS -> 2;
                case ATTEMPTS_APART_HOURS -> 4;
                case REOPENING_DAYS -> 14;
                default -> number.unit() == SupportNumber.Unit.YES_OR_NO ? 1 : 24;
            }, LONG_AGO, THEN, "", "the text"));
        }
        for (SupportLevel level : SupportLevel.values()) {
            languages.add(new LanguageRow(UUID.randomUUID(), level, "en", true, LONG_AGO, THEN, "", "the text"));
        }
    }

    private static NumberIntake intake() {
        return new NumberIntake(NOW, "olivia");
    }

    private NumberRow take(SupportNumber number, Integer value, LocalDate from) {
        NumberRow taken = intake().number(new NewNumber(number, value, from, " A trial "), numbers);
        numbers.add(taken);
        return taken;
    }

    private LanguageRow speak(SupportLevel level, String language, Boolean listed, LocalDate from) {
        LanguageRow taken = intake().language(new NewLanguage(level, language, listed, from, "A trial"), languages);
        languages.add(taken);
        return taken;
    }

    private static List<String> fields(Supplier<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, work::get);
        assertThat(refused).isNotNull();
        assertThat(refused.kind()).isEqualTo(Refused.Kind.INPUT);
        return refused.problems().stream().map(Refused.Problem::field).toList();
    }

    private static String said(Supplier<?> work) {
        return catchThrowableOfType(Refused.class, work::get).problems().get(0).reason();
    }

    @Nested
    @DisplayName("A number")
    class Numbers {

        @Test
        @DisplayName("is kept with its day, who set it and why")
        void kept() {
            NumberRow row = take(SupportNumber.SELECT_RESPONSE_MINUTES, 30, TODAY);
            assertThat(row.value()).isEqualTo(30);
            assertThat(row.effectiveFrom()).isEqualTo(TODAY);
            assertThat(row.recordedAt()).isEqualTo(NOW);
            assertThat(row.by()).isEqualTo("olivia");
            assertThat(row.why()).isEqualTo("A trial");
        }

        @Test
        @DisplayName("is refused with all that is missing at once")
        void missing() {
            assertThat(fields(() -> intake().number(new NewNumber(null, null, null, null), numbers)))
                    .containsExactlyInAnyOrder("number", "value", "effectiveFrom", "reason");
            assertThat(fields(() -> intake().number(new NewNumber(SupportNumber.REOPENING_DAYS, 20, TODAY, "x".repeat(201)), numbers)))
                    .containsExactly("reason");
            assertThat(intake().number(new NewNumber(SupportNumber.REOPENING_DAYS, 20, TODAY, "x".repeat(200)), numbers)).isNotNull();
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("has a range, told with its unit")
        @EnumSource(SupportNumber.class)
        void range(SupportNumber number) {
            assertThat(fields(() -> take(number, number.least() - 1, TODAY))).containsExactly("value");
            assertThat(fields(() -> take(number, number.most() + 1, TODAY))).containsExactly("value");
            if (number.unit() != SupportNumber.Unit.YES_OR_NO) {
                assertThat(said(() -> take(number, number.most() + 1, TODAY)))
                        .isEqualTo("is from " + number.least() + " to " + number.words(number.most()));
            }
        }

        @ParameterizedTest(name = "{0}: {1}")
        @DisplayName("is dated today in UTC or later, at most ten years ahead")
        @CsvSource({"2026-11-21, false", "2026-11-22, true", "2036-11-22, true", "2036-11-23, false"})
        void days(LocalDate day, boolean taken) {
            if (taken) {
                assertThat(take(SupportNumber.REOPENING_DAYS, 20, day).effectiveFrom()).isEqualTo(day);
            } else {
                assertThat(fields(() -> take(SupportNumber.REOPENING_DAYS, 20, day))).containsExactly("effectiveFrom");
            }
        }

        @Test
        @DisplayName("that counts on its day already is refused; a correction for the same day is not")
        void same() {
            LocalDate later = TODAY.plusDays(9);
            assertThat(said(() -> take(SupportNumber.REOPENING_DAYS, 14, TODAY))).isEqualTo("is 14 days on that day already");
            take(SupportNumber.REOPENING_DAYS, 20, later);
            assertThat(fields(() -> take(SupportNumber.REOPENING_DAYS, 20, later))).containsExactly("value");
            assertThat(fields(() -> take(SupportNumber.REOPENING_DAYS, 20, later.plusDays(1)))).containsExactly("value");
            assertThat(take(SupportNumber.REOPENING_DAYS, 20, later.minusDays(1)).value()).isEqualTo(20);
            assertThat(take(SupportNumber.REOPENING_DAYS, 14, later).value()).isEqualTo(14);
        }

        @ParameterizedTest(name = "{0} attempts in {1} hours, {2} apart: {3}")
        @DisplayName("D24: by which no ticket could ever close is refused")
        @CsvSource({"3, 72, 36, true", "3, 72, 37, false", "10, 72, 8, true", "10, 72, 9, false"})
        void closing(int attempts, int hours, int apart, boolean taken) {
            take(SupportNumber.BASIC_CLOSING_HOURS, 720, TODAY);
            if (attempts != 3) {
                take(SupportNumber.SELECT_CLOSING_ATTEMPTS, attempts, TODAY);
            }
            if (taken) {
                assertThat(take(SupportNumber.ATTEMPTS_APART_HOURS, apart, TODAY).value()).isEqualTo(apart);
            } else {
                assertThat(said(() -> take(SupportNumber.ATTEMPTS_APART_HOURS, apart, TODAY))).contains("lets no ticket close",
                        "the window has " + hours);
            }
        }

        @Test
        @DisplayName("D24: is looked at on the days on which others change as well")
        void closingLater() {
            take(SupportNumber.SELECT_CLOSING_HOURS, 24, TODAY.plusDays(30));
            assertThat(said(() -> take(SupportNumber.ATTEMPTS_APART_HOURS, 13, TODAY))).contains(TODAY.plusDays(30).toString());
            assertThat(take(SupportNumber.ATTEMPTS_APART_HOURS, 12, TODAY).value()).isEqualTo(12);
        }

        @Test
        @DisplayName("R49: that leaves no way for Basic tickets is refused")
        void oneWayLeft() {
            take(SupportNumber.BASIC_ORIGIN_MAIL, 0, TODAY);
            take(SupportNumber.BASIC_ORIGIN_PHONE, 0, TODAY);
            take(SupportNumber.BASIC_ORIGIN_API, 0, TODAY);
            assertThat(said(() -> take(SupportNumber.BASIC_ORIGIN_PORTAL, 0, TODAY))).startsWith("leaves no way");
            take(SupportNumber.BASIC_ORIGIN_MAIL, 1, TODAY.plusDays(1));
            assertThat(take(SupportNumber.BASIC_ORIGIN_PORTAL, 0, TODAY.plusDays(1)).value()).isZero();
        }

        @Test
        @DisplayName("stands as former, in force, to come, or replaced by what was recorded later for the same day")
        void standing() {
            NumberRow shipped = numbers.stream().filter(row -> row.number() == SupportNumber.REOPENING_DAYS).findFirst().orElseThrow();
            NumberRow mistaken = new NumberRow(UUID.randomUUID(), shipped.number(), 20, TODAY, NOW, "", "");
            NumberRow corrected = new NumberRow(UUID.randomUUID(), shipped.number(), 21, TODAY, NOW.plusSeconds(1), "", "");
            NumberRow next = new NumberRow(UUID.randomUUID(), shipped.number(), 30, TODAY.plusDays(1), NOW, "", "");
            List<NumberRow> all = List.of(shipped, mistaken, corrected, next);

            assertThat(all).extracting(row -> Dated.standing(row, all, TODAY)).containsExactly(Standing.FORMER, Standing.REPLACED,
                    Standing.IN_FORCE, Standing.TO_COME);
            assertThat(all).extracting(row -> Dated.standing(row, all, TODAY.minusDays(1))).containsExactly(Standing.IN_FORCE,
                    Standing.REPLACED, Standing.TO_COME, Standing.TO_COME);
            assertThat(all).extracting(row -> Dated.standing(row, all, TODAY.plusDays(1))).containsExactly(Standing.FORMER,
                    Standing.REPLACED, Standing.FORMER, Standing.IN_FORCE);
        }
    }

    @Nested
    @DisplayName("R34: A language we call in")
    class Languages {

        @Test
        @DisplayName("is listed from a day on, and off the list from another")
        void listed() {
            assertThat(speak(SupportLevel.BASIC, "de", true, TODAY).listed()).isTrue();
            assertThat(fields(() -> speak(SupportLevel.BASIC, "de", true, TODAY.plusDays(1)))).containsExactly("listed");
            assertThat(speak(SupportLevel.BASIC, "de", false, TODAY.plusDays(1)).listed()).isFalse();
            assertThat(fields(() -> speak(SupportLevel.BASIC, "fr", false, TODAY))).containsExactly("listed");
        }

        @Test
        @DisplayName("is known by its ISO 639-1 code; all that is wrong is told at once")
        void codes() {
            assertThat(fields(() -> speak(null, null, null, null)))
                    .containsExactlyInAnyOrder("level", "language", "listed", "effectiveFrom");
            assertThat(fields(() -> speak(SupportLevel.BASIC, "german", true, TODAY.minusDays(1))))
                    .containsExactlyInAnyOrder("language", "effectiveFrom");
            assertThat(fields(() -> speak(SupportLevel.BASIC, "DE", true, TODAY))).containsExactly("language");
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("is English under every level, always; and under JumpStart no other (R120)")
        @EnumSource(SupportLevel.class)
        void english(SupportLevel level) {
            assertThat(fields(() -> speak(level, "en", false, TODAY))).containsExactly("listed");
            if (level == SupportLevel.JUMPSTART) {
                assertThat(fields(() -> speak(level, "de", true, TODAY))).containsExactly("language");
            } else {
                assertThat(speak(level, "de", true, TODAY).language()).isEqualTo("de");
            }
        }
    }

    @Nested
    @DisplayName("R128 (iii): The end of mainstream support")
    class Ends {

        private EndRow end(String product, LocalDate on, Optional<EndRow> known) {
            NumberIntake intake = intake();
            return intake.end(new NewEnd(product, on, "learn.microsoft.com"), intake.product(product), known);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @DisplayName("may be past or to come")
        @CsvSource({"1989-12-31, false", "1990-01-01, true", "2056-11-22, true", "2056-11-23, false"})
        void days(LocalDate day, boolean taken) {
            if (taken) {
                assertThat(end("Windows 11", day, Optional.empty()).endsOn()).isEqualTo(day);
            } else {
                assertThat(fields(() -> end("Windows 11", day, Optional.empty()))).containsExactly("endsOn");
            }
        }

        @Test
        @DisplayName("is recorded under the name the product has already, and not twice as the same day")
        void once() {
            EndRow first = end(" Windows 11 ", TODAY, Optional.empty());
            assertThat(first.product()).isEqualTo("Windows 11");
            assertThat(end("windows 11", TODAY.plusDays(1), Optional.of(first)).product()).isEqualTo("Windows 11");
            assertThat(fields(() -> end("windows 11", TODAY, Optional.of(first)))).containsExactly("endsOn");
            assertThat(fields(() -> end("", null, Optional.empty()))).containsExactlyInAnyOrder("product", "endsOn");
            assertThat(fields(() -> end("x".repeat(121), TODAY, Optional.empty()))).containsExactly("product");
        }
    }
}
