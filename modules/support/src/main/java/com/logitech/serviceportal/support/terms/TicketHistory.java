package com.logitech.serviceportal.support.terms;

import com.logitech.serviceportal.support.terms.clocks.ClockLedger;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.clocks.ResponseFact;
import com.logitech.serviceportal.support.terms.clocks.Segment;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import com.logitech.serviceportal.support.terms.contact.ContactFact;
import com.logitech.serviceportal.support.terms.contact.ContactLedger;
import com.logitech.serviceportal.support.terms.work.Standstill;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

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
        return facts.stream().filter(fact -> fact.kind().isChoice())
                .max(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id)).map(TicketFact::word).orElse(language);
    }

    /** The language our people proposed since, an ISO 639 code; empty once the customer chose one, and for what it goes on in (D51). */
    public Optional<String> languageProposed() {
        return facts.stream()
                .filter(fact -> fact.kind().isChoice() || fact.kind() == TicketFact.Kind.LANGUAGE_PROPOSED)
                .max(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id))
                .filter(last -> last.kind() == TicketFact.Kind.LANGUAGE_PROPOSED).map(TicketFact::word)
                .filter(proposed -> !proposed.equals(languageNow()));
    }

    /** The clock of the first response (R31-R33, R48, R124). A reply whose mail came back reached nobody, and is no response. */
    public ResponseClock responseClock(ResponseClock.Setting setting) {
        List<ResponseFact> responses = facts.stream().filter(fact -> mailOf(fact.id()).flatMap(CarriedMail::cameBackAt).isEmpty())
                .flatMap(fact -> fact.asResponse().stream()).toList();
        return ResponseClock.of(setting, language, openedAt, responses);
    }

    /**
     * What came of the mail with a reply.
     *
     * @param acceptedAt when a mail server last took it (UTC)
     * @param cameBackAt when it became known that it did not arrive (UTC); empty while the last that took it has it
     * @param status     as the mail server gave it; may be empty
     */
    public record CarriedMail(Optional<Instant> acceptedAt, Optional<Instant> cameBackAt, String status) {
    }

    /** What came of the mail with a reply; empty while nothing is known of one. */
    public Optional<CarriedMail> mailOf(UUID reply) {
        Optional<TicketFact> accepted = latest(TicketFact.Kind.MAIL_ACCEPTED, Set.of(reply));
        Set<UUID> attempts = accepted.map(taken -> Set.of(taken.id())).orElse(Set.of(reply));
        Optional<TicketFact> cameBack = latest(TicketFact.Kind.MAIL_CAME_BACK, attempts);
        return accepted.isEmpty() && cameBack.isEmpty() ? Optional.empty() : Optional.of(new CarriedMail(accepted.map(TicketFact::at),
                cameBack.map(TicketFact::at), cameBack.map(TicketFact::word).orElse("")));
    }

    private Optional<TicketFact> latest(TicketFact.Kind kind, Set<UUID> about) {
        return facts.stream().filter(fact -> fact.kind() == kind && fact.about().filter(about::contains).isPresent())
                .max(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id));
    }

    /** The attempts that stand unanswered at an instant (UTC). */
    public ContactLedger contactLedger(ClosingRule rule, Instant asOf) {
        return ContactLedger.of(rule, contacts(), asOf);
    }

    /** When the ticket closed for want of an answer (UTC), by an instant; empty if it did not (R38, R51). */
    public Optional<Instant> closedUnansweredAt(ClosingRule rule, Instant asOf) {
        return ContactLedger.closedAt(rule, contacts(), asOf);
    }

    /** When our people last turned to the customer (UTC). */
    public Optional<Instant> ourLastWord() {
        return facts.stream().filter(TicketFact::isOurWord).map(TicketFact::at).max(Comparator.naturalOrder());
    }

    /** Whether our people said that they have to act, and not yet that they have. */
    public boolean isOursToAct() {
        return facts.stream().filter(fact -> fact.kind() == TicketFact.Kind.TAKEN_UP || fact.kind() == TicketFact.Kind.HANDED_BACK)
                .max(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id))
                .filter(last -> last.kind() == TicketFact.Kind.TAKEN_UP).isPresent();
    }

    /** When and why follow-ups and age stood still, in their order (R41, R131, R133, D30). */
    public List<Standstill> standstills() {
        return Standstill.of(facts);
    }

    /** While it was closed, until it was opened again, in their order: nobody waited for us then. */
    List<Segment> closures() {
        List<Segment> found = new ArrayList<>();
        Instant closed = null;
        for (TicketFact fact : facts.stream().sorted(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id)).toList()) {
            if (fact.kind() == TicketFact.Kind.CLOSED) {
                closed = fact.at();
            } else if (fact.kind() == TicketFact.Kind.REOPENED && closed != null) {
                if (closed.isBefore(fact.at())) {
                    found.add(new Segment(Segment.Kind.STOPPED, closed, fact.at(), "the ticket was closed"));
                }
                closed = null;
            }
        }
        return found;
    }

    /** From when its own age counts: its opening, put off by what is over and was not ours to hurry (UTC); empty while there is none. */
    public Optional<Instant> oursSince() {
        List<Segment> over = over();
        Instant last = over.stream().map(Segment::until).max(Comparator.naturalOrder()).orElse(openedAt);
        ClockLedger known = ClockLedger.aroundTheClock(openedAt, last);
        return standstills().isEmpty() && over.isEmpty() ? Optional.empty()
                : Optional.of(openedAt.plus(known.length()).minus(known.without(over).counted()));
    }

    /** What is over of the time that was not ours to hurry. */
    public List<Segment> over() {
        return Stream.concat(standstills().stream().flatMap(stop -> stop.ended().stream()
                .flatMap(end -> stop.until(end, stop.kind().title()).stream())), closures().stream()).toList();
    }

    /**
     * The ticket's age: its time until an instant (UTC), what was not ours to hurry taken out.
     *
     * @param why a stop's reason in words
     */
    public ClockLedger age(Instant until, Function<Standstill, String> why) {
        return ClockLedger.aroundTheClock(openedAt, until)
                .without(Stream.concat(standstills().stream().flatMap(stop -> stop.until(until, why.apply(stop)).stream()),
                        closures().stream()).toList());
    }

    private List<ContactFact> contacts() {
        return facts.stream().filter(fact -> !isAnsweredMeanwhile(fact)).flatMap(fact -> fact.asContact().stream()).toList();
    }

    /**
     * Whether the reply that a mail carries was answered, or our people took the ticket up, or it was opened again, before a mail server
     * took it: then nobody waits for an answer to it.
     */
    private boolean isAnsweredMeanwhile(TicketFact accepted) {
        return accepted.kind() == TicketFact.Kind.MAIL_ACCEPTED && facts.stream()
                .filter(reply -> accepted.about().equals(Optional.of(reply.id()))).anyMatch(reply -> facts.stream()
                        .anyMatch(fact -> fact.asContact().filter(contact -> contact.kind().clears()).isPresent()
                                && !fact.at().isBefore(reply.at()) && !fact.at().isAfter(accepted.at())));
    }
}
