package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import java.time.LocalDate;
import java.util.Optional;

/** Since when a device is covered no more, by its standard warranty or under Select: what both tests for a gap ask (D28). */
record UncoveredDays(String device, Optional<LocalDate> warrantyEnds, Optional<LocalDate> underSelectTo) {

    static UncoveredDays of(String device, Optional<LocalDate> purchasedOn, int warrantyYears, Optional<LocalDate> underSelectTo) {
        return new UncoveredDays(device, StandardWarranty.endsBefore(purchasedOn, warrantyYears), underSelectTo);
    }

    /**
     * Whether it is covered on the day of the test.
     *
     * @param afterSelect on so many of the days after Select as well
     * @param day         what day that is
     * @param inTime      what to do in time, in the imperative
     */
    Finding judged(ContractsClause clause, Record facts, LocalDate on, int afterSelect, String day, String inTime) {
        if (warrantyEnds.isEmpty()) {
            return Finding.fails(clause, facts, "When device " + device + " was bought is not registered, so it is unknown whether "
                    + "extended cover joins on.", "Register the purchase date of device " + device + ".");
        }
        LocalDate ends = warrantyEnds.get();
        String test = on + ", " + day;
        if (on.isBefore(ends)) {
            return Finding.holds(clause, facts, "Device " + device + " has its standard warranty until " + ends.minusDays(1) + " and so on "
                    + test + ": extended cover joins on.");
        }
        if (underSelectTo.filter(until -> on.isBefore(until.plusDays(afterSelect))).isPresent()) {
            return Finding.holds(clause, facts, "Device " + device + " is covered under Select until " + underSelectTo.get().minusDays(1)
                    + ", which leaves no gap on " + test + ": extended cover goes on.");
        }
        return Finding.fails(clause, facts, "Device " + device + " has had no standard warranty since " + ends
                + underSelectTo.map(until -> " and no cover under Select since " + until).orElse("") + ", so none on " + test
                + ": no extended cover.", inTime + " on or before " + underSelectTo.filter(ends::isBefore).orElse(ends).minusDays(1) + ".");
    }
}
