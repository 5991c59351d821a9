package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.util.List;
import java.util.Optional;

/**
 * Makes a ticket of its own of words of another: a customer who asks for two things in one letter is answered twice (R122). The words stay
 * where they were said and are repeated in the new ticket with their files; each says where else it stands. Customer, channel and language
 * are those of the ticket; who asks in the new one is one of those who take part; whether and under which level it is worked on is decided
 * anew, by what held when the first of the customer's words arrived: its clock begins there. By our people, as merging is. A stranger's
 * ticket or word answers as unknown.
 */
public interface Splitting {

    /** What would be promised to the new ticket, and why. Nothing is kept. @param split its subject may be empty */
    SupportOffer offer(TicketId ticket, NewSplit split);

    /**
     * For whom it can be, the usual one first: who wrote the first of the customer's words chosen; who else wrote of these words; who asks
     * in the ticket, and who follows it. Of the customer's people alone, as far as they may see the new ticket.
     *
     * @param split its subject may be empty
     */
    List<Requester> requesters(TicketId ticket, NewSplit split);

    /**
     * Makes it; both are linked. The best level that is granted is taken. Refused for a ticket that goes on in another: its words are read,
     * and split off, there.
     *
     * @param version of the ticket the words are in, the one last read
     * @return the new ticket
     */
    TicketDetail split(TicketId ticket, long version, NewSplit split);

    /**
     * What the new ticket is made of.
     *
     * @param words     at least one of the customer's among them
     * @param subject   3 to 200 characters
     * @param space     the customer's Space it is about; empty for one about no Space
     * @param requester who asks in it and has our answers, one of those it can be for; empty for the usual one
     */
    record NewSplit(List<EntryId> words, String subject, Optional<SpaceId> space, Optional<UserId> requester) {
    }

    /** One of the customer's people a new ticket can be for. */
    record Requester(UserId person, String name) {
    }
}
