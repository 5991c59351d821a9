package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * R60: a device bought before the license or plan is covered beyond its standard warranty only if it was covered, by that warranty or
 * under Select, on the day the license or plan was purchased (D28).
 *
 * <p>The purchase counts, not assignment or start. An earlier hole forfeits nothing; a device that is too late still gets support.
 */
public final class CoveredAtPurchase implements Term<CoveredAtPurchase.Facts> {

    /**
     * What it rests on. Dates are days in the customer's zone.
     *
     * @param device        its serial number
     * @param purchasedOn   the day it was bought, as registered; empty where that is not known
     * @param warrantyYears the standard length of its product (D55)
     * @param contract      the contract's number
     * @param orderedOn     the day the license or plan was purchased; of plans that took each other's place, the first (D42)
     * @param underSelectTo the first day Select did not cover the device before; empty where it never did
     */
    public record Facts(String device, Optional<LocalDate> purchasedOn, int warrantyYears, String contract, LocalDate orderedOn,
            Optional<LocalDate> underSelectTo) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(orderedOn, "orderedOn");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.COVERED_AT_PURCHASE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return UncoveredDays.of(facts.device(), facts.purchasedOn(), facts.warrantyYears(), facts.underSelectTo())
                .judged(clause(), facts, facts.orderedOn(), 0, "the day contract " + facts.contract() + " was purchased",
                        "Purchase the license");
    }
}
