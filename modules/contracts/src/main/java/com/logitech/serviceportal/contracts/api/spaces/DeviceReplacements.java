package com.logitech.serviceportal.contracts.api.spaces;

import java.time.Instant;
import java.util.Optional;

/**
 * Units that replace failed devices, and from when on: what arrives takes the failed device's location and registration, and goes on with
 * its purchase date and cover (D58). Kept by operations, with the shipping of returns.
 */
public interface DeviceReplacements {

    /**
     * Registers a unit that leaves to replace a device: it is the customer's, and in no Space until it arrives. Refused when its serial
     * number is registered already, and for a product we do not know.
     *
     * @param product code or name of what it is
     */
    DeviceId send(DeviceId failed, SerialNumber serial, String product);

    /**
     * It has arrived. Unless something else took the failed device's place before, it is there instead of it from then on; where the
     * customer has put it somewhere already, it stays there.
     *
     * @param at when it arrived (UTC), perhaps told late; not before it was sent nor after now
     */
    void arrive(DeviceId replacement, Instant at);

    /**
     * It was written down by mistake that it was sent: it is registered no longer, and its serial number is free. Refused once it has
     * arrived, was put somewhere, is known to Sync, or something else is about it.
     */
    void recall(DeviceId replacement);

    /**
     * An onsite spare takes a failed device's place now, in the Space where that stands, and goes on with its purchase date and cover
     * (R89); the failed one is in no Space from then on. A spare that is not registered yet is; one that is belongs to the same customer
     * and is in no Space. Kept by who moves the customer's devices. Refused when the failed device is in no Space, or its place was taken
     * before.
     *
     * @param product code or name of what the spare is
     */
    DeviceId standIn(DeviceId failed, SerialNumber serial, String product);

    /** The onsite spare that has a device's place. Read by all who see the customer; of a stranger's device there is none. */
    Optional<StandIn> standsIn(DeviceId failed);

    /** @param space where it took that place @param since UTC */
    record StandIn(DeviceId spare, SerialNumber serial, SpaceId space, String spaceName, Instant since) {
    }
}
