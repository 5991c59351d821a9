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
import com.logitech.serviceportal.replacement.api.returns.ReturnAuthorized;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnRefused;
import com.logitech.serviceportal.replacement.api.returns.ReturnRequested;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.shipping.FailedUnitOverdue;
import com.logitech.serviceportal.replacement.api.shipping.ReplacementShipped;
import com.logitech.serviceportal.replacement.api.shipping.Shipments;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblemSettled;
import com.logitech.serviceportal.replacement.api.tracking.ReportedProblem;
import com.logitech.serviceportal.support.api.mail.TicketPost.Envelope;
import com.logitech.serviceportal.support.api.mail.TicketPost;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells those who follow a ticket whether what failed is replaced, what is missing, what was sent, what came of a problem with its
 * delivery, and what has not come back; in the ticket's own thread.
 */
@ApplicationScoped
class ClaimLetters implements Wording {

    /** What a return has to be by the time the mail is written, or nobody is told that any more. */
    private static final Map<String, Set<ReturnState>> KINDS = Map.of(
            ReturnRequested.class.getSimpleName(), Set.of(ReturnState.WAITING, ReturnState.REVIEW),
            ReturnAuthorized.class.getSimpleName(), Set.of(ReturnState.AUTHORIZED),
            ReturnRefused.class.getSimpleName(), Set.of(ReturnState.REFUSED),
            ReplacementShipped.class.getSimpleName(), Set.of(ReturnState.SHIPPED),
            FailedUnitOverdue.class.getSimpleName(), Set.of(ReturnState.AWAITED),
            DeliveryProblemSettled.class.getSimpleName(), Set.of(ReturnState.SHIPPED, ReturnState.AWAITED, ReturnState.CLOSED));

    @Inject
    private Correspondents correspondents;
    @Inject
    private HelpDesk helpDesk;
    @Inject
    private TicketPost post;
    @Inject
    private Returns returns;
    @Inject
    private Shipments shipments;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> kinds() {
        return KINDS.keySet();
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

    @Override
    public boolean isHeld(Claimed message, Instant until) {
        return true;
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        TicketId ticket = fact instanceof ReturnRequested requested ? requested.ticket()
                : fact instanceof ReturnAuthorized authorized ? authorized.ticket()
                : fact instanceof ReplacementShipped shipped ? shipped.ticket()
                : fact instanceof DeliveryProblemSettled settled ? settled.ticket()
                : fact instanceof FailedUnitOverdue overdue ? overdue.ticket() : ((ReturnRefused) fact).ticket();
        return post.to(ticket).readers().stream().map(Addressee::person).collect(Collectors.toSet());
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        Optional<Correspondent> person = Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader));
        return person.flatMap(known -> asked(message.facts()).filter(one -> KINDS.get(message.kind()).contains(one.summary().state()))
                .flatMap(one -> mail(known, one, settled(message, one), ticket(one))));
    }

    /** What the mail is about, if that is a problem with a delivery: the last of the unit, if it was said again since. */
    private Optional<ReportedProblem> settled(Claimed message, ReturnDetail one) {
        return message.kind().equals(DeliveryProblemSettled.class.getSimpleName()) ? shipments.shipping(one.summary().id()).problems()
                .stream().filter(problem -> !problem.isOpen() && problem.serial().equals(message.facts().get("serial")))
                .reduce((earlier, later) -> later) : Optional.empty();
    }

    private Optional<Mail> mail(Correspondent reader, ReturnDetail one, Optional<ReportedProblem> settled, TicketDetail ticket) {
        Envelope envelope = post.of(ticket.ticket().id());
        return Optional.of(envelope).filter(known -> known.readers().contains(reader.user())).map(known ->
                new Mail(reader.email(), reader.name(), new ClaimWords(reader, one, shipments.shipping(one.summary().id()).sent(),
                        settled, TicketWords.subject(ticket.ticket()), mailRoom.portal(),
                        Optional.of(known.token()).filter(token -> mailRoom.isHeard())).letter(),
                        thread(ticket.ticket().id(), known)));
    }

    private Post thread(TicketId ticket, Envelope envelope) {
        List<String> references = Stream.concat(Stream.of(mailRoom.marks().orElseThrow().ofTicket(ticket.value())),
                envelope.thread().stream()).toList();
        return new Post(Post.Nature.AUTOMATIC, mailRoom.isHeard() ? mailRoom.marks().map(marks -> marks.answersTo(envelope.token()))
                : Optional.empty(), references, envelope.thread().stream().reduce((earlier, later) -> later));
    }

    private Optional<ReturnDetail> asked(Map<String, String> facts) {
        try {
            return Optional.of(returns.of(new ReturnId(UUID.fromString(facts.get("returned")))));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }

    private TicketDetail ticket(ReturnDetail one) {
        return helpDesk.ticket(one.summary().ticket());
    }
}
