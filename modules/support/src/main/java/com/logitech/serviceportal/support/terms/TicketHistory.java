package com.logitech.serviceportal.support.terms;

import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.clocks.ResponseFact;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import com.logitech.serviceportal.support.terms.contact.ContactFact;
import com.logitech.serviceportal.support.terms.contact.ContactLedger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What happened to a ticket since it was opened, and what follows: the same in whatever order it became known.
 *
 * @param language the ticket was opened in, an ISO 639 code
 * @param openedAt (UTC)
 * @param facts    in any order
 */
public record TicketHistory(String language, Instant openedAt, List<TicketFact> facts) {

    public TicketHistory {
        facts = List.copyOf(facts);
    }

    /** The language it goes on in: the one the customer chose last, an ISO 639 code (R33, D51). */
    public String languageNow() {
        return facts.stream().filter(fact -> fact.kind() == TicketFact.Kind.LANGUAGE_CHOSEN)
                .max(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id)).map(TicketFact::word).orElse(language);
    }

    /** The clock of the first response (R31-R33, R48, R124). A reply whose mail came back reached nobody, and is no response. */
    public ResponseClock responseClock(ResponseClock.Setting setting) {
        Set<UUID> cameBack = facts.stream().filter(fact -> fact.kind() == TicketFact.Kind.MAIL_CAME_BACK)
                .flatMap(fact -> fact.about().stream()).collect(Collectors.toSet());
        Set<UUID> unread = facts.stream()
                .filter(fact -> fact.kind() == TicketFact.Kind.MAIL_ACCEPTED && cameBack.contains(fact.id()))
                .flatMap(fact -> fact.about().stream()).collect(Collectors.toSet());
        List<ResponseFact> responses = facts.stream().filter(fact -> !unread.contains(fact.id()))
                .flatMap(fact -> fact.asResponse().stream()).toList();
        return ResponseClock.of(setting, language, openedAt, responses);
    }

    /** The attempts that stand unanswered at an instant (UTC). */
    public ContactLedger contactLedger(ClosingRule rule, Instant asOf) {
        return ContactLedger.of(rule, contacts(), asOf);
    }

    /** When the ticket closed for want of an answer (UTC), by an instant; empty if it did not (R38, R51). */
    public Optional<Instant> closedUnansweredAt(ClosingRule rule, Instant asOf) {
        return ContactLedger.closedAt(rule, contacts(), asOf);
    }

    private List<ContactFact> contacts() {
        return facts.stream().flatMap(fact -> fact.asContact().stream()).toList();
    }
}
