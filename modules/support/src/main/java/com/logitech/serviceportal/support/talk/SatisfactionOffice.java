package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.talk.Satisfaction;
import com.logitech.serviceportal.support.api.talk.TicketRated;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportRules;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.talk.TicketRatings;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Takes down how customers found the help they were given. */
@ApplicationScoped
@Transactional
class SatisfactionOffice implements Satisfaction {

    private static final int MOST_STARS = 5;

    @Inject
    private KnownTickets known;
    @Inject
    private Tickets tickets;
    @Inject
    private TicketRatings ratings;
    @Inject
    private SupportRules rules;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;
    @Inject
    private Event<TicketRated> ticketRated;

    @Override
    public Rating rate(TicketId ticket, int stars, String sent) {
        Caller caller = Caller.current();
        Ticket seen = known.of(ticket);
        caller.mustBeAllowed(seen.customer().value(), "ticket", SupportTask.WRITE_IN_TICKETS);
        if (caller.isStaff()) {
            throw Refused.notAllowed("rate the help we gave ourselves");
        }
        Intake intake = new Intake();
        String text = sent == null || sent.isBlank() ? "" : intake.lines("text", sent, LONGEST_TEXT);
        if (stars < 1 || stars > MOST_STARS) {
            intake.wrong("stars", "is a number from 1, the worst, to 5");
        }
        intake.close();
        Ticket held = tickets.lock(ticket).orElseThrow(() -> Refused.notFound("ticket"));
        Instant now = clock.instant();
        mustBeClosedLately(held, now);
        ratings.add(ticket, new TicketRatings.Given(stars, text, now, caller.signature()));
        ticketRated.fire(new TicketRated(held.customer(), ticket, held.number(), stars, now));
        return of(ticket).orElseThrow();
    }

    @Override
    public Optional<Rating> of(TicketId ticket) {
        known.of(ticket);
        return ratings.of(ticket).map(given -> new Rating(given.stars(), given.text(), given.at(),
                signatories.names(Set.of(given.by())).get(given.by())));
    }

    private void mustBeClosedLately(Ticket ticket, Instant now) {
        Instant closed = ticket.closedAt().orElseThrow(() -> Refused.conflict("ticket",
                "This ticket is open; it is rated once it is closed."));
        SupportRules.InForce inForce = rules.at(closed);
        if (now.isAfter(closed.atZone(ticket.zone()).plus(inForce.reopening()).toInstant())) {
            throw Refused.conflict("ticket", "This ticket was closed more than " + inForce.reopening().getDays() + " days ago.");
        }
    }
}
