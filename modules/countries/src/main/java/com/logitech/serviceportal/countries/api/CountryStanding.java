package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.util.Map;
import java.util.Set;

/**
 * A country on a day.
 *
 * @param name      as the text writes it
 * @param forSale   levels a customer there can order
 * @param region    whose support hours and contracting entity it has (R123, R140)
 * @param benefits  benefits with a row of their own and whether they are offered; what is absent is unknown
 */
public record CountryStanding(CountryCode code, String name, Set<ServiceLevel> forSale, SupportRegionCode region,
        Map<Benefit, Boolean> benefits) {
}
