package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of a customer's account (R13, R14): who they are, what each is there, and how many there may be. */
public interface People {

    /** Everybody in the account who is not shut out, by name. */
    List<PersonInAccount> of(CustomerId customer);

    /** How many people the account has and may have. */
    Places places(CustomerId customer);

    /**
     * Makes a person something else in the account, from now on. Refused: a role nobody has or that may do more than the caller, and the
     * last who administers the account's people (R13).
     *
     * @param version the one last read
     */
    PersonInAccount changeRole(CustomerId customer, UserId user, long version, CustomerRole role);

    /**
     * Takes a person out of the account: from the next request on he knows nothing of it. Who was the Single Point of Contact is so no
     * more. Refused for the last who administers the account's people (R13).
     *
     * @param version the one last read
     */
    void remove(CustomerId customer, UserId user, long version);

    /** Sets how many people the account may have; nobody is removed (R14). By operations. @param most empty for the house's limit */
    Places limit(CustomerId customer, Optional<Integer> most, String reason);

    /**
     * The places of an account.
     *
     * @param people     who takes one
     * @param invited    invitations that can still be accepted; each takes one
     * @param mostPeople how many there are
     * @param room       how it stands with the limit (R14)
     */
    record Places(int people, int invited, int mostPeople, Decision room) {
        public int taken() {
            return people + invited;
        }
    }

    /**
     * A person in an account.
     *
     * @param onlyGroups the groups of Spaces he is restricted to, as paths; empty for every Space
     * @param thirdParty whether his mail is of another domain than the customer's (R13)
     * @param contact    whether he is the Single Point of Contact now (R129)
     * @param since      when he came into the account (UTC)
     * @param lastSeen   when he last used the portal, to the minute within a week, to the sign-in before (UTC)
     * @param invitedBy  whose invitation he accepted; empty for the house's own and for who was added without one
     */
    record PersonInAccount(UserId user, String name, String email, CustomerRole role, Set<String> onlyGroups, boolean thirdParty,
            boolean contact, Instant since, Optional<Instant> lastSeen, Optional<String> invitedBy, long version) implements Versioned {
    }
}
