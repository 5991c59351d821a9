package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * R53: while a Space has Select, supported hardware in it is replaced when it fails; software and services are not. Once Select has ended
 * the standard warranty is asked.
 */
public final class SelectReplacement implements Term<SelectReplacement.Facts> {

    /**
     * What it rests on.
     *
     * @param hardware whether it is hardware
     * @param space    what the Space is called; empty where it is in none
     * @param select   whether that has Select at the instant
     * @param warranty whether its standard warranty runs at the instant
     * @param at       when the failure was claimed (UTC)
     */
    public record Facts(String product, boolean hardware, Optional<String> space, boolean select, boolean warranty, Instant at) {
        public Facts {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(at, "at");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.SELECT_REPLACEMENT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.hardware()) {
            return Finding.fails(clause(), facts, facts.product() + " is no hardware: software and services are helped with,"
                    + " and not replaced.",
                    "Go on with it in the ticket.");
        }
        String space = facts.space().orElse("No Space");
        if (facts.select()) {
            return Finding.holds(clause(), facts, space + " has Select, under which supported hardware in it is replaced.");
        }
        return facts.warranty()
                ? Finding.holds(clause(), facts, space + " has no Select for it; its standard warranty replaces it.")
                : Finding.fails(clause(), facts, space + " has no Select for it, and its standard warranty does not replace it.",
                "Buy a new one, and have its Space covered by Select from the start.");
    }
}
