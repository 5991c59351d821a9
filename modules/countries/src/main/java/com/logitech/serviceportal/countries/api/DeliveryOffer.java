package com.logitech.serviceportal.countries.api;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How replacements reach a country (R68).
 *
 * @param warehouse        its name
 * @param warehouseCountry whose calendar decides the shipping day (D25)
 * @param zone             of the warehouse's wall clock
 * @param cutOff           on that clock; a decision exactly then is late (D14)
 * @param nextBusinessDay  whether next business day delivery is offered there
 */
public record DeliveryOffer(CountryCode shipTo, String warehouse, CountryCode warehouseCountry, ZoneId zone, LocalTime cutOff,
        boolean nextBusinessDay) {
}
