package com.logitech.serviceportal.contracts.terms.minimums;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * R27: staying above a benefit's minimum is up to the customer; what is known today tells when he will fall below it.
 *
 * <p>Known are the ends of contracts and plans and what is planned for later. A finding fails where the day is known, in time.
 */
public final class LicensesKept implements Term<LicensesKept.Facts> {

    /**
     * What it rests on; to be had from {@link #of}.
     *
     * @param benefit            its name, for words
     * @param at                 the instant asked about (UTC)
     * @param zone               the customer's, whose days the contracts' dates are (D26)
     * @param activeSelectSpaces how many there are then
     * @param minimum            the one the benefit is held by
     * @param shortAt            when it will be lost by what is known (UTC)
     * @param countThen          how many there will be then
     * @param toRegain           the minimum to be met afterwards
     */
    public record Facts(String benefit, Instant at, ZoneId zone, int activeSelectSpaces, int minimum, Optional<Instant> shortAt,
            Optional<Integer> countThen, Optional<Integer> toRegain) {
        public Facts {
            Objects.requireNonNull(benefit, "benefit");
        }
    }

    /** The facts, where the benefit is held at the instant; nothing is to be kept otherwise. */
    public static Optional<Facts> of(String benefit, Instant at, ZoneId zone, List<HeldBenefit> history) {
        Optional<HeldBenefit> fall = HeldBenefit.fallingShort(history, at);
        return HeldBenefit.at(history, at).filter(HeldBenefit::held).map(present -> new Facts(benefit, at, zone,
                present.activeSelectSpaces(), present.minimum(),
                fall.map(HeldBenefit::from), fall.map(HeldBenefit::activeSelectSpaces), fall.map(HeldBenefit::inForce)));
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LICENSES_KEPT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.shortAt().isEmpty()) {
            return Finding.holds(clause(), facts, "Nothing known takes the count below the minimum of " + facts.minimum() + " for "
                    + facts.benefit() + ".");
        }
        int countThen = facts.countThen().orElseThrow();
        String day = Wording.at(facts.shortAt().get(), facts.zone());
        return Finding.fails(clause(), facts, facts.benefit() + " will be lost at " + day + ": " + countThen
                + " active Select licenses are then left of " + facts.activeSelectSpaces() + ", and the minimum is " + facts.minimum()
                + ". To regain it would take " + facts.toRegain().orElseThrow() + ".",
                "Keep " + Wording.count(Math.max(1, facts.minimum() - countThen), "more Space", "more Spaces")
                + " covered by Select without a break from then on.");
    }
}
