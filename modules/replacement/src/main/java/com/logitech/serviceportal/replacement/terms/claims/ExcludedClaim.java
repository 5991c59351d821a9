package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import java.util.Objects;
import java.util.Optional;

/** R54: a claim is valid unless one of seven grounds is recorded against it, with evidence, where the country's law lets it be one. */
public final class ExcludedClaim implements Term<ExcludedClaim.Facts> {

    /**
     * What it rests on.
     *
     * @param ground    the one recorded; empty where none is
     * @param evidence  what shows it; may be empty
     * @param forbidden whether the law of the country forbids that ground
     * @param country   what the customer's country is called
     */
    public record Facts(Optional<WarrantyExclusion> ground, String evidence, boolean forbidden, String country) {
        public Facts {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(country, "country");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.EXCLUDED_CLAIM;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.ground().isEmpty()) {
            return Finding.holds(clause(), facts, "None of the seven grounds is recorded against the claim.");
        }
        WarrantyExclusion ground = facts.ground().get();
        if (facts.forbidden()) {
            return Finding.holds(clause(), facts, "In " + facts.country() + " the law does not let this be a ground: " + ground.title()
                    + ".");
        }
        return facts.evidence().isBlank()
                ? Finding.holds(clause(), facts, "Ground " + ground.number() + " was named without anything that shows it, and does not"
                + " count.")
                : Finding.fails(clause(), facts, "Ground " + ground.number() + " is shown: " + ground.title() + ".",
                "Show that it is otherwise; our people look at it again.");
    }
}
