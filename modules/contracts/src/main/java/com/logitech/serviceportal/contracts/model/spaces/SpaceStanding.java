package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a Space was for a while: a line of the books that is never rewritten, only superseded when we know better. All instants
 * are UTC.
 *
 * @param until      exclusive; empty while it stays so
 * @param recordedAt since when we know it
 */
public record SpaceStanding(SpaceId space, SpaceParticulars.Standing standing, Instant from, Optional<Instant> until, Instant recordedAt) {

    public SpaceStanding {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(standing, "standing");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a standing lasts: " + from + " to " + until.get());
        }
    }
}
