package com.logitech.serviceportal.dispatch.tickets;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.mail.Addressee;
import com.logitech.serviceportal.dispatch.mail.LetterHead;
import com.logitech.serviceportal.dispatch.mail.Mail;
import com.logitech.serviceportal.dispatch.mail.MailRoom;
import com.logitech.serviceportal.dispatch.mail.Phrases;
import com.logitech.serviceportal.dispatch.mail.Post;
import com.logitech.serviceportal.dispatch.mail.Wording;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.mail.TicketPost.Recipients;
import com.logitech.serviceportal.support.api.mail.TicketPost;
import com.logitech.serviceportal.support.api.queue.TicketAssigned;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.ResponseObjectiveMissed;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketOpened;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import com.logitech.serviceportal.support.api.work.FollowUpDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells our own people that there is work at the help desk: who works on the ticket, or else the agents of its level; of a late first
 * response, the agents in any case; and who of ours follows the ticket. That it is time for a follow-up is told to who works on it alone,
 * and that it changed hands to both of them, but not to who did it. By notice, and by mail to who chose that.
 */
@ApplicationScoped
class DeskLetters implements Wording {

    private static final String DESK = "Desk";
    private static final Set<String> FACTS = Set.of(TicketOpened.class.getSimpleName(), TicketWritten.class.getSimpleName(),
            ResponseObjectiveMissed.class.getSimpleName(), FollowUpDue.class.getSimpleName(), TicketAssigned.class.getSimpleName());

    @Inject
    private Correspondents correspondents;
    @Inject
    private HelpDesk helpDesk;
    @Inject
    private TicketPost post;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> hears() {
        return FACTS;
    }

    @Override
    public Set<String> kinds() {
        return FACTS.stream().map(this::kind).collect(Collectors.toSet());
    }

    @Override
    public String kind(String fact) {
        return DESK + fact;
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.of(Topic.DESK_TICKETS);
    }

    @Override
    public boolean isNoticed(String kind) {
        return true;
    }

    /** That a first response is late waits for nobody's morning. */
    @Override
    public boolean isHeld(Claimed message, Instant until) {
        return !message.kind().equals(kind(ResponseObjectiveMissed.class.getSimpleName()));
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        if (fact instanceof TicketWritten written && !written.byCustomer()) {
            return Set.of();
        }
        if (fact instanceof TicketAssigned assigned) {
            return Stream.concat(Stream.of(assigned.to()), assigned.from().stream()).filter(one -> !one.equals(assigned.by()))
                    .map(Addressee::person).collect(Collectors.toSet());
        }
        Recipients to = post.to(new TicketId(fact.about().get(0)));
        Set<UserId> told = to.assignee().filter(assignee -> !(fact instanceof ResponseObjectiveMissed)).map(Set::of)
                .orElseGet(() -> correspondents.staff(to.level() == SupportLevel.SELECT ? Role.SELECT_AGENT : Role.BASIC_AGENT));
        Stream<UserId> watchers = fact instanceof FollowUpDue ? Stream.of() : to.watchers().stream();
        return Stream.concat(told.stream(), watchers).map(Addressee::person).collect(Collectors.toSet());
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        Optional<Correspondent> person = Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader));
        return person.flatMap(known -> ticket(message).map(ticket -> new Mail(known.email(), known.name(),
                letter(message.kind(), known, ticket, mailRoom.portal()), new Post(Post.Nature.AUTOMATIC, Optional.empty(),
                List.of(mailRoom.marks().orElseThrow().ofTicket(ticket.ticket().id().value())), Optional.empty()))));
    }

    static Letter letter(String kind, Correspondent reader, TicketDetail detail, String portal) {
        TicketSummary ticket = detail.ticket();
        Phrases phrases = Phrases.in(reader.language());
        LetterHead head = new LetterHead(phrases, kind, reader.name(), portal, true);
        List<Letter.Row> rows = new ArrayList<>(List.of(head.row("customer", ticket.company()), head.row("level", ticket.level().title())));
        if (!ticket.assignee().isEmpty()) {
            rows.add(head.row("assignee", ticket.assignee()));
        }
        if (detail.asksForCall()) {
            rows.add(head.row("prefers", phrases.text("prefers.phone")));
        }
        return head.letter(TicketWords.subject(ticket), List.of(phrases.text(kind + ".text", ticket.number().toString(),
                        ticket.dueAt().map(due -> phrases.instant(due, reader.zone())).orElse(""))),
                rows, Optional.of(new Letter.Link(phrases.text("link.ticket"), portal + "/support/ticket.xhtml?id=" + ticket.id())));
    }

    private Optional<TicketDetail> ticket(Claimed message) {
        try {
            return Optional.of(helpDesk.ticket(new TicketId(UUID.fromString(message.facts().get("ticket")))));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }
}
