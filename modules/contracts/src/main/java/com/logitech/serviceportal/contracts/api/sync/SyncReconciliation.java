package com.logitech.serviceportal.contracts.api.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be decided or looked at after a pull: Rooms whose type Sync does not say, Spaces it names no more, and where the two sides say
 * different things. Decided by operations and who may link for the customer; seen by all who see the customer.
 */
public interface SyncReconciliation {

    /** Spaces of the link that wait for somebody, by name; at most 500. */
    List<Waiting> waiting(SyncLinkId link);

    /** Says what kind of Room a Space is, where Sync did not: it becomes that, and is marked no more. Refused as its change would be. */
    void confirm(SpaceId space, SpaceCategory category);

    /** Keeps a Space Sync names no more, as one of the customer's own: it is no place of Sync from now on. */
    void keep(SpaceId space);

    /** Takes a Space Sync names no more out of the books. Refused while a license is on it. */
    void remove(SpaceId space);

    /** Where Sync and we say different things now, the longest-standing last. */
    Page<Drift> drifts(CustomerId customer, Optional<String> after, int size);

    /**
     * How many Spaces Sync names in all organizations linked to the customer, each once (R111): those in the books that were there at the
     * last pull.
     */
    Count count(CustomerId customer);

    /** The organization a Space comes from, if any. */
    Map<SpaceId, Origin> origins(List<SpaceId> spaces);

    /** @param vanishedAt since when Sync names it no more (UTC); empty when only its category is to be confirmed */
    record Waiting(SpaceId space, String name, String place, SpaceCategory category, Optional<Integer> seatCount,
                   Optional<Instant> vanishedAt, boolean licensed) {
    }

    /** A difference. @param device its serial number or name; empty for the Space itself; @param since when it was first seen (UTC) */
    record Drift(SyncLinkId link, SpaceId space, String spaceName, String device, DriftKind kind, String ours, String theirs,
                 Instant since) {
    }

    /** @param spaces by category; @param organizations how many are linked; @param asOf the oldest reading, if all were read */
    record Count(Map<SpaceCategory, Integer> spaces, int organizations, Optional<Instant> asOf) {
    }

    /** @param placeId Sync's id of the Space; @param toConfirm whether nobody has confirmed its category; @param linked D46 */
    record Origin(String organization, String placeId, boolean toConfirm, Optional<Instant> vanishedAt, boolean linked) {
    }
}
