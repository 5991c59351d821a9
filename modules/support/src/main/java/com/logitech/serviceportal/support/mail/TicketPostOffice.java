package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.contracts.api.accounts.CallersByMail;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.licenses.ActiveLicenses;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.mail.TicketPost;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.model.mail.TakenMails;
import com.logitech.serviceportal.support.model.mail.TicketMarks;
import com.logitech.serviceportal.support.model.talk.Followings;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import com.logitech.serviceportal.support.tickets.Reckoning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how tickets are written of by mail. */
@ApplicationScoped
@Transactional
class TicketPostOffice implements TicketPost {

    /** Mails a reference list grows to; the first and the last are what mail programs go by. */
    private static final int LONGEST_THREAD = 10;

    @Inject
    private Tickets tickets;
    @Inject
    private Incidents incidents;
    @Inject
    private Followings followings;
    @Inject
    private TicketMarks marks;
    @Inject
    private TakenMails mails;
    @Inject
    private CallersByMail callers;
    @Inject
    private ActiveLicenses licenses;
    @Inject
    private Reckoning reckoning;
    @Inject
    private MailedWords words;
    @Inject
    private Clock clock;

    @Override
    public Envelope of(TicketId id) {
        Ticket ticket = known(id);
        Recipients to = recipients(ticket);
        boolean select = to.level() == SupportLevel.BASIC && licenses.activeSelectSpaces(ticket.customer(), clock.instant())
                .byCategory().values().stream().anyMatch(count -> count > 0);
        return new Envelope(to.level(), to.requester(), to.readers(), to.watchers(), to.assignee(), marks.token(id),
                mails.thread(id, LONGEST_THREAD), select, reckoning.reopenableUntil(ticket));
    }

    @Override
    public Recipients to(TicketId id) {
        return recipients(known(id));
    }

    @Override
    public boolean mayRead(TicketId id, UserId person) {
        return mayRead(known(id), person);
    }

    @Override
    public List<FileLeftOut> leftOut(TicketId id, EntryId word) {
        return words.missing(known(id).id(), word);
    }

    private Ticket known(TicketId id) {
        Caller.current().mustHold("write of tickets by mail", Role.SYSTEM);
        return tickets.find(id).orElseThrow(() -> Refused.notFound("ticket"));
    }

    private Recipients recipients(Ticket ticket) {
        Optional<UserId> requester = incidents.find(ticket.id()).flatMap(Incident::askedFor).or(() -> Optional.of(ticket.openedBy()))
                .filter(person -> mayRead(ticket, person));
        List<UserId> following = followings.of(ticket.id()).stream().map(Followings.Following::person).toList();
        Set<UserId> readers = Stream.concat(requester.stream(), following.stream().filter(person -> mayRead(ticket, person)))
                .collect(Collectors.toSet());
        Set<UserId> watchers = following.stream().filter(person -> callers.of(person).filter(one -> one.caller().isStaff()).isPresent())
                .collect(Collectors.toSet());
        return new Recipients(ticket.level(), requester, readers, watchers, ticket.assignee());
    }

    /** Our own people read in the portal; who left the account, or may not see the Space any more, reads nothing. */
    private boolean mayRead(Ticket ticket, UserId person) {
        return callers.of(person).map(CallersByMail.ByMail::caller)
                .filter(caller -> !caller.isStaff() && caller.sees(ticket.customer().value()))
                .filter(caller -> Caller.actingAs(caller, () -> KnownTickets.isSeen(ticket))).isPresent();
    }
}
