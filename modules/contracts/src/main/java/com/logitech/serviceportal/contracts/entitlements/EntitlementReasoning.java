package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.Entitlements.BenefitDecision;
import com.logitech.serviceportal.contracts.api.Entitlements.Cover;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.AssignmentRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.ContractRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Organization;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Owner;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Standing;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.SwitchRow;
import com.logitech.serviceportal.contracts.terms.benefits.BenefitListing;
import com.logitech.serviceportal.contracts.terms.benefits.BenefitMatrix;
import com.logitech.serviceportal.contracts.terms.benefits.CoveredSpace;
import com.logitech.serviceportal.contracts.terms.benefits.FeatureTerm;
import com.logitech.serviceportal.contracts.terms.benefits.KeptForBasic;
import com.logitech.serviceportal.contracts.terms.benefits.KnownBenefits;
import com.logitech.serviceportal.contracts.terms.benefits.OrganizationLinked;
import com.logitech.serviceportal.contracts.terms.licenses.BestCover;
import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.SyncFeaturesOn;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the answer for a Space together from what the books say: gathers what may cover it, asks the terms in their order, and says
 * where each fact comes from. What is decided is decided there.
 */
final class EntitlementReasoning {

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
     * @param planSpaces  how many Spaces each plan's categories had, by plan; a plan not counted is absent
     * @param use         where the customer may use a level
     * @param collabOs    CollabOS version of each device in the Space that runs it, blank where unknown
     * @param organization the Sync organization it came from; empty for a Space from elsewhere
     * @param switchedOff what says that its Sync features were off
     */
    record Books(SpaceId space, Owner owner, Optional<Standing> standing, List<AssignmentRow> assignments,
                 Map<ContractId, ContractRow> contracts, List<ContractRow> plans, Map<ContractId, Integer> planSpaces,
                 UseThere use, List<String> collabOs, Optional<Organization> organization, Optional<SwitchRow> switchedOff) {
    }

    /** By what the Space has its level, or why it has Basic. */
    BestCover cover(Books books) {
        return best(books, candidates(books));
    }

    /** What covers the Space, and why. */
    Cover covered(Books books) {
        Map<CandidateCover, UnaryOperator<Finding>> candidates = candidates(books);
        return covered(books, candidates, best(books, candidates));
    }

    Entitlement answer(Books books) {
        Map<CandidateCover, UnaryOperator<Finding>> candidates = candidates(books);
        BestCover best = best(books, candidates);
        Cover cover = covered(books, candidates, best);
        SpaceCategory category = books.standing().map(Standing::category).orElse(books.owner().category());
        return new Entitlement(books.space(), name(books), at, knownAt, books.standing().isPresent(), category, cover.level(),
                cover.decision(), cover.contract(), best.beside().stream().map(EntitlementReasoning::covering).toList(),
                books.standing().map(standing -> benefits(books, standing, best, cover.decision().findings())).orElse(List.of()));
    }

    private BestCover best(Books books, Map<CandidateCover, UnaryOperator<Finding>> candidates) {
        return BestCover.of(candidates.keySet(), books.owner().zone(), at, level -> use(level, books));
    }

    private Cover covered(Books books, Map<CandidateCover, UnaryOperator<Finding>> candidates, BestCover best) {
        UnaryOperator<Finding> sources = best.by().map(candidates::get).orElse(UnaryOperator.identity());
        return new Cover(best.level(), decision("Is " + name(books) + " covered by a paid service?",
                best.findings().stream().map(sources).toList()), best.covering().map(EntitlementReasoning::covering));
    }

    private static String name(Books books) {
        return books.standing().map(Standing::name).orElse(books.owner().spaceName());
    }

    /** What comes into question for the Space, each with what says where its facts come from. */
    private Map<CandidateCover, UnaryOperator<Finding>> candidates(Books books) {
        Map<CandidateCover, UnaryOperator<Finding>> candidates = new LinkedHashMap<>();
        books.standing().ifPresent(standing -> {
            books.assignments().forEach(assignment -> Optional.ofNullable(books.contracts().get(new ContractId(assignment.contract())))
                    .ifPresent(contract -> candidates.put(byLicense(standing, assignment, contract),
                            finding -> sourced(finding, contract, standing)
                            .knowing("assignedFrom", assignment.recordedAt(), "assigned by " + assignment.recordedBy())
                            .knowing("assignedUntil", assignment.recordedAt(), "recorded by " + assignment.recordedBy()))));
            books.plans().forEach(plan -> candidates.put(byPlan(books, standing, plan), finding -> sourced(finding, plan, standing)));
        });
        return candidates;
    }

    private CandidateCover byLicense(Standing standing, AssignmentRow assignment, ContractRow contract) {
        return new CandidateCover.ByLicense(contracted(contract), new LicenseId(assignment.license()),
                contract.number() + "-" + assignment.position(),
                assignment.from(), assignment.until(), catalog.fits(assignment.offering()), standing.category());
    }

