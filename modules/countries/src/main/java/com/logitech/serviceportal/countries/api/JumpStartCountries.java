package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;
import java.time.LocalDate;

/** Where JumpStart is valid (R117). */
@FunctionalInterface
@OpenToAll("the list is public")
public interface JumpStartCountries {

    /**
     * Whether a product bought in one country and standing in another is within JumpStart: bought in the US or where channel
     * partners sell it, and located in such a country.
     *
     * @param on      the day of the purchase
     * @param knownAt as known at this instant (UTC)
     */
    Finding valid(CountryCode boughtIn, CountryCode locatedIn, LocalDate on, Instant knownAt);
}
