package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/**
 * R129: a customer has one Single Point of Contact at a time, a person with authority to act for him who can sign in for the customer, a
 * third party as well as anybody; naming another one ends the former with that instant.
 */
public final class SinglePointOfContact implements Term<SinglePointOfContact.Facts> {

    /**
     * What it rests on.
     *
     * @param inAccount          whether the person is one of the account's people and not shut out
     * @param authorityConfirmed whether the customer confirmed that the person may act for him
     * @param namedAlready       whether it is the person who is named now
     */
    public record Facts(boolean inAccount, boolean authorityConfirmed, boolean namedAlready) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SINGLE_POINT_OF_CONTACT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.inAccount()) {
            return Finding.fails(clause(), facts, "The person cannot sign in for this customer and so could open no ticket.",
                    "Invite the person to the account first.");
        } else if (!facts.authorityConfirmed()) {
            return Finding.fails(clause(), facts, "It is not confirmed that the person has authority to act for the customer.",
                    "Confirm that the person may act for the customer.");
        }
        return facts.namedAlready()
                ? Finding.fails(clause(), facts, "The person is the Single Point of Contact already.", "Choose another person.")
                : Finding.holds(clause(), facts, "The person can sign in for the customer and has authority to act for him.");
    }
}
