package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.Entitlements.BenefitDecision;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.AssignmentRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.ContractRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Owner;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Standing;
import com.logitech.serviceportal.contracts.terms.benefits.BenefitMatrix;
import com.logitech.serviceportal.contracts.terms.benefits.CollabOsVersion;
import com.logitech.serviceportal.contracts.terms.benefits.DeskBooking;
import com.logitech.serviceportal.contracts.terms.benefits.DeskOnFloorPlan;
import com.logitech.serviceportal.contracts.terms.benefits.FloorPlan;
import com.logitech.serviceportal.contracts.terms.benefits.KeptForBasic;
import com.logitech.serviceportal.contracts.terms.benefits.KnownBenefits;
import com.logitech.serviceportal.contracts.terms.benefits.RemoteUiAccess;
import com.logitech.serviceportal.contracts.terms.benefits.RoomBooking;
import com.logitech.serviceportal.contracts.terms.benefits.SyncAlerts;
import com.logitech.serviceportal.contracts.terms.benefits.SyncInsights;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseFit;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.contracts.terms.licenses.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.licenses.PlanCover;
import com.logitech.serviceportal.contracts.terms.orders.InServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.PlanStart;
import com.logitech.serviceportal.contracts.terms.orders.ServiceStart;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.StartDate;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the answer for a Space together from what the books say: which covers come into question, which of them holds, and what
 * follows for each benefit. Every step is a term's finding; here is only their order.
 */
final class EntitlementReasoning {

    /** These go by the customer's count of licenses, not by a Space (R73, R77): no answer about a Space includes them. */
    private static final Set<Benefit> BY_COUNT = Set.of(KnownBenefits.DESIGNATED_SERVICE_MANAGER, KnownBenefits.ONSITE_SPARES);

    private final Instant at;
    private final Instant knownAt;
    private final Coverage countries;
    private final Catalog.Edition catalog;
    private final StartRules startRules;

    EntitlementReasoning(Instant at, Instant knownAt, Coverage countries, Catalog.Edition catalog, StartRules startRules) {
        this.at = at;
        this.knownAt = knownAt;
        this.countries = countries;
        this.catalog = catalog;
        this.startRules = startRules;
    }

    /**
     * What the books say that bears on one Space.
     *
     * @param standing    what the Space was at the instant; empty when it was not in the books
     * @param assignments every assignment it ever had, oldest first
     * @param contracts   the contracts of those assignments, by id
     * @param plans       the customer's Enterprise Plans
     * @param planSpaces  how many Spaces each plan's categories had, by plan
     * @param arranged    first day of use in a further country, by country
     * @param collabOs    CollabOS versions of the devices in the Space
     */
    record Books(SpaceId space, Owner owner, Optional<Standing> standing, List<AssignmentRow> assignments, Map<ContractId, ContractRow> contracts,
                 List<ContractRow> plans, Map<ContractId, Integer> planSpaces, Map<CountryCode, LocalDate> arranged, List<String> collabOs) {
    }

    Entitlement answer(Books books) {
        if (books.standing().isEmpty()) {
            Decision notThere = decision("Is " + books.owner().spaceName() + " covered by a paid service?", List.of(unassigned()));
            return new Entitlement(books.space(), books.owner().spaceName(), at, knownAt, false, books.owner().category(), ServiceLevel.BASIC, notThere,
                    Optional.empty(), List.of());
        }
        Standing standing = books.standing().get();
        Cover cover = Stream.concat(byLicense(books, standing), byPlan(books, standing)).max(BETTER)
                .orElseGet(() -> new Cover(ServiceLevel.BASIC, List.of(unassigned()), Optional.empty(), at, Optional.empty()));
        ServiceLevel level = cover.granted() ? cover.level() : ServiceLevel.BASIC;
        Decision decision = decision("Is " + standing.name() + " covered by a paid service?", cover.findings());
        return new Entitlement(books.space(), standing.name(), at, knownAt, true, standing.category(), level, decision,
                cover.granted() ? cover.covering() : Optional.empty(), benefits(books, standing, cover, level));
    }

