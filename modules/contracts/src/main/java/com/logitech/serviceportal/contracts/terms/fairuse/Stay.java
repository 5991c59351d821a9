package com.logitech.serviceportal.contracts.terms.fairuse;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import java.time.Instant;
import java.util.Optional;

/**
 * R21: how long a device was in a Space, or a license on one.
 *
 * @param space a name or id; the same one each time
 * @param from  when it came (UTC)
 * @param until when it left (UTC), exclusive; empty while it stays
 */
public record Stay(String space, Instant from, Optional<Instant> until) {

    public Stay {
        TimeSpan.of(from, until);
    }
}
