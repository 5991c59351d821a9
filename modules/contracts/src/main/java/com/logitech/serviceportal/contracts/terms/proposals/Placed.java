package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A license on a Space for a while, past, present or planned.
 *
 * @param category the Space's at that time
 * @param from     from when it is there (UTC)
 * @param until    the first instant it is not (UTC); empty while no end is known
 */
public record Placed(LicenseId license, ContractId contract, SpaceId space, SpaceCategory category, Instant from,
        Optional<Instant> until) {

    public Placed {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(category, "category");
    }

    /** Whether any of it lies at the instant or later. */
    public boolean reaches(Instant at) {
        return until.map(at::isBefore).orElse(true);
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && reaches(at);
    }

    /** What is left of it if it ends at the instant; nothing where it had not begun. */
    public Optional<Placed> endedAt(Instant at) {
        return at.isAfter(from) ? Optional.of(new Placed(license, contract, space, category, from, Optional.of(at))) : Optional.empty();
    }
}
