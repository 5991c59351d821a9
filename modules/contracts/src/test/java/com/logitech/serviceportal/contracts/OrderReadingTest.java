package com.logitech.serviceportal.contracts;

import static com.logitech.serviceportal.contracts.Shipped.ANY_ROOM;
import static com.logitech.serviceportal.contracts.Shipped.DESK;
import static com.logitech.serviceportal.contracts.Shipped.LARGE;
import static com.logitech.serviceportal.contracts.Shipped.SMALL;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderEntry;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderLine;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlanTier;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlannedContract;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.licenses.Licenses;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReadingTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final CustomerId CUSTOMER = CustomerId.random();

    private static OrderLine licenses(ServiceLevel level, SpaceCategory category, int years, int number) {
        return new OrderLine(level, category, years, Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static OrderLine plan(SpaceCategory category, Optional<ContractId> renews) {
        return new OrderLine(SELECT, category, 1, Optional.empty(), Optional.of(new PlanTier("Tier 1", 100)), renews, Optional.empty());
    }

    private static OrderReading read(String country, Instant createdAt, Optional<LocalDate> serviceStartOn,
            List<OrderReading.Named> renewed, List<Contract> plans,
                                     OrderLine... lines) {
        Account account = new Account(CUSTOMER, "Helvetia", new CountryCode(country), ZURICH, "", "", NOW);
        return new OrderReading(new OrderEntry(CUSTOMER, "OC-1", "", createdAt, serviceStartOn, List.of(lines)),
                new OrderReading.Books(account, Shipped.catalog(), Shipped.everywhereButBrazil(), UsualStartRules.get(),
                        renewed.stream().collect(Collectors.toMap(old -> old.contract().id(), old -> old)), plans), NOW);
    }

    private static OrderReading read(OrderLine... lines) {
        return read("CH", NOW, Optional.empty(), List.of(), List.of(), lines);
    }

    private static String decisiveRule(OrderReading reading) {
        assertThat(reading.decision().granted()).isFalse();
        return reading.decision().decisive().clause().rule();
    }

    private static Order orderOf(Instant createdAt) {
        return new Order(OrderId.random(), CUSTOMER, "OC-0", "", createdAt, Optional.empty(), NOW, "Olga");
    }

    /** In term from the day of its order. */
    private static Contract running(Instant from) {
        Contract contract = Contract.ofLicenses(ContractId.random(), new ContractNumber(7), orderOf(from), ZURICH, SELECT, 1,
                Optional.empty(), 5, UsualStartRules.get());
        contract.assignedFrom(from, UsualStartRules.get());
        contract.startIfDue(NOW, UsualStartRules.get());
        return contract;
    }

    private static Contract runningPlan(Instant from) {
        Contract plan = Contract.ofPlan(ContractId.random(), new ContractNumber(8), orderOf(from), ZURICH, SELECT, 1, Optional.empty(),
                "SELECT_ENTERPRISE_ROOMS",
                new PlanCapacity.Tier("Tier 1", 100), UsualStartRules.get());
        plan.activate(from, UsualStartRules.get());
        return plan;
    }

    @Nested
    @DisplayName("R109: an order that upgrades a plan")
    class Upgraded {

        private final Contract present = runningPlan(Instant.parse("2026-03-02T09:00:00Z"));

        private OrderReading upgrade(int maximum, int years, SpaceCategory category, Instant createdAt, Contract... others) {
            OrderLine line = new OrderLine(SELECT, category, years, Optional.empty(), Optional.of(new PlanTier("Tier 2", maximum)),
                    Optional.empty(), Optional.empty(), Optional.of(present.id()));
            List<Contract> plans = Stream.concat(Stream.of(present), Stream.of(others)).toList();
            return read("CH", createdAt, Optional.empty(), List.of(new OrderReading.Named(present, Set.of(ANY_ROOM))), plans, line);
        }

        @Test
        @DisplayName("replaces it at once, is not held against R108 and ends with the original term")
        void replaces() {
            OrderReading reading = upgrade(101, 1, ANY_ROOM, NOW);
            assertThat(reading.decision().granted()).as(reading.decision().asText()).isTrue();
            assertThat(reading.contracts().get(0).upgrades()).contains(present);
            PlannedContract planned = reading.preview().contracts().get(0);
            assertThat(planned.startsAtTheLatest()).isEqualTo("2026-11-21");
            assertThat(planned.upgrade().orElseThrow().lastCoveredDay()).isEqualTo("2027-03-01");
            assertThat(planned.upgrade().orElseThrow().tier()).isEqualTo(new PlanTier("Tier 1", 100));
            assertThat(planned.upgrade().orElseThrow().at()).isEqualTo(NOW);
            assertThat(reading.preview().warnings()).isEmpty();
        }

        @ParameterizedTest(name = "a tier for up to {0}, for {1} years: refused")
        @DisplayName("is refused for the same tier, a lower one, or another term")
        @CsvSource({"100, 1", "99, 1", "1, 1", "101, 2"})
        void refused(int maximum, int years) {
            assertThat(decisiveRule(upgrade(maximum, years, ANY_ROOM, NOW))).isEqualTo("R109");
        }

        @Test
        @DisplayName("is refused for another category")
        void otherCategory() {
            assertThat(decisiveRule(upgrade(200, 1, SMALL, NOW))).isEqualTo("R109");
        }

        @Test
        @DisplayName("is refused where another plan serves the category as well")
        void anotherBeside() {
            assertThat(decisiveRule(upgrade(200, 1, ANY_ROOM, NOW, runningPlan(Instant.parse("2026-10-02T09:00:00Z"))))).isEqualTo("R108");
        }

        @Test
        @DisplayName("says so when it reaches back, because the order was created days ago")
        void reachesBack() {
            OrderReading reading = upgrade(200, 1, ANY_ROOM, Instant.parse("2026-11-18T10:00:00Z"));
            assertThat(reading.preview().warnings()).singleElement().asString().contains("2026-11-18");
            assertThat(reading.preview().contracts().get(0).startsAtTheLatest()).isEqualTo("2026-11-18");
        }

        @Test
        @DisplayName("is refused where the plan was not in service when the order was created")
        void beforeService() {
            assertThat(decisiveRule(upgrade(200, 1, ANY_ROOM, Instant.parse("2026-03-02T08:59:59Z")))).isEqualTo("R109");
        }

        @Test
        @DisplayName("is entered as a new plan where a replaced one is all there is beside it")
        void replacedIsNoHindrance() {
            Contract next = Contract.ofUpgrade(ContractId.random(), new ContractNumber(9), orderOf(NOW.minusSeconds(60)), present,
                    "SELECT_ENTERPRISE_ROOMS", new PlanCapacity.Tier("Tier 2", 200), UsualStartRules.get());
            present.startIfDue(NOW, UsualStartRules.get());
            present.giveWayTo(next, NOW);
            assertThat(decisiveRule(upgrade(300, 1, ANY_ROOM, NOW))).isEqualTo("R109");
            assertThat(read("CH", NOW, Optional.empty(), List.of(), List.of(present), plan(ANY_ROOM, Optional.empty())).decision()
                    .granted()).isTrue();
        }
    }

    @Nested
    @DisplayName("R105: a license included with a product")
    class Included {

        private OrderLine with(String product, SpaceCategory category, int number) {
            return new OrderLine(SELECT, category, 2, Optional.of(number), Optional.empty(), Optional.empty(), Optional.of(product));
        }

        @Test
        @DisplayName("has a contract of its own beside licenses of the same level and term")
        void ownContract() {
            OrderReading reading = read(licenses(SELECT, SMALL, 2, 5), with("RALLY_BAR", SMALL, 1), with("RALLY_BAR", SMALL, 1));

            assertThat(reading.preview().contracts()).extracting(PlannedContract::licenses).containsExactly(5, 1, 1);
            assertThat(reading.contracts()).extracting(OrderReading.ToMake::includedWith)
                    .containsExactly(Optional.empty(), Optional.of("RALLY_BAR"), Optional.of("RALLY_BAR"));
        }

        @Test
        @DisplayName("starts as any other does")
        void sameStart() {
            assertThat(read(with("RALLY_BAR", SMALL, 1)).preview().contracts().get(0).startsAtTheLatest())
                    .isEqualTo(read(licenses(SELECT, SMALL, 2, 1)).preview().contracts().get(0).startsAtTheLatest());
        }

        @Test
        @DisplayName("is one, for a Room, and comes with a device we know")
        void nothingElse() {
            assertThat(decisiveRule(read(with("RALLY_BAR", SMALL, 2)))).isEqualTo("R105");
            assertThat(decisiveRule(read(with("RALLY_BAR", DESK, 1)))).isEqualTo("R105");
            assertThat(decisiveRule(read(with("ABACUS", SMALL, 1)))).isEqualTo("R105");
        }
    }

    @Nested
    @DisplayName("R8: an order makes contracts of one level, with licenses or a plan")
    class Grouping {

        @Test
        void oneForEachLevelAndTerm() {
            List<PlannedContract> contracts = read(licenses(SELECT, LARGE, 1, 10), licenses(ESSENTIAL, ANY_ROOM, 1, 5),
                    licenses(SELECT, DESK, 1, 4),
                    licenses(SELECT, SMALL, 3, 2)).preview().contracts();

            assertThat(contracts).extracting(PlannedContract::level).containsExactly(SELECT, ESSENTIAL, SELECT);
            assertThat(contracts).extracting(PlannedContract::licenses).containsExactly(14, 5, 2);
            assertThat(contracts).extracting(PlannedContract::termYears).containsExactly(1, 1, 3);
        }

        @Test
        void itsLicensesFollowTheLines() {
            assertThat(read(licenses(SELECT, LARGE, 1, 10), licenses(SELECT, DESK, 1, 4)).contracts().get(0).lots())
                    .containsExactly(new Licenses.Lot("SELECT_MEDIUM_TO_LARGE_ROOM", 10), new Licenses.Lot("SELECT_FLEX_DESK", 4));
        }

        @Test
        void aPlanHasOneOfItsOwn() {
            List<PlannedContract> contracts = read(licenses(SELECT, DESK, 1, 4), plan(ANY_ROOM, Optional.empty())).preview().contracts();

            assertThat(contracts).hasSize(2);
            assertThat(contracts.get(1).plan()).contains(new PlanTier("Tier 1", 100));
            assertThat(contracts.get(1).licenses()).isZero();
        }

        @Test
        void twoLinesThatSayTheSameBothCount() {
            assertThat(read(licenses(SELECT, DESK, 1, 4), licenses(SELECT, DESK, 1, 4)).preview().contracts().get(0).licenses())
                    .isEqualTo(8);
        }

        @Test
        void neverBothInALine() {
            OrderLine both = new OrderLine(SELECT, ANY_ROOM, 1, Optional.of(3), Optional.of(new PlanTier("Tier 1", 100)), Optional.empty(),
                    Optional.empty());

            assertThat(decisiveRule(read(both))).isEqualTo("R8");
        }
    }

    @Nested
    @DisplayName("R1, R5, R100: what can be ordered")
    class Offered {

        @ParameterizedTest(name = "{0} for {1}: {2}")
        @CsvSource({"SELECT, SMALL_ROOM, true", "SELECT, ROOM, false", "ESSENTIAL, ROOM, true", "ESSENTIAL, SMALL_ROOM, false",
                "ESSENTIAL, FLEX_DESK, true",
            "SELECT, PHONE_BOOTH, false"})
        void asTheCatalogSays(ServiceLevel level, String category, boolean granted) {
            assertThat(read(licenses(level, new SpaceCategory(category), 1, 1)).decision().granted()).isEqualTo(granted);
        }

        @Test
        void notBasic() {
            assertThat(decisiveRule(read(licenses(BASIC, LARGE, 1, 1)))).isEqualTo("R1");
        }

        @Test
        void noPlanWhereNoneIsOffered() {
            assertThat(decisiveRule(read(plan(DESK, Optional.empty())))).isEqualTo("R1");
        }

        @Test
        void onlyInTheCountriesListed() {
            assertThat(decisiveRule(read("BR", NOW, Optional.empty(), List.of(), List.of(), licenses(SELECT, LARGE, 1, 1))))
                    .isEqualTo("R100");
        }
    }

    @Nested
    @DisplayName("R23, R24: the latest day on which service starts")
    class Start {

        @ParameterizedTest(name = "ordered {0}, purchase order {1}: {2}, warned: {3}")
        @CsvSource({"2026-11-21T10:00:00Z, , 2027-01-20, false", "2026-11-20T23:00:00Z, , 2027-01-20, false",
                "2026-11-20T22:59:59Z, , 2027-01-19, false",
            "2026-11-21T10:00:00Z, 2026-12-24, 2027-01-20, true", "2026-11-21T10:00:00Z, 2026-11-01, 2026-12-31, true",
            "2026-11-21T10:00:00Z, 2026-01-01, 2026-11-21, true",
            "2026-08-01T10:00:00Z, , 2026-09-30, true"})
        void withAWarningWhereItIsNotWhatItSeems(Instant createdAt, LocalDate serviceStartOn, LocalDate latest, boolean warned) {
            var preview = read("CH", createdAt, Optional.ofNullable(serviceStartOn), List.of(), List.of(), licenses(SELECT, LARGE, 1, 1))
                    .preview();

            assertThat(preview.contracts().get(0).startsAtTheLatest()).isEqualTo(latest);
            assertThat(preview.warnings().isEmpty()).isEqualTo(!warned);
        }
    }

    @Nested
    @DisplayName("R26, D29, D59: a renewal names a running contract")
    class Renewals {

        private OrderReading renew(Contract old, Set<SpaceCategory> soldFor, OrderLine line) {
            return read("CH", NOW, Optional.empty(), List.of(new OrderReading.Named(old, soldFor)), List.of(),
                    new OrderLine(line.level(), line.category(), line.termYears(), line.licenses(), line.plan(), Optional.of(old.id()),
                    Optional.empty()));
        }

        @ParameterizedTest(name = "old contract since {0}: days side by side are warned of: {1}")
        @CsvSource({"2026-01-20T11:00:00Z, false", "2026-01-21T11:00:00Z, true"})
        void orderedMoreThan60DaysBeforeTheEndItBurnsDays(Instant since, boolean warned) {
            OrderReading reading = renew(running(since), Set.of(LARGE), licenses(SELECT, LARGE, 1, 5));

            assertThat(reading.decision().granted()).isTrue();
            assertThat(reading.preview().warnings().isEmpty()).isEqualTo(!warned);
            assertThat(reading.contracts().get(0).renews()).isPresent();
        }

        @Test
        void anEarlierPurchaseOrderDateMakesItBurnMore() {
            Contract old = running(Instant.parse("2026-01-20T11:00:00Z"));
            OrderReading reading = read("CH", NOW, Optional.of(LocalDate.parse("2026-11-11")),
                    List.of(new OrderReading.Named(old, Set.of(LARGE))), List.of(),
                    new OrderLine(SELECT, LARGE, 1, Optional.of(5), Optional.empty(), Optional.of(old.id()), Optional.empty()));

            assertThat(reading.preview().warnings()).anySatisfy(warning -> assertThat(warning).startsWith("Renewal of contract 7")
                    .contains("10 days").doesNotContain("Ordered on"));
        }

        @Test
        void ofTheSameLevelAndCategory() {
            assertThat(decisiveRule(renew(running(NOW), Set.of(LARGE), licenses(ESSENTIAL, DESK, 1, 5)))).isEqualTo("R26");
            assertThat(decisiveRule(renew(running(NOW), Set.of(LARGE), licenses(SELECT, DESK, 1, 5)))).isEqualTo("R26");
        }

        @Test
        void withAContractOfItsOwnBesideNewOnes() {
            Contract old = running(Instant.parse("2026-01-20T11:00:00Z"));
            OrderReading reading = read("CH", NOW, Optional.empty(), List.of(new OrderReading.Named(old, Set.of(LARGE))), List.of(),
                    licenses(SELECT, LARGE, 1, 2),
                    new OrderLine(SELECT, LARGE, 1, Optional.of(5), Optional.empty(), Optional.of(old.id()), Optional.empty()));

            assertThat(reading.contracts()).extracting(OrderReading.ToMake::renews)
                    .containsExactly(Optional.empty(), Optional.of(old.id()));
        }
    }

    @Nested
    @DisplayName("R108: plans are not stacked")
    class Plans {

        @Test
        void notOnTopOfARunningOne() {
            assertThat(decisiveRule(read("CH", NOW, Optional.empty(), List.of(), List.of(runningPlan(NOW.minusSeconds(3600))),
                    plan(SMALL, Optional.empty())))).isEqualTo("R108");
        }

        @Test
        void notTwiceInOneOrder() {
            assertThat(decisiveRule(read(plan(SMALL, Optional.empty()), plan(ANY_ROOM, Optional.empty())))).isEqualTo("R108");
        }

        @ParameterizedTest(name = "present plan since {0}: {1}")
        @CsvSource({"2026-01-20T11:00:00Z, true", "2026-01-21T11:00:00Z, false"})
        void theNextOneMayBeOrderedWhenItWaitsForTheEnd(Instant since, boolean granted) {
            Contract present = runningPlan(since);
            OrderReading reading = read("CH", NOW, Optional.empty(), List.of(new OrderReading.Named(present, Set.of(ANY_ROOM))),
                    List.of(present),
                    plan(ANY_ROOM, Optional.of(present.id())));

            assertThat(reading.decision().granted()).isEqualTo(granted);
        }
    }

    @Test
    @DisplayName("The decision names every rule the order was held against")
    void rules() {
        OrderReading reading = read(licenses(SELECT, LARGE, 1, 10), plan(SMALL, Optional.empty()));

        assertThat(reading.decision().granted()).isTrue();
        assertThat(reading.decision().findings()).extracting(finding -> finding.clause().rule())
                .contains("R143", "R10", "R1", "R8", "R6", "R100", "R108");
    }
}
