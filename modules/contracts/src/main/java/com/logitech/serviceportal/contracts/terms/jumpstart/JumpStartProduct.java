package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/**
 * R116: JumpStart looks after a product of its list that was sold as new, in a standard configuration, with Microsoft software as it
 * comes.
 *
 * <p>It is judged at the original purchase: whoever the product is sold on to is not refused because he bought it used (D40).
 */
public final class JumpStartProduct implements Term<JumpStartProduct.Facts> {

    /**
     * What it rests on.
     *
     * @param product               what the product contains, by its title on the list or as it was called
     * @param listed                whether that stood on the list (Schedule A) when it was bought
     * @param soldAsNew             to its original purchaser
     * @param standardConfiguration whether it was bought as it is offered
     * @param onlyMicrosoftSoftware whether the software with it is Microsoft's and was not customized
     */
    public record Facts(String product, boolean listed, boolean soldAsNew, boolean standardConfiguration, boolean onlyMicrosoftSoftware) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_PRODUCT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.listed()) {
            return Finding.fails(clause(), facts, "The product contains nothing of the list of JumpStart: " + facts.product()
                    + " is not on it.", "Register a product that contains a SmartDock or a Tap.");
        } else if (!facts.soldAsNew()) {
            return Finding.fails(clause(), facts, "The product was not sold as new.", "Register a product that was bought new.");
        } else if (!facts.standardConfiguration()) {
            return Finding.fails(clause(), facts, "The product was not in a standard configuration when it was bought.",
                    "Register a product in a standard configuration.");
        } else if (!facts.onlyMicrosoftSoftware()) {
            return Finding.fails(clause(), facts, "The software with the product is not Microsoft's, or was customized.",
                    "Register a product with Microsoft software as it comes.");
        }
        return Finding.holds(clause(), facts, "The product contains a " + facts.product()
                + " and was sold as new, in a standard configuration, with Microsoft software.");
    }
}
