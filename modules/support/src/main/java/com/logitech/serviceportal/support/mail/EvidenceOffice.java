package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.mail.ContactEvidence;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.mail.TicketMarks;
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
    private Tickets tickets;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private Reckoning reckoning;
    @Inject
    private MailedWords words;
    @Inject
    private Clock clock;

    @Override
    public void accepted(EntryId reply, Instant at) {
        held(reply).filter(ticket -> mail(ticket, reply).filter(mail -> mail.acceptedAt().isPresent() && mail.cameBackAt().isEmpty())
                .isEmpty()).ifPresent(ticket -> {
            Instant now = clock.instant();
            recorder.record(ticket, new TicketFact(UUID.randomUUID(), TicketFact.Kind.MAIL_ACCEPTED, at, Optional.of(reply.value()), ""),
                    now);
            if (ticket.closedAt().isEmpty()) {
                recorder.reckon(ticket, now);
            }
        });
    }

    @Override
    public void cameBack(EntryId reply, String status, Instant at) {
        held(reply).filter(ticket -> mail(ticket, reply).flatMap(TicketHistory.CarriedMail::cameBackAt).isEmpty()).ifPresent(ticket -> {
            Instant now = clock.instant();
            UUID about = tickets.facts(ticket.id()).stream()
                    .filter(fact -> fact.kind() == TicketFact.Kind.MAIL_ACCEPTED && fact.about().equals(Optional.of(reply.value())))
                    .reduce((earlier, later) -> later).map(TicketFact::id).orElse(reply.value());
            recorder.record(ticket, new TicketFact(UUID.randomUUID(), TicketFact.Kind.MAIL_CAME_BACK, at, Optional.of(about),
                    status.length() <= LONGEST_STATUS ? status : ""), now);
            boolean unanswered = ticket.closing().equals(Optional.of(Closing.UNANSWERED));
            if (unanswered && reckoning.closedUnansweredAt(ticket, ticket.history(tickets.facts(ticket.id())), now).isEmpty()) {
                words.open(ticket, Optional.of("One of the mails it closed on came back."), now);
            }
            if (ticket.closedAt().isEmpty()) {
                recorder.reckon(ticket, now);
            }
        });
    }

    private Optional<Ticket> held(EntryId reply) {
        Caller.current().mustHold("say what came of a mail", Role.SYSTEM);
        return marks.ofFact(reply).flatMap(tickets::lock);
    }

    private Optional<TicketHistory.CarriedMail> mail(Ticket ticket, EntryId reply) {
        return ticket.history(tickets.facts(ticket.id())).mailOf(reply.value());
    }
}
