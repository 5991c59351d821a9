package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.contracts.api.accounts.CallersByMail.ByMail;
import com.logitech.serviceportal.contracts.api.accounts.CallersByMail;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.mail.ContactEvidence;
import com.logitech.serviceportal.support.api.mail.MailDesk;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.mail.MailIn;
import com.logitech.serviceportal.support.api.mail.MailReturned;
import com.logitech.serviceportal.support.api.mail.MailVerdict;
import com.logitech.serviceportal.support.api.mail.ReturnReason;
import com.logitech.serviceportal.support.api.mail.UnknownSenders;
import com.logitech.serviceportal.support.api.mail.WaitingMailSettled;
import com.logitech.serviceportal.support.api.mail.WaitingMails;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.mail.MailsWaiting;
import com.logitech.serviceportal.support.model.mail.TakenMails;
import com.logitech.serviceportal.support.model.mail.TicketMarks;
import com.logitech.serviceportal.support.model.talk.Merges;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.mail.MailNature;
import com.logitech.serviceportal.support.terms.mail.MailRoute;
import com.logitech.serviceportal.support.terms.mail.MailSubject;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes in what is written to the help desk by mail. */
@ApplicationScoped
@Transactional
class MailOffice implements MailDesk {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int WORDS_AN_HOUR = 20;
    private static final int TICKETS_AN_HOUR = 10;
    /** So that nobody makes the house write to many addresses that are not his. */
    private static final int EXPLANATIONS_AN_HOUR = 200;
    /** How the house signs what it does by itself. */
    private static final String HOUSE = "Help desk";

    @Inject
    private TakenMails mails;
    @Inject
    private TicketMarks marks;
    @Inject
    private Merges merges;
    @Inject
    private Tickets tickets;
    @Inject
    private CallersByMail callers;
    @Inject
    private HelpDesk helpDesk;
    @Inject
    private ContactEvidence evidence;
    @Inject
    private MailsWaiting waiting;
    @Inject
    private MailedWords words;
    @Inject
    private MailedFiles files;
    @Inject
    private Clock clock;
    @Inject
    private Event<MailReturned> mailReturned;
    @Inject
    private Event<WaitingMailSettled> waitingMailSettled;

    /** A mail being taken in. */
    private record Incoming(MailId id, MailIn mail, MailSubject subject, MailNature nature, Optional<ByMail> sender, Instant now) {
    }

    @Override
    public MailVerdict take(MailIn mail, UnknownSenders strangers) {
        mustBeTheHouse();
        Optional<Incoming> incoming = arrived(mail);
        if (incoming.isEmpty()) {
            return MailVerdict.KNOWN;
        } else if (mail.cameBack().isPresent()) {
            MailIn.CameBack back = mail.cameBack().get();
            back.reply().ifPresent(reply -> evidence.cameBack(reply, back.status(), mail.receivedAt()));
            return settled(incoming.get(), MailVerdict.CAME_BACK, back.reply().flatMap(marks::ofFact), back.reply());
        }
        MailRoute route = route(incoming.get(), strangers);
        return switch (route.kind()) {
            case WORD -> word(incoming.get(), route.ticket().orElseThrow());
            case HELD -> aside(incoming.get(), route.ticket().orElseThrow(), MailVerdict.HELD, TicketFact.Kind.NOTED,
                    "By mail, the first of too many within an hour. More of them wait among the mails to be looked at:\n\n");
            case WAIT -> waits(incoming.get(), route);
            case AUTOMATIC -> aside(incoming.get(), route.ticket().orElseThrow(), MailVerdict.AUTOMATIC, TicketFact.Kind.AUTOMATIC_REPLY,
                    "By mail, written by a machine:\n\n");
            case NEW_TICKET -> open(incoming.get(), incoming.get().sender().map(MailOffice::opensFor).orElseThrow().get(0), "");
            case RETURN -> back(incoming.get(), route.why().orElseThrow());
            case DROP -> settled(incoming.get(), MailVerdict.DROPPED, Optional.empty(), Optional.empty());
        };
    }

    @Override
    public MailVerdict giveBack(MailIn mail, ReturnReason why) {
        mustBeTheHouse();
        return arrived(mail).map(incoming -> incoming.nature() == MailNature.PERSON ? back(incoming, why)
                : settled(incoming, MailVerdict.DROPPED, Optional.empty(), Optional.empty())).orElse(MailVerdict.KNOWN);
    }

    @Override
    public Optional<ReturnedMail> returned(MailId mail) {
        mustBeTheHouse();
        return mails.givenBack(mail).map(back -> {
            Optional<ByMail> person = back.person().flatMap(callers::of);
            return new ReturnedMail(back.sender(), back.senderName(), back.messageId(), back.subject(),
                    person.map(ByMail::language).orElse("en"), person.map(ByMail::zone).orElse(ZoneOffset.UTC), back.why());
        });
    }

