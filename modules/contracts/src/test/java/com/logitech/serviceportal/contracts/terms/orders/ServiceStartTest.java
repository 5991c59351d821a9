package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceStartTest {

    private static final ServiceStart TERM = new ServiceStart();

    private static StartDate start(String orderedAt, ZoneId zone, String purchaseOrder, String firstAssignedAt, boolean replaces) {
        return new StartTerms(LocalDateTime.parse(orderedAt).atZone(zone).toInstant(), zone,
                Optional.ofNullable(purchaseOrder).map(LocalDate::parse), 60, replaces).start(FirstUse.ASSIGNMENT,
                Optional.ofNullable(firstAssignedAt).map(at -> LocalDateTime.parse(at).atZone(zone).toInstant()));
    }

    private static ServiceStart.Facts facts(String orderedAt, String purchaseOrder, String firstAssignedAt, String askedOn) {
        return new ServiceStart.Facts(local(orderedAt, "Europe/Zurich"), ZURICH, Optional.ofNullable(purchaseOrder).map(LocalDate::parse),
                Optional.ofNullable(firstAssignedAt).map(at -> local(at, "Europe/Zurich")), 60, false, Optional.empty(),
                LocalDate.parse(askedOn));
    }

    @Nested
    @DisplayName("R23: service starts with the first assignment, or by itself after the wait, whatever comes first")
    class Earliest {

        @ParameterizedTest(name = "{0}: assigned {1}, starts {2} by {3}")
        @CsvSource({
            "licenses first assigned on 3 March and 20 May,  2026-03-03T10:00, 2026-03-03, FIRST_ASSIGNMENT",
            "assigned and taken back on day 5,               2026-02-06T10:00, 2026-02-06, FIRST_ASSIGNMENT",
            "assigned in the instant of the order,           2026-02-01T00:00, 2026-02-01, FIRST_ASSIGNMENT",
            "last minute of day 59,                          2026-04-01T23:59, 2026-04-01, FIRST_ASSIGNMENT",
            "first minute of day 60,                         2026-04-02T00:00, 2026-04-02, ORDER_CREATION",
            "on day 60,                                      2026-04-02T15:00, 2026-04-02, ORDER_CREATION",
            "on day 61,                                      2026-04-03T10:00, 2026-04-02, ORDER_CREATION",
            "years later,                                    2028-04-03T10:00, 2026-04-02, ORDER_CREATION",
            "never,                                          ,                 2026-04-02, ORDER_CREATION"})
        void ofAssignmentAndWait(String why, String assignedAt, LocalDate starts, StartDate.Cause cause) {
            StartDate start = start("2026-02-01T00:00", ZURICH, null, assignedAt, false);

            assertThat(start.on()).as(why).isEqualTo(starts);
            assertThat(start.cause()).isEqualTo(cause);
            assertThat(start.latest()).isEqualTo("2026-04-02");
            assertThat(start.clause()).isEqualTo(ContractsClause.SERVICE_START);
        }

        @ParameterizedTest(name = "ordered {0}, starts {1}")
        @CsvSource({
            "2026-01-01T12:00, 2026-03-02", "2024-01-01T12:00, 2024-03-01",
            "2025-12-31T12:00, 2026-03-01", "2023-12-31T12:00, 2024-02-29",
            "2026-10-26T12:00, 2026-12-25"})
        void sixtyDaysAreCalendarDaysWeekendsHolidaysAndLeapDayIncluded(String ordered, LocalDate starts) {
            assertThat(start(ordered, ZURICH, null, null, false).on()).isEqualTo(starts);
        }

        @Test
        void theWaitIsAParameter() {
            StartDate start = new StartTerms(local("2026-02-01T10:00", "Europe/Zurich"), ZURICH, Optional.empty(), 30, false)
                    .start(FirstUse.ASSIGNMENT, Optional.empty());

            assertThat(start.latest()).isEqualTo("2026-03-03");
        }

        @Test
        void nothingIsAssignedBeforeTheOrder() {
            assertThatIllegalArgumentException().isThrownBy(() -> start("2026-02-01T10:00", ZURICH, null, "2026-02-01T09:59", false));
        }
    }

    @Nested
    @DisplayName("R23: a start date on the purchase order counts when it is earlier than the order (D1, D35, D60)")
    class PurchaseOrder {

        @ParameterizedTest(name = "{0}: starts {2} by {3}, literally")
        @CsvSource({
            "a year later,        2027-02-01, 2026-04-02, ORDER_CREATION",
            "a day later,         2026-02-02, 2026-04-02, ORDER_CREATION",
            "the same day,        2026-02-01, 2026-04-02, ORDER_CREATION",
            "a day earlier,       2026-01-31, 2026-04-01, PURCHASE_ORDER",
            "59 days earlier,     2025-12-04, 2026-02-02, PURCHASE_ORDER",
            "60 days earlier,     2025-12-03, 2026-02-01, PURCHASE_ORDER",
            "61 days earlier,     2025-12-02, 2026-02-01, PURCHASE_ORDER",
            "years earlier,       2020-01-01, 2026-02-01, PURCHASE_ORDER"})
        void readLiterally(String why, String purchaseOrder, LocalDate starts, StartDate.Cause cause) {
            StartDate start = start("2026-02-01T12:00", ZURICH, purchaseOrder, null, false);

            assertThat(start.on()).as(why).isEqualTo(starts);
            assertThat(start.latest()).isEqualTo(starts);
            assertThat(start.cause()).isEqualTo(cause);
        }

        @ParameterizedTest(name = "{0}: starts {2} by the switch")
        @CsvSource({
            "a year later,        2027-02-01, 2027-04-02", "a day later,         2026-02-02, 2026-04-03",
            "the same day,        2026-02-01, 2026-04-02", "a day earlier,       2026-01-31, 2026-04-01",
            "years earlier,       2020-01-01, 2026-02-01"})
        void orInPlaceOfTheOrderDate(String why, String purchaseOrder, LocalDate starts) {
            StartDate start = start("2026-02-01T12:00", ZURICH, purchaseOrder, null, true);

            assertThat(start.on()).as(why).isEqualTo(starts);
            assertThat(start.cause()).isEqualTo(StartDate.Cause.PURCHASE_ORDER);
        }

        @ParameterizedTest(name = "assigned {1} with purchase order {0}: starts {2} by {3}")
        @CsvSource({
            "2026-01-31, 2026-03-31T10:00, 2026-03-31, FIRST_ASSIGNMENT", "2026-01-31, 2026-04-01T10:00, 2026-04-01, PURCHASE_ORDER",
            "2026-01-31, 2026-04-02T10:00, 2026-04-01, PURCHASE_ORDER",   "2020-01-01, 2026-02-01T13:00, 2026-02-01, PURCHASE_ORDER"})
        void againstAnAssignment(String purchaseOrder, String assignedAt, LocalDate starts, StartDate.Cause cause) {
            StartDate start = start("2026-02-01T12:00", ZURICH, purchaseOrder, assignedAt, false);

            assertThat(start.on()).isEqualTo(starts);
            assertThat(start.cause()).isEqualTo(cause);
        }

        @Test
        void withTheSwitchAndWithoutAPurchaseOrderDateTheOrderCounts() {
            assertThat(start("2026-02-01T12:00", ZURICH, null, null, true).cause()).isEqualTo(StartDate.Cause.ORDER_CREATION);
        }

        @ParameterizedTest(name = "purchase order {0}, switch {1}: warned {2}")
        @CsvSource({"2026-01-31, false, true", "2026-01-31, true, true", "2026-02-01, false, false", "2026-02-02, false, true",
            "2026-02-02, true, false", ", false, false"})
        void orderEntryWarnsWhereTheDateIsNotWhatItSeems(LocalDate purchaseOrder, boolean replaces, boolean warned) {
            StartTerms terms = new StartTerms(local("2026-02-01T12:00", "Europe/Zurich"), ZURICH, Optional.ofNullable(purchaseOrder),
                    60, replaces);

            assertThat(terms.purchaseOrderWarning().isPresent()).isEqualTo(warned);
        }
    }

    @Nested
    @DisplayName("R23: its dates are days in the contract's zone (D26, D54)")
    class Zones {

        @ParameterizedTest(name = "the same instant, {0} in {1}, starts {2}")
        @CsvSource({
            "2026-03-08T07:30:00Z, America/Los_Angeles, 2026-05-06", "2026-03-08T07:30:00Z, Europe/Zurich,    2026-05-07",
            "2026-03-08T11:30:00Z, Pacific/Auckland,    2026-05-08", "2026-03-08T10:30:00Z, Pacific/Auckland, 2026-05-07",
            "2026-03-08T18:29:59Z, Asia/Kolkata,        2026-05-07", "2026-03-08T18:30:00Z, Asia/Kolkata,     2026-05-08"})
        void ofTheOrder(Instant orderedAt, ZoneId zone, LocalDate starts) {
            assertThat(new StartTerms(orderedAt, zone, Optional.empty(), 60, false).start(FirstUse.ASSIGNMENT, Optional.empty()).on())
                    .isEqualTo(starts);
        }

        @ParameterizedTest(name = "assigned {0}: {2} in {1}")
        @CsvSource({
            "2026-03-28T22:59:59Z, Europe/Zurich,       2026-03-28", "2026-03-28T23:00:00Z, Europe/Zurich,       2026-03-29",
            "2026-03-29T21:59:59Z, Europe/Zurich,       2026-03-29", "2026-03-29T22:00:00Z, Europe/Zurich,       2026-03-30",
            "2026-03-08T07:59:59Z, America/Los_Angeles, 2026-03-07", "2026-03-08T08:00:00Z, America/Los_Angeles, 2026-03-08",
            "2026-03-09T06:59:59Z, America/Los_Angeles, 2026-03-08", "2026-03-09T07:00:00Z, America/Los_Angeles, 2026-03-09",
            "2026-04-04T10:59:59Z, Pacific/Auckland,    2026-04-04", "2026-04-04T11:00:00Z, Pacific/Auckland,    2026-04-05",
            "2026-04-05T11:59:59Z, Pacific/Auckland,    2026-04-05", "2026-04-05T12:00:00Z, Pacific/Auckland,    2026-04-06",
            "2026-03-29T18:29:59Z, Asia/Kolkata,        2026-03-29", "2026-03-29T18:30:00Z, Asia/Kolkata,        2026-03-30"})
        void ofAnAssignmentAroundSummerTime(Instant assignedAt, ZoneId zone, LocalDate starts) {
            StartDate start = new StartTerms(Instant.parse("2026-03-01T12:00:00Z"), zone, Optional.empty(), 60, false)
                    .start(FirstUse.ASSIGNMENT, Optional.of(assignedAt));

            assertThat(start.on()).isEqualTo(starts);
            assertThat(start.cause()).isEqualTo(StartDate.Cause.FIRST_ASSIGNMENT);
        }
    }

    @Nested
    @DisplayName("R23, R24: whether service has started on a day")
    class Asking {

        @ParameterizedTest(name = "assigned {0}: started on {1}: {2}")
        @CsvSource({
            ",                 2026-04-01, false", ",                 2026-04-02, true",  ", 2026-04-20, true",
            "2026-03-03T10:00, 2026-03-02, false", "2026-03-03T10:00, 2026-03-03, true",
            "2026-06-03T10:00, 2026-04-01, false", "2026-06-03T10:00, 2026-04-02, true",
            ",                 2026-01-31, false"})
        void byTheDay(String assignedAt, String askedOn, boolean started) {
            ServiceStart.Facts facts = facts("2026-02-01T12:00", null, assignedAt, askedOn);

            assertThat(Asked.judged(TERM, facts).holds()).isEqualTo(started);
            assertThat(start("2026-02-01T12:00", ZURICH, null, assignedAt, false).startedOn(facts.askedOn())).isEqualTo(started);
        }

        @Test
        void startedTellsTheDayWhenTheFirstLicenseWasAssigned() {
            assertThat(holds(TERM, facts("2026-02-01T12:00", null, "2026-03-03T10:00", "2026-05-20")).because()).contains("2026-03-03");
        }

        @Test
        void notStartedIsTurnedByAnAssignmentAndNamesTheDayItStartsByItself() {
            assertThat(fails(TERM, facts("2026-02-01T12:00", null, null, "2026-04-01")).turnedBy()).contains("Assign a license")
                    .contains("2026-04-02");
        }

        @Test
        void beforeTheOrderNoAssignmentWouldTurnIt() {
            assertThat(fails(TERM, facts("2026-02-01T12:00", null, null, "2026-01-31")).turnedBy()).doesNotContain("Assign");
        }

        @Test
        void everyCauseHasItsWords() {
            holds(TERM, facts("2026-02-01T12:00", "2026-01-31", null, "2026-05-01"));
            holds(TERM, facts("2026-02-01T12:00", "2020-01-31", null, "2026-05-01"));
            holds(TERM, facts("2026-02-01T12:00", "2027-01-31", null, "2026-05-01"));
            fails(TERM, facts("2026-02-01T12:00", "2026-01-31", null, "2026-03-01"));
        }
    }

    @Nested
    @DisplayName("D59: a renewal ordered early")
    class RenewalOrderedEarly {

        private static StartDate start(String endsBefore, String firstAssignedAt) {
            return new StartTerms(local("2026-02-01T10:00", "Europe/Zurich"), ZURICH, Optional.empty(), 60, false,
                    Optional.ofNullable(endsBefore).map(LocalDate::parse)).start(FirstUse.ASSIGNMENT,
                            Optional.ofNullable(firstAssignedAt).map(at -> local(at, "Europe/Zurich")));
        }

        @ParameterizedTest(name = "waiting for {0}: starts by itself on {1} by {2}")
        @CsvSource({", 2026-04-02, ORDER_CREATION", "2026-04-01, 2026-04-02, ORDER_CREATION", "2026-04-02, 2026-04-02, ORDER_CREATION",
            "2026-04-03, 2026-04-03, RENEWED_ENDED", "2027-01-01, 2027-01-01, RENEWED_ENDED"})
        void startsByItselfOnDay60OrWhereItWaitsWhenTheOtherHasEnded(String endsBefore, String on, StartDate.Cause cause) {
            assertThat(start(endsBefore, null)).extracting(StartDate::on, StartDate::latest, StartDate::cause)
                    .containsExactly(LocalDate.parse(on), LocalDate.parse(on), cause);
        }

        @ParameterizedTest(name = "first assigned {0}: starts {1}")
        @CsvSource({"2026-12-31T23:59, 2026-12-31", "2027-01-01T00:00, 2027-01-01", "2027-01-02T00:00, 2027-01-01"})
        void firstUseStartsItAsEver(String firstAssignedAt, String on) {
            assertThat(start("2027-01-01", firstAssignedAt).on()).isEqualTo(on);
        }

        @Test
        void theWordsSayWhatItWaitsFor() {
            Finding finding = fails(TERM, new ServiceStart.Facts(local("2026-02-01T10:00", "Europe/Zurich"), ZURICH, Optional.empty(),
                    Optional.empty(), 60, false, Optional.of(LocalDate.parse("2027-01-01")), LocalDate.parse("2026-06-01")));

            assertThat(finding.because()).contains("2027-01-01, when the contract it renews has ended");
        }
    }
}
