package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * R61: a device that comes to a Space after its license, or whose Space a license moves to, is tested in the same way on that day (D41).
 *
 * <p>From another Space with Select it brings its cover along (D13); so many days outside are no gap.
 */
public final class CoveredWhenAdded implements Term<CoveredWhenAdded.Facts> {

    /**
     * What it rests on. Dates are days in the customer's zone.
     *
     * @param device        its serial number
     * @param purchasedOn   the day it was bought, as registered; empty where that is not known
     * @param warrantyYears the standard length of its product (D55)
     * @param contract      the contract's number
     * @param addedOn       the day it came under the contract
     * @param underSelectTo the first day Select did not cover the device before; empty where it never did
     * @param daysOutside   so many days outside are no gap (D41)
     */
    public record Facts(String device, Optional<LocalDate> purchasedOn, int warrantyYears, String contract, LocalDate addedOn,
            Optional<LocalDate> underSelectTo, int daysOutside) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(addedOn, "addedOn");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.COVERED_WHEN_ADDED;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return UncoveredDays.of(facts.device(), facts.purchasedOn(), facts.warrantyYears(), facts.underSelectTo())
                .judged(clause(), facts, facts.addedOn(), facts.daysOutside() + 1,
                        "the day it came under contract " + facts.contract(), "Let it come");
    }
}
