package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/** R40: another maker's product sold with ours under one number of ours is a Bundled Product; we make a reasonable effort to solve it. */
public final class BundledProduct implements Term<ProductAsked> {

    @Override
    public SupportClause clause() {
        return SupportClause.BUNDLED_PRODUCTS;
    }

    @Override
    public Class<ProductAsked> facts() {
        return ProductAsked.class;
    }

    @Override
    public Finding judge(ProductAsked facts) {
        return facts.kind() == ProductKind.BUNDLED
                ? facts.helped(clause(), facts.named() + " was sold with ours under one number: we make a reasonable effort to"
                + " solve it, and promise no solution.")
                : Finding.fails(clause(), facts, facts.named() + " was not sold with ours under one number.",
                "Show the order in which it has one number with our product.");
    }
}
