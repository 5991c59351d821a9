package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.ContractAdministration.Effect;
import com.logitech.serviceportal.contracts.api.ContractAdministration.Effect.Kind;
import com.logitech.serviceportal.contracts.api.ContractAdministration.EffectPreview;
import com.logitech.serviceportal.contracts.api.ContractAdministration.Plan;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.terms.licenses.OneLicensePerSpace;
import com.logitech.serviceportal.contracts.terms.licenses.PlanActivation;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in plain words what a change would bring about, each effect with the rule behind it. It decides nothing. */
final class EffectWords {

    private EffectWords() {
    }

    /** @param free licenses of the contract on no Space before */
    static EffectPreview ofAssigning(Placing placing, List<Placing.Answer> verdicts, Instant from, int free) {
        Contract contract = placing.contract();
        List<Effect> effects = new ArrayList<>();
        ServiceTerm term = contract.termIfUsed(from, placing.rules());
        List<Placing.Answer> granted = verdicts.stream().filter(verdict -> verdict.decision().granted()).toList();
        if (!granted.isEmpty()) {
            effects.add(startOrTerm(contract, term, placing.now()));
        }
        for (Placing.Answer verdict : granted) {
            effects.add(levelChange(verdict.space(), placing.levelAt(verdict.space(), from, Set.of()), placing.levelWith(verdict.space(), from), from, placing));
            OneLicensePerSpace.Sharing sharing = placing.sharing(verdict.space(), from, term.endsAt(contract.zone())).sharing();
            if (sharing.burntDays() > 0) {
                effects.add(effect(Kind.WARNING, verdict.space().name() + " is covered twice on " + days(sharing.burntDays())
                        + ", beside the license that is renewed. Let the assignment begin when that one ends to burn none.", ContractsClause.RENEWAL));
            }
        }
        int left = free - granted.size();
        effects.add(effect(Kind.UNCHANGED, licenses(left) + " of contract " + contract.number() + (left == 1 ? " stays" : " stay") + " free.", ContractsClause.LICENSE_ASSIGNMENT));
        return new EffectPreview("Assign " + licenses(verdicts.size()), effects, refusals(verdicts));
    }

    /** @param free licenses of the contract on no Space before */
    static EffectPreview ofReleasing(Placing placing, List<Assignment> lines, Map<LicenseId, License> released, Map<SpaceId, Space> spaces, int free) {
        Contract contract = placing.contract();
        Instant now = placing.now();
        List<Effect> effects = new ArrayList<>();
        for (Assignment line : lines) {
            Space space = spaces.get(line.space());
            String label = released.get(line.license()).label(contract.number());
            if (!line.covers(now)) {
                effects.add(effect(Kind.ENDS, "License " + label + " will not go to " + space.name() + " on " + day(line.from(), contract) + " as planned.", ContractsClause.LICENSE_ASSIGNMENT));
            } else {
                effects.add(effect(Kind.ENDS, "License " + label + " leaves " + space.name() + " now.", ContractsClause.LICENSE_ASSIGNMENT));
                effects.add(levelChange(space, placing.levelAt(space, now, Set.of()), placing.levelAt(space, now, released.keySet()), now, placing));
            }
        }
        effects.add(termGoesOn(contract));
        effects.add(effect(Kind.UNCHANGED, licenses(free + released.size()) + " of contract " + contract.number() + " will be free.", ContractsClause.LICENSE_ASSIGNMENT));
        return new EffectPreview("Release " + licenses(released.size()), effects, List.of());
    }

    static EffectPreview ofMoving(Placing placing, Placing.Answer verdict, Space from) {
        Contract contract = placing.contract();
        License license = verdict.license().orElseThrow();
        Set<LicenseId> moved = Set.of(license.id());
        List<Effect> effects = List.of(
                levelChange(from, placing.levelAt(from, placing.now(), Set.of()), placing.levelAt(from, placing.now(), moved), placing.now(), placing),
                levelChange(verdict.space(), placing.levelAt(verdict.space(), placing.now(), Set.of()), placing.levelWith(verdict.space(), placing.now()), placing.now(), placing),
                effect(Kind.UNCHANGED, "The term stays as it is: " + verdict.space().name() + " is last covered on " + contract.term().lastCoveredDay() + " ("
                        + contract.zone() + ").", ContractsClause.LICENSE_TRANSFER));
        return new EffectPreview("Move license " + license.label(contract.number()), verdict.decision().granted() ? effects : List.of(), refusals(List.of(verdict)));
    }

