package com.logitech.serviceportal.contracts.licenses;

import static com.logitech.serviceportal.contracts.Shipped.DESK;
import static com.logitech.serviceportal.contracts.Shipped.LARGE;
import static com.logitech.serviceportal.contracts.Shipped.SMALL;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.Shipped;
import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.terms.benefits.OrganizationLinked;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final CustomerId CUSTOMER = CustomerId.random();

    private final Map<ContractId, Contract> contracts = new HashMap<>();
    private final List<Assignment> lines = new ArrayList<>();
    private final Map<LicenseId, License> licenses = new HashMap<>();
    private final Map<CountryCode, LocalDate> arranged = new HashMap<>();
    private final Map<SpaceId, OrganizationLinked.Facts> fromSync = new HashMap<>();
    private Contract contract;

    @BeforeEach
    void ordered() {
        contract = contract(SELECT, NOW.minusSeconds(3600), Optional.empty());
    }

    private Contract contract(ServiceLevel level, Instant createdAt, Optional<ContractId> renews) {
        Order order = new Order(OrderId.random(), CUSTOMER, "OC", "", createdAt, Optional.empty(), NOW, "Olga");
        Contract made = Contract.ofLicenses(ContractId.random(), new ContractNumber(1_000_042 + contracts.size()), order, ZURICH, level, 1,
                renews, 20, UsualStartRules.get());
        contracts.put(made.id(), made);
        return made;
    }

    private static Space space(String name, SpaceCategory category, String country, boolean namedDesk) {
        return new Space(SpaceId.random(), CUSTOMER,
                new SpaceParticulars(name, category, "", "", "", "", Optional.empty(), new CountryCode(country), ZURICH, namedDesk), true,
                NOW);
    }

    private static Space room(String name) {
        return space(name, LARGE, "CH", false);
    }

    private License license(int position, String offering) {
        return new License(LicenseId.random(), contract.id(), CUSTOMER, position, offering);
    }

    private List<License> large(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(position -> license(position, "SELECT_MEDIUM_TO_LARGE_ROOM")).toList();
    }

    private Assignment put(Contract of, Space on, Instant from, int lane) {
        Assignment line = new Assignment(UUID.randomUUID(), LicenseId.random(), of.id(), CUSTOMER, on.id(), of.level(), lane,
                from, Optional.empty(), from, "Olga");
        of.assignedFrom(from, UsualStartRules.get());
        of.startIfDue(NOW, UsualStartRules.get());
        lines.add(line);
        licenses.put(line.license(), new License(line.license(), of.id(), CUSTOMER, lines.size(), of.level() == SELECT
                ? "SELECT_MEDIUM_TO_LARGE_ROOM" : "ESSENTIAL_ROOM"));
        return line;
    }

    private Placing placing() {
        return new Placing(contract, UsualStartRules.get(), Shipped.catalog(),
                new UseThere(Shipped.everywhereButBrazil(), arranged, ZURICH),
                new OnSpaces(lines, contracts, List.of(), licenses), fromSync, NOW);
    }

    private Placing.Answer assign(Space on, Instant from) {
        return placing().assign(List.of(new Placing.Pair(license(1, "SELECT_MEDIUM_TO_LARGE_ROOM"), on)), from, Map.of()).get(0);
    }

    private static String refusedBy(Decision decision) {
        assertThat(decision.granted()).as(decision.asText()).isFalse();
        return decision.decisive().clause().rule();
    }

    @Nested
    @DisplayName("R15: free licenses go to Spaces, the lowest number first")
    class Finding {

        @Test
        void eachToASpaceItFits() {
            List<License> free = List.of(license(1, "SELECT_FLEX_DESK"), license(2, "SELECT_MEDIUM_TO_LARGE_ROOM"),
                    license(3, "SELECT_MEDIUM_TO_LARGE_ROOM"));
            List<Placing.Answer> found = placing().find(List.of(room("A"), space("D", DESK, "CH", false), room("B")), free,
                    Set.of("SELECT_FLEX_DESK", "SELECT_MEDIUM_TO_LARGE_ROOM"), NOW);

            assertThat(found).extracting(verdict -> verdict.license().orElseThrow().position()).containsExactly(2, 1, 3);
            assertThat(found).allMatch(verdict -> verdict.decision().granted());
        }

        @Test
        void whereNoneIsLeftItSaysSo() {
            List<Placing.Answer> found = placing()
                    .find(List.of(room("A"), room("B")), large(1), Set.of("SELECT_MEDIUM_TO_LARGE_ROOM"), NOW);

            assertThat(found.get(0).decision().granted()).isTrue();
            assertThat(refusedBy(found.get(1).decision())).isEqualTo("R16");
            assertThat(found.get(1).decision().decisive().because()).contains("2 Spaces need").contains("1 free license");
        }

        @Test
        void whereNoneFitsItSaysThat() {
            assertThat(refusedBy(placing()
                    .find(List.of(space("S", SMALL, "CH", false)), large(3), Set.of("SELECT_MEDIUM_TO_LARGE_ROOM"), NOW).get(0).decision()))
                    .isEqualTo("R7");
        }
    }

    @Nested
    @DisplayName("R7, R101, R106: not every license goes everywhere")
    class Fitting {

        @Test
        void notToAnotherCategory() {
            assertThat(refusedBy(assign(space("S", SMALL, "CH", false), NOW).decision())).isEqualTo("R7");
        }

        @Test
        void notToANamedDesk() {
            Placing.Pair pair = new Placing.Pair(license(1, "SELECT_FLEX_DESK"), space("D", DESK, "CH", true));

            assertThat(refusedBy(placing().assign(List.of(pair), NOW, Map.of()).get(0).decision())).isEqualTo("R106");
        }

        @Test
        void notToACountryWithoutArrangement() {
            Space abroad = space("Rio", LARGE, "BR", false);
            assertThat(refusedBy(assign(abroad, NOW).decision())).isEqualTo("R101");

            arranged.put(new CountryCode("BR"), LocalDate.parse("2026-11-21"));
            assertThat(assign(abroad, NOW).decision().granted()).isTrue();
        }
    }

    @Test
    @DisplayName("R18, D46: a Space of an unlinked Sync organization takes no license until it is linked again")
    void notWhereTheOrganizationIsUnlinked() {
        Space space = room("From Sync");
        fromSync.put(space.id(), new OrganizationLinked.Facts("WMrRZ6", Optional.of(NOW), ZURICH));
        assertThat(refusedBy(assign(space, NOW).decision())).isEqualTo("R18");

        fromSync.put(space.id(), new OrganizationLinked.Facts("WMrRZ6", Optional.empty(), ZURICH));
        assertThat(assign(space, NOW).decision().granted()).isTrue();
    }

    @Nested
    @DisplayName("R16, D4, D29: one license of a level on a Space at a time")
    class Sharing {

        private final Space room = room("A");

        @Test
        void aSecondOneIsRefused() {
            put(contract(SELECT, NOW.minusSeconds(7200), Optional.empty()), room, NOW.minusSeconds(60), 0);

            assertThat(refusedBy(assign(room, NOW).decision())).isEqualTo("R16");
        }

        @Test
        void aHigherOneMayJoinALower() {
            put(contract(ESSENTIAL, NOW.minusSeconds(7200), Optional.empty()), room, NOW.minusSeconds(60), 0);

            Placing.Answer verdict = assign(room, NOW);
            assertThat(verdict.decision().granted()).isTrue();
            assertThat(verdict.lane()).isZero();
        }

        @Test
        void aRenewalRunsBesideInTheOtherLane() {
            Contract old = contract(SELECT, NOW.minusSeconds(7200), Optional.empty());
            put(old, room, NOW.minusSeconds(60), 0);
            contract = contract(SELECT, NOW.minusSeconds(3600), Optional.of(old.id()));

            Placing.Answer verdict = assign(room, NOW);
            assertThat(verdict.decision().granted()).isTrue();
            assertThat(verdict.lane()).isEqualTo(1);
            assertThat(effects(List.of(verdict), NOW)).extracting(Effect::kind).contains(Effect.Kind.WARNING, Effect.Kind.UNCHANGED);
        }

        @Test
        void oneWhoseTermIsOverIsClosedAndInNobodysWay() {
            Contract old = contract(SELECT, Instant.parse("2025-11-01T10:00:00Z"), Optional.empty());
            Assignment spent = put(old, room, Instant.parse("2025-11-10T10:00:00Z"), 0);

            Placing.Answer verdict = assign(room, NOW);
            assertThat(verdict.decision().granted()).as(verdict.decision().asText()).isTrue();
            assertThat(verdict.spent()).containsExactly(spent);
            assertThat(verdict.lane()).isZero();
        }

        @Test
        void fromTheEndOfThePresentOneItMayTakeOver() {
            Contract old = contract(SELECT, Instant.parse("2025-12-01T10:00:00Z"), Optional.empty());
            put(old, room, Instant.parse("2025-12-10T10:00:00Z"), 0);

            assertThat(assign(room, old.endsAt().minusSeconds(1)).decision().granted()).isFalse();
            assertThat(assign(room, old.endsAt()).decision().granted()).isTrue();
        }

        @Test
        void aLicenseOnASpaceIsNotFree() {
            License license = license(1, "SELECT_MEDIUM_TO_LARGE_ROOM");
            Assignment taken = new Assignment(UUID.randomUUID(), license.id(), contract.id(), CUSTOMER, SpaceId.random(), SELECT, 0,
                    NOW.plusSeconds(60), Optional.empty(), NOW, "Olga");

            assertThat(refusedBy(placing()
                    .assign(List.of(new Placing.Pair(license, room)), NOW, Map.of(license.id().value(), List.of(taken))).get(0).decision()))
                    .isEqualTo("R16");
        }
    }

    @Nested
    @DisplayName("R25: not after the end of the contract")
    class Term {

        @ParameterizedTest(name = "from {0}: {1}")
        @CsvSource({"2027-11-20T22:59:59Z, true", "2027-11-20T23:00:00Z, false"})
        void toTheInstant(Instant from, boolean granted) {
            put(contract, room("Z"), NOW, 0);

            assertThat(assign(room("A"), from).decision().granted()).isEqualTo(granted);
        }
    }

    @Nested
    @DisplayName("R22: a license moves within its category and term")
    class Moving {

        @Test
        void thatTheTermStaysIsSaid() {
            Space from = room("A");
            Assignment line = put(contract, from, NOW.minusSeconds(60), 0);
            License license = new License(line.license(), contract.id(), CUSTOMER, 7, "SELECT_MEDIUM_TO_LARGE_ROOM");
            Placing.Answer verdict = placing().move(new Placing.Pair(license, room("B")));
            EffectPreview preview = LicenseEffects.ofMoving(placing(), verdict, from);

            assertThat(preview.possible()).isTrue();
            assertThat(preview.action()).isEqualTo("Move license 1000042-7");
            assertThat(preview.effects()).extracting(Effect::kind)
                    .containsExactly(Effect.Kind.LOST, Effect.Kind.GAINED, Effect.Kind.UNCHANGED);
            assertThat(preview.effects()).extracting(Effect::what)
                    .containsExactly("A falls from Select to Basic.", "B rises from Basic to Select.",
                    "The term stays as it is: B is last covered on 2027-11-20 (Europe/Zurich).");
        }

        @Test
        void notToAnotherCategory() {
            put(contract, room("A"), NOW.minusSeconds(60), 0);
            Placing.Answer verdict = placing()
                    .move(new Placing.Pair(license(7, "SELECT_MEDIUM_TO_LARGE_ROOM"), space("S", SMALL, "CH", false)));

            assertThat(refusedBy(verdict.decision())).isEqualTo("R22");
        }
    }

    private List<Effect> effects(List<Placing.Answer> verdicts, Instant from) {
        return LicenseEffects.ofAssigning(placing(), verdicts, from, 20).effects();
    }

    @Nested
    @DisplayName("A preview says what would come of it, with the rule behind")
    class Effects {

        @Test
        void theFirstAssignmentStartsTheWholeContract() {
            EffectPreview preview = LicenseEffects.ofAssigning(placing(), Arrays.asList(assign(room("A"), NOW)), NOW, 20);

            assertThat(preview.action()).isEqualTo("Assign 1 license");
            assertThat(preview.effects()).containsExactly(
                    new Effect(Effect.Kind.STARTS,
                    "Service of contract 1000042 starts today, 2026-11-21 (Europe/Zurich), and is last covered on 2027-11-20.", "R23"),
                    new Effect(Effect.Kind.GAINED, "A rises from Basic to Select.", "R15"),
                    new Effect(Effect.Kind.UNCHANGED, "19 licenses of contract 1000042 stay free.", "R15"));
        }

        @Test
        void aLaterOneDoesNotTouchTheTerm() {
            put(contract, room("Z"), NOW.minusSeconds(60), 0);

            assertThat(effects(List.of(assign(room("A"), NOW)), NOW).get(0)).isEqualTo(new Effect(Effect.Kind.UNCHANGED,
                    "Service of contract 1000042 started on 2026-11-21 (Europe/Zurich) and is last covered on 2027-11-20, whenever a "
                    + "license is assigned.", "R25"));
        }

        @Test
        void whatIsRefusedIsNotPromised() {
            EffectPreview preview = LicenseEffects.ofAssigning(placing(), List.of(assign(space("S", SMALL, "CH", false), NOW)), NOW, 20);

            assertThat(preview.possible()).isFalse();
            assertThat(preview.effects()).extracting(Effect::kind).containsOnly(Effect.Kind.UNCHANGED);
        }

        @Test
        void aReleaseLosesTheLevelAndLeavesTheTerm() {
            Space room = room("A");
            Assignment line = put(contract, room, NOW.minusSeconds(60), 0);
            License license = new License(line.license(), contract.id(), CUSTOMER, 7, "SELECT_MEDIUM_TO_LARGE_ROOM");
            EffectPreview preview = LicenseEffects.ofReleasing(placing(), List.of(line), Map.of(license.id(), license),
                    Map.of(room.id(), room), 19);

            assertThat(preview.effects()).extracting(Effect::what)
                    .containsExactly("License 1000042-7 leaves A now.", "A falls from Select to Basic.",
                    "The term goes on: contract 1000042 is last covered on 2027-11-20 (Europe/Zurich).",
                    "20 licenses of contract 1000042 will be free.");
        }
    }
}
