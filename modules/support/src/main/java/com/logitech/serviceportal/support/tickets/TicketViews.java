package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.PlaceKind;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.model.Conversations;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.admission.TicketLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tickets as the caller may see them. */
@ApplicationScoped
public class TicketViews {

    @Inject
    private Tickets tickets;
    @Inject
    private KnownTickets known;
    @Inject
    private Conversations conversations;
    @Inject
    private Reckoning reckoning;
    @Inject
    private Signatories signatories;
    @Inject
    private Entitlements entitlements;

    /** The ticket whole, as it stands (UTC). */
    public TicketDetail detail(Ticket ticket, Instant now) {
        return detail(ticket, now, space -> entitlements.level(space, now));
    }

    /** The same, where the level of a Space is known already. */
    TicketDetail detail(Ticket ticket, Instant now, Function<SpaceId, ServiceLevel> levelOf) {
        TicketHistory history = ticket.history(tickets.facts(ticket.id()));
        List<Conversations.Spoken> words = conversations.of(known.together(ticket), Caller.current().isStaff());
        Map<String, String> names = signatories.names(Stream.concat(words.stream().map(Conversations.Spoken::by), people(ticket))
                .collect(Collectors.toSet()));
        Optional<Decision> closing = ticket.closedAt().isPresent() ? Optional.empty()
                : Optional.of(reckoning.closing(ticket, history, now));
        return new TicketDetail(summary(ticket, names, now), ticket.channel(), ticket.phone(), history.languageProposed(),
                level(ticket, now, levelOf), reckoning.response(ticket, history, now), closing,
                words.stream()
                        .map(word -> new TicketDetail.TicketWord(word.id(), word.kind(), word.at(), names.get(word.by()), word.text(),
                                history.mailOf(word.id().value())
                                        .map(mail -> new TicketDetail.Delivery(mail.acceptedAt(), mail.cameBackAt(), mail.status())),
                                places(ticket, word)))
                        .toList());
    }

    /** Where else a word stands: nearly none does. */
    private List<TicketDetail.WordPlace> places(Ticket ticket, Conversations.Spoken word) {
        return Stream.of(Stream.of(word.ticket()).filter(in -> !in.equals(ticket.id())).flatMap(in -> place(in, PlaceKind.MERGED)),
                word.from().stream().flatMap(in -> place(in, PlaceKind.SPLIT_FROM)),
                word.into().stream().flatMap(in -> place(in, PlaceKind.SPLIT_INTO))).flatMap(found -> found).toList();
    }

    private Stream<TicketDetail.WordPlace> place(TicketId other, PlaceKind kind) {
        return tickets.find(other).filter(KnownTickets::isSeen)
                .map(found -> new TicketDetail.WordPlace(other, found.number(), kind)).stream();
    }

    /** What the Space has today is said to who may know of it. */
    private static Decision level(Ticket ticket, Instant now, Function<SpaceId, ServiceLevel> levelOf) {
        SupportLevel today = ticket.space().filter(space -> Caller.current().sees(ticket.customer().value(), ticket.spaceGroup()))
                .filter(space -> ticket.level() != SupportLevel.JUMPSTART)
                .map(space -> levelOf.apply(space) == ServiceLevel.SELECT ? SupportLevel.SELECT : SupportLevel.BASIC)
                .orElse(ticket.level());
        return new Decision("Does the ticket keep its level?", now, now,
                List.of(new TicketLevel().judge(new TicketLevel.Facts(ticket.level(), ticket.openedAt(), today))));
    }

    /** Tickets as lists show them. */
    public List<TicketSummary> summaries(Collection<Ticket> shown, Instant now) {
        Map<String, String> names = signatories.names(shown.stream().flatMap(TicketViews::people).collect(Collectors.toSet()));
        return shown.stream().map(ticket -> summary(ticket, names, now)).toList();
    }

    private static Stream<String> people(Ticket ticket) {
        return Stream.concat(Stream.of(ticket.openedBy().toString()), ticket.assignee().stream().map(Object::toString));
    }

    private static TicketSummary summary(Ticket ticket, Map<String, String> names, Instant now) {
        return new TicketSummary(ticket.id(), ticket.number(), ticket.customer(), ticket.company(), ticket.space(), ticket.spaceName(),
                ticket.registration(), ticket.level(), ticket.language(), ticket.subject(), ticket.openedAt(),
                names.get(ticket.openedBy().toString()), response(ticket, now), ticket.dueAt(), ticket.answeredAt(), ticket.closesAt(),
                ticket.closedAt(), ticket.closing(), ticket.awaitsUs(), ticket.assignee().map(by -> names.get(by.toString())).orElse(""),
                ticket.origin(), ticket.priority(), ticket.isPutFirst(), ticket.stopped(),
                ticket.version());
    }

    private static FirstResponse response(Ticket ticket, Instant now) {
        if (ticket.isLate(now)) {
            return FirstResponse.MISSED;
        } else if (ticket.dueAt().isEmpty()) {
            return FirstResponse.AS_SOON_AS_POSSIBLE;
        }
        if (ticket.answeredAt().isPresent()) {
            return FirstResponse.MET;
        }
        return ticket.closedAt().isPresent() ? FirstResponse.NOT_NEEDED : FirstResponse.AWAITED;
    }
}