    @Override
    public int forget(Instant before, int most) {
        mustBeTheHouse();
        return mails.forget(before, most);
    }

    private Optional<Incoming> arrived(MailIn mail) {
        Incoming incoming = new Incoming(MailId.random(), mail, MailSubject.of(mail.subject()),
                MailNature.of(mail.signs(), mail.from(), mail.subject()), callers.with(mail.from()), clock.instant());
        return mails.add(incoming.id(), mail, incoming.sender().map(ByMail::user), incoming.now()) ? Optional.of(incoming)
                : Optional.empty();
    }

    @Override
    public int giveBackWaiting(int most) {
        mustBeTheHouse();
        Instant now = clock.instant();
        List<MailId> old = waiting.since(now.atOffset(ZoneOffset.UTC).minusDays(WaitingMails.LONGEST_WAIT_DAYS).toInstant(), most);
        old.forEach(mail -> waiting.find(mail).ifPresent(one -> {
            ReturnReason why = reason(one.why());
            waiting.settle(mail, WaitingMails.MailFate.GIVEN_BACK, "", HOUSE, now);
            mails.settle(mail, MailVerdict.RETURNED, Optional.of(why), Optional.empty(), Optional.empty());
            waitingMailSettled.fire(new WaitingMailSettled(mail, WaitingMails.MailFate.GIVEN_BACK, Optional.empty(), now));
            explain(mail, one.from(), why, now);
        }));
        return old.size();
    }

    private static ReturnReason reason(WaitingMails.WaitsFor why) {
        return why == WaitingMails.WaitsFor.TOO_OFTEN ? ReturnReason.TOO_OFTEN : ReturnReason.UNKNOWN_SENDER;
    }

    private MailRoute route(Incoming incoming, UnknownSenders strangers) {
        MailRoute.Sender sender = incoming.sender().map(known -> known.caller().isStaff() ? MailRoute.Sender.OURS
                : MailRoute.Sender.CUSTOMERS).orElse(MailRoute.Sender.UNKNOWN);
        int opensFor = incoming.sender().map(known -> opensFor(known).size()).orElse(0);
        MailRoute.Facts facts = new MailRoute.Facts(incoming.nature(), sender, mentions(incoming), opensFor, MailRoute.Pace.USUAL, false);
        Optional<TicketId> ticket = facts.ticket();
        MailRoute.Pace pace = MailRoute.Pace.of(mails.sent(incoming.mail().from(), ticket, incoming.now().minus(HOUR)),
                ticket.isPresent() ? WORDS_AN_HOUR : TICKETS_AN_HOUR);
        boolean mayWait = sender == MailRoute.Sender.UNKNOWN ? strangers == UnknownSenders.HOLD && isRoom(incoming)
                : pace == MailRoute.Pace.STILL_TOO_OFTEN && isRoom(incoming);
        return MailRoute.of(new MailRoute.Facts(facts.nature(), sender, facts.mentions(), opensFor, pace, mayWait));
    }

    /** Whether one more of his may wait. */
    private boolean isRoom(Incoming incoming) {
        boolean stranger = incoming.sender().isEmpty();
        return incoming.nature() == MailNature.PERSON && waiting.waiting() < WaitingMails.MOST_WAITING
                && waiting.bytes() < WaitingMails.MOST_BYTES
                && (!stranger || mails.waited(incoming.mail().from(), incoming.now().minus(DAY)) < WaitingMails.MOST_FROM_ONE);
    }

    private MailVerdict waits(Incoming incoming, MailRoute route) {
        waiting.add(incoming.id(), route.why().equals(Optional.of(ReturnReason.TOO_OFTEN)) ? WaitingMails.WaitsFor.TOO_OFTEN
                : WaitingMails.WaitsFor.UNKNOWN_SENDER, incoming.mail(), incoming.now());
        return settled(incoming, MailVerdict.WAITING, route.ticket(), Optional.empty());
    }

    private List<MailRoute.Mention> mentions(Incoming incoming) {
        List<MailRoute.Mention> mentions = new ArrayList<>();
        incoming.sender().filter(known -> !known.caller().isStaff()).ifPresent(known -> {
            MailIn mail = incoming.mail();
            mail.about().forEach(ticket -> mention(mentions, known, ticket, MailRoute.By.REFERENCE));
            mails.ticketsOf(mail.references()).forEach(ticket -> mention(mentions, known, ticket, MailRoute.By.REFERENCE));
            marks.ofTokens(mail.tokens()).forEach(ticket -> mention(mentions, known, ticket, MailRoute.By.TOKEN));
            incoming.subject().tickets().forEach(number -> marks.ofNumber(number)
                    .ifPresent(ticket -> mention(mentions, known, ticket, MailRoute.By.SUBJECT)));
        });
        return mentions;
    }

