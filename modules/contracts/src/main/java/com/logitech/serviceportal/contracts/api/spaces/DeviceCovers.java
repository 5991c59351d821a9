package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * By what a device is replaced if it fails, until when, and why: under Select, by its standard warranty, as what replaced another, or not
 * (R58 to R62, R89). Whether a claim is valid is another question. Read by all who see the customer; a stranger's device answers as one
 * that is not registered.
 */
public interface DeviceCovers {

    /** Serial numbers checked at once. */
    int MOST_AT_ONCE = 1_000;

    /**
     * Checks serial numbers in the order they were sent, in a bounded number of look-ups however many there are.
     *
     * @param serials 1 to {@link #MOST_AT_ONCE}, as typed, pasted or scanned; each up to 100 characters
     * @param at      the instant asked about (UTC), past or future
     * @param knownAt as known then (UTC), not after now
     */
    List<SerialCheck> check(List<String> serials, Instant at, Instant knownAt);

    /** The whole life of one device's cover. @param at the instant its decision is about (UTC) @param knownAt as known then (UTC) */
    CoverChain chain(DeviceId device, Instant at, Instant knownAt);

    /** What came of a serial number. */
    enum CoverStanding {
        /** Replaced as long as its Space has Select. */
        UNDER_SELECT,
        /** Replaced by the standard warranty of its product. */
        STANDARD_WARRANTY,
        /** Replaced another unit, so it is covered for some days at least (R89). */
        REPLACEMENT_WARRANTY,
        /** Another unit took its place and has its cover (D58). */
        HANDED_ON,
        NOT_COVERED,
        /** Nobody knows when it was bought: proof of purchase is asked for (R62). */
        UNKNOWN,
        /** Not in the books, or not the caller's to see. */
        NOT_REGISTERED,
        /** What was sent cannot be a serial number. */
        NO_SERIAL_NUMBER;

        /** Whether a device would be replaced. */
        public boolean isCovered() {
            return this == UNDER_SELECT || this == STANDARD_WARRANTY || this == REPLACEMENT_WARRANTY;
        }
    }

    /**
     * One serial number and its answer.
     *
     * @param sent         as it was sent
     * @param serial       as it is kept; empty where it cannot be one
     * @param device       empty unless registered
     * @param customer     whose it is; empty unless registered
     * @param productTitle empty unless registered
     * @param space        where it is now; empty where in none, or in none the caller sees
     * @param spaceName    what that is called
     * @param coveredUntil the last day it is covered as it is at the instant, in the customer's zone; empty where it is not covered
     * @param decision     the answer with its reasons; empty unless registered
     */
    record SerialCheck(String sent, Optional<SerialNumber> serial, CoverStanding standing, Optional<DeviceId> device,
            Optional<CustomerId> customer, String productTitle, Optional<SpaceId> space, String spaceName,
            Optional<LocalDate> coveredUntil, Optional<Decision> decision) {
    }

    /**
     * The life of a device's cover: one answer after the other, never two for one instant.
     *
     * @param zone        the customer's, whose days its dates are
     * @param purchasedOn as registered, of the unit whose place it took; empty where that is not known
     * @param links       oldest first, from the purchase on, or from when it took another's place; empty where it is not known and the
     *                    device never was in a Space
     * @param replaces    whose place it took or is to take (D58)
     * @param replacedBy  what took its own
     */
    record CoverChain(DeviceId device, SerialNumber serial, String productTitle, String zone, Optional<LocalDate> purchasedOn,
            List<CoverLink> links, Optional<CoverPlace> replaces, Optional<CoverPlace> replacedBy, CoverStanding standing,
            Decision decision) {
    }

    /** The other unit of a place that was handed on. @param since when that was (UTC); empty while the replacement is on its way */
    record CoverPlace(DeviceId device, SerialNumber serial, Optional<Instant> since) {
    }

    /**
     * While the answer is the same.
     *
     * @param until    the first instant of the next link (UTC); empty for the last
     * @param contract by which it is covered; empty unless under Select
     * @param space    in which it is covered; empty unless under Select, and where the caller does not see it
     * @param reason   what settles it
     */
    record CoverLink(CoverStanding standing, Instant from, Optional<Instant> until, Optional<ContractNumber> contract,
            Optional<SpaceId> space, String spaceName, Finding reason) {
    }
}
