package com.logitech.serviceportal.countries.api;

import java.time.Instant;

/** Where our services are sold, used and delivered (R100-R102). Open to every caller: the list is public. */
@FunctionalInterface
public interface CoveredCountries {

    /** The books as they stood at an instant (UTC); rows recorded later have no part in the answers. */
    Coverage asKnownAt(Instant knownAt);
}
