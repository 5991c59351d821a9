package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.CategoryCount;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesSwitchedOff;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.plans.EvidenceRecord;
import com.logitech.serviceportal.contracts.model.plans.EvidenceRecords;
import com.logitech.serviceportal.contracts.model.plans.FeatureSwitch;
import com.logitech.serviceportal.contracts.model.plans.FeatureSwitches;
import com.logitech.serviceportal.contracts.model.plans.OutgrownPlans;
import com.logitech.serviceportal.contracts.model.plans.PlanSpaces;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanEvidence;
import com.logitech.serviceportal.contracts.terms.plans.PlanQualifies;
import com.logitech.serviceportal.contracts.terms.plans.SpaceAboveMaximum.Candidate;
import com.logitech.serviceportal.contracts.terms.plans.SpaceAboveMaximum;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Cursor;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says how plans stand by their Spaces, and switches Sync features of those above a maximum. */
@ApplicationScoped
@Transactional
class PlanOffice implements EnterprisePlans {

    private static final Role[] SWITCHERS = {Role.OPERATIONS, Role.SERVICE_MANAGER};
    private static final int LONGEST_REASON = 500;

    @Inject
    private KnownPlans knownPlans;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Accounts accounts;
    @Inject
    private OutgrownPlans outgrownPlans;
    @Inject
    private Contracts contracts;
    @Inject
    private PlanSpaces planSpaces;
    @Inject
    private Spaces spaces;
    @Inject
    private EvidenceRecords evidence;
    @Inject
    private FeatureSwitches switches;
    @Inject
    private SyncReconciliation reconciliation;
    @Inject
    private PortalUsers people;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<SyncFeaturesSwitchedOff> syncFeaturesSwitchedOff;
    @Inject
    private Event<SyncFeaturesReturned> syncFeaturesReturned;

    @Override
    public PlanStanding plan(ContractId plan) {
        return standing(knownPlans.of(plan), clock.instant());
    }

    @Override
    public Page<AboveMaximum> above(ContractId plan, Optional<String> after, int size) {
        Paging paging = Paging.of(after, size);
        Contract known = knownPlans.of(plan);
        List<Candidate> above = above(known, clock.instant());
        int from = paging.after().map(last -> Math.toIntExact(Math.min(Math.max(0, last.number()), above.size()))).orElse(0);
        int to = Math.min(above.size(), from + paging.size());
        Optional<String> next = to < above.size()
                ? Optional.of(new Cursor(above.size(), String.valueOf(to), above.get(to - 1).space().value()).mark()) : Optional.empty();
        return new Page<>(shown(above, from, to), next, above.size());
    }

    /** Of Spaces in groups the caller is not restricted to. */
    private List<AboveMaximum> shown(List<Candidate> above, int from, int to) {
        List<SpaceId> ids = above.subList(from, to).stream().map(Candidate::space).toList();
        Map<SpaceId, Space> known = spaces.find(ids);
        Map<SpaceId, FeatureSwitch> off = switches.openOn(ids).stream()
                .collect(Collectors.toMap(FeatureSwitch::space, Function.identity()));
        Map<String, String> names = people.signers(off.values().stream().map(FeatureSwitch::recordedBy).toList());
        return IntStream.range(from, to).filter(at -> isSeen(known.get(above.get(at).space()))).mapToObj(at -> {
            Candidate candidate = above.get(at);
            return new AboveMaximum(candidate.space(), candidate.name(), known.get(candidate.space()).category(), at + 1,
                    candidate.appearedAt(), Optional.ofNullable(off.get(candidate.space()))
                            .map(line -> new SwitchedOff(line.from(), line.reason(), names.get(line.recordedBy()))));
        }).toList();
    }

    private static boolean isSeen(Space space) {
        return space != null && Caller.current().sees(space.customer().value(), space.particulars().group());
    }

    @Override
    public PlanStanding switchOff(ContractId plan, Set<SpaceId> chosen, String reason) {
        Contract held = heldToSwitch(plan);
        String why = taken(chosen, reason);
        Instant now = clock.instant();
        mustServe(held, now);
        mustBeAbove(held, chosen, now);
        Set<SpaceId> off = switches.openOn(chosen).stream().map(FeatureSwitch::space).collect(Collectors.toSet());
        List<FeatureSwitch> lines = chosen.stream().filter(space -> !off.contains(space))
                .sorted(Comparator.comparing(SpaceId::toString))
                .map(space -> FeatureSwitch.off(held.original(), held.customer(), space, why, now, Caller.current().signature())).toList();
        Objection.answered(() -> switches.add(lines), Map.of("features_switched_once", () -> Refused.stale("plan")));
        if (!lines.isEmpty()) {
            syncFeaturesSwitchedOff.fire(new SyncFeaturesSwitchedOff(held.customer(), held.id(), held.number(),
                    lines.stream().map(FeatureSwitch::space).toList(), why, now));
        }
        return standing(held, now);
    }

