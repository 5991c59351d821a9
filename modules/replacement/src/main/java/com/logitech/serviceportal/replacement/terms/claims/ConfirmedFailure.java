package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** R72: troubleshooting confirms the failure before a replacement is approved, also after a spare was used. */
public final class ConfirmedFailure implements Term<ConfirmedFailure.Facts> {

    /**
     * What it rests on.
     *
     * @param ticket      the number of the ticket it was examined in; empty without one
     * @param steps       how many steps of troubleshooting are written down there
     * @param confirmedAt when the failure was confirmed (UTC); empty while it is not
     */
    public record Facts(Optional<String> ticket, int steps, Optional<Instant> confirmedAt) {
        public Facts {
            Objects.requireNonNull(ticket, "ticket");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.CONFIRMED_FAILURE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.ticket().isEmpty()) {
            return Finding.fails(clause(), facts, "Nobody has examined the failure yet.", "Open a ticket, in which our people examine it.");
        }
        String ticket = "ticket " + facts.ticket().get();
        if (facts.steps() < 1) {
            return Finding.fails(clause(), facts, "In " + ticket + " no step of troubleshooting is written down.",
                    "Write down what was tried and what came of it.");
        }
        if (facts.confirmedAt().isEmpty()) {
            return Finding.fails(clause(), facts, "In " + ticket + " the failure is examined, but not confirmed.",
                    "Have our people confirm the failure of the hardware.");
        }
        return Finding.holds(clause(), facts, "The failure was confirmed in " + ticket + ", by " + facts.steps()
                + (facts.steps() == 1 ? " step" : " steps") + " of troubleshooting.");
    }
}
