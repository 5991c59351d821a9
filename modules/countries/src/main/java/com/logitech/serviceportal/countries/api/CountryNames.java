package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.util.List;

/** How countries are called. */
@OpenToAll("names are public")
public interface CountryNames {

    /**
     * The name the text writes for a country of ours, as of now; the English name of ISO 3166 for any other; the code itself where there is
     * none.
     */
    String name(CountryCode country);

    /** Every country of ISO 3166, whether we serve it or not, by name. */
    List<CountryCode> all();
}
