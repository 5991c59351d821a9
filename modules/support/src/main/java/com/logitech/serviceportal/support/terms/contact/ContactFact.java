package com.logitech.serviceportal.support.terms.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened between the customer and us and bears on whether a ticket is closed unanswered (R38, R51, D24).
 *
 * @param id names it, and puts facts of one instant into an order that is always the same
 * @param at when it happened (UTC)
 * @param of the attempt that came back; empty unless one did
 */
public record ContactFact(UUID id, Kind kind, Instant at, Optional<UUID> of) {

    /** What it was. The order of these is the order of facts of one instant: an answer at that instant is an answer. */
    public enum Kind {
        /** Our people have done what they had to; somebody may wait for the customer again. */
        HANDED_BACK,
        /** A person of ours wrote or called: a mail accepted for delivery, a call logged. */
        ATTEMPT,
        /** A mail the system sent by itself; no attempt (D6). */
        AUTOMATIC_MAIL,
        /** A machine of the customer's answered, an absence note for one; no answer. */
        AUTOMATIC_REPLY,
        /** An attempt turned out undelivered, whenever that is learned. */
        CAME_BACK,
        /** The customer answered, on any channel. */
        ANSWER,
        /** The ticket was opened again by a person. */
        REOPENED,
        /** Our people said that they have to act: nobody waits for the customer. */
        TAKEN_UP;

        /** Whether no attempt made before it stands unanswered any more. */
        public boolean clears() {
            return this == ANSWER || this == REOPENED || this == TAKEN_UP;
        }
    }

    static final Comparator<ContactFact> AS_IT_HAPPENED =
            Comparator.comparing(ContactFact::at).thenComparing(ContactFact::kind).thenComparing(ContactFact::id);

    public ContactFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        if ((kind == Kind.CAME_BACK) != of.isPresent()) {
            throw new IllegalArgumentException("what came back is an attempt, and nothing else comes back: " + kind);
        }
    }
}
