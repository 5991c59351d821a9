package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import com.logitech.serviceportal.replacement.terms.claims.OthersProduct;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What failed, as it was found when the failure was confirmed.
 *
 * @param company    what the customer was called
 * @param site       where it stands; empty without a Space
 * @param zone       of its Space, or of the customer where it is in none
 * @param serial     empty where it has none of its own
 * @param product    what it is called
 * @param model      its code; empty where it is none we know
 * @param vendor     whom our people had named to the customer as its maker (R41); may be empty
 * @param steps      of troubleshooting that are written down
 * @param failedAt   when the failure was confirmed (UTC)
 */
public record Claimed(CustomerId customer, String company, TicketId ticket, TicketNumber ticketNumber, Optional<Site> site, ZoneId zone,
        String serial, String product, String model, OthersProduct.Maker maker, String vendor, int steps, Instant failedAt) {

    /** A Space as it was then. @param group which of the customer's people see it */
    public record Site(SpaceId space, String name, String group, CountryCode country) {
    }

    /** Where its serial number was found. @param device empty unless it is this customer's */
    public record Registered(SerialStanding standing, Optional<DeviceId> device) {
    }
}