    @Override
    public PlanStanding switchOn(ContractId plan, Set<SpaceId> chosen, String reason) {
        Contract held = heldToSwitch(plan);
        String why = taken(chosen, reason);
        Instant now = clock.instant();
        candidates(held, chosen, now);
        List<FeatureSwitch> off = switches.openOn(chosen).stream().filter(line -> line.plan().equals(held.original()))
                .sorted(Comparator.comparing(line -> line.space().toString())).toList();
        switches.end(off, now, SyncFeaturesReturned.Cause.BY_STAFF);
        if (!off.isEmpty()) {
            syncFeaturesReturned.fire(new SyncFeaturesReturned(held.customer(), held.id(), held.number(),
                    off.stream().map(FeatureSwitch::space).toList(), SyncFeaturesReturned.Cause.BY_STAFF, why, now));
        }
        return standing(held, now);
    }

    /** Held as whoever changes a customer's plans holds them: the contract, then the customer. */
    private Contract heldToSwitch(ContractId plan) {
        Contract known = knownPlans.of(plan, "switch Sync features", SWITCHERS);
        Contract held = contracts.hold(known.id()).orElseThrow(() -> Refused.notFound("contract"));
        contracts.holdPlansOf(held.customer());
        return held;
    }

    private static String taken(Set<SpaceId> chosen, String reason) {
        Intake intake = new Intake();
        String why = intake.lines("reason", reason, LONGEST_REASON);
        if (chosen.isEmpty() || chosen.size() > MOST_SWITCHED) {
            intake.wrong("spaces", "names 1 to " + MOST_SWITCHED + " Spaces, not " + chosen.size());
        }
        intake.close();
        return why;
    }

    private void mustServe(Contract plan, Instant now) {
        if (!serves(plan, now)) {
            throw Refused.conflict("plan", "Plan " + plan.number() + " is not in service now; nothing of it can be switched off.");
        }
    }

    private boolean serves(Contract plan, Instant now) {
        return plan.servedSince(now, parameters.startRules(now)).isPresent() && now.isBefore(plan.endsAt());
    }

    private void mustBeAbove(Contract plan, Set<SpaceId> chosen, Instant now) {
        List<Candidate> all = candidates(plan, chosen, now);
        Set<SpaceId> served = all.stream().map(Candidate::space).collect(Collectors.toSet());
        if (!served.containsAll(chosen)) {
            throw Refused.input("spaces", "names a Space that the plan does not serve");
        }
        List<Finding> findings = IntStream.range(0, all.size()).filter(at -> chosen.contains(all.get(at).space()))
                .mapToObj(at -> new SpaceAboveMaximum().judge(new SpaceAboveMaximum.Facts(all.get(at).name(),
                        plan.planTier().orElseThrow().maximumSpaces(), all.size(), at + 1))).toList();
        Ruling.mustHold("May the Sync features of these Spaces be switched off?", now, findings);
    }

    /** All Spaces of the plan, those above first. Refused as unknown if one of the chosen is somebody else's. */
    private List<Candidate> candidates(Contract plan, Set<SpaceId> chosen, Instant now) {
        Map<SpaceId, Space> known = spaces.find(chosen);
        if (!chosen.stream().allMatch(space -> known.containsKey(space) && known.get(space).customer().equals(plan.customer()))) {
            throw Refused.notFound("space");
        }
        return planSpaces.newest(plan.customer(), serves(plan), Integer.MAX_VALUE).stream().sorted(SpaceAboveMaximum.ABOVE_FIRST).toList();
    }

    private List<Candidate> above(Contract plan, Instant now) {
        Set<SpaceCategory> categories = serves(plan);
        int excess = PlanCapacity.excess(plan.planTier().orElseThrow().maximumSpaces(), planSpaces.count(plan.customer(), categories));
        return SpaceAboveMaximum.above(planSpaces.newest(plan.customer(), categories, excess), excess);
    }

    private Set<SpaceCategory> serves(Contract plan) {
        return new TreeSet<>(plan.serves(catalog.asKnownAt(clock.instant())));
    }

