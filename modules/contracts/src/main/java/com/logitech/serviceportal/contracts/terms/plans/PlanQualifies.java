package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R114: a Select Enterprise Plan in service qualifies its customer for a Designated Service Manager and for Onsite Spares, whatever its
 * size; an Essential one would not.
 *
 * <p>So no minimum of licenses is asked for where it holds (R73, R77).
 */
public final class PlanQualifies implements Term<PlanQualifies.Facts> {

    /**
     * What it rests on.
     *
     * @param plan        the number of the plan's contract; empty where the customer has none
     * @param level       its level
     * @param servesFrom  first instant it serves (UTC); empty while it has not started
     * @param servesUntil first instant it no longer serves (UTC)
     * @param zone        the plan's, without one the customer's; for words
     * @param at          the instant asked about (UTC)
     */
    public record Facts(Optional<String> plan, Optional<ServiceLevel> level, Optional<Instant> servesFrom, Optional<Instant> servesUntil,
            ZoneId zone, Instant at) {
        public Facts {
            if (plan.isPresent() != level.isPresent()) {
                throw new IllegalArgumentException("a plan has a level");
            }
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PLAN_QUALIFIES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.plan().isEmpty()) {
            return Finding.fails(clause(), facts, "The customer has no Enterprise Plan.",
                    "Order a Select Enterprise Plan, or meet the minimum of licenses.");
        }
        String plan = facts.level().orElseThrow().title() + " plan " + facts.plan().get();
        if (facts.level().get() != ServiceLevel.SELECT) {
            return Finding.fails(clause(), facts, plan + " does not qualify for a service manager or for spares; only Select does.",
                    "Order a Select Enterprise Plan, or meet the minimum of licenses.");
        }
        if (facts.servesFrom().filter(from -> !facts.at().isBefore(from)).isEmpty()) {
            return Finding.fails(clause(), facts, plan + " is not in service at " + Wording.at(facts.at(), facts.zone()) + ".",
                    "Activate the plan.");
        }
        return facts.servesUntil().filter(until -> !facts.at().isBefore(until)).isPresent()
                ? Finding.fails(clause(), facts, plan + " ended at " + Wording.at(facts.servesUntil().get(), facts.zone()) + ".",
                        "Buy a new plan.")
                : Finding.holds(clause(), facts, plan + " qualifies for a service manager and for spares at any size.");
    }
}
