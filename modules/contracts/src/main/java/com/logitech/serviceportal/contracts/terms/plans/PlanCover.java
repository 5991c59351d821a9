package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * R107: an Enterprise Plan in service covers every Space of its category from the moment the Space appears, without any license.
 */
public final class PlanCover implements Term<PlanCover.Facts> {

    /**
     * What it rests on.
     *
     * @param planCategories the categories the plan serves
     * @param spaceCategory  the Space's category
     * @param spaceFrom      when the Space appeared (UTC)
     * @param planFrom       first instant the plan serves (UTC); empty while it has not started
     * @param planUntil      first instant it no longer serves (UTC); empty while not known
     * @param zone           the plan's, for words
     * @param at             the instant asked about (UTC)
     */
    public record Facts(Set<SpaceCategory> planCategories, SpaceCategory spaceCategory, Instant spaceFrom, Optional<Instant> planFrom,
            Optional<Instant> planUntil, ZoneId zone, Instant at) {
        public Facts {
            planCategories = Words.sorted(planCategories);
            planFrom.ifPresent(from -> TimeSpan.of(from, planUntil));
        }
    }

    /** From when the plan covers the Space: since it serves, or since the Space appeared if that was later. */
    public static Instant coveredFrom(Instant spaceFrom, Instant planFrom) {
        return spaceFrom.isAfter(planFrom) ? spaceFrom : planFrom;
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.ENTERPRISE_PLAN;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String plan = "The plan for " + Words.all(facts.planCategories());
        if (!facts.planCategories().contains(facts.spaceCategory())) {
            return Finding.fails(clause(), facts, plan + " does not serve " + Wording.a(Words.title(facts.spaceCategory())) + ".",
                    "Assign a license to this Space, or order a plan for its category.");
        }
        if (facts.planFrom().isEmpty()) {
            return Finding.fails(clause(), facts, plan + " has not started.", "Activate the plan.");
        }
        Instant from = coveredFrom(facts.spaceFrom(), facts.planFrom().get());
        if (facts.planUntil().map(end -> !facts.at().isBefore(end)).orElse(false)) {
            return Finding.fails(clause(), facts, plan + " ended at " + Wording.at(facts.planUntil().get(), facts.zone()) + ".",
                    "Buy a new plan.");
        }
        return facts.at().isBefore(from)
                ? Finding.fails(clause(), facts, plan + " covers this Space only from " + Wording.at(from, facts.zone()) + ".",
                "Wait until "
                        + Wording.at(from, facts.zone()) + ".")
                : Finding.holds(clause(), facts, plan + " has covered this Space since " + Wording.at(from, facts.zone()) + ".");
    }
}
