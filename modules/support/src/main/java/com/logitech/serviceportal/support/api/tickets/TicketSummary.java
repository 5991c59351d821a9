package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.work.StopKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A ticket as a list shows it. All instants are UTC.
 *
 * @param spaceName  as it was called when the ticket was opened; empty without a Space
 * @param response   how its first response stands
 * @param dueAt      until when that is due; empty where help is given as soon as possible
 * @param closesAt   when it closes unless the customer answers; empty while nothing closes it
 * @param awaitsUs   whether the last word is the customer's
 * @param assignee   the name of who works on it; empty while nobody does
 * @param origin     how it reached us
 * @param putFirst   whether the customer has a service manager, and the ticket comes first (R75)
 * @param stopped    what has to happen first that is not ours (R41, R131, R133)
 */
public record TicketSummary(TicketId id, TicketNumber number, CustomerId customer, String company, Optional<SpaceId> space,
        String spaceName, Optional<JumpStartId> registration, SupportLevel level, String language, String subject, Instant openedAt,
        String openedBy, FirstResponse response, Optional<Instant> dueAt, Optional<Instant> answeredAt, Optional<Instant> closesAt,
        Optional<Instant> closedAt, Optional<Closing> closing, boolean awaitsUs, String assignee, Origin origin,
        Priority priority, boolean putFirst, Optional<StopKind> stopped, long version) implements Versioned {

    /** How the first response stands. */
    public enum FirstResponse {
        /** It has a due time, which has not passed. */
        AWAITED,
        /** It has none (R33). */
        AS_SOON_AS_POSSIBLE,
        MET,
        MISSED,
        /** The ticket was closed before it was due. */
        NOT_NEEDED
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
