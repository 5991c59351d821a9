package com.logitech.serviceportal.contracts.api.licenses;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Map;

/** The count that benefits with a minimum go by (R29): Spaces with an assigned Select license in term, each once. */
@FunctionalInterface
public interface ActiveLicenses {

    /** Active Select Spaces of the customer at an instant (UTC), as known now; plans are not counted. */
    ActiveSpaces activeSelectSpaces(CustomerId customer, Instant at);

    /** @param byCategory how many there are of each; a category without any is absent @param finding how many there are in all */
    record ActiveSpaces(Map<SpaceCategory, Integer> byCategory, Finding finding) {
    }
}
