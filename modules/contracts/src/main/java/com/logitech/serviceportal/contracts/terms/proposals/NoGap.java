package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * R26: what continues a contract, or comes later, is asked whether the cover of a device joins on. It does where the device is covered,
 * by its standard warranty or under Select, on the day the license is purchased (D28); a device or a license that comes to the Space
 * later is asked about on the day it comes, and up to some days outside are no gap then (D41).
 *
 * <p>It foresees; whether a device is replaced is decided where replacements are (R58 to R63).
 */
public final class NoGap implements Term<NoGap.Facts> {

    /**
     * What it rests on. Dates are days in the customer's zone.
     *
     * @param device        its serial number
     * @param purchasedOn   the day the device was bought, as registered; empty where that is not known
     * @param warrantyYears the standard length of its product (D55)
     * @param testedOn      the day of the license's purchase, or the day it or the device came
     * @param addedLater    whether it or the device came later
     * @param underSelectTo the first day Select did not cover the device before; empty where it never did
     * @param daysOutside   so many days outside are no gap for what comes later
     */
    public record Facts(String device, Optional<LocalDate> purchasedOn, int warrantyYears, LocalDate testedOn, boolean addedLater,
            Optional<LocalDate> underSelectTo, int daysOutside) {

        /** The first day after its standard warranty (D2, D33). */
        public Optional<LocalDate> warrantyEnds() {
            return warrantyEnds(purchasedOn, warrantyYears);
        }

        static Optional<LocalDate> warrantyEnds(Optional<LocalDate> purchasedOn, int years) {
            return purchasedOn.map(day -> ServiceTerm.anniversary(day, years));
        }

        private String test() {
            return testedOn + (addedLater ? ", the day it comes under this cover" : ", the day the license is purchased");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.RENEWAL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String device = "Device " + facts.device();
        if (facts.warrantyEnds().isEmpty()) {
            return Finding.fails(clause(), facts, "When device " + facts.device() + " was bought is not registered, so it is unknown "
                    + "whether extended cover joins on.", "Register the purchase date of device " + facts.device() + ".");
        }
        LocalDate ends = facts.warrantyEnds().get();
        if (facts.testedOn().isBefore(ends)) {
            return Finding.holds(clause(), facts, device + " has its standard warranty until " + ends.minusDays(1) + " and so on "
                    + facts.test() + ": extended cover joins on (R60).");
        }
        int grace = facts.addedLater() ? facts.daysOutside() : -1;
        if (facts.underSelectTo().filter(until -> !until.plusDays(grace).isBefore(facts.testedOn())).isPresent()) {
            return Finding.holds(clause(), facts, device + " is covered under Select until " + facts.underSelectTo().get().minusDays(1)
                    + ", which leaves no gap on " + facts.test() + ": extended cover goes on (R60).");
        }
        return Finding.fails(clause(), facts, device + " has had no standard warranty since " + ends + facts.underSelectTo()
                        .map(until -> " and no cover under Select since " + until).orElse("") + ", so none on " + facts.test()
                        + ": no extended cover (R60).",
                facts.addedLater() ? "Let it come on or before " + last(facts, ends) + "."
                        : "Purchase the license on or before " + last(facts, ends) + ".");
    }

    private static LocalDate last(Facts facts, LocalDate warrantyEnds) {
        LocalDate ends = facts.underSelectTo().filter(warrantyEnds::isBefore).orElse(warrantyEnds);
        return ends.minusDays(1);
    }
}
