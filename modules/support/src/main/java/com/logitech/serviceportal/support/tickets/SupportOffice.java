package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketLanguageChosen;
import com.logitech.serviceportal.support.api.tickets.TicketOpened;
import com.logitech.serviceportal.support.api.tickets.TicketReopened;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.admission.JumpStartLanguage;
import com.logitech.serviceportal.support.terms.admission.PreferredChannel;
import com.logitech.serviceportal.support.terms.scope.PromisedHelp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens tickets, takes down what is said in them, and closes them. */
@ApplicationScoped
@Transactional
class SupportOffice implements HelpDesk {

    @Inject
    private Tickets tickets;
    @Inject
    private KnownTickets known;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private Admission admission;
    @Inject
    private Arrivals arrivals;
    @Inject
    private Reckoning reckoning;
    @Inject
    private TicketViews views;
    @Inject
    private Clock clock;
    @Inject
    private Event<TicketOpened> ticketOpened;
    @Inject
    private Event<TicketWritten> ticketWritten;
    @Inject
    private Event<TicketLanguageChosen> ticketLanguageChosen;
    @Inject
    private Event<TicketClosed> ticketClosed;
    @Inject
    private Event<TicketReopened> ticketReopened;

    @Override
    public List<SupportOffer> offers(Asking sent) {
        Asking asking = TicketIntake.of(sent);
        Caller.current().mustBeAllowed(asking.customer().value(), "customer", SupportTask.OPEN_TICKETS);
        Admission.Known about = admission.known(asking, clock.instant());
        Origin door = Arrivals.door();
        return levels(asking.registration().isPresent()).stream()
                .map(level -> new SupportOffer(level, admission.decision(level, about, new Admission.Manner(door,
                        language(level, asking.language()), Optional.empty(), Optional.empty(), Optional.empty())),
                        reckoning.promise(about.subject().asked(level), language(level, asking.language()), about.region(), about.zone(),
                                about.at())))
                .sorted(Comparator.comparing(offer -> !offer.admission().granted()))
                .toList();
    }

    @Override
    public TicketDetail open(NewTicket sent) {
        NewTicket asked = TicketIntake.of(sent);
        Caller caller = Caller.current();
        caller.mustBeAllowed(asked.customer().value(), "customer", SupportTask.OPEN_TICKETS);
        Instant now = clock.instant();
        Admission.Known about = admission.known(asked.asking(), now);
        Origin origin = arrivals.origin(asked);
        String language = language(asked.level(), asked.language());
        Ruling.mustGrant(admission.decision(asked.level(), about, new Admission.Manner(origin, language, Optional.of(asked.channel()),
                Optional.of(asked.phone()).filter(phone -> !phone.isEmpty()), Optional.of(asked.text()))));

        Ticket opened = new Ticket(TicketId.random(), tickets.nextNumber(),
                new Ticket.Opening(asked.customer(), about.customer().company(), about.place(), asked.registration(), asked.level(),
                        language, about.region(), about.zone(), asked.channel(), asked.phone(), asked.subject()),
                new UserId(caller.user()), now);
        opened.arrive(origin, PromisedHelp.hasDueTime(about.subject().asked(asked.level())), arrivals.isPutFirst(asked.customer(), now));
        TicketFact first = recorder.begin(opened, now);
        arrivals.keep(opened, about.subject(), asked);
        recorder.write(opened, first, asked.text(), now);
        ticketOpened.fire(new TicketOpened(opened.customer(), opened.id(), opened.number(), opened.level(), opened.dueAt(), now));
        return views.detail(opened, now, space -> about.cover().orElseThrow().level());
    }

    /** Those a ticket may be opened under, the best first. */
    static List<SupportLevel> levels(boolean registered) {
        return registered ? List.of(SupportLevel.JUMPSTART, SupportLevel.BASIC) : List.of(SupportLevel.SELECT, SupportLevel.BASIC);
    }

    /** JumpStart answers in English, whatever was asked for (R120). */
    static String language(SupportLevel level, String asked) {
        return level == SupportLevel.JUMPSTART ? "en" : asked;
    }

