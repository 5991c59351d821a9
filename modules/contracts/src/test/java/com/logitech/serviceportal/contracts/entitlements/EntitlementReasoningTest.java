package com.logitech.serviceportal.contracts.entitlements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Entitlements.BenefitDecision;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.AssignmentRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.ContractRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Organization;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Owner;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Standing;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.SwitchRow;
import com.logitech.serviceportal.contracts.terms.ContractsTerms;
import com.logitech.serviceportal.contracts.terms.benefits.KnownBenefits;
import com.logitech.serviceportal.contracts.terms.plans.PlanSuccession;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.terms.BenefitOffered;
import com.logitech.serviceportal.countries.terms.CountriesTerms;
import com.logitech.serviceportal.countries.terms.ForUse;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitlementReasoningTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final CountryCode SWITZERLAND = new CountryCode("CH");
    private static final CountryCode BRAZIL = new CountryCode("BR");
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private final UUID customer = UUID.randomUUID();
    private final SpaceId space = SpaceId.random();
    private final List<AssignmentRow> assignments = new ArrayList<>();
    private final List<ContractRow> contracts = new ArrayList<>();
    private SpaceCategory category = SpaceCategory.SMALL_ROOM;
    private CountryCode country = SWITZERLAND;
    private Map<CountryCode, LocalDate> arranged = Map.of();
    private List<String> collabOs = List.of();
    private Optional<Organization> organization = Optional.empty();
    private int planSpaces = 10;
    private Optional<SwitchRow> switchedOff = Optional.empty();

    /** A contract ordered on 2 March 2026 for one year, whose license "-1" is on the Space from the instant. */
    private void license(ServiceLevel level, String offering, String from, String until) {
        Instant begins = Instant.parse(from);
        UUID contract = UUID.randomUUID();
        contracts.add(new ContractRow(contract, 1000001 + contracts.size(), customer, level, ZURICH, 1,
                Instant.parse("2026-03-02T09:00:00Z"), Optional.empty(),
                Instant.parse("2026-03-02T09:00:00Z"), Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.of(begins),
                PlanSuccession.NONE, contract, Optional.empty(), Optional.empty()));
        assignments.add(new AssignmentRow(space.value(), UUID.randomUUID(), contract, level, 1, begins,
                Optional.ofNullable(until).map(Instant::parse), begins,
                "Ada", offering));
    }

    private void plan(String activatedAt, int maximum) {
        plan(2000001, activatedAt, maximum, PlanSuccession.NONE);
    }

    private void plan(long number, String activatedAt, int maximum, PlanSuccession succession) {
        UUID plan = UUID.randomUUID();
        contracts.add(new ContractRow(plan, number, customer, ServiceLevel.SELECT, ZURICH, 3,
                Instant.parse("2026-03-02T09:00:00Z"), Optional.empty(),
                Instant.parse("2026-03-02T09:00:00Z"), Optional.of("SELECT_ENTERPRISE_ROOMS"), Optional.of("Tier 1"), maximum,
                Optional.ofNullable(activatedAt).map(Instant::parse), Optional.empty(), succession, plan,
                Optional.empty(), Optional.empty()));
    }

    private Entitlement at(Instant at) {
        return reasoning(at).answer(books(CoverBooks.Depth.BENEFITS));
    }

    /** What the books hand out: no more than is needed. */
    private EntitlementReasoning.Books books(CoverBooks.Depth depth) {
        boolean whole = depth == CoverBooks.Depth.BENEFITS;
        Standing standing = new Standing("Huddle 4", category, country, Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T00:00:00Z"));
        Map<ContractId, ContractRow> byId = contracts.stream()
                .collect(Collectors.toMap(contract -> new ContractId(contract.id()), contract -> contract));
        List<ContractRow> plans = contracts.stream().filter(contract -> contract.planOffering().isPresent()).toList();
        Map<ContractId, Integer> counts = new HashMap<>();
        plans.forEach(plan -> counts.put(new ContractId(plan.id()), planSpaces));
        return new EntitlementReasoning.Books(space, owner(), Optional.of(standing), assignments, byId, plans,
                depth == CoverBooks.Depth.LEVEL ? Map.of() : counts,
                use(), whole ? collabOs : List.of(), whole ? organization : Optional.empty(), whole ? switchedOff : Optional.empty());
    }

    /** The office, asked by one of our people as of this hour, with these books before it. */
    private Entitlements office() {
        EntitlementOffice office = new EntitlementOffice();
        office.clock = Clock.fixed(Instant.parse("2199-01-01T00:00:00Z"), ZoneOffset.UTC);
        office.books = new CoverBooks() {
            @Override
            Map<SpaceId, Owner> owners(Collection<SpaceId> spaces) {
                return spaces.stream().filter(space::equals).collect(Collectors.toMap(one -> one, one -> owner()));
            }

            @Override
            Gathered gather(Map<SpaceId, Owner> owners, Instant at, Instant knownAt, Depth depth) {
                assertThat(knownAt).isEqualTo(at);
                return new Gathered(reasoning(at), owners.keySet().stream().collect(Collectors.toMap(one -> one, one -> books(depth))));
            }
        };
        return office;
    }

    private UseThere use() {
        return new UseThere(new SixtyOne(), arranged, ZURICH);
    }

    private Entitlement at(String at) {
        return at(Instant.parse(at));
    }

    private EntitlementReasoning reasoning(Instant at) {
        return new EntitlementReasoning(at, NOW, new SixtyOne(), new SmallCatalog(), UsualStartRules.get());
    }

    private Owner owner() {
        return new Owner(customer, ZURICH, "Huddle 4", category, "");
    }

    private static boolean granted(Entitlement entitlement, Benefit benefit) {
        return entitlement.decisionOn(benefit).orElseThrow().granted();
    }

    @Nested
    @DisplayName("R15: a license gives nothing until it is on the Space")
    class Assigned {

        @Test
        @DisplayName("a Space without a license has Basic, and is told that a license would change it")
        void basic() {
            Entitlement entitlement = at(NOW);
            assertThat(entitlement.level()).isEqualTo(ServiceLevel.BASIC);
            assertThat(entitlement.cover().decisive().clause()).isEqualTo(ContractsClause.LICENSE_ASSIGNMENT);
            assertThat(entitlement.cover().turnedBy()).isNotBlank();
            assertThat(entitlement.contract()).isEmpty();
        }

        @ParameterizedTest(name = "at {0} the level is {1}")
        @DisplayName("takes effect and ends to the instant, not at midnight")
        @CsvSource({"2026-03-10T08:59:59Z, BASIC", "2026-03-10T09:00:00Z, SELECT",
            "2026-04-10T14:59:59.999999Z, SELECT", "2026-04-10T15:00:00Z, BASIC"})
        void toTheInstant(String at, ServiceLevel level) {
            license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-03-10T09:00:00Z", "2026-04-10T15:00:00Z");
            assertThat(at(at).level()).isEqualTo(level);
        }
    }

    @Nested
    @DisplayName("R109: an upgrade takes the plan's place without a gap and ends with the original term (D42)")
    class Upgraded {

        private void upgraded(String at) {
            Instant over = Instant.parse(at);
            plan(2000001, "2026-03-02T09:00:00Z", 10, new PlanSuccession(Optional.empty(), Optional.of(over)));
            plan(2000002, at, 20, new PlanSuccession(
                    Optional.of(new PlanSuccession.Takeover(over, LocalDate.parse("2029-03-02"))), Optional.empty()));
        }

        @ParameterizedTest(name = "at {0} the Space has {1} by {2}")
        @CsvSource({"2026-05-04T11:29:59.999999Z, SELECT, 2000001", "2026-05-04T11:30:00Z, SELECT, 2000002",
            "2029-03-01T22:59:59Z, SELECT, 2000002"})
        @DisplayName("the Space is covered before and from the instant, by the one and then the other")
        void withoutAGap(String at, ServiceLevel level, long number) {
            upgraded("2026-05-04T11:30:00Z");
            Entitlement entitlement = at(at);
            assertThat(entitlement.level()).isEqualTo(level);
            assertThat(entitlement.contract().orElseThrow().number().value()).isEqualTo(number);
            assertThat(entitlement.beside()).isEmpty();
        }

        @Test
        @DisplayName("it ends when the original would have, years before its own would")
        void originalEnd() {
            upgraded("2026-05-04T11:30:00Z");
            assertThat(at("2029-03-01T23:00:00Z").level()).isEqualTo(ServiceLevel.BASIC);
            assertThat(at("2028-05-05T09:00:00Z").contract().orElseThrow().endsBefore()).isEqualTo("2029-03-02");
        }
    }

    @Nested
    @DisplayName("R112: Sync features our people switched off above a plan's maximum")
    class SwitchedOff {

        private void off(int contract) {
            Instant from = Instant.parse("2026-05-01T08:00:00Z");
            switchedOff = Optional.of(new SwitchRow(contracts.get(contract).original(), from, "Twelve rooms too many.", from, "Olga"));
        }

        @Test
        @DisplayName("fail with the clause, the reason and the date; support and replacement go on")
        void features() {
            plan("2026-03-02T09:00:00Z", 5);
            off(0);
            Entitlement entitlement = at(NOW);
            assertThat(entitlement.level()).isEqualTo(ServiceLevel.SELECT);
            Decision insights = entitlement.decisionOn(KnownBenefits.SYNC_INSIGHTS).orElseThrow();
            assertThat(insights.decisive().clause()).isEqualTo(ContractsClause.SPACES_ABOVE_MAXIMUM);
            assertThat(insights.decisive().because()).contains("Twelve rooms too many").contains("2026-05-01 10:00 (Europe/Zurich)")
                    .contains("maximum of 5");
            assertThat(insights.turnedBy()).contains("higher tier");
            assertThat(entitlement.decisionOn(KnownBenefits.REMOTE_UI_ACCESS).orElseThrow().findings())
                    .anyMatch(finding -> !finding.holds() && finding.clause() == ContractsClause.SPACES_ABOVE_MAXIMUM);
            assertThat(granted(entitlement, KnownBenefits.HELPDESK_24X7)).isTrue();
            assertThat(granted(entitlement, KnownBenefits.PRODUCT_REPLACEMENT_EXTENDED)).isTrue();
            assertThat(granted(entitlement, KnownBenefits.MONITOR_MANAGE)).isTrue();
        }

        @Test
        @DisplayName("stay on under a license of the Space's own, and under a plan that is not the one they were switched off for")
        void otherCover() {
            plan("2026-03-02T09:00:00Z", 5);
            off(0);
            license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-05-10T09:00:00Z", null);
            contracts.remove(0);
            assertThat(granted(at(NOW), KnownBenefits.SYNC_INSIGHTS)).isTrue();

            plan("2026-03-02T09:00:00Z", 5);
            assignments.clear();
            assertThat(granted(at(NOW), KnownBenefits.SYNC_INSIGHTS)).isTrue();
        }
    }

    @Nested
    @DisplayName("R25: service ends with the term, at midnight in the contract's zone")
    class Terms {

        @ParameterizedTest(name = "at {0} the level is {1}")
        @DisplayName("one year from 10 March 2026 covers 9 March 2027 in Zurich and not the day after")
        @CsvSource({"2027-03-09T22:59:59Z, SELECT", "2027-03-09T23:00:00Z, BASIC"})
        void end(String at, ServiceLevel level) {
            license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-03-10T09:00:00Z", null);
            Entitlement entitlement = at(at);
            assertThat(entitlement.level()).isEqualTo(level);
            if (level == ServiceLevel.BASIC) {
                assertThat(entitlement.cover().decisive().clause()).isEqualTo(ContractsClause.SERVICE_TERM);
            }
        }
    }

    @Nested
    @DisplayName("R16: of two covers the higher serves")
    class Two {

        @Test
        @DisplayName("Select beside Essential gives Select, and Essential alone once Select has gone")
        void higher() {
            license(ServiceLevel.ESSENTIAL, "ESSENTIAL_ROOM", "2026-03-10T09:00:00Z", null);
            license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-03-11T09:00:00Z", "2026-05-01T00:00:00Z");
            assertThat(at("2026-04-01T00:00:00Z").level()).isEqualTo(ServiceLevel.SELECT);
            assertThat(at("2026-05-01T00:00:00Z").level()).isEqualTo(ServiceLevel.ESSENTIAL);
        }
    }

    @Nested
    @DisplayName("R107: an Enterprise Plan covers Spaces without a license")
    class Plans {

        @ParameterizedTest(name = "at {0} the level is {1}")
        @DisplayName("from its activation, to the instant")
        @CsvSource({"2026-04-01T06:59:59Z, BASIC", "2026-04-01T07:00:00Z, SELECT"})
        void activation(String at, ServiceLevel level) {
            plan("2026-04-01T07:00:00Z", 50);
            assertThat(at(at).level()).isEqualTo(level);
        }

        @ParameterizedTest(name = "at {0} the level is {1}")
        @DisplayName("by itself on the 60th day after the order, 1 May 2026 in Zurich (R113)")
        @CsvSource({"2026-04-30T21:59:59Z, BASIC", "2026-04-30T22:00:00Z, SELECT"})
        void byItself(String at, ServiceLevel level) {
            plan(null, 50);
            assertThat(at(at).level()).isEqualTo(level);
        }

        @Test
        @DisplayName("above its maximum too, with the excess said (R109, D31)")
        void excess() {
            plan("2026-04-01T07:00:00Z", 9);
            Entitlement entitlement = at(NOW);
            assertThat(entitlement.level()).isEqualTo(ServiceLevel.SELECT);
            assertThat(entitlement.cover().findings()).filteredOn(finding -> finding.clause() == ContractsClause.PLAN_TIER)
                    .flatExtracting(Finding::facts).contains(new Finding.Fact("excess", "1", null, null));
        }

        @Test
        @DisplayName("of another category it is not in question")
        void otherCategory() {
            category = SpaceCategory.FLEX_DESK;
            plan("2026-04-01T07:00:00Z", 50);
            assertThat(at(NOW).cover().decisive().clause()).isEqualTo(ContractsClause.LICENSE_ASSIGNMENT);
        }
    }

    @Nested
    @DisplayName("R2: only what the table lists for level and category is granted")
    class Benefits {

        @Test
        @DisplayName("Insights need Essential; Basic is told so")
        void insights() {
            assertThat(granted(at(NOW), KnownBenefits.SYNC_INSIGHTS)).isFalse();
            license(ServiceLevel.ESSENTIAL, "ESSENTIAL_ROOM", "2026-03-10T09:00:00Z", null);
            assertThat(granted(at(NOW), KnownBenefits.SYNC_INSIGHTS)).isTrue();
        }

        @Test
        @DisplayName("round-the-clock help is Select's: Essential is denied by the table, and Select has no business-hours desk beside it")
        void helpDesk() {
            license(ServiceLevel.ESSENTIAL, "ESSENTIAL_ROOM", "2026-03-10T09:00:00Z", null);
            Decision denied = at(NOW).decisionOn(KnownBenefits.HELPDESK_24X7).orElseThrow();
            assertThat(denied.granted()).isFalse();
            assertThat(denied.decisive().clause()).isEqualTo(ContractsClause.BENEFIT_MATRIX);
            assertThat(granted(at(NOW), KnownBenefits.HELPDESK_BUSINESS_HOURS)).isTrue();
            license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-03-10T09:00:00Z", null);
            assertThat(granted(at(NOW), KnownBenefits.HELPDESK_24X7)).isTrue();
            assertThat(at(NOW).decisionOn(KnownBenefits.HELPDESK_BUSINESS_HOURS)).isEmpty();
        }

        @Test
        @DisplayName("what is given by a customer's count is no answer about a Space")
        void byCount() {
            license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-03-10T09:00:00Z", null);
            assertThat(at(NOW).decisionOn(KnownBenefits.DESIGNATED_SERVICE_MANAGER)).isEmpty();
        }

        @ParameterizedTest(name = "CollabOS {0}: {1}")
        @DisplayName("Remote UI Access needs CollabOS 1.12 in the Space (R98)")
        @CsvSource({"1.11.9, false", "1.12.0, true", "1.9, false"})
        void remoteUiAccess(String version, boolean granted) {
            license(ServiceLevel.ESSENTIAL, "ESSENTIAL_ROOM", "2026-03-10T09:00:00Z", null);
            collabOs = List.of(version);
            assertThat(granted(at(NOW), KnownBenefits.REMOTE_UI_ACCESS)).isEqualTo(granted);
        }

        @ParameterizedTest(name = "recorded: \"{0}\"")
        @DisplayName("a device that runs CollabOS without a version we can read is asked for it (R98)")
        @ValueSource(strings = {"", "unknown"})
        void versionNotKnown(String recorded) {
            license(ServiceLevel.ESSENTIAL, "ESSENTIAL_ROOM", "2026-03-10T09:00:00Z", null);
            collabOs = List.of(recorded);
            assertThat(at(NOW).decisionOn(KnownBenefits.REMOTE_UI_ACCESS).orElseThrow().turnedBy()).contains("Enter the version");
        }
    }

    @Nested
    @DisplayName("R101: use outside the listed countries")
    class Use {

        @Test
        @DisplayName("needs an arrangement for Select")
        void arrangement() {
            country = BRAZIL;
            license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-03-10T09:00:00Z", null);
            assertThat(at(NOW).cover().decisive().clause()).isEqualTo(CountriesClause.FOR_USE);
            arranged = Map.of(BRAZIL, LocalDate.parse("2026-05-01"));
            assertThat(at(NOW).level()).isEqualTo(ServiceLevel.SELECT);
            assertThat(at("2026-04-30T12:00:00Z").level()).isEqualTo(ServiceLevel.BASIC);
        }
    }

    @Nested
    @DisplayName("The level alone and what covers, found with less, are those of the whole answer")
    class LevelAlone {

        /** Where something of what {@link #given} puts into the books begins or ends. */
        private static final List<Instant> EDGES = Stream.of("2026-03-10T09:00:00Z", "2026-04-01T07:00:00Z", "2026-04-10T15:00:00Z",
                "2026-04-30T22:00:00Z", "2026-05-04T11:30:00Z", "2026-06-15T00:00:00Z", "2027-03-09T23:00:00Z", "2027-04-30T22:00:00Z",
                "2029-03-31T22:00:00Z", "2029-04-30T22:00:00Z").map(Instant::parse).toList();
        private static final int COVERS = 4;
        private static final int SITUATIONS = 4;

        /** The books of one of all combinations. @param mask a bit for each cover that is in them @param situation of the Space */
        private void given(int mask, int situation) {
            assignments.clear();
            contracts.clear();
            if ((mask & 1) != 0) {
                license(ServiceLevel.ESSENTIAL, "ESSENTIAL_ROOM", "2026-06-15T00:00:00Z", null);
            }
            if ((mask & 2) != 0) {
                license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-03-10T09:00:00Z", (mask & 1) != 0 ? null : "2026-04-10T15:00:00Z");
            }
            if ((mask & 4) != 0) {
                plan(2000001, "2026-04-01T07:00:00Z", 10, (mask & 2) == 0 ? PlanSuccession.NONE
                        : new PlanSuccession(Optional.empty(), Optional.of(Instant.parse("2026-05-04T11:30:00Z"))));
            }
            if ((mask & 8) != 0) {
                plan(null, 5);
            }
            category = situation == 1 ? SpaceCategory.FLEX_DESK : SpaceCategory.SMALL_ROOM;
            country = situation > 1 ? BRAZIL : SWITZERLAND;
            arranged = situation > 2 ? Map.of(BRAZIL, LocalDate.parse("2026-05-01")) : Map.of();
            planSpaces = 40;
            collabOs = List.of("1.11.9");
            organization = Optional.of(new Organization("WMrRZ6", Optional.of(Instant.parse("2026-04-01T00:00:00Z"))));
            switchedOff = contracts.stream().filter(contract -> contract.planOffering().isPresent()).findFirst()
                    .map(plan -> new SwitchRow(plan.original(), Instant.parse("2026-05-01T08:00:00Z"), "Too many.", NOW, "Olga"));
        }

        @Test
        @DisplayName("for all that can cover a Space together, just before and at each instant where something begins or ends")
        void same() {
            Set<ServiceLevel> levels = new HashSet<>();
            Set<Instant> turned = new HashSet<>();
            for (int one = 0; one < SITUATIONS << COVERS; one++) {
                given(one / SITUATIONS, one % SITUATIONS);
                for (Instant edge : EDGES) {
                    List<ServiceLevel> bothSides = Stream.of(edge.minusNanos(1_000), edge).map(this::level).toList();
                    levels.addAll(bothSides);
                    if (bothSides.get(0) != bothSides.get(1)) {
                        turned.add(edge);
                    }
                }
            }
            assertThat(levels).containsExactlyInAnyOrder(ServiceLevel.BASIC, ServiceLevel.ESSENTIAL, ServiceLevel.SELECT);
            assertThat(turned).as("instants where the level of some of them turned").containsExactlyInAnyOrderElementsOf(EDGES);
        }

        private ServiceLevel level(Instant at) {
            return Caller.actingAs(Caller.system("Specification"), () -> {
                ServiceLevel alone = office().level(space, at);
                Entitlement whole = office().of(space, at, at);
                assertThat(alone).as("%s of %s with %s in %s", at, assignments, contracts, country).isEqualTo(whole.level());
                assertThat(office().cover(space, at)).as("%s of %s with %s in %s", at, assignments, contracts, country)
                        .isEqualTo(new Entitlements.Cover(whole.level(), whole.cover(), whole.contract()));
                return alone;
            });
        }

        @Test
        @DisplayName("and is refused where that is: to a stranger, of a Space nobody has, and outside the years that are known")
        void refused() {
            Caller stranger = new Caller(UUID.randomUUID(), "Stranger", Set.of(), Map.of(), "portal");
            Caller member = new Caller(UUID.randomUUID(), "Member", Set.of(),
                    Map.of(customer, new Caller.Membership("OWNER", Set.of(), Set.of())), "portal");
            Caller elsewhere = new Caller(UUID.randomUUID(), "Restricted", Set.of(),
                    Map.of(customer, new Caller.Membership("OWNER", Set.of(), Set.of("House/Attic"))), "portal");
            assertThat(Caller.actingAs(member, () -> office().level(space, NOW))).isEqualTo(ServiceLevel.BASIC);
            refusedAlike(stranger, space, NOW);
            refusedAlike(elsewhere, space, NOW);
            refusedAlike(member, SpaceId.random(), NOW);
            refusedAlike(member, space, Instant.parse("1999-12-31T23:59:59Z"));
            refusedAlike(member, space, Instant.parse("2199-06-01T00:00:00Z"));
        }

        private void refusedAlike(Caller by, SpaceId about, Instant at) {
            Refused alone = catchThrowableOfType(Refused.class, () -> Caller.actingAs(by, () -> office().level(about, at)));
            Refused whole = catchThrowableOfType(Refused.class, () -> Caller.actingAs(by, () -> office().of(about, at, at)));
            assertThat(alone).as("the level").isNotNull();
            assertThat(alone).hasMessage(whole.getMessage());
        }
    }

    @Test
    @DisplayName("A Space not in the books at the instant has no entitlements to speak of")
    void notInTheBooks() {
        Entitlement entitlement = reasoning(NOW).answer(new EntitlementReasoning.Books(space, owner(), Optional.empty(), List.of(),
                Map.of(), List.of(), Map.of(), use(), List.of(), Optional.empty(), Optional.empty()));
        assertThat(entitlement.existed()).isFalse();
        assertThat(entitlement.level()).isEqualTo(ServiceLevel.BASIC);
        assertThat(entitlement.benefits()).isEmpty();
    }

    @Test
    @DisplayName("Every decision replays from its own facts to the same outcome, and a denied one says what would turn it")
    void replays() {
        List<Term<?>> terms = Stream.<Term<?>>concat(ContractsTerms.all().stream(), CountriesTerms.all().stream()).toList();
        license(ServiceLevel.ESSENTIAL, "ESSENTIAL_ROOM", "2026-03-10T09:00:00Z", "2026-05-01T00:00:00Z");
        license(ServiceLevel.SELECT, "SELECT_SMALL_ROOM", "2026-04-10T09:00:00Z", "2026-05-20T00:00:00Z");
        plan(null, 5);
        collabOs = List.of("1.12.3");
        organization = Optional.of(new Organization("WMrRZ6", Optional.of(Instant.parse("2026-04-01T00:00:00Z"))));
        for (String instant : List.of("2026-01-01T00:00:00Z", "2026-03-29T01:30:00Z", "2026-04-15T00:00:00Z",
                "2026-05-30T00:00:00Z", "2029-05-02T00:00:00Z")) {
            Entitlement entitlement = at(instant);
            Stream<Decision> benefits = entitlement.benefits().stream().map(BenefitDecision::decision);
            Stream.concat(Stream.of(entitlement.cover()), benefits).forEach(decision -> {
                assertThat(decision.replay(terms)).isEqualTo(decision);
                assertThat(decision.turnedBy().isBlank()).isEqualTo(decision.granted());
            });
        }
    }

    /** Switzerland is listed, Brazil is not; nothing is said of benefits. */
    private static final class SixtyOne implements Coverage {
        @Override
        public List<CountryStanding> countries(LocalDate on) {
            return List.of();
        }

        @Override
        public Optional<CountryStanding> country(CountryCode country, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public Finding forSale(ServiceLevel level, CountryCode customersCountry, LocalDate on) {
            throw new AssertionError("no order is entered here");
        }

        @Override
        public Finding forUse(ServiceLevel level, CountryCode spacesCountry, LocalDate on, Optional<LocalDate> arrangedOn) {
            return new ForUse().judge(new ForUse.Facts(level, spacesCountry, spacesCountry.iso2(), on,
                    spacesCountry.equals(SWITZERLAND) ? Optional.of(LocalDate.parse("2019-05-10")) : Optional.empty(), arrangedOn));
        }

        @Override
        public Finding offered(Benefit benefit, CountryCode spacesCountry, LocalDate on) {
            return new BenefitOffered().judge(new BenefitOffered.Facts(benefit, spacesCountry, spacesCountry.iso2(), on, Optional.empty()));
        }
    }

    /** Enough of the table for these specifications. */
    private static final class SmallCatalog implements Catalog.Edition {
        private static final Map<Benefit, Set<ServiceLevel>> LISTED = Map.of(
                KnownBenefits.SYNC_INSIGHTS, Set.of(ServiceLevel.ESSENTIAL, ServiceLevel.SELECT),
                KnownBenefits.REMOTE_UI_ACCESS, Set.of(ServiceLevel.ESSENTIAL, ServiceLevel.SELECT),
                KnownBenefits.HELPDESK_24X7, Set.of(ServiceLevel.SELECT),
                KnownBenefits.HELPDESK_BUSINESS_HOURS, Set.of(ServiceLevel.BASIC, ServiceLevel.ESSENTIAL),
                KnownBenefits.MONITOR_MANAGE, Set.of(ServiceLevel.values()),
                KnownBenefits.PRODUCT_REPLACEMENT_EXTENDED, Set.of(ServiceLevel.SELECT),
                KnownBenefits.DESIGNATED_SERVICE_MANAGER, Set.of(ServiceLevel.SELECT));

        @Override
        public List<Catalog.Category> categories() {
            return List.of(new Catalog.Category(SpaceCategory.SMALL_ROOM, "Small Room", true),
                    new Catalog.Category(SpaceCategory.FLEX_DESK, "Flex Desk", false));
        }

        @Override
        public List<Catalog.Offering> offerings(LocalDate on) {
            SpaceCategory room = new SpaceCategory("ROOM");
            Set<SpaceCategory> rooms = Set.of(SpaceCategory.SMALL_ROOM, SpaceCategory.MEDIUM_TO_LARGE_ROOM);
            return List.of(new Catalog.Offering("SELECT_SMALL_ROOM", "Select", ServiceLevel.SELECT, SpaceCategory.SMALL_ROOM, false,
                            Set.of(SpaceCategory.SMALL_ROOM)),
                    new Catalog.Offering("ESSENTIAL_ROOM", "Essential", ServiceLevel.ESSENTIAL, room, false, rooms),
                    new Catalog.Offering("SELECT_ENTERPRISE_ROOMS", "Enterprise", ServiceLevel.SELECT, room, true, rooms));
        }

        @Override
        public Optional<Catalog.Offering> offering(ServiceLevel level, SpaceCategory soldFor, boolean plan, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public Optional<Catalog.Offering> offering(String code) {
            return offerings(LocalDate.MIN).stream().filter(offering -> offering.code().equals(code)).findFirst();
        }

        @Override
        public List<Catalog.BenefitEntry> benefits() {
            return LISTED.keySet().stream().sorted().map(benefit -> new Catalog.BenefitEntry(benefit, benefit.code(), "block")).toList();
        }

        @Override
        public boolean lists(ServiceLevel level, SpaceCategory category, Benefit benefit, LocalDate on) {
            return LISTED.get(benefit).contains(level);
        }

        @Override
        public List<Catalog.Product> products() {
            return List.of();
        }

        @Override
        public Optional<Catalog.Product> product(String code) {
            return Optional.empty();
        }

        @Override
        public List<Catalog.Listing> listings(SpaceCategory category, String productCode) {
            return List.of();
        }
    }
}
