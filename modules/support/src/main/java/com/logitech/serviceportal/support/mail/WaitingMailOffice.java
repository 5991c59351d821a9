package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.contracts.api.accounts.CallersByMail.ByMail;
import com.logitech.serviceportal.contracts.api.accounts.CallersByMail;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.mail.MailVerdict;
import com.logitech.serviceportal.support.api.mail.WaitingMailSettled;
import com.logitech.serviceportal.support.api.mail.WaitingMails;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.mail.MailsWaiting;
import com.logitech.serviceportal.support.model.mail.TakenMails;
import com.logitech.serviceportal.support.model.mail.TicketMarks;
import com.logitech.serviceportal.support.terms.mail.MailSubject;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import com.logitech.serviceportal.support.tickets.TicketViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets our people say what becomes of mails that wait. Words of the house about such a mail name no address: they stay in the ticket, and
 * who wrote it may be forgotten.
 */
@ApplicationScoped
@Transactional
class WaitingMailOffice implements WaitingMails {

    private static final String MAIL = "mail";
    private static final String FROM_A_STRANGER = "By mail, from an address nobody signs in with; taken in by our people:\n\n";

    @Inject
    private MailsWaiting waiting;
    @Inject
    private TakenMails mails;
    @Inject
    private TicketMarks marks;
    @Inject
    private KnownTickets known;
    @Inject
    private CallersByMail callers;
    @Inject
    private HelpDesk helpDesk;
    @Inject
    private TicketViews views;
    @Inject
    private MailedWords words;
    @Inject
    private MailedFiles files;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;
    @Inject
    private Event<WaitingMailSettled> waitingMailSettled;

    @Override
    public Page<WaitingMail> mails(MailFate fate, Optional<String> after, int size) {
        mustBeOurs();
        return waiting.page(Intake.given("fate", fate), Paging.of(after, size)).as(this::named);
    }

    @Override
    public long waiting() {
        mustBeOurs();
        return waiting.waiting();
    }

    @Override
    public WaitingMailDetail mail(MailId mail) {
        mustBeOurs();
        return detail(mail);
    }

    @Override
    public TicketId ticket(TicketNumber number) {
        mustBeOurs();
        return marks.ofNumber(Intake.given("number", number)).map(found -> known.of(found).id())
                .orElseThrow(() -> Refused.input("ticket", "is the number of no ticket"));
    }

    @Override
    public TicketDetail open(MailId mail, Release sent) {
        mustBeOurs();
        Release asked = Intake.given("release", sent);
        MailsWaiting.Held held = held(mail);
        Instant now = clock.instant();
        Optional<UserId> askedFor = asked.askedFor() == null ? Optional.empty() : asked.askedFor();
        TicketDetail opened = helpDesk.open(new HelpDesk.NewTicket(asked.customer(), Optional.empty(), Optional.empty(),
                SupportLevel.BASIC, MailedText.subject(MailSubject.of(held.subject())), MailedText.of(held.text(), FROM_A_STRANGER),
                asked.language(), Channel.MAIL, "", Optional.empty(), Optional.of(new HelpDesk.Arrival(Origin.MAIL, askedFor))));
        TicketId ticket = opened.ticket().id();
        EntryId word = opened.said().get(0).id();
        files.keep(ticket, word, Caller.current(), waiting.files(mail), true, now);
        released(mail, MailVerdict.OPENED, askedFor, ticket, word, now);
        return views.detail(known.of(ticket), now);
    }

    @Override
    public TicketDetail add(MailId mail, TicketId sent) {
        mustBeOurs();
        MailsWaiting.Held held = held(mail);
        Instant now = clock.instant();
        Ticket ticket = known.goingOn(Intake.given("ticket", sent));
        KnownTickets.mustBeQualifiedFor(ticket);
        Optional<Caller> sender = held.person().flatMap(this::caller).filter(caller -> mayWrite(caller, ticket));
        Caller by = sender.orElseGet(Caller::current);
        EntryId word = Caller.actingAs(by, () -> words.answer(ticket.id(), MailedText.of(held.text(), sender.isPresent() ? ""
                : FROM_A_STRANGER), held.receivedAt(), now)).orElseThrow(() -> Refused.conflict("ticket",
                        "It was closed too long before the mail was received. Open a new one with it."));
        files.keep(ticket.id(), word, by, waiting.files(mail), false, now);
        released(mail, MailVerdict.WORD, held.person(), ticket.id(), word, now);
        return views.detail(known.of(ticket.id()), now);
    }

    @Override
    public WaitingMailDetail discard(MailId mail, String sent) {
        mustBeOurs();
        Intake intake = new Intake();
        String reason = intake.text("reason", sent, 3, LONGEST_REASON);
        intake.close();
        MailsWaiting.Held held = held(mail);
        Instant now = clock.instant();
        mails.settle(mail, MailVerdict.DISCARDED, Optional.empty(), held.ticket(), Optional.empty());
        waiting.settle(mail, MailFate.DISCARDED, reason, Caller.current().signature(), now);
        waitingMailSettled.fire(new WaitingMailSettled(mail, MailFate.DISCARDED, Optional.empty(), now));
        return detail(mail);
    }

    private void released(MailId mail, MailVerdict verdict, Optional<UserId> person, TicketId ticket, EntryId word, Instant now) {
        person.ifPresent(sender -> mails.sentBy(mail, sender));
        mails.settle(mail, verdict, Optional.empty(), Optional.of(ticket), Optional.of(word));
        waiting.settle(mail, MailFate.RELEASED, "", Caller.current().signature(), now);
        waitingMailSettled.fire(new WaitingMailSettled(mail, MailFate.RELEASED, Optional.of(ticket), now));
    }

    /** As whom the sender acts is the house's to know. */
    private Optional<Caller> caller(UserId person) {
        return Caller.actingAs(Caller.system("Help desk"), () -> callers.of(person)).map(ByMail::caller);
    }

    private static boolean mayWrite(Caller sender, Ticket ticket) {
        return !sender.isStaff() && sender.sees(ticket.customer().value())
                && sender.may(ticket.customer().value(), SupportTask.WRITE_IN_TICKETS)
                && Caller.actingAs(sender, () -> KnownTickets.isSeen(ticket));
    }

    private MailsWaiting.Held held(MailId mail) {
        return waiting.hold(Intake.given(MAIL, mail)).orElseThrow(() -> waiting.find(mail).isEmpty() ? Refused.notFound(MAIL)
                : Refused.conflict(MAIL, "This mail waits no more: somebody was faster."));
    }

    private WaitingMailDetail detail(MailId mail) {
        WaitingMail found = waiting.find(Intake.given(MAIL, mail)).orElseThrow(() -> Refused.notFound(MAIL));
        return new WaitingMailDetail(named(List.of(found)).get(0), waiting.text(mail), waiting.enclosed(mail));
    }

    private List<WaitingMail> named(List<WaitingMail> found) {
        Set<String> signatures = found.stream().map(WaitingMail::settledBy).filter(by -> !by.isEmpty()).collect(Collectors.toSet());
        Map<String, String> names = signatures.isEmpty() ? Map.of() : signatories.names(signatures);
        return found.stream().map(one -> new WaitingMail(one.id(), one.from(), one.fromName(), one.subject(), one.receivedAt(), one.why(),
                one.fate(), one.begins(), one.files(), one.ticket(), one.reason(), one.settledAt(),
                names.getOrDefault(one.settledBy(), ""))).toList();
    }

    private static void mustBeOurs() {
        Caller.current().mustHold("say what becomes of mails that wait", Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER);
    }
}
