package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * R108: a customer has one Enterprise Plan at a time for a category; plans are not stacked.
 *
 * <p>Two plans that share a category may not overlap, even in part (D18). The next one may be bought before the end and starts when
 * the present one ends. A plan replaced by an upgrade (R109) is not among those asked against.
 */
public final class OnePlanPerCategory implements Term<OnePlanPerCategory.Facts> {

    /**
     * What it rests on. Dates are days in the plans' zones.
     *
     * @param categories the categories of the plan ordered
     * @param startsOn   its first covered day at the earliest
     * @param endsBefore first day it no longer covers
     * @param plans      the customer's other plans, running or ordered
     */
    public record Facts(Set<SpaceCategory> categories, LocalDate startsOn, LocalDate endsBefore, List<PlanTerm> plans) {
        public Facts {
            categories = Words.sorted(categories);
            plans = List.copyOf(plans);
            new ServiceTerm(startsOn, endsBefore);
        }
    }

    /**
     * The first covered day to expect of a plan ordered: it may be activated today, one that renews another waits as long as it can.
     *
     * @param latestStartOn the day it starts by itself
     * @param today         the day the order is asked about
     */
    public static LocalDate expectedStart(boolean renews, LocalDate latestStartOn, LocalDate today) {
        return renews || latestStartOn.isBefore(today) ? latestStartOn : today;
    }

    /** The first day, from the wanted one on, on which none of the plans serves one of the categories any more or again. */
    public static LocalDate earliestStart(Set<SpaceCategory> categories, LocalDate wanted, Collection<PlanTerm> plans) {
        LocalDate latestEnd = plans.stream()
                .filter(plan -> shares(plan, categories))
                .map(plan -> plan.term().endsBefore())
                .max(Comparator.naturalOrder())
                .orElse(wanted);
        return latestEnd.isAfter(wanted) ? latestEnd : wanted;
    }

    private static boolean shares(PlanTerm plan, Set<SpaceCategory> categories) {
        return plan.categories().stream().anyMatch(categories::contains);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.ONE_PLAN;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        ServiceTerm wanted = new ServiceTerm(facts.startsOn(), facts.endsBefore());
        Optional<PlanTerm> stacked = facts.plans().stream()
                .filter(plan -> shares(plan, facts.categories()) && plan.term().overlaps(wanted))
                .findFirst();
        if (stacked.isEmpty()) {
            return Finding.holds(clause(), facts, "No other plan serves " + Words.anyOf(facts.categories()) + " from " + wanted.firstDay()
                    + " to "
                    + wanted.lastCoveredDay() + ".");
        }
        return Finding.fails(clause(), facts, "A plan serves " + Words.all(stacked.get().categories()) + " already, from "
                + stacked.get().term().firstDay() + " to "
                        + stacked.get().term().lastCoveredDay() + "; plans cannot be stacked.",
                "Let the new plan start on " + earliestStart(facts.categories(), facts.startsOn(), facts.plans())
                        + ", or upgrade the present one to a higher tier.");
    }
}
