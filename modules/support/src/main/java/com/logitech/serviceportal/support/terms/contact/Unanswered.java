package com.logitech.serviceportal.support.terms.contact;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The attempts that stand unanswered: what the closing of a ticket is judged by (R38, R51, D24).
 *
 * @param needed      how many it takes
 * @param windowHours the longest time from the first to the last of them, in clock hours
 * @param graceHours  the least time from the last of them to the closing
 * @param apartHours  attempts nearer to each other count once
 * @param attempts    those that count (UTC), oldest first
 * @param closesAt    when they close the ticket (UTC); empty while they do not
 * @param oursToAct   whether our people have to act, and nobody waits for the customer
 * @param zone        by whose clock the sentence tells the time
 */
public record Unanswered(int needed, int windowHours, int graceHours, int apartHours, List<Instant> attempts, Optional<Instant> closesAt,
        boolean oursToAct, ZoneId zone) {

    /** What a ledger says at an instant (UTC). */
    public static Unanswered from(ContactLedger ledger, Instant at, ZoneId zone) {
        ClosingRule rule = ledger.rule();
        return new Unanswered(rule.attempts(), (int) rule.window().toHours(), (int) rule.grace().toHours(), (int) rule.apart().toHours(),
                ledger.counting(at), ledger.closesAt(), ledger.oursToAct(), zone);
    }

    /** Holds when the ticket closes for want of an answer. */
    Finding judged(SupportClause clause) {
        if (oursToAct) {
            return Finding.fails(clause, this, "Our people have to act: the ticket stays open, and no attempt counts.",
                    "When they have, attempts to reach the customer count again.");
        }
        String found = attempts.size() + " of " + Wording.count(needed, "attempt", "attempts") + " in " + windowHours + " hours";
        String when = attempts.isEmpty() ? "" : " (" + Wording.list(attempts.stream().map(at -> Wording.at(at, zone)).toList()) + ")";
        if (closesAt.isPresent()) {
            return Finding.holds(clause, this, found + when + " had no answer: the ticket closes at " + Wording.at(closesAt.get(), zone)
                    + ", " + sum() + ", unless the customer answers.");
        }
        String until = attempts.isEmpty() ? "" : " The oldest counts until "
                + Wording.at(attempts.get(0).plus(Duration.ofHours(windowHours)), zone) + ". Attempts less than " + apartHours
                + " hours apart count once.";
        return Finding.fails(clause, this, found + when + " had no answer: the ticket stays open.",
                Wording.count(needed - attempts.size(), "more unanswered attempt",
                        "more unanswered attempts") + " would close it." + until);
    }

    /** Which of the two times it is, so that anybody can add it up. */
    private String sum() {
        return closesAt.equals(Optional.of(attempts.get(0).plus(Duration.ofHours(windowHours))))
                ? windowHours + " hours after the first" : graceHours + " hours after the last";
    }
}
