package com.logitech.serviceportal.contracts.terms.benefits;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SyncFeaturesTest {

    private static final String REMEDY = "Assign a free Essential or Select license to this Space.";

    private static Optional<Instant> maybe(String instant) {
        return Optional.ofNullable(instant).map(Instant::parse);
    }

    @Nested
    @DisplayName("R90: Insights while Essential or Select is active")
    class Insights {

        private SyncInsights.Facts facts(ServiceLevel level, String from, String until, String at) {
            return new SyncInsights.Facts(level, maybe(from), maybe(until), ZURICH, Instant.parse(at));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"BASIC, false", "ESSENTIAL, true", "SELECT, true"})
        void essentialIsEnough(ServiceLevel level, boolean on) {
            assertThat(Asked.judged(new SyncInsights(), facts(level, null, null, "2026-06-01T00:00:00Z")).holds()).isEqualTo(on);
        }

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({
            "2026-03-03T08:59:59Z, false", "2026-03-03T09:00:00Z, true", "2027-03-02T22:59:59Z, true", "2027-03-02T23:00:00Z, false"})
        void offAtOnceWhenTheLicenseLeaves(String at, boolean on) {
            SyncInsights.Facts facts = facts(ESSENTIAL, "2026-03-03T09:00:00Z", "2027-03-02T23:00:00Z", at);

            assertThat(Asked.judged(new SyncInsights(), facts).holds()).isEqualTo(on);
        }

        @Test
        void turnedByALicense() {
            assertThat(fails(new SyncInsights(), facts(BASIC, null, null, "2026-06-01T00:00:00Z")).turnedBy()).isEqualTo(REMEDY);
        }

        @ParameterizedTest(name = "at {0} in {1}: kept from {2}")
        @CsvSource({
            "2026-06-01T00:00:00Z, Europe/Zurich, 2025-05-01", "2026-06-01T00:00:00Z, America/Los_Angeles, 2025-04-30",
            "2026-03-31T12:00:00Z, Asia/Kolkata, 2025-02-28",  "2026-03-31T12:00:00Z, Pacific/Auckland, 2025-03-01"})
        void historyIsKeptThirteenMonthsHiddenMeanwhile(String at, ZoneId zone, LocalDate keptFrom) {
            SyncInsights.Facts facts = new SyncInsights.Facts(BASIC, Optional.empty(), Optional.empty(), zone, Instant.parse(at));

            assertThat(facts.keptFrom()).isEqualTo(keptFrom);
            assertThat(fails(new SyncInsights(), facts).because()).endsWith("measured from " + keptFrom + " on is kept, hidden.");
        }
    }

    @Nested
    @DisplayName("R91: an export takes in the Spaces with Insights at the instant it runs")
    class Export {

        @ParameterizedTest(name = "{0} until {1}: {2}")
        @CsvSource({
            "BASIC, , false", "ESSENTIAL, , true", "SELECT, 2026-06-01T00:00:01Z, true", "SELECT, 2026-06-01T00:00:00Z, false"})
        void licensedAtRunTime(ServiceLevel level, String until, boolean included) {
            InsightsExport.Facts facts = new InsightsExport.Facts(level, Optional.empty(), maybe(until), ZURICH,
                    Instant.parse("2026-06-01T00:00:00Z"));

            assertThat(Asked.judged(new InsightsExport(), facts).because())
                    .startsWith("An export at 2026-06-01 02:00 (Europe/Zurich), by hand or scheduled, "
                            + (included ? "takes in" : "leaves out") + " this Space: ");
        }
    }

    @Nested
    @DisplayName("R92: alerts while Essential or Select is active, to the second")
    class Alerts {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2027-03-02T22:59:59Z, true", "2027-03-02T23:00:00Z, false", "2027-03-02T23:00:01Z, false",
            "2026-03-03T08:59:59Z, false", "2026-03-03T09:00:00Z, true"})
        void aroundExpiry(String happenedAt, boolean sent) {
            SyncAlerts.Facts facts = new SyncAlerts.Facts(SELECT, maybe("2026-03-03T09:00:00Z"), maybe("2027-03-02T23:00:00Z"), ZURICH,
                    Instant.parse(happenedAt));

            assertThat(Asked.judged(new SyncAlerts(), facts).holds()).isEqualTo(sent);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"BASIC, false", "ESSENTIAL, true", "SELECT, true"})
        void byLevel(ServiceLevel level, boolean sent) {
            SyncAlerts.Facts facts = new SyncAlerts.Facts(level, Optional.empty(), Optional.empty(), ZURICH,
                    Instant.parse("2026-06-01T00:00:00Z"));

            assertThat(Asked.judged(new SyncAlerts(), facts).holds()).isEqualTo(sent);
        }
    }

    @Nested
    @DisplayName("R94: room booking for Rooms with Essential or Select")
    class Rooms {

        @ParameterizedTest(name = "{0} on {1}: {3}")
        @CsvSource({
            "BASIC, SMALL_ROOM, true, false", "ESSENTIAL, SMALL_ROOM, true, true", "SELECT, MEDIUM_TO_LARGE_ROOM, true, true",
                    "SELECT, FLEX_DESK, false, false"})
        void booked(ServiceLevel level, String category, boolean room, boolean allowed) {
            assertThat(Asked.judged(new RoomBooking(), new RoomBooking.Facts(level, new SpaceCategory(category), room)).holds())
                    .isEqualTo(allowed);
        }

        @Test
        void basicIsTurnedByALicense() {
            assertThat(fails(new RoomBooking(), new RoomBooking.Facts(BASIC, SMALL_ROOM, true)).turnedBy())
                    .contains("Essential or Select license");
        }
    }

    @Nested
    @DisplayName("R95: desk booking needs no paid license")
    class Desks {

        @ParameterizedTest
        @EnumSource(ServiceLevel.class)
        void anyLevel(ServiceLevel level) {
            holds(new DeskBooking(), new DeskBooking.Facts(level, FLEX_DESK));
        }

        @Test
        void aRoomIsNoDesk() {
            fails(new DeskBooking(), new DeskBooking.Facts(SELECT, SMALL_ROOM));
        }
    }

    @Nested
    @DisplayName("R96: a Flex Desk on a floor plan needs Essential or Select")
    class DesksOnPlans {

        @ParameterizedTest(name = "{0} on {1}: {2}")
        @CsvSource({"BASIC, FLEX_DESK, false", "ESSENTIAL, FLEX_DESK, true", "SELECT, FLEX_DESK, true", "BASIC, SMALL_ROOM, true"})
        void shown(ServiceLevel level, String category, boolean allowed) {
            assertThat(Asked.judged(new DeskOnFloorPlan(), new DeskOnFloorPlan.Facts(level, new SpaceCategory(category))).holds())
                    .isEqualTo(allowed);
        }
    }

    @Nested
    @DisplayName("R97: only licensed Spaces are objects on floor plans")
    class Plans {

        @ParameterizedTest(name = "{0}, placed {1}: {2}, {3}")
        @CsvSource({
            "BASIC, false, false, NOT_ON_PLAN", "BASIC, true, false, HIDDEN_PLACE_KEPT", "ESSENTIAL, false, true, NOT_ON_PLAN",
            "ESSENTIAL, true, true, SHOWN", "SELECT, true, true, SHOWN"})
        void thePlaceIsKept(ServiceLevel level, boolean placed, boolean allowed, FloorPlan.Appearance appearance) {
            FloorPlan.Facts facts = new FloorPlan.Facts(level, SMALL_ROOM, placed);

            assertThat(Asked.judged(new FloorPlan(), facts).holds()).isEqualTo(allowed);
            assertThat(facts.appearance()).isEqualTo(appearance);
        }
    }

    @Nested
    @DisplayName("R98: Remote UI Access needs CollabOS of the minimum version and a paid level")
    class RemoteAccess {

        private RemoteUiAccess.Facts facts(ServiceLevel level, boolean collabOs, String version) {
            return new RemoteUiAccess.Facts(level, MEDIUM_TO_LARGE_ROOM, collabOs, Optional.ofNullable(version).map(CollabOsVersion::new),
                    RemoteUiAccess.USUAL_MINIMUM);
        }

        @ParameterizedTest(name = "CollabOS {0}: {1}")
        @CsvSource({
            "1.9, false", "1.9.9, false", "1.11, false", "1.11.9, false", "1.11.999, false", "1.12, true", "1.12.0, true", "1.12.1, true",
                    "1.13, true",
            "1.100, true", "2.0, true", "2, true", "1, false", "0.12, false", "10.1, true"})
        void comparedNumberByNumber(String version, boolean allowed) {
            assertThat(Asked.judged(new RemoteUiAccess(), facts(SELECT, true, version)).holds()).isEqualTo(allowed);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"BASIC, false", "ESSENTIAL, true", "SELECT, true"})
        void byLevel(ServiceLevel level, boolean allowed) {
            assertThat(Asked.judged(new RemoteUiAccess(), facts(level, true, "1.12.0")).holds()).isEqualTo(allowed);
        }

        @Test
        void aWindowsComputerIsNotCollabOs() {
            fails(new RemoteUiAccess(), facts(SELECT, false, null));
            fails(new RemoteUiAccess(), facts(SELECT, false, "10.0.19045"));
        }

        @Test
        void anUnknownVersionIsTurnedByEnteringItAndAnOldOneByAnUpdate() {
            assertThat(fails(new RemoteUiAccess(), facts(SELECT, true, null)).turnedBy()).contains("Enter the version");
            assertThat(fails(new RemoteUiAccess(), facts(SELECT, true, "1.11.9")).turnedBy()).contains("1.12");
        }

        @ParameterizedTest(name = "\"{0}\" reads {1}")
        @CsvSource({
            "1.12.3, 1.12.3", "' 1.12 ', 1.12", "v1.12, 1.12", "CollabOS 1.12.216, 1.12.216", "CollabOS v1.12.216-rc1, 1.12.216",
                    "1.12.3 (beta), 1.12.3",
            "Windows 11, ", "'', ", "1.12.x, ", "one, ", "99999999999.1, "})
        void versionsAsPeopleAndDevicesWriteThem(String written, String version) {
            assertThat(CollabOsVersion.read(written).map(CollabOsVersion::text)).isEqualTo(Optional.ofNullable(version));
        }
    }
}
