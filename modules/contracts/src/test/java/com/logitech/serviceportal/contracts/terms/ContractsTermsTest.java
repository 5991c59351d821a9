package com.logitech.serviceportal.contracts.terms;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.benefits.BenefitListing;
import com.logitech.serviceportal.contracts.terms.benefits.BenefitMatrix;
import com.logitech.serviceportal.contracts.terms.benefits.CollabOsVersion;
import com.logitech.serviceportal.contracts.terms.benefits.DeskBooking;
import com.logitech.serviceportal.contracts.terms.benefits.DeskOnFloorPlan;
import com.logitech.serviceportal.contracts.terms.benefits.FloorPlan;
import com.logitech.serviceportal.contracts.terms.benefits.InsightsExport;
import com.logitech.serviceportal.contracts.terms.benefits.KeptForBasic;
import com.logitech.serviceportal.contracts.terms.benefits.KnownBenefits;
import com.logitech.serviceportal.contracts.terms.benefits.PaidSyncFeatures;
import com.logitech.serviceportal.contracts.terms.benefits.RemoteUiAccess;
import com.logitech.serviceportal.contracts.terms.benefits.RoomBooking;
import com.logitech.serviceportal.contracts.terms.benefits.SyncAlerts;
import com.logitech.serviceportal.contracts.terms.benefits.SyncInsights;
import com.logitech.serviceportal.contracts.terms.licenses.ActiveCount;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseFit;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseFree;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseMove;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.contracts.terms.licenses.OneLicensePerSpace;
import com.logitech.serviceportal.contracts.terms.licenses.SpaceCover;
import com.logitech.serviceportal.contracts.terms.orders.BusinessCustomer;
import com.logitech.serviceportal.contracts.terms.orders.InServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.LevelOffered;
import com.logitech.serviceportal.contracts.terms.orders.LicenseCount;
import com.logitech.serviceportal.contracts.terms.orders.OrderComplete;
import com.logitech.serviceportal.contracts.terms.orders.PlanStart;
import com.logitech.serviceportal.contracts.terms.orders.PurchasePath;
import com.logitech.serviceportal.contracts.terms.orders.Renewal;
import com.logitech.serviceportal.contracts.terms.orders.ServiceStart;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.SingleContractPerPurchase;
import com.logitech.serviceportal.contracts.terms.plans.OnePlanPerCategory;
import com.logitech.serviceportal.contracts.terms.plans.PlanActivation;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanCover;
import com.logitech.serviceportal.contracts.terms.plans.PlanTerm;
import com.logitech.serviceportal.contracts.terms.spaces.CategoryChange;
import com.logitech.serviceportal.contracts.terms.spaces.CoveredProducts;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceInSpace;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceMove;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.contracts.terms.spaces.KeyDevices;
import com.logitech.serviceportal.contracts.terms.spaces.RemovedProducts;
import com.logitech.serviceportal.contracts.terms.spaces.RoomConfirmed;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTermsTest {

    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    /** One finding of each term that holds and one that fails; a plan's capacity never fails. */
    private static final Map<Term<?>, List<Finding>> SAMPLES = samples();

    private static Map<Term<?>, List<Finding>> samples() {
        Map<Term<?>, List<Finding>> samples = new LinkedHashMap<>();
        sample(samples, new LevelOffered(), new LevelOffered.Facts("Select", Optional.of(SMALL_ROOM), false, true),
                new LevelOffered.Facts("", Optional.empty(), true, false));
        sample(samples, new BenefitMatrix(), BenefitMatrix.Facts.of(SELECT, SMALL_ROOM,
                new BenefitListing(KnownBenefits.ONSITE_SPARES, Set.of(SELECT))),
                BenefitMatrix.Facts.of(BASIC, SMALL_ROOM, new BenefitListing(KnownBenefits.ONSITE_SPARES, Set.of())));
        sample(samples, new KeptForBasic(), new KeptForBasic.Facts(true, false, false), new KeptForBasic.Facts(false, false, false));
        sample(samples, new LicenseCount(), new LicenseCount.Facts(1), new LicenseCount.Facts(0));
        sample(samples, new LicenseFit(), new LicenseFit.Facts(Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM), SMALL_ROOM),
                new LicenseFit.Facts(Set.of(), SMALL_ROOM));
        sample(samples, new CategoryChange(), new CategoryChange.Facts(SMALL_ROOM, FLEX_DESK, false),
                new CategoryChange.Facts(SMALL_ROOM, FLEX_DESK, true));
        sample(samples, new SingleContractPerPurchase(), new SingleContractPerPurchase.Facts(Set.of(SELECT), 1, 0),
                new SingleContractPerPurchase.Facts(Set.of(SELECT, ESSENTIAL), 1, 1));
        sample(samples, new OrderComplete(), new OrderComplete.Facts(true, Optional.of(AT), Optional.of(SELECT), Optional.of(SMALL_ROOM),
                Optional.of(3), Optional.of(4), Optional.empty()),
                new OrderComplete.Facts(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(7), Optional.empty(),
                        Optional.empty()));
        sample(samples, new LicenseOnSpace(), new LicenseOnSpace.Facts(Optional.of("1-1"), Optional.of(AT), Optional.empty(), ZURICH, AT),
                new LicenseOnSpace.Facts(Optional.empty(), Optional.empty(), Optional.empty(), ZURICH, AT));
        sample(samples, new OneLicensePerSpace(), new OneLicensePerSpace.Facts(SELECT, AT, Optional.of(AT.plusSeconds(9)), ZURICH,
                List.of()),
                new OneLicensePerSpace.Facts(SELECT, AT, Optional.empty(), ZURICH,
                        List.of(SpaceCover.of(SELECT, Instant.EPOCH, Optional.empty(), false),
                        SpaceCover.of(ESSENTIAL, AT, Optional.of(AT.plusSeconds(1)), true))));
        sample(samples, new LicenseFree(), new LicenseFree.Facts(AT, Optional.empty(), ZURICH, List.of()),
                new LicenseFree.Facts(AT, Optional.of(AT.plusSeconds(9)), ZURICH, List.of(TimeSpan.of(Instant.EPOCH, AT),
                        TimeSpan.of(AT, Optional.empty()))));
        sample(samples, new DeviceInSpace(), new DeviceInSpace.Facts("Tap", Optional.of("Huddle 4"), Optional.of(AT), Optional.empty(),
                ZURICH, AT),
                new DeviceInSpace.Facts("Tap", Optional.empty(), Optional.empty(), Optional.empty(), ZURICH, AT));
        sample(samples, new DeviceMove(), new DeviceMove.Facts(Optional.empty(), Optional.of(SMALL_ROOM), Optional.empty(), ZURICH, AT),
                new DeviceMove.Facts(Optional.empty(), Optional.empty(), Optional.of(AT), ZURICH, AT));
        sample(samples, new LicenseMove(), new LicenseMove.Facts(Set.of(SMALL_ROOM), SMALL_ROOM, DAY, DAY.plusYears(1), ZURICH, AT),
                new LicenseMove.Facts(Set.of(SMALL_ROOM), FLEX_DESK, DAY, DAY.plusYears(1), ZURICH, AT));
        sample(samples, new ServiceStart(), new ServiceStart.Facts(AT, ZURICH, Optional.of(DAY), Optional.of(AT), 60, true,
                        Optional.empty(), DAY),
                new ServiceStart.Facts(AT, ZURICH, Optional.empty(), Optional.empty(), 60, false, Optional.empty(), DAY));
        sample(samples, new PlanStart(), new PlanStart.Facts(AT, ZURICH, Optional.of(DAY), Optional.of(AT), 60, true,
                        Optional.empty(), DAY),
                new PlanStart.Facts(AT, ZURICH, Optional.empty(), Optional.empty(), 60, false, Optional.empty(), DAY));
        sample(samples, new InServiceTerm(), new InServiceTerm.Facts(DAY, 1, ZURICH, AT),
                new InServiceTerm.Facts(DAY.plusDays(1), 5, ZURICH, AT));
        sample(samples, new Renewal(), new Renewal.Facts(true, SELECT, SELECT, Set.of(SMALL_ROOM), Set.of(SMALL_ROOM), DAY,
                DAY.plusYears(1), DAY.plusDays(60), false),
                new Renewal.Facts(false, SELECT, SELECT, Set.of(SMALL_ROOM), Set.of(SMALL_ROOM), DAY, DAY.plusYears(1),
                        DAY.plusDays(60), true));
        sample(samples, new ActiveCount(), new ActiveCount.Facts(AT, ZURICH, 49), new ActiveCount.Facts(AT, ZURICH, 0));
        sample(samples, new CoveredProducts(), new CoveredProducts.Facts("Tap", SMALL_ROOM, Optional.of(DAY), Set.of(), DAY),
                new CoveredProducts.Facts("Tap", SMALL_ROOM, Optional.empty(), Set.of(MEDIUM_TO_LARGE_ROOM, FLEX_DESK), DAY));
        sample(samples, new RemovedProducts(),
                new RemovedProducts.Facts("Tap", DAY.plusDays(1), SELECT, Optional.empty(), Optional.empty(), DAY),
                new RemovedProducts.Facts("Tap", DAY, SELECT, Optional.of(DAY), Optional.of(DAY), DAY));
        sample(samples, new KeyDevices(), new KeyDevices.Facts(List.of("Tap"), Set.of("Tap", "Swytch"), List.of("Tap")),
                new KeyDevices.Facts(List.of("Tap"), Set.of("Tap"), List.of()));
        sample(samples, new SyncInsights(), new SyncInsights.Facts(SELECT, Optional.empty(), Optional.empty(), ZURICH, AT),
                new SyncInsights.Facts(SELECT, Optional.empty(), Optional.of(AT), ZURICH, AT));
        sample(samples, new InsightsExport(), new InsightsExport.Facts(SELECT, Optional.empty(), Optional.empty(), ZURICH, AT),
                new InsightsExport.Facts(SELECT, Optional.empty(), Optional.of(AT), ZURICH, AT));
        sample(samples, new SyncAlerts(), new SyncAlerts.Facts(ESSENTIAL, Optional.of(AT), Optional.empty(), ZURICH, AT),
                new SyncAlerts.Facts(BASIC, Optional.empty(), Optional.empty(), ZURICH, AT));
        sample(samples, new RoomBooking(), new RoomBooking.Facts(SELECT, SMALL_ROOM, true), new RoomBooking.Facts(BASIC, SMALL_ROOM, true));
        sample(samples, new DeskBooking(), new DeskBooking.Facts(BASIC, FLEX_DESK), new DeskBooking.Facts(BASIC, SMALL_ROOM));
        sample(samples, new DeskOnFloorPlan(), new DeskOnFloorPlan.Facts(SELECT, FLEX_DESK), new DeskOnFloorPlan.Facts(BASIC, FLEX_DESK));
        sample(samples, new FloorPlan(), new FloorPlan.Facts(SELECT, FLEX_DESK, true), new FloorPlan.Facts(BASIC, FLEX_DESK, true));
        sample(samples, new RemoteUiAccess(), new RemoteUiAccess.Facts(SELECT, FLEX_DESK, true, CollabOsVersion.read("1.12"),
                RemoteUiAccess.USUAL_MINIMUM),
                new RemoteUiAccess.Facts(SELECT, FLEX_DESK, true, Optional.empty(), RemoteUiAccess.USUAL_MINIMUM));
        sample(samples, new PaidSyncFeatures(), new PaidSyncFeatures.Facts(BASIC, KnownBenefits.MONITOR_MANAGE, true),
                new PaidSyncFeatures.Facts(BASIC, KnownBenefits.SYNC_INSIGHTS, false));
        sample(samples, new PurchasePath(), new PurchasePath.Facts(PurchasePath.Path.STANDALONE, SELECT, true, 1, 1, Optional.empty(),
                        Optional.empty()),
                new PurchasePath.Facts(PurchasePath.Path.INCLUDED_WITH_PRODUCT, SELECT, true, 1, 1, Optional.of("Sync"),
                        Optional.of(Catalog.Product.Kind.SOFTWARE)));
        sample(samples, new FlexDeskUnassigned(), new FlexDeskUnassigned.Facts(FLEX_DESK, false, false, true),
                new FlexDeskUnassigned.Facts(FLEX_DESK, false, true, true));
        sample(samples, new PlanCover(),
                new PlanCover.Facts(Set.of(SMALL_ROOM), SMALL_ROOM, AT, Optional.of(AT), Optional.empty(), ZURICH, AT),
                new PlanCover.Facts(Set.of(SMALL_ROOM), SMALL_ROOM, AT, Optional.empty(), Optional.empty(), ZURICH, AT));
        sample(samples, new OnePlanPerCategory(), new OnePlanPerCategory.Facts(Set.of(SMALL_ROOM), DAY, DAY.plusYears(1), List.of()),
                new OnePlanPerCategory.Facts(Set.of(SMALL_ROOM), DAY, DAY.plusYears(1),
                        List.of(new PlanTerm(Set.of(SMALL_ROOM, FLEX_DESK), ServiceTerm.of(DAY, 1)))));
        sample(samples, new PlanCapacity(), PlanCapacity.Facts.of(new PlanCapacity.Tier("M", 100), 100),
                PlanCapacity.Facts.of(new PlanCapacity.Tier("M", 100), 101));
        sample(samples, new PlanActivation(), new PlanActivation.Facts(PlanActivation.Act.ACTIVATE, true, Optional.empty(), ZURICH, AT),
                new PlanActivation.Facts(PlanActivation.Act.ASSIGN, true, Optional.of(AT), ZURICH, AT));
        sample(samples, new BusinessCustomer(), new BusinessCustomer.Facts("Acme, Inc.", false), new BusinessCustomer.Facts("", false));
        sample(samples, new RoomConfirmed(), new RoomConfirmed.Facts(SMALL_ROOM, true, true),
                new RoomConfirmed.Facts(SMALL_ROOM, true, false));
        return samples;
    }

    private static <F extends Record> void sample(Map<Term<?>, List<Finding>> samples, Term<F> term, F holding, F failing) {
        samples.put(term, List.of(term.judge(holding), term.judge(failing)));
    }

    static Stream<Map.Entry<Term<?>, List<Finding>>> samplesOfEach() {
        return SAMPLES.entrySet().stream();
    }

    @Nested
    @DisplayName("Every recorded finding can be asked again")
    class Replay {

        @ParameterizedTest(name = "{0}")
        @MethodSource("com.logitech.serviceportal.contracts.terms.ContractsTermsTest#samplesOfEach")
        void withTheSameAnswer(Map.Entry<Term<?>, List<Finding>> sample) {
            assertThat(sample.getValue().get(0).holds()).isTrue();
            assertThat(sample.getValue().get(1).holds()).isEqualTo(sample.getKey() instanceof PlanCapacity);
            sample.getValue().forEach(finding -> {
                assertThat(sample.getKey().replay(finding)).isEqualTo(finding);
                Decision decision = new Decision("Is it so?", AT, AT,
                        List.of(finding.knowing(finding.facts().get(0).name(), AT, "the books")));
                assertThat(decision.replay(ContractsTerms.all())).isEqualTo(decision);
            });
        }

        @Test
        void noTermIsWithoutASampleHereOrASpecificationOfItsOwn() {
            List<Class<?>> sampled = SAMPLES.keySet().stream().<Class<?>>map(Object::getClass).toList();

            assertThat(ContractsTerms.each()).extracting(Object::getClass).filteredOn(type -> !sampled.contains(type))
                    .allSatisfy(type -> assertThat(Class.forName(type.getName() + "Test")).isNotNull());
        }

        @Test
        void aFindingOnOtherFactsIsNotAnswered() {
            Finding foreign = new Finding(ContractsClause.LICENSE_FIT, true, "So it is.",
                    List.of(new Finding.Fact("weather", "fine", null, null)), "");

            assertThatIllegalArgumentException().isThrownBy(() -> new Decision("Is it so?", AT, AT, List.of(foreign))
                    .replay(ContractsTerms.all()));
        }

        @Test
        void factsOfPartsOfOneClauseAreJudgedByTheirOwn() {
            Term<?> fit = ContractsTerms.all().stream().filter(term -> term.clause() == ContractsClause.LICENSE_FIT).findFirst()
                    .orElseThrow();

            assertThat(judge(fit, new CategoryChange.Facts(SMALL_ROOM, FLEX_DESK, true)).holds()).isFalse();
            assertThat(judge(fit, new LicenseFit.Facts(Set.of(SMALL_ROOM), SMALL_ROOM)).holds()).isTrue();
        }

        @SuppressWarnings("unchecked")
        private Finding judge(Term<?> term, Record facts) {
            return ((Term<Record>) term).judge(facts);
        }
    }

    @Nested
    @DisplayName("The clauses contracts answers for")
    class Clauses {

        @Test
        void oneTermForEachClauseJudged() {
            assertThat(ContractsTerms.all()).extracting(Term::clause).doesNotHaveDuplicates();
        }

        @Test
        void aRuleNumberAppearsOnce() {
            assertThat(Arrays.stream(ContractsClause.values()).map(Clause::rule)).doesNotHaveDuplicates()
                    .allMatch(rule -> rule.matches("R[1-9][0-9]{0,2}"));
        }

        @Test
        void eachIsWholeAndShort() {
            assertThat(ContractsClause.values()).allSatisfy(clause -> {
                assertThat(clause.place()).isNotBlank();
                assertThat(clause.heading()).isNotBlank().hasSizeLessThan(90).doesNotEndWith(".");
                assertThat(clause.kind()).isNotNull();
            });
        }

        @Test
        void everyRuleHasATermOrIsOneOfTheOffices() {
            Set<Clause> judged = Set.copyOf(ContractsTerms.all().stream().map(Term::clause).toList());

            assertThat(Arrays.stream(ContractsClause.values()).filter(clause -> clause.kind() == Clause.Kind.RULE
                    && !judged.contains(clause)))
                    .isSubsetOf(ContractsClause.CONTRACT_ADMINISTRATION, ContractsClause.RAISED_MINIMUM, ContractsClause.SPACE_SOURCES,
                            ContractsClause.START_BY_ITSELF);
        }
    }
}
