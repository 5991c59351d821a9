package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R50: under Basic other makers' parts of our products are helped with at best effort; the customer may have to turn to their makers. */
public final class BasicThirdParty implements Term<ProductAsked> {

    @Override
    public SupportClause clause() {
        return SupportClause.BASIC_THIRD_PARTY;
    }

    @Override
    public Class<ProductAsked> facts() {
        return ProductAsked.class;
    }

    @Override
    public Finding judge(ProductAsked facts) {
        return facts.kind().isOfAnotherMaker() && !facts.isOther()
                ? facts.helped(clause(), facts.named() + " is another maker's part: we help at best effort, and you may have to turn to its"
                + " maker.")
                : Finding.fails(clause(), facts, facts.named() + " is no other maker's part of our products.",
                "Name the other maker's part of our product.");
    }
}
