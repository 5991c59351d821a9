package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * R59: a device bought together with the license or plan is covered as long as that runs, wherever its term ends (D27).
 *
 * <p>Together means that the two purchases lie so many days apart at most (D12).
 */
public final class BoughtTogether implements Term<BoughtTogether.Facts> {

    /**
     * What it rests on. Dates are days in the customer's zone.
     *
     * @param device      its serial number
     * @param purchasedOn the day it was bought, as registered; empty where that is not known
     * @param contract    the contract's number
     * @param orderedOn   the day the license or plan was bought
     * @param daysApart   so many days between the two are still together
     */
    public record Facts(String device, Optional<LocalDate> purchasedOn, String contract, LocalDate orderedOn, int daysApart) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(orderedOn, "orderedOn");
        }
    }

    /** Whether it was. */
    static boolean is(Optional<LocalDate> purchasedOn, LocalDate orderedOn, int daysApart) {
        return purchasedOn.filter(bought -> Math.abs(ChronoUnit.DAYS.between(bought, orderedOn)) <= daysApart).isPresent();
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.BOUGHT_TOGETHER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String both = facts.purchasedOn().map(bought -> "Device " + facts.device() + " was bought on " + bought)
                .orElse("When device " + facts.device() + " was bought is not known") + " and contract " + facts.contract() + " on "
                + facts.orderedOn();
        return is(facts.purchasedOn(), facts.orderedOn(), facts.daysApart())
                ? Finding.holds(clause(), facts, both + ": together, so the device is covered as long as the contract runs.")
                : Finding.fails(clause(), facts, both + ": not together, which would be " + Wording.count(facts.daysApart(), "day", "days")
                + " apart at most.", "Buy device and contract within " + Wording.count(facts.daysApart(), "day", "days") + ".");
    }
}
