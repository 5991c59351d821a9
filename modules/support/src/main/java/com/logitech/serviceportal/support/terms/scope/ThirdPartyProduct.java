package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/** R39: for another maker's product in a Room we make a reasonable effort with patches and settings; that it is solved is not promised. */
public final class ThirdPartyProduct implements Term<ProductAsked> {

    @Override
    public SupportClause clause() {
        return SupportClause.THIRD_PARTY_PRODUCTS;
    }

    @Override
    public Class<ProductAsked> facts() {
        return ProductAsked.class;
    }

    @Override
    public Finding judge(ProductAsked facts) {
        return facts.kind() == ProductKind.THIRD_PARTY && facts.room()
                ? facts.helped(clause(), facts.named() + " is another maker's, used with ours in a Room: we help with patches and"
                + " settings as far as is reasonable, and promise no solution.")
                : Finding.fails(clause(), facts, facts.named() + " is no other maker's product used with ours in a Room.",
                "Name the Room, and the product that is used with ours there.");
    }
}
