package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R45: for products that are not on the list (R43), or no longer (R44), and for other makers' that are no part of a bundle, there may be
 * help without a commitment: no due time, no solution, no replacement. */
public final class OtherProduct implements Term<ProductAsked> {

    @Override
    public SupportClause clause() {
        return SupportClause.OTHER_PRODUCTS;
    }

    @Override
    public Class<ProductAsked> facts() {
        return ProductAsked.class;
    }

    @Override
    public Finding judge(ProductAsked facts) {
        return facts.isOther()
                ? facts.helped(clause(), (facts.offList().isEmpty()
                ? facts.named() + " is not among the products Select and Basic commit to." : facts.offList())
                + " We help as far as is reasonable, without a due time, a solution or a replacement.")
                : Finding.fails(clause(), facts, facts.named() + " is one of the products that are committed to.",
                "Name a product outside the lists for help without a commitment.");
    }
}
