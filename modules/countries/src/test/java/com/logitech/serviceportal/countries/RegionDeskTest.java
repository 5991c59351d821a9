package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.model.SupportHoursRow;
import com.logitech.serviceportal.countries.terms.CountriesTerms;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A region's desk")
class RegionDeskTest {

    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");

    private final ReferenceRows rows = ReferenceRows.shipped();

    @Nested
    @DisplayName("R123 opening hours")
    class R123 {

        @ParameterizedTest(name = "{0} at {1} {2}: {3}")
        @DisplayName("are inside from the opening minute to the last before closing, by the desk's wall clock, summer and winter")
        @CsvSource({
            "NORTH_AMERICA, 2026-03-02T08:59:59, America/New_York, false", "NORTH_AMERICA, 2026-03-02T09:00:00, America/New_York, true",
            "NORTH_AMERICA, 2026-03-02T20:59:59, America/New_York, true", "NORTH_AMERICA, 2026-03-02T21:00:00, America/New_York, false",
            "NORTH_AMERICA, 2026-07-06T09:00:00, America/New_York, true", "NORTH_AMERICA, 2026-07-06T08:59:00, America/New_York, false",
            "NORTH_AMERICA, 2026-03-09T13:00:00, UTC, true", "NORTH_AMERICA, 2026-03-09T12:59:59, UTC, false",
            "NORTH_AMERICA, 2026-03-06T14:00:00, UTC, true", "NORTH_AMERICA, 2026-03-06T13:59:59, UTC, false",
            "NORTH_AMERICA, 2026-11-02T14:00:00, UTC, true", "NORTH_AMERICA, 2026-11-02T13:59:59, UTC, false",
            "NORTH_AMERICA, 2026-03-08T12:00:00, America/New_York, false", "NORTH_AMERICA, 2026-07-03T12:00:00, America/New_York, false",
            "LATIN_AMERICA, 2026-03-02T09:00:00, America/New_York, true", "LATIN_AMERICA, 2026-03-02T21:00:00, America/New_York, false",
            "EMEA, 2026-03-27T18:59:59, Europe/Zurich, true", "EMEA, 2026-03-27T19:00:00, Europe/Zurich, false",
            "EMEA, 2026-03-29T12:00:00, Europe/Zurich, false", "EMEA, 2026-03-30T07:00:00, UTC, true",
            "EMEA, 2026-03-30T06:59:59, UTC, false",
            "EMEA, 2026-10-25T12:00:00, Europe/Zurich, false", "EMEA, 2026-10-26T08:00:00, UTC, true",
            "EMEA, 2026-10-26T07:59:59, UTC, false",
            "EMEA, 2026-05-14T10:00:00, Europe/Zurich, false",
            "ASIA_PACIFIC, 2026-03-02T03:29:59, Asia/Kolkata, false", "ASIA_PACIFIC, 2026-03-02T03:30:00, Asia/Kolkata, true",
            "ASIA_PACIFIC, 2026-03-03T02:29:59, Pacific/Auckland, true", "ASIA_PACIFIC, 2026-03-03T02:30:00, Pacific/Auckland, false",
            "ASIA_PACIFIC, 2026-06-02T01:29:59, Pacific/Auckland, true", "ASIA_PACIFIC, 2026-06-02T01:30:00, Pacific/Auckland, false",
            "ASIA_PACIFIC, 2026-01-26T12:00:00, Asia/Kolkata, false"})
        void open(SupportRegionCode region, LocalDateTime wall, ZoneId zone, boolean open) {
            Finding finding = desk(region).open(wall.atZone(zone).toInstant());

            assertThat(finding.clause()).isEqualTo(CountriesClause.SUPPORT_HOURS);
            assertThat(finding.holds()).isEqualTo(open);
            Term<?> term = CountriesTerms.all().stream().filter(candidate -> candidate.clause().equals(finding.clause())).findFirst()
                    .orElseThrow();
            assertThat(term.replay(finding)).isEqualTo(finding);
        }

        @ParameterizedTest
        @DisplayName("belong to every region")
        @EnumSource(SupportRegionCode.class)
        void everyRegion(SupportRegionCode region) {
            assertThat(desk(region).hours(LocalDate.parse("2026-03-02")).region()).isEqualTo(region);
            assertThat(desk(region).hours(LocalDate.parse("1999-01-01"))).isEqualTo(desk(region).hours(ReferenceRows.FIRST_DAY));
        }

        @Test
        @DisplayName("change on the day a new row takes effect")
        void dated() {
            LocalDate april = LocalDate.parse("2026-04-01");
            rows.with(new SupportHoursRow(new OpeningHours(SupportRegionCode.EMEA, new CountryCode("CH"), ZoneId.of("Europe/Zurich"),
                    LocalTime.of(7, 0),
                    LocalTime.of(20, 0)), april, KNOWN));

            assertThat(desk(SupportRegionCode.EMEA).open(zurich("2026-03-31T08:00")).holds()).isFalse();
            assertThat(desk(SupportRegionCode.EMEA).open(zurich("2026-04-01T08:00")).holds()).isTrue();
        }
    }

