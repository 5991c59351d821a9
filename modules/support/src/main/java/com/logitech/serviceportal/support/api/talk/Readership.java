package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.util.List;
import java.util.Set;

/** Who can read a ticket, and by what. */
@FunctionalInterface
public interface Readership {

    /**
     * Those who can read it now. Read by all of them; a stranger's ticket answers as unknown. The customer's people are named to who may
     * see the people of the account, and counted by their roles for all others.
     */
    Readers of(TicketId ticket);

    /**
     * Who reads a ticket.
     *
     * @param company of the customer's
     * @param group   of Spaces that its Space is in; empty where it is in none, or the ticket about no Space: then who is restricted to
     *                groups reads it only if he opened it
     * @param people  how many of the customer's, for each role, by title
     * @param named   the same people by name; empty for who may not see them
     * @param ours    the roles of our own people who read it; notes are read by these alone
     */
    record Readers(String company, String group, List<Share> people, List<Reader> named, Set<Caller.Role> ours) {
    }

    /** How many of a role. */
    record Share(CustomerRole role, String roleTitle, int count) {
    }

    /** One of the customer's. */
    record Reader(UserId person, String name, String roleTitle, By by) {
    }

    /** By what somebody reads a ticket. */
    enum By {
        /** He opened it. */
        OPENED,
        /** He sees every Space of the account. */
        ACCOUNT,
        /** He is restricted to groups of Spaces, and the ticket's is in one of them. */
        GROUP
    }
}
