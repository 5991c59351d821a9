package com.logitech.serviceportal.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanUpgraded;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.definitions.ServiceLevel;
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

class ContractTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final StartRules RULES = UsualStartRules.get();

    private static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(ZURICH).toInstant();
    }

    private static Order ordered(String wallClock, Optional<LocalDate> serviceStartOn) {
        return new Order(OrderId.random(), CustomerId.random(), "OC-1", "", at(wallClock), serviceStartOn,
                at("2026-12-31T00:00"), "Olga");
    }

    private static Contract ordered(String wallClock) {
        return Contract.ofLicenses(ContractId.random(), new ContractNumber(1_000_042), ordered(wallClock, Optional.empty()), ZURICH,
                ServiceLevel.SELECT, 1,
                Optional.empty(), 3, RULES);
    }

    private static Contract plan(String wallClock) {
        return Contract.ofPlan(ContractId.random(), new ContractNumber(1_000_043), ordered(wallClock, Optional.empty()), ZURICH,
                ServiceLevel.SELECT, 3,
                Optional.empty(), "SELECT_ENTERPRISE_ROOMS", new PlanCapacity.Tier("Tier 2", 200), RULES);
    }

    @Nested
    @DisplayName("R109: a plan of a higher tier takes the place of another (D42)")
    class Upgrade {

        private final Contract present = plan("2026-01-10T09:00");

        private Contract upgrade(String wallClock) {
            return Contract.ofUpgrade(ContractId.random(), new ContractNumber(1_000_044), ordered(wallClock,
                    Optional.of(LocalDate.parse("2025-01-01"))), present, "SELECT_ENTERPRISE_ROOMS", new PlanCapacity.Tier("Tier 3", 500),
                    RULES);
        }

        @Test
        void fromTheInstantOfItsOrderToTheOriginalEnd() {
            present.activate(at("2026-01-20T09:00"), RULES);
            present.startIfDue(at("2026-01-20T09:00"), RULES);
            Contract next = upgrade("2026-06-01T10:00");
            EnterprisePlanUpgraded fact = present.giveWayTo(next, at("2026-06-02T08:00"));
            next.startIfDue(at("2026-06-02T08:00"), RULES);

            assertThat(present.stateAt(at("2026-06-01T09:59"))).isEqualTo(ContractState.IN_TERM);
            assertThat(present.stateAt(at("2026-06-01T10:00"))).isEqualTo(ContractState.ENDED);
            assertThat(present.endsAt()).isEqualTo(at("2026-06-01T10:00"));
            assertThat(present.endsBefore()).isEqualTo("2026-06-02");
            assertThat(next.contracted(RULES).since()).isEqualTo(at("2026-06-01T10:00"));
            assertThat(next.startsOn()).isEqualTo("2026-06-01");
            assertThat(next.term().endsBefore()).isEqualTo(present.term().endsBefore()).isEqualTo("2029-01-20");
            assertThat(next.endsAt()).isEqualTo(at("2029-01-20T00:00"));
            assertThat(fact.replaced()).isEqualTo(present.id());
            assertThat(fact.at()).isEqualTo(at("2026-06-01T10:00"));
            assertThat(fact.story()).contains("1000043").contains("1000044").contains("500");
        }

        @Test
        void endsOnceAndTellsNoEndOfATerm() {
            present.activate(at("2026-01-20T09:00"), RULES);
            present.startIfDue(at("2026-01-20T09:00"), RULES);
            Contract next = upgrade("2026-06-01T10:00");
            present.giveWayTo(next, at("2026-06-01T10:00"));

            assertThat(present.endIfOver(at("2030-01-01T00:00"))).isEmpty();
            assertThatIllegalStateException().isThrownBy(() -> present.giveWayTo(next, at("2026-06-01T10:00")));
        }

        @Test
        void keepsTheDatesOfTheFirstOfThem() {
            present.activate(at("2026-01-20T09:00"), RULES);
            present.startIfDue(at("2026-01-20T09:00"), RULES);
            Contract next = upgrade("2026-06-01T10:00");
            Contract third = Contract.ofUpgrade(ContractId.random(), new ContractNumber(1_000_045),
                    ordered("2026-09-01T10:00", Optional.empty()), next, "SELECT_ENTERPRISE_ROOMS", new PlanCapacity.Tier("Tier 4", 900),
                    RULES);

            assertThat(third.continues()).contains(next.id());
            assertThat(third.original()).isEqualTo(next.original()).isEqualTo(present.original()).isEqualTo(present.id());
            assertThat(third.originallyOrderedAt()).isEqualTo(present.orderCreatedAt());
            assertThat(third.term().endsBefore()).isEqualTo("2029-01-20");
        }
    }

    @Nested
    @DisplayName("R23: all licenses of a contract start together")
    class Start {

        @Test
        void onTheDayOfTheFirstAssignmentAndOnce() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-03-03T15:00"), RULES);

            ServiceStarted started = contract.startIfDue(at("2026-03-03T15:00"), RULES).orElseThrow();
            assertThat(started.startsOn()).isEqualTo("2026-03-03");
            assertThat(started.endsBefore()).isEqualTo("2027-03-03");
            assertThat(started.at()).isEqualTo(at("2026-03-03T15:00"));
            assertThat(contract.startIfDue(at("2026-03-03T15:00"), RULES)).isEmpty();

            contract.assignedFrom(at("2026-05-20T15:00"), RULES);
            assertThat(contract.startIfDue(at("2026-05-20T15:00"), RULES)).isEmpty();
            assertThat(contract.startsOn()).isEqualTo("2026-03-03");
        }

        @Test
        void countedInTheZoneOfTheContractWhereverTheUserIs() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(Instant.parse("2026-03-03T23:30:00Z"), RULES);

            assertThat(contract.startIfDue(Instant.parse("2026-03-03T23:30:00Z"), RULES).orElseThrow().startsOn()).isEqualTo("2026-03-04");
        }

        @Test
        void staysWhenTheLicenseIsTakenBack() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-01-15T09:00"), RULES);
            contract.startIfDue(at("2026-01-15T09:00"), RULES);

            contract.assignedAtFirst(Optional.empty(), RULES);
            assertThat(contract.startsOn()).isEqualTo("2026-01-15");
        }

        @Test
        void onDay60AlthoughAssignedTheDayAfter() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-03-12T09:00"), RULES);

            assertThat(contract.startIfDue(at("2026-03-12T09:00"), RULES).orElseThrow().startsOn()).isEqualTo("2026-03-11");
        }

        @Test
        void isSaidInTheDecision() {
            Contract contract = ordered("2026-01-10T09:00");

            assertThat(contract.startDecision(at("2026-02-01T00:00"), RULES).granted()).isFalse();
            assertThat(contract.startDecision(at("2026-03-11T00:00"), RULES).granted()).isTrue();
            assertThat(contract.startDecision(at("2026-03-11T00:00"), RULES).findings()).extracting(finding -> finding.clause())
                    .containsExactly(ContractsClause.SERVICE_START, ContractsClause.SERVICE_TERM);
        }
    }

    @Nested
    @DisplayName("R24: without an assignment service starts by itself")
    class ByItself {

        @ParameterizedTest(name = "asked at {0}: started {1}")
        @CsvSource({"2026-03-10T23:59:59, false", "2026-03-11T00:00:00, true"})
        void onDay60(String wallClock, boolean started) {
            assertThat(ordered("2026-01-10T23:59").startIfDue(at(wallClock), RULES).isPresent()).isEqualTo(started);
        }

        @Test
        void writtenWithTheDayDueHoweverLate() {
            ServiceStarted started = ordered("2026-01-10T09:00").startIfDue(at("2026-03-14T08:00"), RULES).orElseThrow();

            assertThat(started.startsOn()).isEqualTo("2026-03-11");
            assertThat(started.at()).isEqualTo(at("2026-03-11T00:00"));
        }

        @Test
        void neverBeforeTheOrder() {
            Contract contract = Contract.ofLicenses(ContractId.random(), new ContractNumber(1),
                    ordered("2026-06-01T09:00", Optional.of(LocalDate.parse("2026-01-01"))),
                    ZURICH, ServiceLevel.ESSENTIAL, 2, Optional.empty(), 1, RULES);

            assertThat(contract.startsOn()).isEqualTo("2026-06-01");
        }
    }

    @Nested
    @DisplayName("D29: an assignment may be planned for later")
    class Planned {

        @Test
        void itStartsServiceWhenItsDayHasCome() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-02-01T10:00"), RULES);

            assertThat(contract.startIfDue(at("2026-01-31T23:59"), RULES)).isEmpty();
            assertThat(contract.startsOn()).isEqualTo("2026-02-01");
            assertThat(contract.stateAt(at("2026-01-31T23:59"))).isEqualTo(ContractState.WAITING);
            assertThat(contract.startIfDue(at("2026-02-01T00:00"), RULES)).isPresent();
        }

        @Test
        void withdrawnItStartsNothing() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-02-01T10:00"), RULES);
            contract.assignedAtFirst(Optional.empty(), RULES);

            assertThat(contract.startsOn()).isEqualTo("2026-03-11");
        }

        @Test
        void anEarlierOneComesFirst() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-02-01T10:00"), RULES);
            contract.assignedFrom(at("2026-01-20T10:00"), RULES);

            assertThat(contract.startsOn()).isEqualTo("2026-01-20");
            assertThat(contract.term().endsBefore()).isEqualTo("2027-01-20");
        }
    }

    @Nested
    @DisplayName("R25: service ends with the term")
    class End {

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({"2026-03-02T23:59:59, WAITING", "2026-03-03T00:00:00, IN_TERM", "2027-03-02T23:59:59, IN_TERM",
                "2027-03-03T00:00:00, ENDED"})
        void isInTermFromTheFirstToTheLastDay(String wallClock, ContractState state) {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-03-03T15:00"), RULES);

            assertThat(contract.stateAt(at(wallClock))).isEqualTo(state);
        }

        @Test
        void isToldOnceWithTheDayDue() {
            Contract contract = ordered("2026-01-10T09:00");
            contract.assignedFrom(at("2026-03-03T15:00"), RULES);
            contract.startIfDue(at("2026-03-03T15:00"), RULES);

            assertThat(contract.endIfOver(at("2027-03-02T23:59:59"))).isEmpty();
            var ended = contract.endIfOver(at("2027-03-05T08:00")).orElseThrow();
            assertThat(ended.endsBefore()).isEqualTo("2027-03-03");
            assertThat(ended.at()).isEqualTo(at("2027-03-03T00:00"));
            assertThat(contract.endIfOver(at("2027-03-06T08:00"))).isEmpty();
        }

        @Test
        void oneThatHasNotStartedDoesNotEnd() {
            assertThat(ordered("2026-01-10T09:00").endIfOver(at("2030-01-01T00:00"))).isEmpty();
        }
    }

    @Nested
    @DisplayName("R110, R113: a plan starts by its activation")
    class Plan {

        @Test
        void theFirstActivationCountsAndTheSecondChangesNothing() {
            Contract plan = plan("2026-01-10T09:00");

            assertThat(plan.activate(at("2026-02-01T12:00"), RULES)).isPresent();
            assertThat(plan.startIfDue(at("2026-02-01T12:00"), RULES).orElseThrow().startsOn()).isEqualTo("2026-02-01");
            assertThat(plan.activate(at("2026-02-02T12:00"), RULES)).isEmpty();
            assertThat(plan.activatedAt()).contains(at("2026-02-01T12:00"));
            assertThat(plan.term().endsBefore()).isEqualTo("2029-02-01");
        }

        @Test
        void oneThatStartedByItselfIsNotActivatedAnyMore() {
            assertThat(plan("2026-01-10T09:00").activate(at("2026-03-11T00:00"), RULES)).isEmpty();
        }

        @Test
        void hasNothingToAssignAndLicensesNothingToActivate() {
            assertThatIllegalStateException().isThrownBy(() -> plan("2026-01-10T09:00").assignedFrom(at("2026-02-01T12:00"), RULES));
            assertThatIllegalStateException().isThrownBy(() -> ordered("2026-01-10T09:00").activate(at("2026-02-01T12:00"), RULES));
        }
    }

    @Nested
    @DisplayName("R8: a contract is of one level and holds licenses or a plan")
    class Holding {

        @Test
        void itsTitleSaysWhich() {
            assertThat(ordered("2026-01-10T09:00").title()).isEqualTo("Select contract 1000042");
            assertThat(plan("2026-01-10T09:00").title()).isEqualTo("Select Enterprise contract 1000043");
        }

        @Test
        void neverBasicNeverWithoutALicense() {
            Order order = ordered("2026-01-10T09:00", Optional.empty());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Contract.ofLicenses(ContractId.random(), new ContractNumber(1), order, ZURICH, ServiceLevel.BASIC, 1,
                    Optional.empty(), 1, RULES));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Contract.ofLicenses(ContractId.random(), new ContractNumber(1), order, ZURICH, ServiceLevel.SELECT, 1,
                    Optional.empty(), 0, RULES));
        }
    }
}
