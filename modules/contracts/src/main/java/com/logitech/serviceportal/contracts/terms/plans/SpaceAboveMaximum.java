package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * R112: of the Spaces of a plan those above its maximum are the ones that appeared last; only their Sync features may be switched off.
 *
 * <p>Of Spaces of one instant the first by name is above first, then the first by id, both by code point (D19, D57). At the maximum none
 * is above; switching off is left to our people and never happens by itself (D31).
 */
public final class SpaceAboveMaximum implements Term<SpaceAboveMaximum.Facts> {

    /** In this order Spaces are above. */
    public static final Comparator<Candidate> ABOVE_FIRST = Comparator.comparing(Candidate::appearedAt).reversed()
            .thenComparing(Candidate::name, SpaceAboveMaximum::byCodePoint)
            .thenComparing(candidate -> candidate.space().value().toString());

    /**
     * What it rests on.
     *
     * @param space         the Space's name
     * @param maximumSpaces the plan's maximum
     * @param spaces        Spaces of its categories, each once
     * @param position      where this one stands among them, the first above first: 1 to {@code spaces}
     */
    public record Facts(String space, int maximumSpaces, int spaces, int position) {
        public Facts {
            if (position < 1 || position > spaces) {
                throw new IllegalArgumentException("position " + position + " among " + spaces);
            }
        }
    }

    /** A Space of the plan. @param appearedAt when it was created (UTC) */
    public record Candidate(SpaceId space, String name, Instant appearedAt) {
    }

    /**
     * Those above the maximum, in the order in which they are.
     *
     * @param newest at least the Spaces that may be above: the newest, and all of the instant of the last of them
     * @param excess how many are above
     */
    public static List<Candidate> above(Collection<Candidate> newest, int excess) {
        return newest.stream().sorted(ABOVE_FIRST).limit(excess).toList();
    }

    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SPACES_ABOVE_MAXIMUM;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        int excess = PlanCapacity.excess(facts.maximumSpaces(), facts.spaces());
        String of = " of " + Wording.count(facts.spaces(), "Space", "Spaces") + " with a maximum of " + facts.maximumSpaces();
        return facts.position() <= excess
                ? Finding.holds(clause(), facts, facts.space() + " is above the maximum: number " + facts.position() + ", counted from the"
                        + " newest," + of + ".")
                : Finding.fails(clause(), facts, facts.space() + " is not above the maximum: number " + facts.position()
                        + ", counted from the newest," + of + ".", excess == 0 ? "Leave it: no Space is above."
                                : "Choose among the " + Wording.count(excess, "Space that is", "Spaces that are") + " above.");
    }
}