    /** @param plan the plan as it is, if the contract is one */
    static EffectPreview ofActivating(Contract contract, Decision decision, PlanActivation.Consequence effect, StartRules rules, Optional<Plan> plan, Instant now) {
        List<Effect> effects = new ArrayList<>();
        if (decision.granted() && effect == PlanActivation.Consequence.NONE) {
            effects.add(effect(Kind.UNCHANGED, decision.decisive().because(), ContractsClause.PLAN_ACTIVATION));
            effects.add(termGoesOn(contract));
        } else if (decision.granted()) {
            effects.add(startOrTerm(contract, contract.termIfUsed(now, rules), now));
            plan.ifPresent(present -> {
                effects.add(effect(Kind.GAINED, "Every " + present.category() + " has " + contract.level().title() + " from now on, without a license: "
                        + present.spaces() + (present.spaces() == 1 ? " Space" : " Spaces") + " today, others when they appear.", ContractsClause.ENTERPRISE_PLAN));
                if (present.excess() > 0) {
                    effects.add(effect(Kind.WARNING, present.excess() + " more than the " + present.maximumSpaces() + " of tier " + present.tier()
                            + ": a higher tier is due.", ContractsClause.PLAN_TIER));
                }
            });
        }
        return new EffectPreview("Activate contract " + contract.number(), effects, decision.granted() ? List.of() : List.of(decision));
    }

    private static Effect startOrTerm(Contract contract, ServiceTerm term, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, contract.zone());
        Clause start = contract.isPlan() ? ContractsClause.PLAN_START : ContractsClause.SERVICE_START;
        boolean already = contract.hasStarted() || !contract.startsOn().isAfter(today);
        if (already || term.firstDay().equals(contract.startsOn())) {
            return effect(Kind.UNCHANGED, "Service of contract " + contract.number() + (already ? " started on " : " starts on ") + term.firstDay() + " (" + contract.zone()
                    + ") and is last covered on " + term.lastCoveredDay() + ", whenever a license is assigned.", ContractsClause.SERVICE_TERM);
        }
        return effect(Kind.STARTS, "Service of contract " + contract.number() + " starts " + (term.firstDay().equals(today) ? "today, " : "on ") + term.firstDay() + " ("
                + contract.zone() + "), and is last covered on " + term.lastCoveredDay() + ".", start);
    }

    private static Effect termGoesOn(Contract contract) {
        return effect(Kind.UNCHANGED, "The term goes on: contract " + contract.number() + " is last covered on " + contract.term().lastCoveredDay() + " (" + contract.zone() + ").",
                ContractsClause.SERVICE_TERM);
    }

    private static Effect levelChange(Space space, ServiceLevel before, ServiceLevel after, Instant at, Placing placing) {
        String when = at.isAfter(placing.now()) ? " from " + day(at, placing.contract()) + " on" : "";
        if (after.isAbove(before)) {
            return effect(Kind.GAINED, space.name() + " rises from " + before.title() + " to " + after.title() + when + ".", ContractsClause.LICENSE_ASSIGNMENT);
        }
        return before.isAbove(after)
                ? effect(Kind.LOST, space.name() + " falls from " + before.title() + " to " + after.title() + when + ".", ContractsClause.LICENSE_ASSIGNMENT)
                : effect(Kind.UNCHANGED, space.name() + " stays at " + after.title() + when + ".", ContractsClause.LICENSE_ASSIGNMENT);
    }

    private static List<Decision> refusals(Collection<Placing.Answer> verdicts) {
        return verdicts.stream().map(Placing.Answer::decision).filter(decision -> !decision.granted()).collect(Collectors.toList());
    }

    private static String day(Instant at, Contract contract) {
        return LocalDate.ofInstant(at, contract.zone()) + " (" + contract.zone() + ")";
    }

    private static String licenses(int number) {
        return number + (number == 1 ? " license" : " licenses");
    }

    private static String days(int number) {
        return number + (number == 1 ? " day" : " days");
    }

    private static Effect effect(Kind kind, String what, Clause clause) {
        return new Effect(kind, what, clause.rule());
    }
}
