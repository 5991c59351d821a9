package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.model.HolidayRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working days (D25, D48, D49)")
class CountryCalendarTest {

    private static final Instant KNOWN = Instant.parse("2026-03-01T00:00:00Z");

    private final ReferenceRows rows = ReferenceRows.shipped();
    private final PublicHolidays holidays = new PublicHolidays();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("are Monday to Friday without public holidays, and only days the country works")
    @CsvSource({
        "US, 2026-07-02, true", "US, 2026-07-03, false", "US, 2026-07-04, false", "US, 2026-07-06, true",
        "US, 2021-12-30, true", "US, 2021-12-31, false",
        "CH, 2026-08-01, false", "CH, 2026-05-13, true", "CH, 2026-05-14, false", "CH, 2026-05-15, true",
        "IN, 2026-01-26, false", "IN, 2026-01-27, true",
        "DE, 2026-10-02, true", "DE, 2026-04-03, false", "DE, 2026-04-06, false", "DE, 2026-04-07, true",
        "EG, 2026-03-05, true", "EG, 2026-03-06, false", "EG, 2026-03-08, false", "EG, 2026-03-09, true",
        "AE, 2021-11-12, false", "AE, 2021-11-14, false", "AE, 2022-01-07, true", "AE, 2022-01-08, false",
        "KR, 2026-03-02, true", "KR, 2026-03-01, false"})
    void workingDays(String country, LocalDate day, boolean working) {
        assertThat(of(country).isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0} on or after {1}: {2}")
    @DisplayName("the next one skips weekends and holidays, over summer time and the turn of the year")
    @CsvSource({"CH, 2026-03-27, 2026-03-27", "CH, 2026-03-28, 2026-03-30", "CH, 2026-10-24, 2026-10-26", "US, 2026-03-07, 2026-03-09",
        "US, 2026-10-31, 2026-11-02", "DE, 2026-04-03, 2026-04-07", "GB, 2026-12-25, 2026-12-29", "US, 2026-12-31, 2026-12-31",
                "US, 2027-01-01, 2027-01-04",
        "SA, 2026-03-06, 2026-03-09"})
    void next(String country, LocalDate day, LocalDate next) {
        assertThat(of(country).nextWorkingDayOnOrAfter(day)).isEqualTo(next);
    }

    @Test
    @DisplayName("a local day is a holiday, and a day said to be none is not, each once it is known")
    void localDays() {
        LocalDate monday = LocalDate.parse("2026-03-09");
        LocalDate ascension = LocalDate.parse("2026-05-14");
        rows.with(new HolidayRow(new CountryCode("CH"), monday, "Carnival", true, KNOWN))
                .with(new HolidayRow(new CountryCode("CH"), ascension, "Ascension Day", false, KNOWN));

        assertThat(of("CH").holiday(monday)).contains("Carnival");
        assertThat(of("CH").isWorkingDay(monday)).isFalse();
        assertThat(of("CH").isWorkingDay(ascension)).isTrue();
        assertThat(of("DE").isWorkingDay(monday)).isTrue();
        assertThat(knownAt("CH", KNOWN.minusMillis(1)).isWorkingDay(monday)).isTrue();
    }

    @Test
    @DisplayName("a country without a known calendar says so in its name")
    void unknownCalendar() {
        assertThat(of("KR").name()).contains("Korea").isNotEqualTo("Korea");
        assertThat(of("CH").name()).isEqualTo("Switzerland");
        assertThat(of("KR").holiday(LocalDate.parse("2026-01-01"))).isEmpty();
    }

    @Test
    @DisplayName("many threads asking at once get the same answers")
    void threads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Long>> answers = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2028-01-01")).filter(of("DE")::isWorkingDay).count();
                }));
            }
            start.countDown();
            long first = answers.get(0).get();
            for (Future<Long> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private WorkingCalendar of(String country) {
        return knownAt(country, KNOWN);
    }

    private WorkingCalendar knownAt(String country, Instant knownAt) {
        return new CountryCalendar(new CountryCode(country), rows.books().asKnownAt(knownAt), knownAt, holidays);
    }
}
