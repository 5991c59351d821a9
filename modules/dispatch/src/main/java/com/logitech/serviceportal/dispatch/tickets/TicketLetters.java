package com.logitech.serviceportal.dispatch.tickets;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.mail.Addressee;
import com.logitech.serviceportal.dispatch.mail.Mail;
import com.logitech.serviceportal.dispatch.mail.MailRoom;
import com.logitech.serviceportal.dispatch.mail.Post;
import com.logitech.serviceportal.dispatch.mail.Wording;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.OurMarks;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import com.logitech.serviceportal.support.api.mail.ContactEvidence;
import com.logitech.serviceportal.support.api.mail.MailFilesLeftOut;
import com.logitech.serviceportal.support.api.mail.TicketPost.Envelope;
import com.logitech.serviceportal.support.api.mail.TicketPost.FileLeftOut;
import com.logitech.serviceportal.support.api.mail.TicketPost;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.TicketWord;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketOpened;
import com.logitech.serviceportal.support.api.tickets.TicketReopened;
import com.logitech.serviceportal.support.api.tickets.TicketWillClose;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import com.logitech.serviceportal.support.api.work.IncidentStopped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells who asked for help what becomes of it and what he is waited for, and brings him our replies - by mail, whichever channel he
 * prefers (R36) -; an answer finds back. What the mail server says of a reply is
 * told to the help desk: it is an attempt to reach the customer once it was accepted (D24).
 */
@ApplicationScoped
class TicketLetters implements Wording {

    private static final String OPENED = TicketOpened.class.getSimpleName();
    private static final String WRITTEN = TicketWritten.class.getSimpleName();
    private static final String STOPPED = IncidentStopped.class.getSimpleName();
    private static final String LEFT_OUT = MailFilesLeftOut.class.getSimpleName();
    private static final String WILL_CLOSE = TicketWillClose.class.getSimpleName();
    private static final Set<String> KINDS = Set.of(OPENED, WRITTEN, STOPPED, LEFT_OUT, WILL_CLOSE, TicketClosed.class.getSimpleName(),
            TicketReopened.class.getSimpleName());
    private static final Pattern STATUS = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");

    @Inject
    private Correspondents correspondents;
    @Inject
    private HelpDesk helpDesk;
    @Inject
    TicketPost post;
    @Inject
    private ContactEvidence evidence;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    /** It is his own matter, and he asked. */
    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.empty();
    }

    @Override
    public boolean isOfAccess(String kind) {
        return false;
    }

    /** That something is asked of the customer stands in the portal as well. */
    @Override
    public boolean isNoticed(String kind) {
        return kind.equals(STOPPED);
    }

    /** Not what answers him just now, nor what he could not act upon any more. */
    @Override
    public boolean isHeld(Claimed message, Instant until) {
        if (message.kind().equals(WILL_CLOSE)) {
            return closesAt(message).filter(until::isBefore).isPresent();
        }
        return !message.kind().equals(LEFT_OUT) && !(message.kind().equals(OPENED) && isRequester(message));
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        if (fact instanceof MailFilesLeftOut leftOut) {
            return Set.of(Addressee.person(leftOut.sender()));
        }
        boolean theirs = fact instanceof TicketWritten written && written.byCustomer();
        return theirs ? Set.of() : post.to(new TicketId(fact.about().get(0))).readers().stream().map(Addressee::person)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        Optional<Correspondent> person = Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader));
        Optional<TicketDetail> ticket = person.flatMap(known -> ticket(message.facts()));
        if (ticket.isEmpty()) {
            return Optional.empty();
        }
        Envelope envelope = post.of(ticket.get().ticket().id());
        Optional<TicketWord> reply = reply(ticket.get(), message.facts());
        boolean over = message.kind().equals(STOPPED) && ticket.get().ticket().stopped().isEmpty()
                || message.kind().equals(WILL_CLOSE) && !ticket.get().ticket().closesAt().equals(closesAt(message));
        boolean reads = message.kind().equals(LEFT_OUT) ? post.mayRead(ticket.get().ticket().id(), reader)
                : envelope.readers().contains(reader);
        if (!reads || message.kind().equals(WRITTEN) && reply.isEmpty() || over) {
            return Optional.empty();
        }
        OurMarks marks = mailRoom.marks().orElseThrow();
        TicketWords words = new TicketWords(person.get(), ticket.get(), envelope, mailRoom.portal(), mailRoom.isHeard());
        return Optional.of(new Mail(person.get().email(), person.get().name(), words.letter(message.kind(), reply,
                leftOut(message, ticket.get())),
                post(message.kind(), ticket.get().ticket().id(), envelope, marks)));
    }

    /** Of the mail that opened the ticket, or of the one it is about. */
    private List<FileLeftOut> leftOut(Claimed message, TicketDetail ticket) {
        Optional<EntryId> word = message.kind().equals(LEFT_OUT)
                ? Optional.of(new EntryId(UUID.fromString(message.facts().get("word"))))
                : Optional.of(ticket).filter(one -> message.kind().equals(OPENED)).flatMap(one -> one.said().stream()
                        .filter(said -> said.kind() == WordKind.CUSTOMER).map(TicketWord::id).findFirst());
        return word.map(one -> post.leftOut(ticket.ticket().id(), one)).orElse(List.of());
    }

    private Post post(String kind, TicketId ticket, Envelope envelope, OurMarks marks) {
        List<String> references = Stream.concat(Stream.of(marks.ofTicket(ticket.value())), envelope.thread().stream()).toList();
        Optional<String> answered = envelope.thread().stream().reduce((earlier, later) -> later);
        return new Post(kind.equals(WRITTEN) ? Post.Nature.PERSONAL : kind.equals(OPENED) || kind.equals(LEFT_OUT)
                ? Post.Nature.AUTOMATIC_ANSWER
                : Post.Nature.AUTOMATIC, mailRoom.isHeard() ? Optional.of(marks.answersTo(envelope.token())) : Optional.empty(),
                references, answered);
    }

    /** What it was told to close at; by now that may be past, or another. */
    private static Optional<Instant> closesAt(Claimed message) {
        return Optional.ofNullable(message.facts().get("closesAt")).map(Instant::parse);
    }

    private Optional<TicketDetail> ticket(Map<String, String> facts) {
        try {
            return Optional.of(helpDesk.ticket(new TicketId(UUID.fromString(facts.get("ticket")))));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }

    /** Calls are recorded, and not written about. */
    private static Optional<TicketWord> reply(TicketDetail ticket, Map<String, String> facts) {
        return ticket.said().stream()
                .filter(word -> word.kind() == WordKind.REPLY && word.id().toString().equals(facts.get("entry"))).findFirst();
    }

    @Override
    public void settled(Claimed message, Outcome outcome, Instant at) {
        if (message.kind().equals(WRITTEN) && isRequester(message)) {
            EntryId reply = new EntryId(UUID.fromString(message.facts().get("entry")));
            if (outcome instanceof Outcome.Delivered) {
                evidence.accepted(reply, at);
            } else if (outcome instanceof Outcome.Hopeless hopeless) {
                Matcher status = STATUS.matcher(hopeless.problem());
                evidence.cameBack(reply, status.find() ? status.group() : "", at);
            }
        }
    }

    private boolean isRequester(Claimed message) {
        return post.to(new TicketId(UUID.fromString(message.facts().get("ticket")))).requester()
                .filter(new UserId(message.recipient())::equals).isPresent();
    }
}
