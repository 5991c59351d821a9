package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.mail.ContactEvidence;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Conversations;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.mail.TicketMarks;
import com.logitech.serviceportal.support.model.talk.Merges;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.tickets.Reckoning;
import com.logitech.serviceportal.support.tickets.TicketRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes down what came of our mails, and takes up where the ticket stands since (D24). */
@ApplicationScoped
@Transactional
class EvidenceOffice implements ContactEvidence {

    private static final int LONGEST_STATUS = 8;

    @Inject
    private TicketMarks marks;
    @Inject
    private Merges merges;
    @Inject
    private Tickets tickets;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private Reckoning reckoning;
    @Inject
    private Conversations conversations;
    @Inject
    private MailedWords words;
    @Inject
    private Clock clock;

    /** @param origin the ticket the reply was written in @param ticket the one that goes on with it, held */
    private record Held(TicketId origin, Ticket ticket) {
    }

    @Override
    public void accepted(EntryId reply, Instant at) {
        held(reply).filter(held -> mail(held, reply).filter(mail -> mail.acceptedAt().isPresent() && mail.cameBackAt().isEmpty())
                .isEmpty()).ifPresent(held -> {
            Instant now = clock.instant();
            record(held, TicketFact.Kind.MAIL_ACCEPTED, at, reply.value(), "", now);
            reckon(held.ticket(), now);
        });
    }

    @Override
    public void cameBack(EntryId reply, String status, Instant at) {
        held(reply).filter(held -> mail(held, reply).flatMap(TicketHistory.CarriedMail::cameBackAt).isEmpty()).ifPresent(held -> {
            Instant now = clock.instant();
            Ticket ticket = held.ticket();
            UUID about = tickets.facts(ticket.id()).stream()
                    .filter(fact -> fact.kind() == TicketFact.Kind.MAIL_ACCEPTED && fact.about().equals(Optional.of(reply.value())))
                    .reduce((earlier, later) -> later).map(TicketFact::id).orElse(reply.value());
            record(held, TicketFact.Kind.MAIL_CAME_BACK, at, about, status.length() <= LONGEST_STATUS ? status : "", now);
            boolean unanswered = ticket.closing().equals(Optional.of(Closing.UNANSWERED));
            if (unanswered && reckoning.closedUnansweredAt(ticket, ticket.history(tickets.facts(ticket.id())), now).isEmpty()) {
                words.open(ticket, Optional.of("One of the mails it closed on came back."), now);
            }
            reckon(ticket, now);
            // what reached nobody is no response either where it is repeated
            conversations.repeating(reply).forEach(repeated -> cameBack(repeated, status, at));
        });
    }

    private void record(Held held, TicketFact.Kind kind, Instant at, UUID about, String status, Instant now) {
        tickets.add(held.origin(), new TicketFact(UUID.randomUUID(), kind, at, Optional.of(about), status),
                Caller.current().signature(), now);
    }

    private void reckon(Ticket ticket, Instant now) {
        if (ticket.closedAt().isEmpty()) {
            recorder.reckon(ticket, now);
        }
    }

    private Optional<Held> held(EntryId reply) {
        Caller.current().mustHold("say what came of a mail", Role.SYSTEM);
        return marks.ofFact(reply).flatMap(origin -> tickets.lock(merges.of(origin).map(Merges.Merge::into).orElse(origin))
                .map(ticket -> new Held(origin, ticket)));
    }

    private Optional<TicketHistory.CarriedMail> mail(Held held, EntryId reply) {
        return held.ticket().history(tickets.facts(held.ticket().id())).mailOf(reply.value());
    }
}
