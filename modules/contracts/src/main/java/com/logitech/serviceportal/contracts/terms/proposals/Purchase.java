package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.plans.PlanQualifies;
import com.logitech.serviceportal.contracts.terms.plans.PlanSuccession;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contract as a what-if sees it, bought or to be bought.
 *
 * @param contracted what it gives by its own dates
 * @param planned    its Enterprise Plan; empty for single licenses
 * @param renews     the contract it continues (D29)
 * @param seats      its licenses; none for a plan
 */
public record Purchase(ContractedLevel contracted, Optional<PaperPlan> planned, Optional<ContractId> renews, List<Seat> seats) {

    public Purchase {
        seats = List.copyOf(seats);
    }

    public ContractId id() {
        return contracted.contract();
    }

    public ServiceLevel level() {
        return contracted.level();
    }

    public boolean isPlan() {
        return planned.isPresent();
    }

    /** The categories its Enterprise Plan serves; none for single licenses. */
    public Set<SpaceCategory> serves() {
        return planned.map(PaperPlan::serves).orElse(Set.of());
    }

    /** While a Select Enterprise Plan qualifies for one of the categories; empty for single licenses, and for a plan that does not. */
    Optional<TimeSpan> qualifies(Set<SpaceCategory> categories) {
        return Optional.of(contracted).filter(plan -> isPlan() && (categories.isEmpty() || !Collections.disjoint(serves(), categories)))
                .filter(plan -> new PlanQualifies().judge(new PlanQualifies.Facts(Optional.of(plan.number().toString()),
                        Optional.of(plan.level()), Optional.of(plan.since()), Optional.of(plan.endsAt()), plan.zone(), plan.since()))
                        .holds())
                .map(plan -> TimeSpan.of(plan.since(), plan.endsAt()));
    }

    public boolean renews(ContractId other) {
        return renews.filter(other::equals).isPresent();
    }

    /** The same with another first use (R23, R113). */
    public Purchase firstUsed(Optional<Instant> at) {
        return new Purchase(new ContractedLevel(contracted.contract(), contracted.number(), contracted.level(), contracted.firstUse(),
                contracted.startTerms(), at, contracted.years()), planned, renews, seats);
    }

    /** The plan once another takes its place (R109). @param at UTC */
    public Purchase replacedAt(Instant at) {
        return new Purchase(new ContractedLevel(contracted.contract(), contracted.number(), contracted.level(), contracted.firstUse(),
                contracted.startTerms(), contracted.firstUsedAt(), contracted.years(),
                new PlanSuccession(contracted.succession().takeover(), Optional.of(at))), planned, renews, seats);
    }
}
