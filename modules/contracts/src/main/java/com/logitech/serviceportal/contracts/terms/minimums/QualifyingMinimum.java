package com.logitech.serviceportal.contracts.terms.minimums;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.CountFrom;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * R28: a benefit that hangs on a minimum is held by who meets it, or has met a former one ever since it was raised.
 *
 * <p>The history is folded by {@link HeldBenefit}; a finding tells the state at an instant, by which minimum, since when, and what
 * would regain it. The clause says who gets the benefit of a service manager (R73, R76) and the first spares (R77, D44) as well.
 */
public final class QualifyingMinimum implements Term<QualifyingMinimum.Facts> {

    /**
     * What it rests on; to be had from {@link #of}.
     *
     * @param benefit         its name, for words
     * @param at              the instant asked about (UTC)
     * @param zone            the customer's main site's
     * @param counts          the steps of the count that pass a minimum, and the last
     * @param underPlan       while a Select Enterprise Plan qualifies by itself
     * @param minimums        each from its day on
     * @param customerSince   when he first bought (UTC), if ever
     * @param raisesSpareOlds the reading of D23
     */
    public record Facts(String benefit, Instant at, ZoneId zone, List<CountFrom> counts, List<TimeSpan> underPlan,
            List<MinimumFrom> minimums, Optional<Instant> customerSince, boolean raisesSpareOlds) {
        public Facts {
            Objects.requireNonNull(benefit, "benefit");
            counts = List.copyOf(counts);
            underPlan = List.copyOf(underPlan);
            minimums = List.copyOf(minimums);
        }

        private Qualification qualification() {
            return new Qualification(zone, counts, underPlan, minimums, customerSince, raisesSpareOlds);
        }
    }

    /** The facts that bear on an instant. */
    public static Facts of(String benefit, Instant at, Qualification all) {
        Qualification then = all.upTo(at);
        return new Facts(benefit, at, then.zone(), then.counts(), then.underPlan(), then.minimums(), then.customerSince(),
                then.raisesSpareOlds());
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.QUALIFYING_MINIMUM;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        HeldBenefit state = HeldBenefit.at(facts.qualification(), facts.at());
        if (state.held()) {
            return Finding.holds(clause(), facts, held(facts, state));
        }
        String lost = state.lostAt().map(at -> " " + facts.benefit() + " was lost at " + Wording.at(at, facts.zone())
                + ", and with it any former minimum.").orElse("");
        return Finding.fails(clause(), facts, facts.benefit() + " takes " + Wording.count(state.minimum(), "active Select license",
                "active Select licenses") + "; there " + (state.activeSelectSpaces() == 1 ? "is " : "are ") + state.activeSelectSpaces()
                + "." + lost,
                "Assign Select licenses to " + Wording.count(state.missing(), "more Space", "more Spaces")
                + ", or order a Select Enterprise Plan.");
    }

    private static String held(Facts facts, HeldBenefit state) {
        String since = " " + facts.benefit() + " has been held since " + Wording.at(state.since().orElseThrow(), facts.zone()) + ".";
        String former = state.isByFormerMinimum()
                ? " The minimum of " + state.inForce() + " now in force does not apply as long as there is no break." : "";
        return state.byPlan() ? "A Select Enterprise Plan qualifies at any size." + since + former
                : Wording.count(state.activeSelectSpaces(), "active Select license meets", "active Select licenses meet")
                + " the minimum of "
                + state.minimum() + "." + since + former;
    }
}
