package com.logitech.serviceportal.countries.api.calendars;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;
import java.util.Optional;

/** The working days of countries and of our support desks (D25, D48, D49). */
@OpenToAll("working days are public")
public interface WorkingCalendars {

    /** The country's calendar as known at an instant (UTC); empty for a country we have no row for: unknown is not guessed. */
    Optional<WorkingCalendar> of(CountryCode country, Instant knownAt);

    /** The calendar of the country where the region's desk sits (D48), as known at an instant (UTC). */
    WorkingCalendar ofDesk(SupportRegionCode region, Instant knownAt);
}
