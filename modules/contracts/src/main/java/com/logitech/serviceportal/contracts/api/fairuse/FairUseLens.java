package com.logitech.serviceportal.contracts.api.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Devices and licenses that go to and fro, and licenses tried on Spaces of another category (R7, R21), with the evidence, for our service
 * managers and operations to look at and to ask about. Nothing follows from it by itself: service goes on, and only people settle it. A
 * customer's people see what was shared with them.
 */
public interface FairUseLens {

    /** Looks at a customer's moves and tries, as the round does each night. By service managers and operations. @return how many are new */
    int look(CustomerId customer);

    /** Newest first; of a customer's people, what was shared with them. */
    Page<Note> notes(NoteQuery query);

    Note note(NoteId note);

    /** Shows it to the customer and asks. By service managers and operations. @param version the one last read */
    Note share(NoteId note, long version);

    /** Says what the moves were for. By the customer's people, or for them by ours. Refused before it is shared and once it is settled. */
    Note answer(NoteId note, long version, String answer);

    /** Ends the question with a reason. Moves after it count anew. By service managers and operations. */
    Note settle(NoteId note, long version, String reason);

    /** What a question is about. */
    enum MovedThing {
        /** A device or license that goes to and fro. */
        DEVICE, LICENSE,
        /** A contract whose licenses were tried on Spaces of another category (R7). */
        CONTRACT
    }

    /** How far it is. */
    enum Stage {
        /** Our people look at it. */
        OPEN,
        /** The customer was asked. */
        SHARED, ANSWERED, SETTLED
    }

    /**
     * Moves that come back, or licenses tried again and again on Spaces of another category.
     *
     * @param subjectId  of the device, license or contract
     * @param subject    "Device 2347FW0A12B8"
     * @param zone       the customer's, in which days are counted
     * @param windowDays a visit is short that ended within so many days; of tries, how long they count
     * @param tolerated  how many short visits are ordinary; of tries, on how many days they are
     * @param decision   whether it is ordinary, with what it rests on
     * @param movements  empty for tries
     * @param tries      empty for moves
     * @param settledBecause empty until it is
     */
    record Note(NoteId id, CustomerId customer, String company, MovedThing kind, UUID subjectId, String subject, ZoneId zone,
            int windowDays,
            int tolerated, Stage stage, Instant notedAt, Optional<Instant> sharedAt, Optional<Instant> settledAt, String settledBecause,
            Decision decision, List<Movement> movements, List<Try> tries, List<Reply> replies, long version) implements Versioned {

        /** How many visits or tries there are. */
        public int times() {
            return movements.size() + tries.size();
        }
    }

    /**
     * A way to a served Space and back.
     *
     * @param home     where it came from and went back to
     * @param there    the Space it went to
     * @param days     whole days it was there, in the customer's zone
     * @param servedBy what serves the Space it went to: "contract 1000042"
     */
    record Movement(SpaceId home, String homeName, SpaceId there, String thereName, Instant came, Instant wentBack, long days,
            String servedBy) {
    }

    /**
     * A command that was refused because a license is for another category.
     *
     * @param space    a Space it named, the first where there were more
     * @param category that Space's, as it was then
     * @param spaces   how many such Spaces it named
     * @param at       UTC
     */
    record Try(SpaceId space, String spaceName, SpaceCategory category, int spaces, Instant at, String by) {
    }

    /** What the customer said. */
    record Reply(String answer, Instant at, String by) {
    }

    /** @param stage only those so far */
    record NoteQuery(Optional<CustomerId> customer, Optional<Stage> stage, Optional<String> after, int size) {
        public static NoteQuery of(CustomerId customer) {
            return new NoteQuery(Optional.of(customer), Optional.empty(), Optional.empty(), Page.USUAL_SIZE);
        }
    }
}
