package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/**
 * R71: where customs of the ship-to country may ask for it, an advanced replacement waits for the customer's tax registration
 * number unless staff waive it.
 */
public final class TaxRegistration implements Term<TaxRegistration.Facts> {

    /**
     * @param demanded whether the ship-to country asks for it on the day of the claim; the number itself stays with the claim
     */
    public record Facts(CountryCode shipTo, String countryName, boolean demanded, boolean given, boolean waived) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.TAX_REGISTRATION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.demanded()) {
            return Finding.holds(clause(), facts, "Replacements sent to " + facts.countryName() + " need no tax registration number.");
        }
        if (facts.given()) {
            return Finding.holds(clause(), facts, "The tax registration number that " + facts.countryName() + " may ask for was given.");
        }
        if (facts.waived()) {
            return Finding.holds(clause(), facts,
                    "Our staff went without the tax registration number that " + facts.countryName() + " may ask for.");
        }
        return Finding.fails(clause(), facts,
                "Customs in " + facts.countryName() + " may ask for the customer's tax registration number, and none was given.",
                "Give the customer's tax registration number, or have our staff go without it.");
    }
}
