package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A license on a Space for a while (R15, R16): one line of the books. A line is never rewritten; what turns out otherwise is
 * superseded by another line, so that every past answer can be given again. All instants are UTC.
 *
 * @param lane       0, or 1 where it lies beside a license it is to follow (D29)
 * @param from       the first instant it gives service, term permitting
 * @param until      the first instant it does not; empty while no end is known
 * @param recordedAt when the line was written
 * @param recordedBy who brought it about, as the journal names him
 */
public record Assignment(UUID id, LicenseId license, ContractId contract, CustomerId customer, SpaceId space, ServiceLevel level, int lane,
                         Instant from, Optional<Instant> until, Instant recordedAt, String recordedBy) {

    public Assignment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(recordedBy, "recordedBy");
        if (!level.isPaid()) {
            throw new IllegalArgumentException("Basic is never assigned (R5)");
        }
        if (lane != 0 && lane != 1) {
            throw new IllegalArgumentException("there are two lanes: " + lane);
        }
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("an assignment lasts: " + from + " to " + until.get());
        }
        Objects.requireNonNull(recordedAt, "recordedAt");
    }


    /** Whether it is so at the instant. */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && reaches(at);
    }

    /** Whether any of it lies at the instant or later. */
    public boolean reaches(Instant at) {
        return until.isEmpty() || until.get().isAfter(at);
    }

    /** The line that replaces this one when it ends at the instant; empty when nothing of it remains. */
    public Optional<Assignment> endedAt(Instant at, Instant now, String by) {
        return at.isAfter(from)
                ? Optional.of(new Assignment(UUID.randomUUID(), license, contract, customer, space, level, lane, from, Optional.of(at),
                now, by))
                : Optional.empty();
    }
}
