package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.util.Objects;

/**
 * R12: a purchase invites the customer's order contact to the account, once; who is in it, or was invited before, is not invited by a
 * further purchase, unless nobody used the invitation while it lasted.
 */
public final class PurchaseInvitation implements Term<PurchaseInvitation.Facts> {

    /** What became of the last invitation to the contact's address. */
    public enum Before {
        /** There was none. */
        NONE,
        /** It can still be accepted. */
        PENDING,
        /** It was accepted. */
        ACCEPTED,
        /** It was taken back: the customer, or we, wanted it so. */
        WITHDRAWN,
        /** Its time passed and nobody used it. */
        EXPIRED
    }

    /**
     * What it rests on.
     *
     * @param contactNamed  whether the account names an order contact with a mail address
     * @param contactInside whether the contact is one of the account's people
     */
    public record Facts(boolean contactNamed, boolean contactInside, Before invitedBefore) {
        public Facts {
            Objects.requireNonNull(invitedBefore, "invitedBefore");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PURCHASE_INVITATION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.contactNamed()) {
            return Finding.fails(clause(), facts, "The account names no order contact, so nobody is invited.",
                    "Name the order contact's mail address on the account.");
        } else if (facts.contactInside()) {
            return Finding.fails(clause(), facts, "The order contact is one of the account's people already.",
                    "Name another order contact, or invite a person by hand.");
        }
        return switch (facts.invitedBefore()) {
            case NONE -> Finding.holds(clause(), facts, "The order contact is invited to the account with this purchase.");
            case EXPIRED -> Finding.holds(clause(), facts,
                    "The order contact's invitation ended unused; it is sent once more with this purchase.");
            case PENDING -> Finding.fails(clause(), facts, "The order contact has an invitation that can still be accepted.",
                    "Send that invitation again if it was lost.");
            case ACCEPTED -> Finding.fails(clause(), facts,
                    "The order contact accepted an invitation before and has left the account since.", "Invite the person by hand.");
            case WITHDRAWN -> Finding.fails(clause(), facts, "The order contact's invitation was withdrawn.",
                    "Invite the person by hand.");
        };
    }
}
