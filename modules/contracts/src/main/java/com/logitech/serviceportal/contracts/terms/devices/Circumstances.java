package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.util.NavigableSet;

/** What countries and the list of products say about the cover of devices. */
public interface Circumstances extends Portfolio.Use {

    /**
     * Whether the contract covers the device's product in the Space at the instant (R43, R44).
     *
     * @param concludedAt when the contract, or the first of the plans it follows, was ordered (UTC)
     */
    Finding product(PaperDevice device, PaperSpace space, ContractedLevel by, Instant concludedAt, Instant at);

    /** Whether a device is replaced beyond its standard warranty where the Space is, at the instant (R58, R102). */
    Finding extended(PaperSpace space, Instant at);

    /** Every instant at which its product joins or leaves the list of a category (UTC). */
    NavigableSet<Instant> listed(PaperDevice device);
}
