package com.logitech.serviceportal.spares.api.book;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.units.SpareId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many spares a customer gets by the scale, where those he was granted are counted, and how they came there (R77, R78, R82). Read by
 * all who see the customer; a stranger's answers as unknown. Instants are UTC.
 */
public interface SparesBook {

    /** Where the customer stands, one entry for each row of the scale. @param at the instant asked about, past or future */
    List<SparesStanding> standing(CustomerId customer, Instant at);

    /** What his spares come to now; a customer who never had any is absent, and so is a stranger. */
    Map<CustomerId, SparesBalance> balances(Collection<CustomerId> customers);

    /** What was moved, the last first. */
    Page<Movement> movements(CustomerId customer, Optional<SparesRow> row, Optional<String> after, int size);

    /**
     * Where a customer stands in a row of the scale.
     *
     * @param activeSpaces how many Spaces hold an active Select license (R29)
     * @param byLicenses   how many spares these give
     * @param byPlans      how many his Select Enterprise Plans in service give
     * @param assumption   whether the scale is ours because the vendor's own is not known
     * @param balance      where those are counted that he was granted; as of now
     * @param requested    so many were asked for and not sent yet
     * @param open         so many more can be requested at some time
     * @param openNow      so many of them now
     * @param openOn       the first day on which a further one can be requested, in the zone; empty where none can
     * @param zone         the contracts'
     * @param decision     whether more can be requested now, and why
     */
    record SparesStanding(SparesRow row, int activeSpaces, int byLicenses, int byPlans, boolean assumption, SparesBalance balance,
                          int requested, int open, int openNow, Optional<LocalDate> openOn, ZoneId zone, Decision decision) {

        /** How many the scale gives. */
        public int given() {
            return byLicenses + byPlans;
        }

        /** How many were granted above what the scale gives now; they stay (D44). */
        public int above() {
            return Math.max(0, balance.granted() - given());
        }
    }

    /**
     * One unit went from one account to another.
     *
     * @param serial of the spare
     * @param by     how the books sign who did it
     */
    record Movement(Instant at, SparesRow row, Holding from, Holding to, MovementCause cause, SpareId spare, String serial, String by) {
    }
}
