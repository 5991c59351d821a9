package com.logitech.serviceportal.spares.terms.scale;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * R77: how many Onsite Spares a count of Spaces gives by the scale in force: Spaces with active Select licenses, or the maximum of a Select
 * Enterprise Plan that is in service.
 */
public final class SparesScale implements Term<SparesScale.Facts> {

    /**
     * What it rests on.
     *
     * @param row         the row of the scale, in words
     * @param plan        the number of the plan whose maximum is counted; empty where licenses are
     * @param spaces      how many Spaces count
     * @param steps       of the scale, rising in both
     * @param each        beyond the last step each further so many Spaces give one more; empty where no more are given
     * @param inForceFrom its first day, in the customer's zone
     * @param assumption  whether the scale is ours because the vendor's own is not known
     */
    public record Facts(String row, Optional<String> plan, int spaces, List<ScaleStep> steps, Optional<Integer> each,
            LocalDate inForceFrom, boolean assumption) {
        public Facts {
            Objects.requireNonNull(row, "row");
            steps = List.copyOf(steps);
            if (each.filter(more -> more < 1).isPresent()) {
                throw new IllegalArgumentException("one more is given for 1 Space at least");
            }
        }

        /** How many units they give. */
        public int units() {
            return SparesScale.units(spaces, steps, each);
        }
    }

    /** How many units so many Spaces give. */
    public static int units(int spaces, List<ScaleStep> steps, Optional<Integer> each) {
        ScaleStep reached = null;
        for (ScaleStep step : steps) {
            reached = spaces >= step.atLeast() ? step : reached;
        }
        if (reached == null) {
            return 0;
        }
        boolean last = reached.equals(steps.get(steps.size() - 1));
        int above = spaces - reached.atLeast();
        return reached.units() + (last ? each.map(more -> above / more).orElse(0) : 0);
    }

    /** How many Spaces the next unit takes; empty where there is none. */
    private static Optional<Integer> next(Facts facts) {
        Optional<Integer> step = facts.steps().stream().map(ScaleStep::atLeast).filter(atLeast -> atLeast > facts.spaces()).findFirst();
        return step.isPresent() || facts.steps().isEmpty() ? step : facts.each().map(more -> {
            int from = facts.steps().get(facts.steps().size() - 1).atLeast();
            return from + ((facts.spaces() - from) / more + 1) * more;
        });
    }

    @Override
    public SparesClause clause() {
        return SparesClause.SPARES_SCALE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String counted = facts.plan().map(plan -> "plan " + plan + " for up to " + Wording.count(facts.spaces(), "Space", "Spaces"))
                .orElseGet(() -> Wording.count(facts.spaces(), "Space with an active Select license",
                        "Spaces with active Select licenses"));
        String scale = " by the scale in force since " + facts.inForceFrom() + (facts.assumption() ? ", which is our assumption" : "")
                + ".";
        String next = next(facts).map(spaces -> " The next one comes with " + spaces + ".").orElse("");
        int units = facts.units();
        return units > 0
                ? Finding.holds(clause(), facts, facts.row() + ": " + counted + " give" + (facts.spaces() == 1 || facts.plan().isPresent()
                ? "s " : " ") + Wording.count(units, "Onsite Spare", "Onsite Spares") + scale + next)
                : Finding.fails(clause(), facts, facts.row() + ": " + counted + " give no Onsite Spares" + scale + next,
                next(facts).filter(spaces -> facts.plan().isEmpty()).map(spaces -> "Assign Select licenses to "
                        + Wording.count(spaces - facts.spaces(), "more Space", "more Spaces") + ".")
                        .orElse("Upgrade the plan to one for more Spaces."));
    }
}