    @Nested
    @DisplayName("R48, R124 one business day (D8, D47)")
    class OneBusinessDay {

        @ParameterizedTest(name = "{0}: {2} {1} is due {3}")
        @DisplayName("is the same clock time on the next working day, from the start of work")
        @CsvSource({
            // the ordinary week and its edges
            "NORTH_AMERICA, America/New_York, 2026-02-27T20:59, 2026-03-02T20:59",
                    "NORTH_AMERICA, America/New_York, 2026-02-27T21:00, 2026-03-03T09:00",
            "NORTH_AMERICA, America/New_York, 2026-02-28T11:00, 2026-03-03T09:00",
            "NORTH_AMERICA, America/New_York, 2026-03-02T08:59, 2026-03-03T09:00",
            "EMEA, Europe/Zurich, 2026-03-06T16:00, 2026-03-09T16:00",
            // a holiday Monday
            "NORTH_AMERICA, America/New_York, 2026-05-22T20:59, 2026-05-26T20:59",
                    "NORTH_AMERICA, America/New_York, 2026-05-23T12:00, 2026-05-27T09:00",
            // over the change of the clocks the clock time stays
            "NORTH_AMERICA, America/New_York, 2026-03-06T16:00, 2026-03-09T16:00",
                    "NORTH_AMERICA, America/New_York, 2026-10-30T16:00, 2026-11-02T16:00",
            "EMEA, Europe/Zurich, 2026-03-27T16:00, 2026-03-30T16:00", "EMEA, Europe/Zurich, 2026-10-23T16:00, 2026-10-26T16:00",
            // late in the customer's zone, open at the desk
            "ASIA_PACIFIC, Pacific/Auckland, 2026-03-02T23:00, 2026-03-03T23:00"})
        void due(SupportRegionCode region, ZoneId zone, LocalDateTime asked, LocalDateTime due) {
            assertThat(desk(region).oneBusinessDayAfter(asked.atZone(zone).toInstant())).isEqualTo(due.atZone(zone).toInstant());
        }

        @Test
        @DisplayName("is held inside the next day's hours")
        void otherHours() {
            rows.with(new SupportHoursRow(new OpeningHours(SupportRegionCode.EMEA, new CountryCode("CH"), ZoneId.of("Europe/Zurich"),
                    LocalTime.of(10, 0),
                    LocalTime.of(16, 0)), LocalDate.parse("2026-03-10"), KNOWN));

            assertThat(desk(SupportRegionCode.EMEA).oneBusinessDayAfter(zurich("2026-03-09T09:30"))).isEqualTo(zurich("2026-03-10T10:00"));
            assertThat(desk(SupportRegionCode.EMEA).oneBusinessDayAfter(zurich("2026-03-09T12:00"))).isEqualTo(zurich("2026-03-10T12:00"));
            assertThat(desk(SupportRegionCode.EMEA).oneBusinessDayAfter(zurich("2026-03-09T18:00"))).isEqualTo(zurich("2026-03-10T16:00"));
        }

        @ParameterizedTest(name = "hours from {0} on: due {1}")
        @DisplayName("moves with hours that change up to the day it is due on, and not with those of the day behind")
        @CsvSource({"2026-03-09, 2026-03-10T10:00", "2026-03-10, 2026-03-10T10:00", "2026-03-11, 2026-03-10T09:30"})
        void changedHours(LocalDate from, String due) {
            rows.with(new SupportHoursRow(new OpeningHours(SupportRegionCode.EMEA, new CountryCode("CH"), ZoneId.of("Europe/Zurich"),
                    LocalTime.of(10, 0), LocalTime.of(16, 0)), from, KNOWN));

            assertThat(desk(SupportRegionCode.EMEA).oneBusinessDayAfter(zurich("2026-03-09T09:30"))).isEqualTo(zurich(due));
        }

        @Test
        @DisplayName("begins at once while the desk is open, else at the next opening")
        void start() {
            assertThat(desk(SupportRegionCode.EMEA).startOfWork(zurich("2026-03-09T09:30"))).isEqualTo(zurich("2026-03-09T09:30"));
            assertThat(desk(SupportRegionCode.EMEA).startOfWork(zurich("2026-03-06T19:00"))).isEqualTo(zurich("2026-03-09T09:00"));
            assertThat(desk(SupportRegionCode.EMEA).startOfWork(zurich("2026-05-13T19:00"))).isEqualTo(zurich("2026-05-15T09:00"));
        }
    }

    private SupportDesk desk(SupportRegionCode region) {
        return new RegionDesk(region, rows.books().asKnownAt(KNOWN), KNOWN, new PublicHolidays());
    }

    private static Instant zurich(String wall) {
        return LocalDateTime.parse(wall).atZone(ZoneId.of("Europe/Zurich")).toInstant();
    }
}
