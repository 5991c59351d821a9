package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a device was for a while (R20): a line of the books that is never rewritten, only superseded when we know better. All
 * instants are UTC.
 *
 * @param space empty while it was in no Space
 * @param until exclusive; empty while it stays
 */
public record DeviceLocation(Optional<SpaceId> space, Instant from, Optional<Instant> until, Instant recordedAt, String recordedBy) {

    public DeviceLocation {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a device stays for a while: " + from + " to " + until.get());
        }
    }

    /**
     * What the books say instead of this open line once the device was moved: how long it stayed, if it did at all, and where
     * it is since.
     *
     * @param at when it was moved, perhaps told late; not before this stay began nor after {@code now}
     */
    public List<DeviceLocation> movedTo(Optional<SpaceId> to, Instant at, Instant now, String by) {
        if (at.isAfter(now) || at.isBefore(from)) {
            throw new IllegalArgumentException("a device here since " + from + " cannot, at " + now + ", have left at " + at);
        }
        DeviceLocation since = new DeviceLocation(to, at, Optional.empty(), now, by);
        return at.equals(from) ? List.of(since) : List.of(new DeviceLocation(space, from, Optional.of(at), now, by), since);
    }
}
