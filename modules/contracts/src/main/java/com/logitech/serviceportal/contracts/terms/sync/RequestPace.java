package com.logitech.serviceportal.contracts.terms.sync;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * R146: the Sync Cloud API takes 14,400 requests a day from an organization, one a second for long, and ten at once.
 *
 * <p>Each request pays for a second; whoever has paid less than ten seconds ahead may ask. A day is one of UTC.
 */
public final class RequestPace implements Term<RequestPace.Facts> {

    public static final int PER_DAY = 14_400;
    public static final int AT_ONCE = 10;
    /** What a request pays for. */
    public static final Duration A_REQUEST = Duration.ofSeconds(1);

    private static final Duration MAY_BE_AHEAD = A_REQUEST.multipliedBy(AT_ONCE - 1L);

    /**
     * What it rests on.
     *
     * @param day       the day the count is of (UTC)
     * @param asked     how many requests were made on it
     * @param paidUntil up to when the requests made so far have paid (UTC); perhaps past
     * @param at        when the next is to be made (UTC)
     */
    public record Facts(LocalDate day, int asked, Instant paidUntil, Instant at) {
        public Facts {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(paidUntil, "paidUntil");
            Objects.requireNonNull(at, "at");
        }

        private LocalDate today() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        private int askedToday() {
            return day.equals(today()) ? asked : 0;
        }

        private boolean isUsedUp() {
            return askedToday() >= PER_DAY;
        }

        /** The first instant the next request may be made (UTC); {@code at} itself when it may be made at once. */
        public Instant mayAskAt() {
            if (isUsedUp()) {
                return today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            Instant free = paidUntil.minus(MAY_BE_AHEAD);
            return free.isAfter(at) ? free : at;
        }

        /** What is so once the request was made. */
        public Facts asking() {
            Instant from = paidUntil.isAfter(at) ? paidUntil : at;
            return new Facts(today(), askedToday() + 1, from.plus(A_REQUEST), at);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SYNC_API_LIMITS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.mayAskAt().isAfter(facts.at())) {
            return Finding.holds(clause(), facts, Wording.count(facts.askedToday(), "request was", "requests were") + " made today of "
                    + PER_DAY + "; the next may be made.");
        }
        String wait = "Wait until " + Wording.at(facts.mayAskAt(), ZoneOffset.UTC) + ".";
        return facts.isUsedUp()
                ? Finding.fails(clause(), facts, "The " + PER_DAY + " requests Sync takes in a day (UTC) are used up.", wait)
                : Finding.fails(clause(), facts, "Sync takes " + AT_ONCE + " requests at once and one a second for long.", wait);
    }
}
