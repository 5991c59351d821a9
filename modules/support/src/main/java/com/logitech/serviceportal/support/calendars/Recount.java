package com.logitech.serviceportal.support.calendars;

import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.tickets.Reckoning;
import com.logitech.serviceportal.support.tickets.TicketRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts held tickets by the hours and holidays known now, and writes down where that moved a due time. */
@ApplicationScoped
public class Recount {

    @Inject
    private Tickets tickets;
    @Inject
    private Reckoning reckoning;
    @Inject
    private TicketRecorder recorder;

    /** @param held until the transaction ends; @param now UTC @return how many were counted, whether they moved or not */
    public int of(List<Ticket> held, Instant now) {
        for (Ticket ticket : held) {
            Optional<Instant> before = ticket.dueAt();
            ticket.countBy(now);
            reckoning.reckon(ticket, now);
            if (!ticket.dueAt().equals(before)) {
                recorder.record(ticket, TicketFact.Kind.HOURS_CHANGED, before.map(Instant::toString).orElse(""), now);
            }
        }
        tickets.flush();
        return held.size();
    }
}
