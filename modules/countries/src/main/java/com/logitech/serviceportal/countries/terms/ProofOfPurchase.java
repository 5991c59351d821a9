package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/** R70: where the address it goes to is in a country that asks for it, a replacement needs written proof of purchase of the original. */
public final class ProofOfPurchase implements Term<ProofOfPurchase.Facts> {

    /** @param required whether the ship-to country asks for it on the day of the claim; the customer's seat has no part in it */
    public record Facts(CountryCode shipTo, String countryName, boolean required, boolean given) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.PROOF_OF_PURCHASE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.required()) {
            return Finding.holds(clause(), facts, "Replacements sent to " + facts.countryName() + " need no written proof of purchase.");
        }
        if (facts.given()) {
            return Finding.holds(clause(), facts,
                    "Written proof of purchase was given, as replacements sent to " + facts.countryName() + " need it.");
        }
        return Finding.fails(clause(), facts,
                "Replacements sent to " + facts.countryName() + " need written proof of purchase, and none was given.",
                "Give written proof of purchase of the original product.");
    }
}