    /** A cover that comes into question, with the findings for and against it. */
    private record Cover(ServiceLevel level, List<Finding> findings, Optional<Covering> covering, Instant from, Optional<Instant> until) {
        boolean granted() {
            return findings.stream().allMatch(Finding::holds);
        }

        long held() {
            return findings.stream().takeWhile(Finding::holds).count();
        }
    }

    /** One that holds before one that does not, then the higher level, then the longer; of those that fail, the nearest to holding. */
    private static final Comparator<Cover> BETTER = Comparator.comparing(Cover::granted)
            .thenComparing(cover -> cover.granted() ? cover.level() : ServiceLevel.BASIC)
            .thenComparingLong(Cover::held)
            .thenComparing(cover -> cover.covering().map(Covering::endsBefore).orElse(LocalDate.MIN))
            .thenComparing(Cover::from);

    private Stream<Cover> byLicense(Books books, Standing standing) {
        return books.assignments().stream()
                .filter(assignment -> books.contracts().containsKey(new ContractId(assignment.contract())))
                .map(assignment -> byLicense(books, standing, assignment, books.contracts().get(new ContractId(assignment.contract()))));
    }

    private Cover byLicense(Books books, Standing standing, AssignmentRow assignment, ContractRow contract) {
        String label = contract.number() + "-" + assignment.position();
        Finding assigned = new LicenseOnSpace().judge(new LicenseOnSpace.Facts(Optional.of(label), Optional.of(assignment.from()), assignment.until(), at))
                .knowing("assignedFrom", assignment.recordedAt(), "assigned by " + assignment.recordedBy())
                .knowing("assignedUntil", assignment.recordedAt(), "recorded by " + assignment.recordedBy());
        Finding fit = new LicenseFit().judge(new LicenseFit.Facts(catalog.offering(assignment.offering()).map(Catalog.Offering::fits).orElse(Set.of()), standing.category()))
                .knowing("spaceCategory", standing.recordedAt(), "the Space's record");
        LocalDate ordered = LocalDate.ofInstant(contract.orderCreatedAt(), contract.zone());
        ServiceStart.Facts startFacts = new ServiceStart.Facts(contract.orderCreatedAt(), contract.zone(), contract.serviceStartOn(), contract.firstAssignedAt(),
                startRules.waitDays(ordered), startRules.poDateReplacesOrderDate(ordered), LocalDate.ofInstant(at, contract.zone()));
        Finding start = ordered(new ServiceStart().judge(startFacts), contract).knowing("firstAssignedAt", contract.firstAssignedAt().orElse(null), "first assignment of the contract");
        StartDate startDate = startFacts.start();
        ServiceTerm term = ServiceTerm.of(startDate.on(), contract.termYears());
        return new Cover(contract.level(), List.of(assigned, fit, use(contract.level(), books, standing), start, inTerm(startDate, contract)),
                Optional.of(covering(contract, Optional.of(new LicenseId(assignment.license())), term)),
                later(assignment.from(), term.startsAt(contract.zone())), Optional.of(earlier(assignment.until(), term.endsAt(contract.zone()))));
    }

    private Stream<Cover> byPlan(Books books, Standing standing) {
        return books.plans().stream()
                .flatMap(plan -> plan.planOffering().flatMap(catalog::offering)
                        .filter(offering -> offering.fits().contains(standing.category()))
                        .map(offering -> byPlan(books, standing, plan, offering)).stream());
    }

