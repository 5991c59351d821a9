package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;

/**
 * R6: a customer buys as few or as many licenses as he likes, but at least one; how many Spaces he has does not matter.
 */
public final class LicenseCount implements Term<LicenseCount.Facts> {

    /**
     * What it rests on.
     *
     * @param licenses number of licenses ordered
     */
    public record Facts(int licenses) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SPACE_LICENSES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.licenses() >= 1
                ? Finding.holds(clause(), facts, Wording.count(facts.licenses(), "license is", "licenses are")
                        + " ordered; any part of the customer's Spaces may be covered.")
                : Finding.fails(clause(), facts, facts.licenses() + " licenses make no contract.", "Order at least one license.");
    }
}