    private PlanStanding standing(Contract plan, Instant now) {
        PlanCapacity.Tier tier = plan.planTier().orElseThrow();
        Set<SpaceCategory> categories = serves(plan);
        Map<SpaceCategory, Integer> counts = contracts.spacesByCategory(List.of(plan.customer())).getOrDefault(plan.customer(), Map.of());
        List<CategoryCount> byCategory = categories.stream()
                .map(category -> new CategoryCount(category, counts.getOrDefault(category, 0))).toList();
        int total = byCategory.stream().mapToInt(CategoryCount::spaces).sum();
        int excess = PlanCapacity.excess(tier.maximumSpaces(), total);
        return new PlanStanding(plan.id(), plan.number(), plan.customer(), plan.zone(), serves(plan, now), tier.name(),
                tier.maximumSpaces(), byCategory, total, excess, excess > 0 ? Optional.of(total) : Optional.empty(),
                switches.countOpen(plan.original()), Caller.current().holds(SWITCHERS), shown(plan, tier, categories, now),
                qualifies(plan, now));
    }

    private Decision shown(Contract plan, PlanCapacity.Tier tier, Set<SpaceCategory> categories, Instant now) {
        Optional<EvidenceRecord> standing = evidence.standing(knownPlans.row(plan));
        SyncReconciliation.Count sync = reconciliation.count(plan.customer());
        Optional<Instant> syncedAt = sync.asOf().filter(at -> sync.organizations() > 0);
        Optional<Integer> bySync = syncedAt.map(at -> categories.stream()
                .mapToInt(category -> sync.spaces().getOrDefault(category, 0)).sum());
        Finding finding = new PlanEvidence().judge(new PlanEvidence.Facts(tier.maximumSpaces(), categories, bySync, syncedAt,
                standing.map(EvidenceRecord::spaces), standing.map(EvidenceRecord::countedOn),
                standing.map(EvidenceRecord::source), plan.zone()));
        return new Decision("Is it shown that the Spaces are within the maximum?", now, now,
                List.of(finding.knowing("shownSpaces", standing.flatMap(EvidenceRecord::reviewedAt).orElse(null), standing
                        .flatMap(EvidenceRecord::reviewedBy).map(by -> "evidence accepted by " + people.signers(List.of(by)).get(by))
                        .orElse(null))));
    }

    private Decision qualifies(Contract plan, Instant now) {
        Optional<Instant> since = plan.servedSince(now, parameters.startRules(now));
        return new Decision("Does the plan qualify for a service manager and for spares?", now, now, List.of(new PlanQualifies().judge(
                new PlanQualifies.Facts(Optional.of(plan.number().toString()), Optional.of(plan.level()), since,
                        Optional.of(plan.endsAt()), plan.zone(), now))));
    }

    @Override
    public Page<OutgrownPlan> outgrown(Optional<CustomerId> customer, Optional<String> after, int size) {
        Paging paging = Paging.of(after, size);
        return outgrownPlans.page(knownAccounts.asked(customer), paging).as(this::outgrown);
    }

    private List<OutgrownPlan> outgrown(List<OutgrownPlans.Outgrown> page) {
        Catalog.Edition edition = catalog.asKnownAt(clock.instant());
        Map<ContractId, Contract> plans = contracts.find(page.stream().map(OutgrownPlans.Outgrown::plan).toList());
        List<CustomerId> customers = plans.values().stream().map(Contract::customer).distinct().toList();
        Map<CustomerId, Account> known = accounts.find(customers);
        Map<CustomerId, Map<SpaceCategory, Integer>> counts = customers.isEmpty() ? Map.of() : contracts.spacesByCategory(customers);
        return page.stream().map(one -> {
            Contract plan = plans.get(one.plan());
            Map<SpaceCategory, Integer> spacesOf = counts.getOrDefault(plan.customer(), Map.of());
            PlanCapacity.Facts capacity = PlanCapacity.Facts.of(plan.planTier().orElseThrow(),
                    plan.serves(edition).stream().mapToInt(category -> spacesOf.getOrDefault(category, 0)).sum());
            return new OutgrownPlan(plan.id(), plan.number(), plan.customer(), known.get(plan.customer()).company(), capacity.tier(),
                    capacity.maximumSpaces(), capacity.spaces(), capacity.excess(), one.aboveAt());
        }).toList();
    }

    @Override
    public Map<ContractId, Lineage> lineages(Set<ContractId> plans) {
        Caller caller = Caller.current();
        Map<ContractId, Contract> known = contracts.find(plans);
        List<Contract> asked = known.values().stream()
                .filter(contract -> contract.isPlan() && caller.sees(contract.customer().value())).toList();
        Map<ContractId, Contract> originals = contracts.find(asked.stream().map(Contract::original).toList());
        Instant now = clock.instant();
        Parameters.StartRules rules = parameters.startRules(now);
        return asked.stream().collect(Collectors.toMap(Contract::id, plan -> {
            Contract original = originals.get(plan.original());
            return new Lineage(plan.id(), plan.continues(), original.id(), original.orderCreatedAt(), original.servedSince(now, rules),
                    plan.term().endsBefore(), plan.zone(), plan.replacedBy(), plan.replacedAt());
        }));
    }
}
