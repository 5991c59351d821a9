package com.logitech.serviceportal.support.terms.admission;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R36: the customer chooses whether we call or write after the ticket is opened; who chooses the phone gives a number. */
public final class PreferredChannel implements Term<PreferredChannel.Facts> {

    /**
     * What it rests on.
     *
     * @param byPhone     whether we are to call
     * @param numberGiven whether a number to call is known
     */
    public record Facts(boolean byPhone, boolean numberGiven) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.PREFERRED_CHANNEL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.byPhone() && !facts.numberGiven()) {
            return Finding.fails(clause(), facts, "We are to call, and no number is given.", "Give a phone number, or choose mail.");
        }
        return Finding.holds(clause(), facts, facts.byPhone() ? "After the ticket is opened, we call."
                : "After the ticket is opened, we write.");
    }
}
