package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * R26: a contract never renews itself; it is continued by a new one that names it, and whose licenses are assigned again.
 *
 * <p>It continues a contract of the same customer, level and category that has not ended when it is ordered (D29). It has its own
 * start rule, so one ordered early runs side by side with the old contract; how long is said (D59).
 */
public final class Renewal implements Term<Renewal.Facts> {

    /**
     * What it rests on. Dates are days in the contracts' zones.
     *
     * @param sameCustomer    whether both contracts are one customer's
     * @param level           the new contract's level
     * @param renewedLevel    the old contract's level
     * @param soldFor         the categories ordered
     * @param renewedFor      the categories the old contract was ordered for
     * @param orderedOn       the day of the new order's creation
     * @param endsBefore      first day the old contract no longer covers
     * @param latestStartOn   the day the new contract starts by itself
     * @param byPurchaseOrder whether the purchase order's date makes it that day, and not the order's
     */
    public record Facts(boolean sameCustomer, ServiceLevel level, ServiceLevel renewedLevel, Set<SpaceCategory> soldFor,
            Set<SpaceCategory> renewedFor, LocalDate orderedOn, LocalDate endsBefore, LocalDate latestStartOn, boolean byPurchaseOrder) {
        public Facts {
            soldFor = Words.sorted(soldFor);
            renewedFor = Words.sorted(renewedFor);
        }

        /** Calendar days on which both contracts run if nothing is assigned or activated early. */
        public int daysSideBySide() {
            return (int) Math.max(0, ChronoUnit.DAYS.between(latestStartOn, endsBefore));
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
        if (!facts.sameCustomer()) {
            return Finding.fails(clause(), facts, "The contract named belongs to another customer.",
                    "Name a contract of this customer, or none.");
        }
        if (facts.level() != facts.renewedLevel()) {
            return Finding.fails(clause(), facts, "The contract named is " + facts.renewedLevel().title() + ", the order "
                    + facts.level().title() + ".",
                    "Order " + facts.renewedLevel().title() + ", or name no contract.");
        }
        if (!facts.renewedFor().containsAll(facts.soldFor())) {
            return Finding.fails(clause(), facts, "The contract named is for " + Words.all(facts.renewedFor()) + ", the order for "
                    + Words.all(facts.soldFor()) + ".",
                    "Order for " + Words.anyOf(facts.renewedFor()) + ", or name no contract.");
        }
        if (!facts.orderedOn().isBefore(facts.endsBefore())) {
            return Finding.fails(clause(), facts, "The contract named ended with " + facts.endsBefore().minusDays(1)
                    + ", before the order of " + facts.orderedOn() + ".",
                    "Enter it as a new contract that renews none.");
        }
        int days = facts.daysSideBySide();
        String runs = "The order continues a contract that runs to " + facts.endsBefore().minusDays(1);
        if (days == 0) {
            return Finding.holds(clause(), facts, runs + ".");
        }
        // a later order would not move a start that follows from the purchase order
        String remedy = facts.byPurchaseOrder() ? ""
                : " Ordered on " + facts.orderedOn().plusDays(days) + " or later, it would burn none.";
        return Finding.holds(clause(), facts, runs + "; the new one starts by itself " + Wording.count(days, "day", "days")
                + " before that is over." + remedy);
    }
}
