package com.logitech.serviceportal.spares.terms.scale;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.Objects;

/**
 * R78, D56: more spares come with more active Spaces alone: only what the scale gives above the most ever granted can be requested, so
 * that a renewal of the same Spaces, or a fall and a rise, adds none. What was granted is never taken back (D44).
 */
public final class SpacesNotPurchases implements Term<SpacesNotPurchases.Facts> {

    /**
     * What it rests on.
     *
     * @param row       the row of the scale, in words
     * @param given     by the scale now
     * @param granted   so many ever
     * @param requested so many that were not sent yet
     */
    public record Facts(String row, int given, int granted, int requested) {
        public Facts {
            Objects.requireNonNull(row, "row");
            if (given < 0 || granted < 0 || requested < 0) {
                throw new IllegalArgumentException("counts are not negative");
            }
        }

        /** How many more can be requested. */
        public int open() {
            return Math.max(0, given - granted - requested);
        }

        /** How many were granted above what the scale gives now. */
        public int above() {
            return Math.max(0, granted - given);
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.SPACES_NOT_PURCHASES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String so = facts.row() + ": " + facts.given() + " by the scale, " + facts.granted() + " granted"
                + (facts.requested() > 0 ? ", " + facts.requested() + " requested" : "") + ".";
        if (facts.open() > 0) {
            return Finding.holds(clause(), facts, so + " " + Wording.count(facts.open(), "more can", "more can") + " be requested.");
        }
        String above = facts.above() == 0 ? "" : " The " + (facts.above() == 1 ? "one" : facts.above()) + " above the scale "
                + (facts.above() == 1 ? "stays" : "stay") + " with the customer; nothing is taken back.";
        return Finding.fails(clause(), facts, so + above + " Renewing licenses of the same Spaces adds none.",
                "Assign Select licenses to more Spaces.");
    }
}
