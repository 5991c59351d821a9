package com.logitech.serviceportal.replacement.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R67: a replacement by the next business day")
class DeliveryCutOffTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final ZoneId ROTTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static DeliveryCutOff.Facts facts(LocalDateTime decided, ZoneId warehouse, ZoneId site, String warehouseClosed,
            String siteClosed) {
        return new DeliveryCutOff.Facts(decided.atZone(warehouse).toInstant(), "Rotterdam", warehouse, FOUR, site, days(warehouseClosed),
                days(siteClosed), Optional.empty());
    }

    private static List<LocalDate> days(String listed) {
        return listed == null ? List.of() : Stream.of(listed.split(" ")).map(LocalDate::parse).toList();
    }

    @ParameterizedTest(name = "{0}: ships {1}, arrives {2}")
    @CsvSource({
            "2026-03-02T15:59:59, 2026-03-02, 2026-03-03",
            "2026-03-02T16:00:00, 2026-03-03, 2026-03-04",
            "2026-03-02T16:00:01, 2026-03-03, 2026-03-04",
            "2026-03-02T00:00:00, 2026-03-02, 2026-03-03",
            "2026-03-06T15:59:59, 2026-03-06, 2026-03-09",
            "2026-03-06T16:00:00, 2026-03-09, 2026-03-10",
            "2026-03-07T09:00:00, 2026-03-09, 2026-03-10",
            "2026-03-08T23:59:59, 2026-03-09, 2026-03-10"})
    @DisplayName("ships the day it is decided before the cut-off; at the cut-off it is late; weekends wait for Monday")
    void cutOff(LocalDateTime decided, LocalDate ships, LocalDate arrives) {
        DeliveryDays days = facts(decided, ROTTERDAM, ZURICH, null, null).days();
        assertThat(days.shipsOn()).isEqualTo(ships);
        assertThat(days.arrivesOn()).isEqualTo(arrives);
        assertThat(days.decideBefore()).isEqualTo(ships.atTime(FOUR).atZone(ROTTERDAM).toInstant());
    }

    @ParameterizedTest(name = "{0}, warehouse closed {1}, site closed {2}: ships {3}, arrives {4}")
    @CsvSource({
            "2026-03-05T12:00:00,            , 2026-03-06, 2026-03-05, 2026-03-09",
            "2026-03-06T12:00:00, 2026-03-06 ,           , 2026-03-09, 2026-03-10",
            "2026-03-05T16:00:00, 2026-03-06 , 2026-03-06, 2026-03-09, 2026-03-10",
            "2026-03-05T12:00:00, 2026-03-06 , 2026-03-06, 2026-03-05, 2026-03-09",
            "2026-03-02T12:00:00, 2026-03-02 , 2026-03-04, 2026-03-03, 2026-03-05"})
    @DisplayName("ships by the warehouse's holidays and arrives by the site's (D25)")
    void holidays(LocalDateTime decided, String warehouseClosed, String siteClosed, LocalDate ships, LocalDate arrives) {
        DeliveryDays days = facts(decided, ROTTERDAM, ZURICH, warehouseClosed, siteClosed).days();
        assertThat(days.shipsOn()).isEqualTo(ships);
        assertThat(days.arrivesOn()).isEqualTo(arrives);
    }

    @ParameterizedTest(name = "decided {0} in {1}, for {2}: ships {3}, arrives {4}")
    @CsvSource({
            "2026-03-02T15:59:59, Australia/Sydney,    Pacific/Auckland, 2026-03-02, 2026-03-03",
            "2026-03-02T16:00:00, Australia/Sydney,    Pacific/Auckland, 2026-03-03, 2026-03-04",
            "2026-03-02T10:00:00, America/Los_Angeles, Asia/Tokyo,       2026-03-02, 2026-03-04",
            "2026-03-06T10:00:00, America/Los_Angeles, Asia/Tokyo,       2026-03-06, 2026-03-09",
            "2026-03-02T10:00:00, Asia/Tokyo,          America/Los_Angeles, 2026-03-02, 2026-03-03"})
    @DisplayName("arrives after the site's own date at the cut-off (D50): what leaves Los Angeles on Monday is in Tokyo on Wednesday")
    void acrossTheDateLine(LocalDateTime decided, ZoneId warehouse, ZoneId site, LocalDate ships, LocalDate arrives) {
        DeliveryDays days = facts(decided, warehouse, site, null, null).days();
        assertThat(days.shipsOn()).isEqualTo(ships);
        assertThat(days.arrivesOn()).isEqualTo(arrives);
    }

    @ParameterizedTest(name = "{0}: ships {1}")
    @CsvSource({
            "2026-03-27T14:59:59Z, 2026-03-27", "2026-03-27T15:00:00Z, 2026-03-30",
            "2026-03-30T13:59:59Z, 2026-03-30", "2026-03-30T14:00:00Z, 2026-03-31",
            "2026-10-23T13:59:59Z, 2026-10-23", "2026-10-26T14:59:59Z, 2026-10-26", "2026-10-26T15:00:00Z, 2026-10-27"})
    @DisplayName("goes by the warehouse's wall clock, before and after a change of summer time")
    void summerTime(Instant decided, LocalDate ships) {
        assertThat(DeliveryDays.of(decided, ROTTERDAM, FOUR, ZURICH, DeliveryDays::isWeekday, DeliveryDays::isWeekday).shipsOn())
                .isEqualTo(ships);
    }

    @Test
    @DisplayName("is an objective and no guarantee, and says days, window and both zones")
    void words() {
        Finding finding = new DeliveryCutOff().judge(facts(LocalDateTime.parse("2026-03-02T15:59:59"), ROTTERDAM, ZURICH, null, null));
        assertThat(finding.holds()).isTrue();
        assertThat(finding.clause()).isEqualTo(ReplacementClause.DELIVERY_CUT_OFF);
        assertThat(finding.because()).contains("before the cut-off at 16:00 (Europe/Amsterdam) on 2026-03-02", "Rotterdam on 2026-03-02",
                "2026-03-03, 08:00 to 17:00 (Europe/Zurich)", "no guarantee");
        assertThat(new DeliveryCutOff().replay(finding)).isEqualTo(finding);
        Finding late = new DeliveryCutOff().judge(facts(LocalDateTime.parse("2026-03-05T16:00"), ROTTERDAM, ZURICH, "2026-03-06", null));
        assertThat(late.because()).contains("on 2026-03-05 at or after the cut-off", "leaves Rotterdam on 2026-03-09");
        assertThat(new DeliveryCutOff().replay(late)).isEqualTo(late);
        assertThat(new DeliveryCutOff().judge(facts(LocalDateTime.parse("2026-03-07T09:00"), ROTTERDAM, ZURICH, null, null)).because())
                .contains("on 2026-03-07, on which nothing is shipped, it leaves Rotterdam on 2026-03-09");
        assertThat(new DeliveryCutOff().judge(facts(LocalDateTime.parse("2026-03-06T09:00"), ROTTERDAM, ZURICH, "2026-03-06", null))
                .because()).contains("on 2026-03-06, on which nothing is shipped");
    }

    @Test
    @DisplayName("is planned by nobody where the working days are not known")
    void unknown() {
        Finding finding = new DeliveryCutOff().judge(new DeliveryCutOff.Facts(Instant.EPOCH, "Rotterdam", ROTTERDAM, FOUR, ZURICH,
                List.of(), List.of(), Optional.of("Atlantis and Utopia")));
        assertThat(finding.holds()).isFalse();
        assertThat(finding.because()).contains("Atlantis and Utopia");
        assertThat(finding.turnedBy()).contains("Record the working week");
    }

    @Test
    @DisplayName("for every decision ships and arrives on working days, in order, no sooner for who decides later, and by the day it says")
    void always() {
        Random random = new Random(67);
        List<ZoneId> zones = Stream.of("Pacific/Kiritimati", "Pacific/Auckland", "Asia/Tokyo", "Asia/Kolkata", "Europe/London",
                "America/Sao_Paulo", "America/New_York", "Pacific/Pago_Pago").map(ZoneId::of).toList();
        for (int round = 0; round < 20_000; round++) {
            ZoneId warehouse = zones.get(random.nextInt(zones.size()));
            ZoneId site = zones.get(random.nextInt(zones.size()));
            LocalTime cutOff = LocalTime.of(random.nextInt(24), random.nextInt(60));
            Instant decided = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 86_400));
            Set<LocalDate> closed = random.ints(6, 0, 14).mapToObj(days -> LocalDate.ofInstant(decided, warehouse).plusDays(days))
                    .collect(Collectors.toSet());
            DeliveryDays days = DeliveryDays.of(decided, warehouse, cutOff, site,
                    day -> DeliveryDays.isWeekday(day) && !closed.contains(day), DeliveryDays::isWeekday);
            assertThat(days.decideBefore()).isAfter(decided);
            assertThat(DeliveryDays.isWeekday(days.shipsOn()) && !closed.contains(days.shipsOn())).isTrue();
            assertThat(DeliveryDays.isWeekday(days.arrivesOn())).isTrue();
            assertThat(days.arrivesOn()).isAfter(days.shipsOn()).isAfter(LocalDate.ofInstant(days.decideBefore(), site));
            DeliveryDays lastMoment = DeliveryDays.of(days.decideBefore().minusNanos(1), warehouse, cutOff, site,
                    day -> DeliveryDays.isWeekday(day) && !closed.contains(day), DeliveryDays::isWeekday);
            assertThat(lastMoment).isEqualTo(days);
            DeliveryDays tooLate = DeliveryDays.of(days.decideBefore(), warehouse, cutOff, site,
                    day -> DeliveryDays.isWeekday(day) && !closed.contains(day), DeliveryDays::isWeekday);
            assertThat(tooLate.shipsOn()).isAfter(days.shipsOn());
            assertThat(tooLate.arrivesOn()).isAfterOrEqualTo(days.arrivesOn());
            assertThat(Duration.between(decided, days.decideBefore())).isLessThan(Duration.ofDays(20));
        }
    }
}
