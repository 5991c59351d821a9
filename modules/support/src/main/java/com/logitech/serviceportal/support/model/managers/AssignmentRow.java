package com.logitech.serviceportal.support.model.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody manages a customer for a while.
 *
 * @param from       the first instant (UTC)
 * @param until      the first instant after it (UTC); empty while open
 * @param note       to who takes over, for our own people alone; may be empty
 * @param fellShort  whether it ends because the minimum is not met (R76)
 * @param endReason  why our people ended it; may be empty
 * @param recordedAt UTC
 * @param by         how the books sign who wrote it down
 */
public record AssignmentRow(UUID id, CustomerId customer, UserId manager, Instant from, Optional<Instant> until, String note,
        boolean fellShort, String endReason, Instant recordedAt, String by) {

    /** Whether it counts at the instant. */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && until.map(at::isBefore).orElse(true);
    }

    /** The same up to an instant inside it. */
    public AssignmentRow endedAt(Instant end, boolean shortThen, String reason, Instant now, String signature) {
        return new AssignmentRow(UUID.randomUUID(), customer, manager, from, Optional.of(end), note, shortThen, reason, now, signature);
    }
}
