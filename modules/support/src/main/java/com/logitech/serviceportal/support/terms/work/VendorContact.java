package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/** R41: what we cannot solve in another maker's product, the customer takes to that maker; if he wishes, our people help him there. */
public final class VendorContact implements Term<VendorContact.Facts> {

    /**
     * What it rests on.
     *
     * @param vendor     whom the customer turns to; empty where nobody is named
     * @param informed   whether the customer was told
     * @param assistance whether he asked for our help with it
     */
    public record Facts(ProductKind kind, String vendor, boolean informed, boolean assistance) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.VENDOR_CONTACT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.kind().isOfAnotherMaker()) {
            return Finding.fails(clause(), facts, "The product is ours: nobody else is turned to.",
                    "Say whose product the ticket is about.");
        } else if (facts.vendor().isEmpty()) {
            return Finding.fails(clause(), facts, "No maker is named.", "Name the maker whom the customer turns to.");
        } else if (!facts.informed()) {
            return Finding.fails(clause(), facts, "The customer has not been told.", "Tell the customer first, and say so.");
        }
        return Finding.holds(clause(), facts, "The customer turns to " + facts.vendor() + "; " + (facts.assistance()
                ? "our people take part in it, as he asked." : "our people can take part in it if he asks."));
    }
}
