package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/** R47: Basic is for every product of the business portfolio, and for no consumer product. */
public final class BasicScope implements Term<ProductAsked> {

    @Override
    public SupportClause clause() {
        return SupportClause.BASIC_SCOPE;
    }

    @Override
    public Class<ProductAsked> facts() {
        return ProductAsked.class;
    }

    @Override
    public Finding judge(ProductAsked facts) {
        if (facts.kind() == ProductKind.CONSUMER) {
            return Finding.fails(clause(), facts, facts.named() + " is a consumer product; Basic is for the business portfolio.",
                    "Turn to consumer support at support.logi.com.");
        }
        return facts.kind() == ProductKind.OURS
                ? Finding.holds(clause(), facts, facts.named() + " is of the business portfolio, and Basic looks after it.")
                : Finding.fails(clause(), facts, facts.named() + " is not a product of ours.", "Name a product of the business portfolio.");
    }
}
