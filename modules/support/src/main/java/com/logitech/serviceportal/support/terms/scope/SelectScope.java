package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/** R37: Select looks after our products on its list, and after the platforms that are part of them. */
public final class SelectScope implements Term<ProductAsked> {

    @Override
    public SupportClause clause() {
        return SupportClause.SELECT_SCOPE;
    }

    @Override
    public Class<ProductAsked> facts() {
        return ProductAsked.class;
    }

    @Override
    public Finding judge(ProductAsked facts) {
        if (facts.kind() == ProductKind.CONSUMER) {
            return Finding.fails(clause(), facts, facts.named() + " is a consumer product; Select is for the products of Spaces.",
                    "Turn to consumer support at support.logi.com.");
        } else if (facts.isOther() || facts.kind() != ProductKind.OURS && facts.kind() != ProductKind.PLATFORM) {
            return Finding.fails(clause(), facts, facts.named() + " is not part of what Select looks after.",
                    "Name a product of ours, or a platform that is part of it.");
        } else if (facts.kind() == ProductKind.PLATFORM) {
            return facts.helped(clause(), facts.named() + " is looked after as a part of our product.");
        }
        return Finding.holds(clause(), facts, facts.named() + " is a product of ours that Select looks after.");
    }
}
