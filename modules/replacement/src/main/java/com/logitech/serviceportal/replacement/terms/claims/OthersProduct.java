package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.util.Objects;
import java.util.Optional;

/** R55: we replace our own products; a bundled or third-party product is replaced by its maker. Our part of a bundle is our own product. */
public final class OthersProduct implements Term<OthersProduct.Facts> {

    /** Whose product fails. */
    public enum Maker {
        OURS,
        /** Sold in one bundle with ours. */
        BUNDLED,
        THIRD_PARTY
    }

    /** @param vendor who made it, if that is known */
    public record Facts(String product, Maker maker, Optional<String> vendor) {
        public Facts {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(maker, "maker");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.OTHERS_PRODUCT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.maker() == Maker.OURS) {
            return Finding.holds(clause(), facts, facts.product() + " is a Logitech product.");
        }
        String vendor = facts.vendor().orElse("its maker");
        return Finding.fails(clause(), facts, facts.product()
                + (facts.maker() == Maker.BUNDLED ? " was sold in one bundle with ours, but is" : " is")
                + " another maker's: we replace none, and promise no time for it.", "Turn to " + vendor + " for a replacement.");
    }
}