    private CandidateCover byPlan(Books books, Standing standing, ContractRow plan) {
        Optional<PlanCapacity.Facts> capacity = Optional.ofNullable(books.planSpaces().get(new ContractId(plan.id())))
                .map(spaces -> PlanCapacity.Facts.of(new PlanCapacity.Tier(plan.planTier().orElseThrow(), plan.planMaximum()), spaces));
        return new CandidateCover.ByPlan(contracted(plan), plan.planOffering().map(catalog::fits).orElseThrow(), standing.category(),
                standing.appearedAt(), capacity);
    }

    private ContractedLevel contracted(ContractRow contract) {
        return contract.contracted(startRules);
    }

    private static Finding sourced(Finding finding, ContractRow contract, Standing standing) {
        String order = "order of contract " + contract.number();
        return finding.knowing("orderCreatedAt", contract.recordedAt(), order)
                .knowing("purchaseOrderStartOn", contract.recordedAt(), "purchase order of contract " + contract.number())
                .knowing("years", contract.recordedAt(), order)
                .knowing("firstAssignedAt", contract.firstAssignedAt().orElse(null), "first assignment of the contract")
                .knowing("activatedAt", contract.activatedAt().orElse(null), "activation of the plan")
                .knowing("spaceCategory", standing.recordedAt(), "the Space's record")
                .knowing("spaceFrom", standing.recordedAt(), "the Space's record");
    }

    private Finding use(ServiceLevel level, Books books) {
        return books.use().judge(level, books.standing().orElseThrow().country(), at);
    }

    private static Covering covering(CandidateCover cover) {
        ContractedLevel contracted = cover.contracted();
        return new Covering(contracted.contract(), contracted.number(), cover.license(),
                contracted.term().firstDay(), contracted.term().endsBefore(),
                contracted.zone().getId());
    }

    private List<BenefitDecision> benefits(Books books, Standing standing, BestCover best, List<Finding> coverFindings) {
        LocalDate today = LocalDate.ofInstant(at, books.owner().zone());
        CoveredSpace space = new CoveredSpace(standing.category(), catalog.isRoom(standing.category()), best.level(),
                best.covering().map(CandidateCover::from), best.covering().map(CandidateCover::until), books.collabOs(),
                books.organization().map(from -> new OrganizationLinked.Facts(from.id(), from.unlinkedAt(), books.owner().zone())),
                switchedOff(books, best).map(off -> off.facts()),
                books.owner().zone(), at);
        List<BenefitDecision> decisions = new ArrayList<>();
        for (Catalog.BenefitEntry entry : catalog.benefits()) {
            BenefitListing listing = listing(entry.code(), standing.category(), today);
            if (listing.concerns(best.level())) {
                List<Finding> findings = new ArrayList<>(listing.isBasic() ? List.of(basic(best)) : coverFindings);
                findings.add(new BenefitMatrix().judge(BenefitMatrix.Facts.of(best.level(), standing.category(), listing)));
                switchedOff(books, best).ifPresentOrElse(
                        off -> FeatureTerm.judged(space, listing).stream().map(off::sourced).forEach(findings::add),
                        () -> findings.addAll(FeatureTerm.judged(space, listing)));
                findings.add(countries.offered(KnownBenefits.inCountries(entry.code()), standing.country(), today));
                decisions.add(new BenefitDecision(entry.code(), entry.title(), entry.block(),
                        decision("Is " + standing.name() + " entitled to " + entry.title() + "?", findings)));
            }
        }
        return decisions;
    }

    /** A switch under the plan that covers the Space. @param plan that plan */
    private record SwitchedUnderPlan(SwitchRow row, ContractRow plan) {
        SyncFeaturesOn.Facts facts() {
            return new SyncFeaturesOn.Facts(String.valueOf(plan.number()), plan.planMaximum(), Optional.of(row.from()),
                    Optional.of(row.reason()), plan.zone());
        }

        Finding sourced(Finding finding) {
            return finding.knowing("offSince", row.recordedAt(), "switched off by " + row.recordedBy());
        }
    }

    /** A switch concerns what a plan gives; a license on the Space gives its features itself. */
    private static Optional<SwitchedUnderPlan> switchedOff(Books books, BestCover best) {
        return books.switchedOff().flatMap(row -> best.covering().filter(CandidateCover.ByPlan.class::isInstance)
                .map(cover -> books.contracts().get(cover.contracted().contract())).filter(plan -> plan.original().equals(row.plan()))
                .map(plan -> new SwitchedUnderPlan(row, plan)));
    }

    private BenefitListing listing(Benefit benefit, SpaceCategory category, LocalDate today) {
        return new BenefitListing(benefit, Stream.of(ServiceLevel.values()).filter(level -> catalog.lists(level, category, benefit, today))
                .collect(Collectors.toSet()));
    }

    private static Finding basic(BestCover best) {
        return new KeptForBasic().judge(new KeptForBasic.Facts(true, true, best.granted()));
    }

    private Decision decision(String question, List<Finding> findings) {
        return new Decision(question, at, knownAt, findings);
    }
}
