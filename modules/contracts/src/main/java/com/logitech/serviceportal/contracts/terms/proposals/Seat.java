package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Set;

/**
 * One license of a purchase.
 *
 * @param position its number in the contract
 * @param soldFor  the category word of its order
 * @param fits     the categories of Space it fits (R7, D39)
 */
public record Seat(LicenseId license, int position, SpaceCategory soldFor, Set<SpaceCategory> fits) {

    public Seat {
        fits = Set.copyOf(fits);
    }
}
