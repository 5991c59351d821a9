package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** R12, D20: an invitation can be accepted once, until its days are over; sent again, withdrawn or used, its links open nothing. */
public final class InvitationLink implements Term<InvitationLink.Facts> {

    /**
     * What it rests on.
     *
     * @param sentAt    when the invitation was last sent (UTC)
     * @param validDays how many times 24 hours it lasts from then
     * @param linkAlive whether the link is of the last sending, and the invitation neither accepted nor withdrawn
     * @param zone      in which its end is told
     * @param at        the instant asked about (UTC)
     */
    public record Facts(Instant sentAt, int validDays, boolean linkAlive, ZoneId zone, Instant at) {
        public Facts {
            Objects.requireNonNull(sentAt, "sentAt");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The first instant at which an invitation sent then can be accepted no more (UTC). */
    public static Instant end(Instant sentAt, int validDays) {
        return sentAt.plus(Duration.ofDays(validDays));
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PURCHASE_INVITATION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        Instant end = end(facts.sentAt(), facts.validDays());
        if (!facts.linkAlive()) {
            return Finding.fails(clause(), facts, "The link was used, or the invitation was withdrawn or sent again.",
                    "Ask the person who invited you for a new invitation.");
        }
        return facts.at().isBefore(end)
                ? Finding.holds(clause(), facts, "The invitation can be accepted until " + Wording.at(end, facts.zone()) + ".")
                : Finding.fails(clause(), facts, "The invitation ended at " + Wording.at(end, facts.zone()) + ".",
                        "Ask the person who invited you to send it again.");
    }
}
