package com.logitech.serviceportal.spares.terms.use;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.Objects;

/**
 * R87: after a spare was used, the usual troubleshooting decides whether the unit that failed is replaced; if it is not, the customer keeps
 * the spare where it is, and has one less to use.
 */
public final class OriginalExamined implements Term<OriginalExamined.Facts> {

    /** What came of it. */
    public enum Outcome {
        OPEN, REPLACED, NOT_REPLACED
    }

    /**
     * What it rests on.
     *
     * @param failed  serial number of the unit that failed
     * @param used    of the spare that was used for it
     * @param ticket  the number of the ticket it is examined in
     * @param outcome whether it is replaced
     */
    public record Facts(String failed, String used, String ticket, Outcome outcome) {
        public Facts {
            Objects.requireNonNull(failed, "failed");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.ORIGINAL_EXAMINED;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return switch (facts.outcome()) {
            case OPEN -> Finding.fails(clause(), facts, "Whether " + facts.failed() + " is replaced is still examined in ticket "
                    + facts.ticket() + ".", "Go on with the troubleshooting in ticket " + facts.ticket() + ".");
            case REPLACED -> Finding.holds(clause(), facts, "Ticket " + facts.ticket() + " found that " + facts.failed()
                    + " has failed: it is replaced, and its replacement is the new spare.");
            case NOT_REPLACED -> Finding.fails(clause(), facts, "Ticket " + facts.ticket() + " found that " + facts.failed()
                    + " is not replaced. Spare " + facts.used() + " stays where it was deployed, and is used up.",
                    "Our people may decide to send another spare.");
        };
    }
}
