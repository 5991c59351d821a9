package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.talk.Merging.LinkKind;
import com.logitech.serviceportal.support.api.talk.Splitting;
import com.logitech.serviceportal.support.api.talk.TicketSplit;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Asking;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketOpened;
import com.logitech.serviceportal.support.model.Conversations.Spoken;
import com.logitech.serviceportal.support.model.Conversations;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.model.talk.Merges;
import com.logitech.serviceportal.support.model.talk.TicketFiles;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.scope.PromisedHelp;
import com.logitech.serviceportal.support.terms.talk.SplitOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes tickets of their own of words of others. */
@ApplicationScoped
@Transactional
class SplittingOffice implements Splitting {

    private static final String WHAT = "split tickets";

    @Inject
    private KnownTickets known;
    @Inject
    private Tickets tickets;
    @Inject
    private Conversations conversations;
    @Inject
    private TicketFiles files;
    @Inject
    private Incidents incidents;
    @Inject
    private Merges merges;
    @Inject
    private Admission admission;
    @Inject
    private SplitRequesters requesters;
    @Inject
    private Arrivals arrivals;
    @Inject
    private Reckoning reckoning;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private TicketViews views;
    @Inject
    private Clock clock;
    @Inject
    private Event<TicketOpened> ticketOpened;
    @Inject
    private Event<TicketSplit> ticketSplit;

    /** The words chosen, as they were said and as the terms see them. */
    private record Choice(Spoken word, SplitOff.Chosen chosen) {
    }

    /**
     * What the new ticket would be.
     *
     * @param about     all that held when it was asked for
     * @param admission of the best level that is granted, or of the last that is not
     */
    private record Plan(List<Choice> words, Admission.Known about, SupportLevel level, String language, Decision admission) {
        List<Spoken> spoken() {
            return words.stream().map(Choice::word).toList();
        }
    }

    @Override
    public List<Requester> requesters(TicketId ticket, NewSplit sent) {
        Ticket about = ours(ticket);
        NewSplit asked = TicketIntake.of(sent, true);
        Plan plan = plan(about, asked, clock.instant());
        return requesters.of(about, plan.spoken(), plan.about().place());
    }

    private Ticket ours(TicketId ticket) {
        Ticket about = known.of(ticket);
        Caller.current().mustHoldFor(about.customer().value(), "ticket", WHAT, Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER);
        KnownTickets.mustBeQualifiedFor(about);
        return about;
    }

    @Override
    public SupportOffer offer(TicketId ticket, NewSplit sent) {
        Ticket about = ours(ticket);
        Instant now = clock.instant();
        Plan plan = plan(about, TicketIntake.of(sent, true), now);
        return new SupportOffer(plan.level(), plan.admission(), reckoning.promise(plan.about().subject().asked(plan.level()),
                plan.language(), plan.about().region(), plan.about().zone(), plan.about().at(), now));
    }

    @Override
    public TicketDetail split(TicketId ticket, long version, NewSplit sent) {
        NewSplit asked = TicketIntake.of(sent, false);
        Instant now = clock.instant();
        Ticket held = known.ours(ticket, version, WHAT, now);
        KnownTickets.mustBeQualifiedFor(held);
        Plan plan = plan(held, asked, now);
        Ruling.mustGrant(plan.admission());

        Ticket made = make(held, asked, plan, now);
        for (Choice choice : plan.words()) {
            files.repeat(choice.word().id(), made.id(), recorder.repeat(made, choice.word(),
                    SplitOff.countsAs(choice.chosen(), plan.about().at(), held.level(), plan.level()), now));
        }
        merges.link(new Merges.Linked(made.id(), ticket, LinkKind.SPLIT_FROM, now), Caller.current().signature());
        recorder.reckon(made, now);
        tickets.touch(held);
        ticketOpened.fire(new TicketOpened(made.customer(), made.id(), made.number(), made.level(), made.dueAt(), now));
        ticketSplit.fire(new TicketSplit(held.customer(), ticket, held.number(), made.id(), made.number(), now));
        return views.detail(made, now);
    }

    /** Hours and holidays count as they are known now: what became known since the words arrived would have moved its due time as well. */
    private Ticket make(Ticket held, NewSplit asked, Plan plan, Instant now) {
        Admission.Known about = plan.about();
        Optional<UserId> requester = requester(held, asked, plan).filter(person -> !person.equals(requesters.asking(held)));
        Ticket made = new Ticket(TicketId.random(), tickets.nextNumber(),
                new Ticket.Opening(held.customer(), about.customer().company(), about.place(), held.registration(),
                        plan.level(), plan.language(), about.region(), about.zone(), held.channel(), held.phone(), asked.subject()),
                requester.orElseGet(held::openedBy), about.at());
        made.countBy(now);
        made.arrive(held.origin(), PromisedHelp.hasDueTime(about.subject().asked(plan.level())),
                arrivals.isPutFirst(held.customer(), now));
        tickets.add(made);
        tickets.flush();
        arrivals.keep(made, about.subject(), requester.isPresent() ? Optional.empty()
                : incidents.find(held.id()).flatMap(Incident::askedFor));
        return made;
    }

    /** Empty where nobody of those who take part is of the account any more: then it stays whose it was. */
    private Optional<UserId> requester(Ticket held, NewSplit asked, Plan plan) {
        List<UserId> possible = requesters.of(held, plan.spoken(), plan.about().place()).stream().map(Requester::person).toList();
        if (asked.requester().filter(person -> !possible.contains(person)).isPresent()) {
            throw Refused.input("requester", "is none of those it can be for");
        }
        return asked.requester().or(() -> possible.stream().findFirst());
    }

    private Plan plan(Ticket from, NewSplit asked, Instant now) {
        if (from.closing().filter(Closing.MERGED::equals).isPresent()) {
            throw Refused.conflict("ticket", "This ticket goes on in another one. Split it there.");
        }
        List<Choice> words = words(from, asked);
        SplitOff.Facts facts = SplitOff.Facts.of(words.stream().map(Choice::chosen).toList());
        Finding fit = new SplitOff().judge(facts);
        Ruling.mustHold("May these words be a ticket of their own?", now, List.of(fit));
        Admission.Known about = admission.known(new Asking(from.customer(), asked.space(), from.registration(), from.language()),
                facts.arrivedAt().orElseThrow());
        Plan plan = null;
        for (SupportLevel level : SupportOffice.levels(from.registration().isPresent())) {
            String language = SupportOffice.language(level, from.language());
            Decision admitted = admission.decision(level, about, new Admission.Manner(from.origin(), language, Optional.of(from.channel()),
                    Optional.of(from.phone()).filter(phone -> !phone.isEmpty()), Optional.of(words.get(0).word().text())));
            List<Finding> findings = new ArrayList<>(List.of(fit));
            findings.addAll(admitted.findings());
            plan = new Plan(words, about, level, language, new Decision(admitted.question(), admitted.at(), admitted.knownAt(), findings));
            if (plan.admission().granted()) {
                return plan;
            }
        }
        return plan;
    }

    private List<Choice> words(Ticket from, NewSplit asked) {
        TicketHistory history = from.history(tickets.facts(from.id()));
        List<Choice> words = conversations.of(known.together(from), true).stream().filter(word -> asked.words().contains(word.id()))
                .map(word -> new Choice(word, new SplitOff.Chosen(word.kind(), word.at(),
                        history.mailOf(word.id().value()).flatMap(TicketHistory.CarriedMail::cameBackAt).isPresent()))).toList();
        if (words.size() != asked.words().size()) {
            throw Refused.notFound("word");
        }
        return words;
    }
}
