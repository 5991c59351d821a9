package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/**
 * R144: a partner's person acts for several customers with one way to sign in: whose address signs in already accepts a further
 * invitation signed in, and gets no second account.
 */
public final class OneSignIn implements Term<OneSignIn.Facts> {

    /**
     * What it rests on.
     *
     * @param addressSignsIn    whether somebody signs in with the address that was invited
     * @param acceptedBySession whether the invitation is accepted by somebody who is signed in
     * @param ofThatAddress     whether he signed in with that address
     */
    public record Facts(boolean addressSignsIn, boolean acceptedBySession, boolean ofThatAddress) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.CHANNEL_PARTNER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.acceptedBySession()) {
            return facts.ofThatAddress()
                    ? Finding.holds(clause(), facts, "The person signs in with the address that was invited; the customer is added to his.")
                    : Finding.fails(clause(), facts, "The invitation is for another mail address than the one signed in.",
                            "Sign out, and open the invitation again.");
        }
        return facts.addressSignsIn()
                ? Finding.fails(clause(), facts, "The address signs in already; it gets no second account.",
                        "Sign in, and open the invitation again.")
                : Finding.holds(clause(), facts, "Nobody signs in with the address yet; an account is made for it.");
    }
}
