package com.logitech.serviceportal.countries.api.calendars;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;

/** The support desks of the regions (R123). */
@FunctionalInterface
@OpenToAll("support hours are public")
public interface SupportDesks {

    /** The desk whose hours count for the region, with hours and holidays as known at an instant (UTC). */
    SupportDesk of(SupportRegionCode region, Instant knownAt);
}
