package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;

/**
 * Who is told what is said in a ticket, beside who opened it and who works on it. Only who may see the ticket can follow it; whoever else
 * is named answers as unknown. Who loses sight of a ticket is told nothing more, though he is still named here until he is taken out.
 */
public interface Followers {

    int MOST = 50;

    /** Those who follow now, by name, as far as they may still see the ticket; a customer is not told which of our own people do. */
    List<Follower> of(TicketId ticket);

    /** Adds a person by his mail address: one of the customer's, or, by our own people, one of ours. Who follows already stays. */
    List<Follower> add(TicketId ticket, String email);

    /** The caller follows it himself. */
    List<Follower> follow(TicketId ticket);

    /** Takes a person out again, if he follows; everybody who writes in the ticket may, and each may himself. */
    List<Follower> remove(TicketId ticket, UserId person);

    /** Who follows. @param ours whether he is one of our own people @param since (UTC) */
    record Follower(UserId person, String name, boolean ours, Instant since) {
    }
}
