package com.logitech.serviceportal.replacement.terms.shipping;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.util.Objects;

/**
 * R65: a replacement is sent DAP (Incoterms 2020) with the preferred carrier, and we pay import duties and taxes as well; our people may
 * ship otherwise where trade rules need it, and then say why.
 */
public final class ShippingTerms implements Term<ShippingTerms.Facts> {

    /** The usual term of trade. */
    public static final String USUAL = "DAP";

    /**
     * What it rests on.
     *
     * @param term      an Incoterms 2020 rule, such as DAP
     * @param carrier   who carries it
     * @param preferred whether that is the preferred one
     * @param weDuties  whether we pay import duties and taxes
     * @param reason    why it is shipped otherwise; may be empty
     */
    public record Facts(String term, String carrier, boolean preferred, boolean weDuties, String reason) {
        public Facts {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(carrier, "carrier");
            Objects.requireNonNull(reason, "reason");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.SHIPPING_TERMS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String shipped = facts.term() + " with " + facts.carrier() + ", duties and taxes paid by "
                + (facts.weDuties() ? "us" : "the customer");
        if (facts.term().equals(USUAL) && facts.preferred() && facts.weDuties()) {
            return Finding.holds(clause(), facts, "It is shipped " + shipped + ".");
        }
        return facts.reason().isBlank()
                ? Finding.fails(clause(), facts, "It would be shipped otherwise than usual, " + shipped + ", and nobody said why.",
                "Say why it is shipped otherwise.")
                : Finding.holds(clause(), facts, "It is shipped otherwise than usual, " + shipped + ": " + facts.reason() + ".");
    }
}