    @Override
    public TicketDetail write(TicketId ticket, long version, String sent) {
        String text = TicketIntake.text(sent);
        Instant now = clock.instant();
        Ticket held = known.open(ticket, version, now);
        KnownTickets.mustBeQualifiedFor(held);
        boolean ours = Caller.current().isStaff();
        EntryId entry = recorder.say(held, ours ? TicketFact.Kind.REPLIED : TicketFact.Kind.CUSTOMER_WROTE, text, now);
        recorder.reckon(held, now);
        ticketWritten.fire(new TicketWritten(held.customer(), ticket, held.number(), entry, !ours, now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail note(TicketId ticket, long version, String sent) {
        String text = TicketIntake.text(sent);
        Instant now = clock.instant();
        Ticket held = known.ours(ticket, version, "write notes in tickets", now);
        recorder.say(held, TicketFact.Kind.NOTED, text, now);
        return views.detail(held, now);
    }

    @Override
    public TicketDetail call(TicketId ticket, long version, boolean reached, String sent) {
        String text = TicketIntake.text(sent);
        Instant now = clock.instant();
        Ticket held = known.ours(ticket, version, "record calls", now);
        held.mustBeOpen();
        KnownTickets.mustBeQualifiedFor(held);
        EntryId entry = recorder.say(held, reached ? TicketFact.Kind.SPOKE : TicketFact.Kind.CALLED_IN_VAIN, text, now);
        recorder.reckon(held, now);
        ticketWritten.fire(new TicketWritten(held.customer(), ticket, held.number(), entry, false, now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail chooseLanguage(TicketId ticket, long version, String sent) {
        String language = TicketIntake.language(sent);
        Instant now = clock.instant();
        Ticket held = known.open(ticket, version, now);
        if (held.level() == SupportLevel.JUMPSTART) {
            Ruling.mustHold("May the ticket go on in this language?", now,
                    List.of(new JumpStartLanguage().judge(new JumpStartLanguage.Facts(language))));
        }
        boolean ours = Caller.current().isStaff();
        if (!ours && held.channel() == Channel.PHONE) {
            Ruling.mustHold("May the ticket go on in this language?", now, List.of(admission.voice(held.level(), language, now)));
        }
        recorder.record(held, ours ? TicketFact.Kind.LANGUAGE_PROPOSED : admission.isInTerm(held, now) ? TicketFact.Kind.LANGUAGE_CHOSEN
                : TicketFact.Kind.LANGUAGE_CHOSEN_AFTER_TERM, language, now);
        recorder.reckon(held, now);
        if (!ours) {
            ticketLanguageChosen.fire(new TicketLanguageChosen(held.customer(), ticket, held.number(), language, held.dueAt(), now));
        }
        return views.detail(held, now);
    }

    @Override
    public TicketDetail take(TicketId ticket, long version) {
        Instant now = clock.instant();
        Ticket held = known.ours(ticket, version, "work on tickets", now);
        KnownTickets.mustBeQualifiedFor(held);
        recorder.give(held, new UserId(Caller.current().user()), now);
        return views.detail(held, now);
    }

    @Override
    public TicketDetail prefer(TicketId ticket, long version, Channel channel, String sent) {
        String phone = TicketIntake.reach(channel, sent);
        Instant now = clock.instant();
        Ticket held = known.open(ticket, version, now);
        boolean calling = channel == Channel.PHONE;
        Ruling.mustHold("May we reach the customer this way?", now, Stream.concat(
                Stream.of(new PreferredChannel().judge(new PreferredChannel.Facts(calling, !phone.isEmpty()))),
                Stream.of(calling).filter(call -> call).map(call -> admission.voice(held.level(), held.language(), now))).toList());
        held.reachBy(channel, phone);
        recorder.say(held, TicketFact.Kind.NOTED, "From now on the customer prefers " + (channel == Channel.PHONE ? "to be called."
                : "to be written to."), now);
        tickets.flush();
        return views.detail(held, now);
    }

    @Override
    public TicketDetail close(TicketId ticket, long version, Closing why) {
        if (why != Closing.SOLVED && why != Closing.WITHDRAWN) {
            throw Refused.input("why", "is SOLVED or WITHDRAWN");
        }
        Instant now = clock.instant();
        Ticket held = known.open(ticket, version, now);
        KnownTickets.mustBeQualifiedFor(held);
        recorder.record(held, TicketFact.Kind.CLOSED, "", now);
        held.close(why, now);
        tickets.flush();
        ticketClosed.fire(new TicketClosed(held.customer(), ticket, held.number(), why, now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail reopen(TicketId ticket, long version) {
        Instant now = clock.instant();
        Ticket held = known.held(ticket, version, now);
        mustBeReopenable(held, now);
        held.reopen();
        recorder.record(held, TicketFact.Kind.REOPENED, "", now);
        recorder.reckon(held, now);
        ticketReopened.fire(new TicketReopened(held.customer(), ticket, held.number(), now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail ticket(TicketId ticket) {
        tickets.readAtOnce();
        return views.detail(known.of(ticket), clock.instant());
    }

    /** Refuses to a customer what has been closed too long (D6); our people may. */
    private void mustBeReopenable(Ticket ticket, Instant now) {
        if (!Caller.current().isStaff() && reckoning.reopenableUntil(ticket).filter(now::isAfter).isPresent()) {
            throw Refused.conflict("ticket", "This ticket was closed more than " + reckoning.inForce(now).reopening().getDays()
                    + " days ago. Open a new one.");
        }
    }
}
