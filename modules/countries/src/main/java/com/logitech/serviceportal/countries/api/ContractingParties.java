package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Which company contracts, under which law (R140). */
@FunctionalInterface
@OpenToAll("the contract says it to everybody")
public interface ContractingParties {

    /**
     * Entity and law, from two separate things: where it was bought, and where the customer is.
     *
     * @param boughtIn         the country of the purchase; comes first where known
     * @param resellersCountry where the reseller is established; counts when the place of purchase is not known
     * @param on               the day of the purchase
     */
    ContractingParty of(Optional<CountryCode> boughtIn, Optional<CountryCode> resellersCountry, CountryCode customersCountry, LocalDate on,
                        Instant knownAt);
}