    private Cover byPlan(Books books, Standing standing, ContractRow plan, Catalog.Offering offering) {
        LocalDate ordered = LocalDate.ofInstant(plan.orderCreatedAt(), plan.zone());
        LocalDate askedOn = LocalDate.ofInstant(at, plan.zone());
        PlanStart.Facts startFacts = new PlanStart.Facts(plan.orderCreatedAt(), plan.zone(), plan.serviceStartOn(), plan.activatedAt(),
                startRules.waitDays(ordered), startRules.poDateReplacesOrderDate(ordered), askedOn);
        StartDate startDate = startFacts.start();
        ServiceTerm term = ServiceTerm.of(startDate.on(), plan.termYears());
        Instant serves = startDate.cause() == StartDate.Cause.ACTIVATION ? plan.activatedAt().orElseThrow() : term.startsAt(plan.zone());
        Instant ends = term.endsAt(plan.zone());
        boolean started = startDate.startedOn(askedOn);
        Finding start = ordered(new PlanStart().judge(startFacts), plan).knowing("activatedAt", plan.activatedAt().orElse(null), "activation of the plan");
        Finding cover = new PlanCover().judge(new PlanCover.Facts(offering.fits(), standing.category(), standing.appearedAt(),
                        started ? Optional.of(serves) : Optional.empty(), started ? Optional.of(ends) : Optional.empty(), at))
                .knowing("spaceFrom", standing.recordedAt(), "the Space's record");
        Finding capacity = new PlanCapacity().judge(PlanCapacity.Facts.of(new PlanCapacity.Tier(plan.planTier().orElseThrow(), plan.planMaximum()),
                books.planSpaces().getOrDefault(new ContractId(plan.id()), 0)));
        return new Cover(plan.level(), List.of(cover, capacity, use(plan.level(), books, standing), start, inTerm(startDate, plan)),
                Optional.of(covering(plan, Optional.empty(), term)), later(serves, standing.appearedAt()), Optional.of(ends));
    }

    private Finding unassigned() {
        return new LicenseOnSpace().judge(new LicenseOnSpace.Facts(Optional.empty(), Optional.empty(), Optional.empty(), at));
    }

    private Finding inTerm(StartDate start, ContractRow contract) {
        return new InServiceTerm().judge(new InServiceTerm.Facts(start.on(), contract.termYears(), contract.zone(), at))
                .knowing("years", contract.recordedAt(), "order of contract " + contract.number());
    }

    private Finding use(ServiceLevel level, Books books, Standing standing) {
        return countries.forUse(level, standing.country(), LocalDate.ofInstant(at, books.owner().zone()), Optional.ofNullable(books.arranged().get(standing.country())));
    }

    private static Finding ordered(Finding start, ContractRow contract) {
        return start.knowing("orderCreatedAt", contract.recordedAt(), "order of contract " + contract.number())
                .knowing("purchaseOrderStartOn", contract.recordedAt(), "purchase order of contract " + contract.number());
    }

    private static Covering covering(ContractRow contract, Optional<LicenseId> license, ServiceTerm term) {
        return new Covering(new ContractId(contract.id()), new ContractNumber(contract.number()), license, term.firstDay(), term.endsBefore(), contract.zone().getId());
    }

    private List<BenefitDecision> benefits(Books books, Standing standing, Cover cover, ServiceLevel level) {
        LocalDate today = LocalDate.ofInstant(at, books.owner().zone());
        List<BenefitDecision> decisions = new ArrayList<>();
        for (Catalog.BenefitEntry entry : catalog.benefits()) {
            Map<ServiceLevel, Set<Benefit>> listed = listed(standing, entry.code(), today);
            if (!BY_COUNT.contains(entry.code()) && isForThisSpace(listed, level)) {
                String question = "Is " + standing.name() + " entitled to " + entry.title() + "?";
                decisions.add(new BenefitDecision(entry.code(), entry.title(), entry.block(),
                        decision(question, findings(books, standing, cover, level, entry.code(), listed, today))));
            }
        }
        return decisions;
    }

    private Map<ServiceLevel, Set<Benefit>> listed(Standing standing, Benefit benefit, LocalDate today) {
        Map<ServiceLevel, Set<Benefit>> listed = new EnumMap<>(ServiceLevel.class);
        for (ServiceLevel level : ServiceLevel.values()) {
            if (catalog.lists(level, standing.category(), benefit, today)) {
                listed.put(level, Set.of(benefit));
            }
        }
        return listed;
    }

