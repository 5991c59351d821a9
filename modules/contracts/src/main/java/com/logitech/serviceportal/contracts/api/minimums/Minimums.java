package com.logitech.serviceportal.contracts.api.minimums;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which benefits a customer holds because he has enough active Select licenses, by which minimum, and until when (R27, R28): who has a
 * service manager (R73, R76) and whether he is above the first step of the spares scale (R77). Read by all who see the customer; a
 * stranger's answers as unknown.
 */
public interface Minimums {

    /** The usual days before a minimum falls short on which it is told. */
    List<Integer> TOLD_DAYS_BEFORE = List.of(60, 30, 7);

    /**
     * Where the customer stands, one entry for each line of minimums.
     *
     * @param at      the instant asked about (UTC), past or future
     * @param knownAt as known then (UTC), not after now
     */
    List<MinimumStanding> of(CustomerId customer, Instant at, Instant knownAt);

    /** The same for the lines of one benefit. */
    List<MinimumStanding> of(CustomerId customer, Benefit benefit, Instant at, Instant knownAt);

    /** The same of several customers; where one minimum counts all categories together, in as many look-ups as for one. */
    Map<CustomerId, List<MinimumStanding>> of(Set<CustomerId> customers, Benefit benefit, Instant at, Instant knownAt);

    /**
     * Customers who may hold the benefit at an instant (UTC), as known now: all who do are among them, and some who do not quite. By our
     * own people.
     */
    Set<CustomerId> inReach(Benefit benefit, Instant at);

    /**
     * What is counted against one minimum.
     *
     * @param benefit    the benefit that hangs on it
     * @param title      its name
     * @param categories whose licenses are counted together; empty for all
     * @param counted    these in words: "all Spaces", "Small Room and Medium-to-Large Room"
     */
    record MinimumLine(Benefit benefit, String title, Set<SpaceCategory> categories, String counted) {
    }

    /**
     * Where a customer stands at an instant.
     *
     * @param activeSelectSpaces how many Spaces hold an active Select license (R29)
     * @param held               whether he holds the benefit
     * @param byPlan             whether a Select Enterprise Plan gives it at any size (R114)
     * @param minimum            the one it is held by; where it is not held, the one that would give it
     * @param inForce            the one in force for everybody else, to be met again after a break
     * @param since              since when it is held without a break (UTC)
     * @param finding            whether and why (R28)
     * @param kept               whether it stays so by what is known (R27); empty where it is not held
     * @param shortfall          the first moment known at which it is lost
     */
    record MinimumStanding(MinimumLine line, int activeSelectSpaces, boolean held, boolean byPlan, int minimum, int inForce,
                           Optional<Instant> since, Finding finding, Optional<Finding> kept, Optional<Shortfall> shortfall) {

        /** Whether it is held by a former minimum, which falling below it once would forfeit. */
        public boolean former() {
            return held && minimum < inForce;
        }

        /** How many more licenses would give it. */
        public int missing() {
            return held ? 0 : Math.max(0, minimum - activeSelectSpaces);
        }
    }

    /**
     * When a benefit will be lost by what is known.
     *
     * @param at       the instant (UTC)
     * @param on       its day in the zone
     * @param zone     the contracts'
     * @param count    how many active Select licenses there will be
     * @param toRegain the minimum to be met afterwards
     */
    record Shortfall(Instant at, LocalDate on, ZoneId zone, int count, int toRegain) {
    }
}
