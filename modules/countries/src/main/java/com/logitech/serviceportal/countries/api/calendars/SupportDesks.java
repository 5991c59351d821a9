package com.logitech.serviceportal.countries.api.calendars;

import java.time.Instant;

/** The support desks of the regions (R123). Open to every caller. */
@FunctionalInterface
public interface SupportDesks {

    /** The desk whose hours count for the region, with hours and holidays as known at an instant (UTC). */
    SupportDesk of(SupportRegionCode region, Instant knownAt);
}