    /** A benefit no level lists has gone from the table; one only lower levels list has a better one in its place. */
    private static boolean isForThisSpace(Map<ServiceLevel, Set<Benefit>> listed, ServiceLevel level) {
        return listed.keySet().stream().anyMatch(lists -> !level.isAbove(lists));
    }

    private List<Finding> findings(Books books, Standing standing, Cover cover, ServiceLevel level, Benefit benefit,
                                   Map<ServiceLevel, Set<Benefit>> listed, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (listed.containsKey(ServiceLevel.BASIC)) {
            findings.add(new KeptForBasic().judge(new KeptForBasic.Facts(true, true, cover.granted())));
        } else {
            findings.addAll(cover.findings());
        }
        findings.add(new BenefitMatrix().judge(BenefitMatrix.Facts.of(level, standing.category(), benefit, listed)));
        feature(books, standing, cover, level, benefit).forEach(findings::add);
        findings.add(countries.offered(inCountries(benefit), standing.country(), today));
        return findings;
    }

    /** What the text asks of a feature beside the level. */
    private Stream<Finding> feature(Books books, Standing standing, Cover cover, ServiceLevel level, Benefit benefit) {
        Optional<Instant> from = cover.granted() ? Optional.of(cover.from()) : Optional.empty();
        Optional<Instant> until = cover.granted() ? cover.until() : Optional.empty();
        if (benefit.equals(KnownBenefits.SYNC_INSIGHTS)) {
            return Stream.of(new SyncInsights().judge(new SyncInsights.Facts(level, from, until, at)));
        } else if (benefit.equals(KnownBenefits.ALERTS_EMAIL_SERVICENOW)) {
            return Stream.of(new SyncAlerts().judge(new SyncAlerts.Facts(level, from, until, at)));
        } else if (benefit.equals(KnownBenefits.ROOM_BOOKING_TAP_SCHEDULER)) {
            return Stream.of(new RoomBooking().judge(new RoomBooking.Facts(level, standing.category(), isRoom(standing))));
        } else if (benefit.equals(KnownBenefits.DESK_BOOKING_TUNE) || benefit.equals(KnownBenefits.DOCK_FLEX_NATIVE_UI)) {
            return Stream.of(new DeskBooking().judge(new DeskBooking.Facts(level, standing.category())));
        } else if (benefit.equals(KnownBenefits.FLOOR_PLAN_MAPS)) {
            return Stream.of(new FloorPlan().judge(new FloorPlan.Facts(level, standing.category(), false)),
                    new DeskOnFloorPlan().judge(new DeskOnFloorPlan.Facts(level, standing.category())));
        } else if (benefit.equals(KnownBenefits.REMOTE_UI_ACCESS)) {
            Optional<CollabOsVersion> newest = books.collabOs().stream().flatMap(version -> CollabOsVersion.read(version).stream()).max(Comparator.naturalOrder());
            return Stream.of(new RemoteUiAccess().judge(new RemoteUiAccess.Facts(level, standing.category(), newest.isPresent(), newest, RemoteUiAccess.USUAL_MINIMUM)));
        }
        return Stream.empty();
    }

    private boolean isRoom(Standing standing) {
        return catalog.categories().stream().anyMatch(category -> category.code().equals(standing.category()) && category.room());
    }

    /** Countries speak of the delivery, the benefit table of the replacement that rests on it (R68). */
    private static Benefit inCountries(Benefit benefit) {
        return benefit.equals(KnownBenefits.ADVANCED_RMA_NEXT_BUSINESS_DAY) ? Benefit.NEXT_BUSINESS_DAY_DELIVERY : benefit;
    }

    private Decision decision(String question, List<Finding> findings) {
        return new Decision(question, at, knownAt, findings);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Optional<Instant> one, Instant other) {
        return one.filter(instant -> instant.isBefore(other)).orElse(other);
    }

    /** The contracts named by the assignments, for {@link Books}. */
    static Map<ContractId, ContractRow> byId(List<ContractRow> contracts) {
        return contracts.stream().collect(Collectors.toMap(contract -> new ContractId(contract.id()), contract -> contract));
    }
}
