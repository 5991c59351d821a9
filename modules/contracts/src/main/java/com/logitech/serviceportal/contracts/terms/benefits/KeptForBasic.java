package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/**
 * R5: every business product carries Basic from its own purchase; it is tied to the product, needs no order, no Space and no license.
 */
public final class KeptForBasic implements Term<KeptForBasic.Facts> {

    /**
     * What it rests on.
     *
     * @param businessProduct whether the product is of the business portfolio
     * @param inSpace         whether it stands in a Space
     * @param licensed        whether a license or plan covers it; Basic uses none either way
     */
    public record Facts(boolean businessProduct, boolean inSpace, boolean licensed) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.BASIC_LEVEL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.businessProduct()) {
            return Finding.fails(clause(), facts, "The product is not of the business portfolio.",
                    "Register a business product; others have their own support.");
        }
        return Finding.holds(clause(), facts, "The product carries Basic from its purchase" + (facts.inSpace() ? "" : ", in no Space")
                + (facts.licensed() ? ", beside the license that covers it." : ", and uses no license."));
    }
}
