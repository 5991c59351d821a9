package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;

/**
 * Whether a product is covered in a Space, whichever device it is, and why (R43, R44): on the list of the Space's category, or kept by a
 * contract that was concluded before it left. Read by all who see the Space; a stranger's answers as unknown.
 */
@FunctionalInterface
public interface ProductCover {

    /**
     * @param product its code
     * @param at      the instant asked about (UTC), as known then, not after now; a day begins in the zone of the contract that covers
     *                the Space, without one in the Space's own
     */
    Finding of(SpaceId space, String product, Instant at);
}
