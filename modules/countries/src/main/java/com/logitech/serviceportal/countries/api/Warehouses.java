package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From where replacements go to a country (R67, R68). */
@OpenToAll("the delivery offers are public")
public interface Warehouses {

    /**
     * The offer in force for addresses in the country on the day, as known at an instant (UTC). Empty is unknown, and unknown is not
     * available.
     */
    Optional<DeliveryOffer> serving(CountryCode shipTo, LocalDate on, Instant knownAt);

    /** The names of all of them that any row had, as known at an instant (UTC), in order. */
    List<String> names(Instant knownAt);
}
