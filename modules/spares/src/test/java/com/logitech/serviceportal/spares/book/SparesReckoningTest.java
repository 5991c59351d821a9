package com.logitech.serviceportal.spares.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.licenses.SelectPurchases.SelectPlan;
import com.logitech.serviceportal.contracts.api.licenses.SelectPurchases.SelectPurchase;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesScales.ScaleRow;
import com.logitech.serviceportal.spares.api.book.SparesScales.Step;
import com.logitech.serviceportal.spares.book.SparesReckoning.Given;
import com.logitech.serviceportal.spares.book.SparesReckoning.Reached;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R77, R82: what the scale gives a customer")
class SparesReckoningTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final SpaceCategory SMALL = new SpaceCategory("SMALL_ROOM");
    private static final SpaceCategory LARGE = new SpaceCategory("MEDIUM_TO_LARGE_ROOM");
    private static final SpaceCategory DESK = new SpaceCategory("FLEX_DESK");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    private static final Instant JANUARY = Instant.parse("2027-01-10T10:00:00Z");
    private static final Instant MARCH = Instant.parse("2027-03-10T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2019, 5, 10);

    private static ScaleRow scale(SparesRow row, boolean plans, LocalDate from, Step... steps) {
        return new ScaleRow(row, plans, List.of(steps), Optional.of(50), from, "x", true, true, Instant.EPOCH, "x");
    }

    private static final List<ScaleRow> SCALES = List.of(
            scale(SparesRow.ROOMS, false, FIRST, new Step(50, 1), new Step(100, 2), new Step(150, 3)),
            scale(SparesRow.FLEX_DESKS, false, FIRST, new Step(50, 1)), scale(SparesRow.ROOMS, true, FIRST, new Step(50, 1)));

    private static SelectPurchase bought(long number, Instant at, Map<SpaceCategory, Integer> spaces) {
        return new SelectPurchase(new ContractId(UUID.randomUUID()), new ContractNumber(number), at, ZURICH, spaces);
    }

    private static SelectPlan plan(long number, Instant at, int maximum, boolean serving) {
        return new SelectPlan(new ContractId(UUID.randomUUID()), new ContractNumber(number), at, ZURICH, Set.of(SMALL, LARGE), maximum,
                serving);
    }

    private static Given given(SparesRow row, List<SelectPurchase> bought, List<SelectPlan> plans) {
        return SparesReckoning.given(row, DAY, SCALES, category -> !category.equals(DESK), bought, plans);
    }

    @Test
    @DisplayName("counts Rooms of all sizes together, and Flex Desks by themselves (D32)")
    void rows() {
        List<SelectPurchase> bought = List.of(bought(1_000_001, JANUARY, Map.of(SMALL, 30, LARGE, 20, DESK, 49)));
        assertThat(given(SparesRow.ROOMS, bought, List.of()).units()).isEqualTo(1);
        assertThat(given(SparesRow.ROOMS, bought, List.of()).activeSpaces()).isEqualTo(50);
        assertThat(given(SparesRow.FLEX_DESKS, bought, List.of()).units()).isZero();
    }

    @Test
    @DisplayName("rests each unit on the purchase that brought the count to what it takes")
    void purchases() {
        List<SelectPurchase> bought = List.of(bought(1_000_001, JANUARY, Map.of(SMALL, 99)), bought(1_000_002, MARCH, Map.of(LARGE, 51)));
        Given given = given(SparesRow.ROOMS, bought, List.of());
        assertThat(given.units()).isEqualTo(3);
        assertThat(given.reached()).extracting(Reached::contract).containsExactly("1000001", "1000002", "1000002");
        assertThat(given.reached()).extracting(Reached::earliest).containsExactly(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 4, 9),
                LocalDate.of(2027, 4, 9));
    }

    @Test
    @DisplayName("adds what plans in service give by their maximum, and nothing for one that is not activated")
    void plans() {
        assertThat(given(SparesRow.ROOMS, List.of(), List.of(plan(1_000_003, JANUARY, 100, true))).units()).isEqualTo(2);
        assertThat(given(SparesRow.ROOMS, List.of(), List.of(plan(1_000_003, JANUARY, 100, false))).units()).isZero();
        assertThat(given(SparesRow.FLEX_DESKS, List.of(), List.of(plan(1_000_003, JANUARY, 100, true))).units()).isZero();
        assertThat(given(SparesRow.ROOMS, List.of(bought(1_000_001, MARCH, Map.of(SMALL, 50))),
                List.of(plan(1_000_003, JANUARY, 100, true))).units()).isEqualTo(3);
    }

    @Test
    @DisplayName("rests the units of an upgraded plan on the plan whose maximum first gave them (D42)")
    void upgraded() {
        Given given = given(SparesRow.ROOMS, List.of(), List.of(plan(1_000_003, JANUARY, 50, false), plan(1_000_004, MARCH, 150, true)));
        assertThat(given.units()).isEqualTo(3);
        assertThat(given.reached()).extracting(Reached::contract).containsExactly("1000003", "1000004", "1000004");
    }

    @Test
    @DisplayName("goes by the scale in force on the day, and with a lowered one still from the purchase (D56)")
    void inForce() {
        List<ScaleRow> lowered = List.of(scale(SparesRow.ROOMS, false, FIRST, new Step(50, 1)),
                scale(SparesRow.ROOMS, false, DAY, new Step(40, 1)));
        List<SelectPurchase> bought = List.of(bought(1_000_001, JANUARY, Map.of(SMALL, 45)));
        Given before = SparesReckoning.given(SparesRow.ROOMS, DAY.minusDays(1), lowered, room -> true, bought, List.of());
        Given since = SparesReckoning.given(SparesRow.ROOMS, DAY, lowered, room -> true, bought, List.of());
        assertThat(before.units()).isZero();
        assertThat(since.units()).isEqualTo(1);
        assertThat(since.reached().get(0).earliest()).isEqualTo(LocalDate.of(2027, 2, 9));
    }

    @Test
    @DisplayName("says why nothing is given, and what gives some")
    void findings() {
        assertThat(given(SparesRow.ROOMS, List.of(), List.of()).findings()).hasSize(1).noneMatch(finding -> finding.holds());
        assertThat(given(SparesRow.ROOMS, List.of(), List.of(plan(1_000_003, JANUARY, 100, true))).findings()).hasSize(1)
                .allMatch(finding -> finding.holds());
    }
}