    private void mention(List<MailRoute.Mention> mentions, ByMail sender, TicketId named, MailRoute.By by) {
        TicketId goesOn = goesOn(named);
        tickets.find(goesOn).ifPresent(ticket -> {
            UUID customer = ticket.customer().value();
            boolean mayWrite = sender.caller().sees(customer) && sender.caller().may(customer, SupportTask.WRITE_IN_TICKETS)
                    && Caller.actingAs(sender.caller(), () -> KnownTickets.isSeen(ticket));
            mentions.add(new MailRoute.Mention(goesOn, by, mayWrite, takesPart(sender, goesOn) || takesPart(sender, named)));
        });
    }

    /** A word to a ticket that was merged belongs where it goes on. */
    private TicketId goesOn(TicketId named) {
        return merges.of(named).map(Merges.Merge::into).orElse(named);
    }

    private boolean takesPart(ByMail sender, TicketId ticket) {
        return tickets.find(ticket).filter(one -> one.openedBy().equals(sender.user())).isPresent()
                || marks.hasWritten(ticket, sender.user().value());
    }

    private static List<CustomerId> opensFor(ByMail sender) {
        return sender.caller().memberships().keySet().stream().filter(customer -> sender.caller().may(customer, SupportTask.OPEN_TICKETS))
                .map(CustomerId::new).toList();
    }

    private MailVerdict word(Incoming incoming, TicketId ticket) {
        String text = MailedText.of(incoming.mail().text(), "");
        Caller sender = incoming.sender().orElseThrow().caller();
        Optional<EntryId> entry = Caller.actingAs(sender, () -> words.answer(ticket, text, incoming.mail().receivedAt(), incoming.now()));
        if (entry.isPresent()) {
            keepFiles(incoming, ticket, entry.get(), false);
            return settled(incoming, MailVerdict.WORD, Optional.of(ticket), entry);
        }
        Ticket closed = tickets.find(ticket).orElseThrow();
        return sender.may(closed.customer().value(), SupportTask.OPEN_TICKETS)
                ? open(incoming, closed.customer(), "Goes on from " + closed.number() + ", which is closed.\n\n")
                : back(incoming, ReturnReason.NOT_ALLOWED);
    }

    private MailVerdict aside(Incoming incoming, TicketId ticket, MailVerdict verdict, TicketFact.Kind what, String before) {
        EntryId entry = Caller.actingAs(incoming.sender().orElseThrow().caller(),
                () -> words.aside(ticket, what, MailedText.of(incoming.mail().text(), before), incoming.mail().receivedAt(),
                        incoming.now()));
        return settled(incoming, verdict, Optional.of(ticket), Optional.of(entry));
    }

    /** Under Basic, whatever the customer has: a Select ticket names its Space, in the portal (R30). */
    private MailVerdict open(Incoming incoming, CustomerId customer, String before) {
        ByMail sender = incoming.sender().orElseThrow();
        TicketDetail opened = Caller.actingAs(sender.caller(), () -> helpDesk.open(new HelpDesk.NewTicket(customer, Optional.empty(),
                Optional.empty(), SupportLevel.BASIC, MailedText.subject(incoming.subject()),
                MailedText.of(incoming.mail().text(), before), sender.language(), Channel.MAIL, "")));
        keepFiles(incoming, opened.ticket().id(), opened.said().get(0).id(), true);
        return settled(incoming, MailVerdict.OPENED, Optional.of(opened.ticket().id()), Optional.of(opened.said().get(0).id()));
    }

    private void keepFiles(Incoming incoming, TicketId ticket, EntryId word, boolean opened) {
        files.keep(ticket, word, incoming.sender().orElseThrow().caller(), incoming.mail().enclosed().stream()
                .map(file -> new SentFile(file.name().isEmpty() ? "attachment" : file.name(), file.bytes())).toList(), opened,
                incoming.now());
    }

    private MailVerdict back(Incoming incoming, ReturnReason why) {
        mails.settle(incoming.id(), MailVerdict.RETURNED, Optional.of(why), Optional.empty(), Optional.empty());
        explain(incoming.id(), incoming.mail().from(), why, incoming.now());
        return MailVerdict.RETURNED;
    }

    /** Once a day for each address. */
    private void explain(MailId mail, String address, ReturnReason why, Instant now) {
        if (!address.isEmpty() && mails.explainedTo(address, now.minus(DAY)) == 0
                && mails.explainedSince(now.minus(HOUR)) < EXPLANATIONS_AN_HOUR) {
            mails.explained(mail);
            mailReturned.fire(new MailReturned(mail, why, now));
        }
    }

    private MailVerdict settled(Incoming incoming, MailVerdict verdict, Optional<TicketId> ticket, Optional<EntryId> fact) {
        mails.settle(incoming.id(), verdict, Optional.empty(), ticket, fact);
        return verdict;
    }

    private static void mustBeTheHouse() {
        Caller.current().mustHold("take mail in", Role.SYSTEM);
    }
}
