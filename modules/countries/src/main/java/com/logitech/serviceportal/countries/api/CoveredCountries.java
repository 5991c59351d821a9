package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;

/** Where our services are sold, used and delivered (R100-R102). */
@FunctionalInterface
@OpenToAll("the list is public")
public interface CoveredCountries {

    /** The books as they stood at an instant (UTC); rows recorded later have no part in the answers. */
    Coverage asKnownAt(Instant knownAt);
}
