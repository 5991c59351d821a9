package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed-in session as the door finds it.
 *
 * @param seenAt     when it was last marked used (UTC); up to {@link #MARKED_EVERY} behind
 * @param endedAt    when it was signed out
 * @param workingFor the customer its person chose to work for (R144)
 */
public record SignedInSession(Person person, Instant createdAt, Instant seenAt, Optional<Instant> endedAt,
        Optional<CustomerId> workingFor) {

    /** Unused for so long, it is over. */
    public static final Duration LONGEST_IDLE = Duration.ofMinutes(30);
    /** Begun so long ago, it is over however much it is used. */
    public static final Duration LONGEST = Duration.ofHours(12);
    /** Being used is written down no more often. */
    public static final Duration MARKED_EVERY = Duration.ofMinutes(1);

    /** Whether it opens the door: not ended, used and begun recently enough, its person not disabled. */
    public boolean isAlive(Instant now) {
        return endedAt.isEmpty() && !person.disabled() && now.isBefore(seenAt.plus(LONGEST_IDLE)) && now.isBefore(createdAt.plus(LONGEST));
    }

    /** Whether its use has to be written down again. */
    public boolean mustBeMarked(Instant now) {
        return !now.isBefore(seenAt.plus(MARKED_EVERY));
    }
}
