package com.logitech.serviceportal.support.terms.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The attempts to reach a customer that stand unanswered, and when the ticket closes for want of an answer: a fold over what happened,
 * the same in whatever order it became known (R38, R51, D24).
 *
 * @param rule     how many attempts it takes, and how near together
 * @param attempts the unanswered attempts that count, oldest first (UTC)
 * @param armedBy  those of them that close the ticket; empty while too few lie near enough together
 * @param oursToAct whether nobody waits for the customer, because our people have to act
 */
public record ContactLedger(ClosingRule rule, List<Instant> attempts, List<Instant> armedBy, boolean oursToAct) {

    public ContactLedger {
        attempts = List.copyOf(attempts);
        armedBy = List.copyOf(armedBy);
    }

    /**
     * @param facts in any order
     * @param asOf  what happened later (UTC) has no part in it, except that an attempt came back
     */
    public static ContactLedger of(ClosingRule rule, Collection<ContactFact> facts, Instant asOf) {
        Set<UUID> cameBack = facts.stream().flatMap(fact -> fact.of().stream()).collect(Collectors.toSet());
        List<Instant> attempts = new ArrayList<>();
        boolean oursToAct = false;
        for (ContactFact fact : facts.stream().filter(fact -> !fact.at().isAfter(asOf)).sorted(ContactFact.AS_IT_HAPPENED).toList()) {
            switch (fact.kind()) {
                case ATTEMPT -> {
                    if (!oursToAct && !cameBack.contains(fact.id()) && isApart(rule, attempts, fact.at())) {
                        attempts.add(fact.at());
                    }
                }
                case ANSWER, REOPENED -> attempts.clear();
                case TAKEN_UP -> {
                    attempts.clear();
                    oursToAct = true;
                }
                case HANDED_BACK -> oursToAct = false;
                case AUTOMATIC_MAIL, AUTOMATIC_REPLY, CAME_BACK -> {
                    // neither an attempt nor an answer
                }
            }
        }
        return new ContactLedger(rule, attempts, armed(rule, attempts), oursToAct);
    }

    /**
     * When the ticket closed for want of an answer, since it was last opened again, by an instant (UTC), however late somebody looks;
     * empty if it did not. An answer at the closing instant, and our people taking it up at it, still count.
     */
    public static Optional<Instant> closedAt(ClosingRule rule, Collection<ContactFact> facts, Instant asOf) {
        Instant opened = facts.stream().filter(fact -> fact.kind() == ContactFact.Kind.REOPENED && !fact.at().isAfter(asOf))
                .map(ContactFact::at).max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return facts.stream().map(ContactFact::at).filter(at -> !at.isBefore(opened) && !at.isAfter(asOf)).sorted()
                .flatMap(at -> of(rule, facts, at).closesAt().stream())
                .filter(closes -> !closes.isAfter(asOf) && of(rule, facts, closes).closesAt().equals(Optional.of(closes)))
                .findFirst();
    }

    /** When the ticket closes unless the customer answers (UTC); empty while nothing closes it. */
    public Optional<Instant> closesAt() {
        if (armedBy.isEmpty()) {
            return Optional.empty();
        }
        Instant byFirst = armedBy.get(0).plus(rule.window());
        Instant byLast = armedBy.get(armedBy.size() - 1).plus(rule.grace());
        return Optional.of(byFirst.isAfter(byLast) ? byFirst : byLast);
    }

    /** The attempts still of use at an instant (UTC): those that, with further ones, could close the ticket, or do. */
    public List<Instant> counting(Instant at) {
        return armedBy.isEmpty() ? attempts.stream().filter(attempt -> !attempt.isBefore(at.minus(rule.window()))).toList() : armedBy;
    }

    private static boolean isApart(ClosingRule rule, List<Instant> attempts, Instant at) {
        return attempts.isEmpty() || Duration.between(attempts.get(attempts.size() - 1), at).compareTo(rule.apart()) >= 0;
    }

    // the first that lie near enough together: a further attempt postpones nothing
    private static List<Instant> armed(ClosingRule rule, List<Instant> attempts) {
        for (int last = rule.attempts() - 1; last < attempts.size(); last++) {
            List<Instant> these = attempts.subList(last - rule.attempts() + 1, last + 1);
            if (Duration.between(these.get(0), attempts.get(last)).compareTo(rule.window()) <= 0) {
                return these;
            }
        }
        return List.of();
    }
}
