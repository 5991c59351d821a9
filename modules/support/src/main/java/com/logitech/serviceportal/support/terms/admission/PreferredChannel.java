package com.logitech.serviceportal.support.terms.admission;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/**
 * R36: the customer chooses whether we call or write after the ticket is opened; who chooses the phone gives a number.
 *
 * <p>What is done by it, where the text is silent: with the phone, our people are asked to call and to write down what was said, from the
 * next contact on, and nothing keeps them from writing. What they write for the customer is mailed to him all the same, and says that he
 * asked to be called: it is public, and nobody may miss it. Rejected: keeping it to the portal, where it would count as a response (R32)
 * nobody was told of, and be no attempt to reach him (D24); asking the agent each time, who would forget it in one of the two directions.
 */
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
