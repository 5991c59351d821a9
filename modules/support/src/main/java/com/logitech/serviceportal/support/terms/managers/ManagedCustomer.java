package com.logitech.serviceportal.support.terms.managers;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;

/**
 * R73: a customer gets a Designated Service Manager by enough active Select licenses on his Spaces, of whatever category together (D15),
 * or by a Select Enterprise Plan of any size.
 *
 * <p>What is counted, and by which minimum he goes, is found by contracts (R28, R29, R114).
 */
public final class ManagedCustomer implements Term<ManagedCustomer.Facts> {

    /**
     * What it rests on.
     *
     * @param activeSelectSpaces how many Spaces hold an active Select license: neither bought ones that are on no Space, nor Essential
     *                           ones
     * @param minimum            the one he goes by
     * @param selectPlan         whether a Select Enterprise Plan is in service
     */
    public record Facts(int activeSelectSpaces, int minimum, boolean selectPlan) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.MANAGED_CUSTOMER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.selectPlan()) {
            return Finding.holds(clause(), facts, "A Select Enterprise Plan gives the customer a Designated Service Manager at any size.");
        }
        String count = Wording.count(facts.activeSelectSpaces(), "Space holds", "Spaces hold") + " an active Select license; ";
        if (facts.activeSelectSpaces() >= facts.minimum()) {
            return Finding.holds(clause(), facts, count + facts.minimum() + " give the customer a Designated Service Manager.");
        }
        return Finding.fails(clause(), facts, count + facts.minimum() + " are needed for a Designated Service Manager.",
                "Assign Select licenses to " + Wording.count((long) facts.minimum() - facts.activeSelectSpaces(), "more Space",
                        "more Spaces") + ", or order a Select Enterprise Plan.");
    }
}
