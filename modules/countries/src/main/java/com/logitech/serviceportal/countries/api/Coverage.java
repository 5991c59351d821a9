package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was known of the countries at one instant. Immutable; asking costs no look-up, so it may be asked a thousand times. */
public interface Coverage {

    /** Every country with a row in force on the day, by name. */
    List<CountryStanding> countries(LocalDate on);

    /** The country's rows in force on the day; empty for a country we have no row for. */
    Optional<CountryStanding> country(CountryCode country, LocalDate on);

    /** Whether the level can be ordered by a customer of that country (R100). Holds for Basic everywhere: it is not ordered. */
    Finding forSale(ServiceLevel level, CountryCode customersCountry, LocalDate on);

    /**
     * Whether the level can be used in a Space there (R100, R101): in the listed countries; Select elsewhere by an exception
     * recorded for the customer; Essential nowhere else.
     *
     * @param arrangedOn the day from which a use exception of the customer for that country runs; empty when there is none
     */
    Finding forUse(ServiceLevel level, CountryCode spacesCountry, LocalDate on, Optional<LocalDate> arrangedOn);

    /**
     * Whether the benefit is offered in the country (R102). Without a row a benefit is offered, save those of delivery
     * (next business day), where unknown means not available (R68).
     */
    Finding offered(Benefit benefit, CountryCode spacesCountry, LocalDate on);
}
