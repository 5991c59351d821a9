package com.logitech.serviceportal.journal.api;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What checking one chain found.
 *
 * @param customer the customer whose chain it is; empty for the house's
 * @param sound    how many entries, from the first on, are as they were recorded
 * @param anchors  how many anchored heads were compared on the way
 * @param firstBad the sequence of the first entry that is not as it was recorded, or is not there; empty when the chain is intact
 * @param why      what is wrong with it, in words; empty when the chain is intact
 */
public record ChainVerdict(Optional<UUID> customer, long sound, long anchors, OptionalLong firstBad, String why) {

    public ChainVerdict {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(firstBad, "firstBad");
        Objects.requireNonNull(why, "why");
    }

    /** Whether nothing was changed, taken out, put in, moved or cut off, as far as the chain and its anchors can tell. */
    public boolean intact() {
        return firstBad.isEmpty();
    }
}
