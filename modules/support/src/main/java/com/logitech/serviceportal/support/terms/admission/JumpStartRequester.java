package com.logitech.serviceportal.support.terms.admission;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R121, R129: JumpStart tickets are opened online by the Single Point of Contact; end users of the customer turn to him. */
public final class JumpStartRequester implements Term<JumpStartRequester.Facts> {

    /**
     * What it rests on.
     *
     * @param online    whether it is opened in the portal or over its API
     * @param contact   whether the account has named a Single Point of Contact
     * @param byContact whether it is he who asks, or one of our own people for him
     */
    public record Facts(boolean online, boolean contact, boolean byContact) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.JUMPSTART_REQUESTER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.online()) {
            return Finding.fails(clause(), facts, "The request did not come through the portal.", "Open the ticket in the portal.");
        } else if (!facts.contact()) {
            return Finding.fails(clause(), facts, "The account has named no Single Point of Contact, who opens these tickets.",
                    "Name the Single Point of Contact under People.");
        }
        return facts.byContact()
                ? Finding.holds(clause(), facts, "The Single Point of Contact asks.")
                : Finding.fails(clause(), facts, "These tickets are opened by the Single Point of Contact of the account.",
                        "Ask the Single Point of Contact to open the ticket.");
    }
}
