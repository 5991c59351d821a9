package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A customer's Single Point of Contact (R129): one person at a time, with authority to act for the customer. All instants are UTC. */
public interface Contacts {

    /**
     * Names a person of the account from now on, in place of the one before. Refused: who is it already, and without the customer's word
     * that the person has authority. Who cannot sign in for the customer answers as somebody who does not exist.
     */
    NamedContact name(CustomerId customer, NewContact contact);

    /** Who it was, or is, at an instant. */
    Optional<NamedContact> contact(CustomerId customer, Instant at);

    /** Who it was, the latest first. */
    List<NamedContact> history(CustomerId customer);

    /** Who is to be named. @param authorityConfirmed whether the customer says that the person may act for him */
    record NewContact(UserId user, boolean authorityConfirmed) {
    }

    /**
     * Who was named and how long.
     *
     * @param until      first instant at which he is it no more; empty while he is
     * @param thirdParty whether his mail is of another domain than the customer's (R13)
     * @param namedBy    the name of who named him
     */
    record NamedContact(UserId user, String name, String email, boolean thirdParty, Instant since, Optional<Instant> until,
            String namedBy) {
    }
}
