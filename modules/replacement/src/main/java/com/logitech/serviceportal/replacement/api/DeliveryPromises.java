package com.logitech.serviceportal.replacement.api;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a replacement of a device would come if it were decided at an instant, and why (R64, R67 to R69). No day is guaranteed. Whether a
 * claim is valid is another question. Read by all who see the device; a stranger's answers as unknown.
 */
@FunctionalInterface
public interface DeliveryPromises {

    /** Days to come that can be asked about: calendars of public holidays do not reach further with any certainty. */
    int MOST_DAYS_AHEAD = 365;

    /**
     * Where the device is now, by what is known now.
     *
     * @param decidedAt when the entitlement is decided (UTC): now, or up to {@link #MOST_DAYS_AHEAD} days to come
     */
    DeliveryPromise of(DeviceId device, Instant decidedAt);

    /** How a replacement travels. */
    enum Speed {
        /** Under Select, where a warehouse serves the country so. */
        NEXT_BUSINESS_DAY,
        /** At about the speed of ground freight, without a planned day (R69). */
        BEST_EFFORT,
        /** There would be no replacement, or nobody knows where to send it. */
        NONE
    }

    /**
     * The answer.
     *
     * @param space     where it would be sent: where the device is; empty while in no Space
     * @param spaceName what that is called; empty without one
     * @param planned   empty unless it comes by the next business day
     * @param estimated empty unless it travels at best effort to a country whose working days are known
     * @param decision  whether it would come by the next business day, and why
     */
    record DeliveryPromise(DeviceId device, Optional<SpaceId> space, String spaceName, Instant decidedAt, Speed speed,
            Optional<PlannedDelivery> planned, Optional<EstimatedDelivery> estimated, Decision decision) {
    }

    /**
     * When it is planned to ship and to arrive (R67); an objective and no guarantee (D37). Instants are UTC.
     *
     * @param warehouse     from where it ships
     * @param warehouseZone whose clock has the cut-off
     * @param decideBefore  what is decided before this instant still ships and arrives on these days
     * @param shipsOn       a day in the warehouse's zone
     * @param arrivesOn     a day in the site's zone
     * @param arrivesFrom   when the window of that day opens
     * @param arrivesUntil  when it closes
     * @param siteZone      the zone of the Space
     * @param closed        the days from Monday to Friday on which warehouse or site rest, which put it off
     */
    record PlannedDelivery(String warehouse, ZoneId warehouseZone, Instant decideBefore, LocalDate shipsOn, LocalDate arrivesOn,
            Instant arrivesFrom, Instant arrivesUntil, ZoneId siteZone, List<ClosedDay> closed) {
    }

    /** A day from Monday to Friday that puts a delivery off. @param why the holiday's name, or that the country works another week */
    record ClosedDay(ClosedPlace place, LocalDate day, String why) {
    }

    /** Whose rest it is. */
    enum ClosedPlace {
        WAREHOUSE, SITE
    }

    /** About when a replacement arrives that travels at best effort; no promise (R69). Days are days in the site's zone. */
    record EstimatedDelivery(LocalDate earliest, LocalDate latest, ZoneId siteZone) {
    }
}
