package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R110: one activation of a plan's contract starts service for all its Spaces; a second one does nothing, and nothing is assigned.
 */
public final class PlanActivation implements Term<PlanActivation.Facts> {

    /** What is to be done with a contract. */
    public enum Act {
        ACTIVATE, ASSIGN
    }

    /** What an activation does. */
    public enum Consequence {
        STARTS_SERVICE, NONE
    }

    /**
     * What it rests on.
     *
     * @param act         what is to be done
     * @param plan        whether the contract is an Enterprise Plan
     * @param servedSince since when the plan serves, by activation or by itself (UTC); empty while it does not
     * @param zone        the contract's, for words
     * @param at          the instant of the act (UTC)
     */
    public record Facts(Act act, boolean plan, Optional<Instant> servedSince, ZoneId zone, Instant at) {
    }

    /** What an activation at that instant would do. */
    public static Consequence effect(Optional<Instant> servedSince, Instant at) {
        return servedSince.filter(since -> !since.isAfter(at)).isPresent() ? Consequence.NONE : Consequence.STARTS_SERVICE;
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PLAN_ACTIVATION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.act() == Act.ASSIGN) {
            return facts.plan()
                    ? Finding.fails(clause(), facts, "The contract is an Enterprise Plan; it has no licenses to assign.",
                            "Activate the plan: it serves every Space of its category.")
                    : Finding.holds(clause(), facts, "The contract holds licenses, which are assigned to Spaces.");
        }
        if (!facts.plan()) {
            return Finding.fails(clause(), facts, "The contract holds licenses; only a plan is activated.", "Assign a license to a Space.");
        }
        return Finding.holds(clause(), facts, effect(facts.servedSince(), facts.at()) == Consequence.STARTS_SERVICE
                ? "Activating the plan starts service for all its Spaces."
                : "The plan has served since " + Wording.at(facts.servedSince().orElseThrow(), facts.zone())
                    + "; activating it again changes nothing.");
    }
}
