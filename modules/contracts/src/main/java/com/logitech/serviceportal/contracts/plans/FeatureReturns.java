package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned.Cause;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.plans.FeatureSwitch;
import com.logitech.serviceportal.contracts.model.plans.FeatureSwitches;
import com.logitech.serviceportal.contracts.model.plans.PlanSpaces;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.SpaceAboveMaximum;
import com.logitech.serviceportal.contracts.terms.plans.SpaceAboveMaximum.Candidate;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the switched-off features that return by themselves (R112, D31) and writes it. Whoever asks tells the facts. */
@ApplicationScoped
class FeatureReturns {

    @Inject
    private Contracts contracts;
    @Inject
    private FeatureSwitches switches;
    @Inject
    private PlanSpaces planSpaces;
    @Inject
    private Spaces spaces;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;

    /** Whose switches there are to look at. */
    List<CustomerId> customers() {
        return switches.customersWithOpen();
    }

    /** Brings back what is above no more, of one customer, and says what it was. */
    List<SyncFeaturesReturned> bringBack(CustomerId customer) {
        if (!switches.anyOpenOf(customer)) {
            return List.of();
        }
        contracts.holdPlansOf(customer);
        Instant now = clock.instant();
        Catalog.Edition edition = catalog.asKnownAt(now);
        List<Contract> plans = contracts.plansOf(customer);
        List<SyncFeaturesReturned> returned = new ArrayList<>();
        switches.openOf(customer).stream().collect(Collectors.groupingBy(FeatureSwitch::plan))
                .forEach((original, lines) -> returned.addAll(bringBack(latest(plans, original), lines, edition, now)));
        return returned;
    }

    /** The plan that serves in this row of upgrades, or did last. */
    private static Contract latest(List<Contract> plans, ContractId original) {
        return plans.stream().filter(plan -> plan.original().equals(original) && !plan.isReplaced()).findFirst().orElseThrow();
    }

    private List<SyncFeaturesReturned> bringBack(Contract plan, List<FeatureSwitch> lines, Catalog.Edition edition, Instant now) {
        if (!now.isBefore(plan.endsAt())) {
            return List.of(ended(plan, lines, Cause.PLAN_ENDED, now));
        }
        Set<SpaceCategory> categories = plan.serves(edition);
        int excess = PlanCapacity.excess(plan.planTier().orElseThrow().maximumSpaces(), planSpaces.count(plan.customer(), categories));
        Set<SpaceId> above = SpaceAboveMaximum.above(planSpaces.newest(plan.customer(), categories, excess), excess).stream()
                .map(Candidate::space).collect(Collectors.toSet());
        Map<SpaceId, Space> known = spaces.find(lines.stream().map(FeatureSwitch::space).toList());
        Map<Boolean, List<FeatureSwitch>> free = lines.stream().filter(line -> !above.contains(line.space()))
                .sorted(Comparator.comparing((FeatureSwitch line) -> known.get(line.space()).appearedAt())
                        .thenComparing(line -> line.space().toString()))
                .collect(Collectors.partitioningBy(line -> isServed(known.get(line.space()), categories)));
        List<SyncFeaturesReturned> returned = new ArrayList<>();
        Optional.of(free.get(true)).filter(some -> !some.isEmpty())
                .ifPresent(some -> returned.add(ended(plan, some, Cause.WITHIN_MAXIMUM, now)));
        Optional.of(free.get(false)).filter(some -> !some.isEmpty())
                .ifPresent(some -> returned.add(ended(plan, some, Cause.SPACE_LEFT, now)));
        return returned;
    }

    private static boolean isServed(Space space, Set<SpaceCategory> categories) {
        return !space.isRemoved() && categories.contains(space.category());
    }

    private SyncFeaturesReturned ended(Contract plan, List<FeatureSwitch> lines, Cause cause, Instant now) {
        switches.end(lines, now, cause);
        return new SyncFeaturesReturned(plan.customer(), plan.id(), plan.number(), lines.stream().map(FeatureSwitch::space).toList(), cause,
                "", now);
    }
}
