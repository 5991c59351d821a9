package com.logitech.serviceportal.contracts.api.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spaces and devices from linked Sync organizations (R17): first read and judged without changing anything, then put into the books by
 * choice, or by itself where a nightly pull is set to. The same again changes nothing. Nothing is ever removed. Asked for by operations and
 * who may do so for the customer; seen by all who see the customer.
 */
public interface SyncPulls {

    /**
     * Begins to read an organization and to judge what it says. Returns at once; {@link #pull(SyncPullId)} shows how far it is. Refused
     * while one is under way and when unlinked; without a certificate in its time it fails, and says so.
     */
    Pull pull(SyncLinkId link);

    /** Puts the judged places into the books. Returns at once. Refused before they are judged, and for {@code ALL} while one is refused. */
    Pull apply(SyncPullId pull, PullChoice choice);

    /** Ends it before anything is put into the books. Refused when it has ended or is being put in. */
    Pull cancel(SyncPullId pull);

    Pull pull(SyncPullId pull);

    /** The link's, newest first, at most 50. Places are kept for the last ten. */
    List<Pull> pulls(SyncLinkId link);

    /** The judged places in Sync's order, the vanished last. @param verdict only these; @param afterLine 0 to begin */
    List<PulledPlace> places(SyncPullId pull, Optional<PlaceVerdict> verdict, long afterLine, int size);

    /** Which places go in. */
    enum PullChoice {
        ALL, ONLY_GOOD
    }

    /** What becomes of a place. */
    enum PlaceVerdict {
        /** A new Space. */
        ADDED,
        /** A Space that was here already, by hand or by file, and is found to be this place. */
        MATCHED,
        /** At another site, building or floor. */
        MOVED,
        /** Otherwise not as it was. */
        CHANGED,
        UNCHANGED,
        /** A Space of ours Sync names no more: listed for a decision. */
        VANISHED,
        /** It cannot come in, for the reason said. */
        REFUSED
    }

    /** How far a pull is. */
    enum PullState {
        READING, JUDGING, JUDGED, APPLYING, APPLIED, FAILED, CANCELLED;

        /** Whether a step is under way. */
        public boolean isRunning() {
            return this == READING || this == JUDGING || this == APPLYING;
        }
    }

    /** What becomes of a device. */
    enum DeviceFate {
        REGISTERED, MOVED, UNCHANGED,
        /** Ours, but without a serial number there is nothing to register it by. */
        WITHOUT_SERIAL,
        /** Ours, but Sync's name is that of no product we know. */
        UNKNOWN_PRODUCT,
        /** Its serial number is registered elsewhere or cannot be one. */
        NOT_TAKEN,
        /** A computer or somebody else's: counted, never registered. */
        COMPUTER, GENERIC
    }

    /**
     * One reading of an organization, and how far it is.
     *
     * @param nightly    whether the night brought it about
     * @param pages      how many answers of Sync it took so far
     * @param placesRead how many places they named
     * @param done       how many of them the running step has behind it
     * @param counts     places by verdict, once judged
     * @param devices    devices by what becomes of them, once put in
     * @param note       what is being waited for; mostly empty
     * @param problem    why it failed, in words; empty otherwise
     * @param readAt     when Sync was read to the end (UTC)
     */
    record Pull(SyncPullId id, SyncLinkId link, CustomerId customer, PullState state, boolean nightly, int pages, long placesRead,
                long done,
                Map<PlaceVerdict, Long> counts, Map<DeviceFate, Long> devices, String note, String problem, Instant begunAt, String askedBy,
                Optional<Instant> readAt, Optional<Instant> endedAt) {

        public long count(PlaceVerdict verdict) {
            return counts.getOrDefault(verdict, 0L);
        }

        /** How many places would change the books. */
        public long changes() {
            return count(PlaceVerdict.ADDED) + count(PlaceVerdict.MATCHED) + count(PlaceVerdict.MOVED) + count(PlaceVerdict.CHANGED);
        }
    }

    /**
     * A judged place.
     *
     * @param category what it is or becomes here; empty when refused
     * @param certain  whether Sync says so
     * @param place    site, building and floor
     * @param reason   why refused, or what changes
     * @param devices  how many Sync names there
     */
    record PulledPlace(long line, String placeId, PlaceVerdict verdict, String name, Optional<SpaceCategory> category, boolean certain,
                       String place, String reason, Optional<SpaceId> space, int devices) {
    }
}
