package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the table says of a benefit for one category on one day (R2).
 *
 * @param levels those that list it
 */
public record BenefitListing(Benefit benefit, Set<ServiceLevel> levels) {

    public BenefitListing {
        Objects.requireNonNull(benefit, "benefit");
        levels = Set.copyOf(levels);
    }

    /**
     * Whether an answer about a Space of this level includes the benefit. One no level lists has gone from the table, one only lower
     * levels list has a better one in its place, and one given by the customer's count is none of a Space's (R73, R77).
     */
    public boolean concerns(ServiceLevel level) {
        return !KnownBenefits.BY_COUNT.contains(benefit) && levels.stream().anyMatch(lists -> !level.isAbove(lists));
    }

    /** Whether Basic has it, so that it needs no cover (R5). */
    public boolean isBasic() {
        return levels.contains(ServiceLevel.BASIC);
    }

    /** The lowest level that lists it; empty if none does. */
    Optional<ServiceLevel> lowest() {
        return levels.stream().min(ServiceLevel::compareTo);
    }
}
