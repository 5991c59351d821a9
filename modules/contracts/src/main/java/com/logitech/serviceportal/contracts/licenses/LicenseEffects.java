package com.logitech.serviceportal.contracts.licenses;

import com.logitech.serviceportal.contracts.ContractEffects;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.Effect.Kind;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.terms.licenses.OneLicensePerSpace;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in plain words what becomes of Spaces when licenses come, go or move, each effect with the rule behind it. It decides nothing. */
final class LicenseEffects {

    private LicenseEffects() {
    }

    /** @param free licenses of the contract on no Space before */
    static EffectPreview ofAssigning(Placing placing, List<Placing.Answer> verdicts, Instant from, int free) {
        Contract contract = placing.contract();
        List<Effect> effects = new ArrayList<>();
        ServiceTerm term = contract.termIfUsed(from, placing.rules());
        List<Placing.Answer> granted = verdicts.stream().filter(verdict -> verdict.decision().granted()).toList();
        if (!granted.isEmpty()) {
            effects.add(ContractEffects.startOrTerm(contract, term, placing.rules(), placing.now()));
        }
        for (Placing.Answer verdict : granted) {
            effects.add(levelChange(verdict.space(), placing.levelAt(verdict.space(), from, Set.of()),
                    placing.levelWith(verdict, from), from, placing));
            OneLicensePerSpace.Sharing sharing = placing.sharing(verdict.space(), from, term.endsAt(contract.zone())).sharing();
            if (sharing.burntDays() > 0) {
                effects.add(Effect.of(Kind.WARNING, verdict.space().name() + " is covered twice on " + days(sharing.burntDays())
                        + ", beside the license that is renewed. Let the assignment begin when that one ends to burn none.",
                        ContractsClause.RENEWAL));
            }
        }
        int left = free - granted.size();
        effects.add(Effect.of(Kind.UNCHANGED, licenses(left) + " of contract " + contract.number()
                + (left == 1 ? " stays" : " stay") + " free.", ContractsClause.LICENSE_ASSIGNMENT));
        return new EffectPreview("Assign " + licenses(verdicts.size()), effects, refusals(verdicts));
    }

    /** @param free licenses of the contract on no Space before */
    static EffectPreview ofReleasing(Placing placing, List<Assignment> lines, Map<LicenseId, License> released,
                                     Map<SpaceId, Space> spaces, int free) {
        Contract contract = placing.contract();
        Instant now = placing.now();
        List<Effect> effects = new ArrayList<>();
        for (Assignment line : lines) {
            Space space = spaces.get(line.space());
            String label = released.get(line.license()).label(contract.number());
            if (!line.covers(now)) {
                effects.add(Effect.of(Kind.ENDS, "License " + label + " will not go to " + space.name() + " on "
                        + day(line.from(), contract) + " as planned.", ContractsClause.LICENSE_ASSIGNMENT));
            } else {
                effects.add(Effect.of(Kind.ENDS, "License " + label + " leaves " + space.name() + " now.",
                        ContractsClause.LICENSE_ASSIGNMENT));
                effects.add(levelChange(space, placing.levelAt(space, now, Set.of()), placing.levelAt(space, now, released.keySet()), now,
                        placing));
            }
        }
        effects.add(ContractEffects.termGoesOn(contract));
        effects.add(Effect.of(Kind.UNCHANGED, licenses(free + released.size()) + " of contract " + contract.number() + " will be free.",
                ContractsClause.LICENSE_ASSIGNMENT));
        return new EffectPreview("Release " + licenses(released.size()), effects, List.of());
    }

    static EffectPreview ofMoving(Placing placing, Placing.Answer verdict, Space from) {
        Contract contract = placing.contract();
        License license = verdict.license().orElseThrow();
        Space to = verdict.space();
        Instant now = placing.now();
        List<Effect> effects = List.of(
                levelChange(from, placing.levelAt(from, now, Set.of()), placing.levelAt(from, now, Set.of(license.id())), now, placing),
                levelChange(to, placing.levelAt(to, now, Set.of()), placing.levelWith(verdict, now), now, placing),
                Effect.of(Kind.UNCHANGED, "The term stays as it is: " + to.name() + " is last covered on "
                        + contract.term().lastCoveredDay() + " (" + contract.zone() + ").", ContractsClause.LICENSE_TRANSFER));
        return new EffectPreview("Move license " + license.label(contract.number()), verdict.decision().granted() ? effects : List.of(),
                refusals(List.of(verdict)));
    }

    private static Effect levelChange(Space space, ServiceLevel before, ServiceLevel after, Instant at, Placing placing) {
        String when = at.isAfter(placing.now()) ? " from " + day(at, placing.contract()) + " on" : "";
        boolean rises = after.isAbove(before);
        if (rises || before.isAbove(after)) {
            return Effect.of(rises ? Kind.GAINED : Kind.LOST, space.name() + (rises ? " rises from " : " falls from ") + before.title()
                    + " to " + after.title() + when + ".", ContractsClause.LICENSE_ASSIGNMENT);
        }
        return Effect.of(Kind.UNCHANGED, space.name() + " stays at " + after.title() + when + ".", ContractsClause.LICENSE_ASSIGNMENT);
    }

    private static List<Decision> refusals(Collection<Placing.Answer> verdicts) {
        return verdicts.stream().map(Placing.Answer::decision).filter(decision -> !decision.granted()).toList();
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
}
