package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.ContractAdministration.Plan;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Effect.Kind;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.plans.PlanActivation;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in plain words what a change does to a contract's term, and what the activation of a plan brings about. It decides nothing. */
public final class ContractEffects {

    private ContractEffects() {
    }

    /** @param plan the plan as it is, if the contract is one */
    static EffectPreview ofActivating(Contract contract, Decision decision, PlanActivation.Consequence effect, StartRules rules,
                                      Optional<Plan> plan, Instant now) {
        List<Effect> effects = new ArrayList<>();
        if (decision.granted() && effect == PlanActivation.Consequence.NONE) {
            effects.add(Effect.of(Kind.UNCHANGED, decision.decisive().because(), ContractsClause.PLAN_ACTIVATION));
            effects.add(termGoesOn(contract));
        } else if (decision.granted()) {
            effects.add(startOrTerm(contract, contract.termIfUsed(now, rules), rules, now));
            plan.ifPresent(present -> {
                effects.add(Effect.of(Kind.GAINED, "Every " + present.category() + " has " + contract.level().title()
                        + " from now on, without a license: " + present.spaces() + (present.spaces() == 1 ? " Space" : " Spaces")
                        + " today, others when they appear.", ContractsClause.ENTERPRISE_PLAN));
                if (present.excess() > 0) {
                    effects.add(Effect.of(Kind.WARNING, present.excess() + " more than the " + present.maximumSpaces() + " of tier "
                            + present.tier() + ": a higher tier is due.", ContractsClause.PLAN_TIER));
                }
            });
        }
        return new EffectPreview("Activate contract " + contract.number(), effects, decision.granted() ? List.of() : List.of(decision));
    }

    /** What a first use at the instant does to the term. @param term the contract's if it is used */
    public static Effect startOrTerm(Contract contract, ServiceTerm term, StartRules rules, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, contract.zone());
        Clause start = contract.isPlan() ? ContractsClause.PLAN_START : ContractsClause.SERVICE_START;
        boolean already = contract.hasStarted() || contract.contracted(rules).startedBy(now);
        if (already || term.firstDay().equals(contract.startsOn())) {
            return Effect.of(Kind.UNCHANGED, "Service of contract " + contract.number() + (already ? " started on " : " starts on ")
                    + term.firstDay() + " (" + contract.zone() + ") and is last covered on " + term.lastCoveredDay()
                    + (contract.isPlan() ? ", whenever the plan is activated." : ", whenever a license is assigned."),
                    ContractsClause.SERVICE_TERM);
        }
        return Effect.of(Kind.STARTS, "Service of contract " + contract.number() + " starts "
                + (term.firstDay().equals(today) ? "today, " : "on ") + term.firstDay() + " (" + contract.zone()
                + "), and is last covered on " + term.lastCoveredDay() + ".", start);
    }

    public static Effect termGoesOn(Contract contract) {
        return Effect.of(Kind.UNCHANGED, "The term goes on: contract " + contract.number() + " is last covered on "
                + contract.term().lastCoveredDay() + " (" + contract.zone() + ").", ContractsClause.SERVICE_TERM);
    }
}
