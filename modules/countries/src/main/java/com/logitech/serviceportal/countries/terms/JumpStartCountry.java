package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;

/**
 * R117: JumpStart is valid for products bought in the United States or where channel partners sell them, while the product
 * stands in such a country.
 */
public final class JumpStartCountry implements Term<JumpStartCountry.Facts> {

    private static final CountryCode UNITED_STATES = new CountryCode("US");

    /**
     * @param on               the day of the purchase
     * @param soldWhereBought  whether channel partners sold there on the day
     * @param soldWhereLocated whether they sold where the product stands
     */
    public record Facts(
        CountryCode boughtIn, String boughtInName, CountryCode locatedIn, String locatedInName,
        LocalDate on, boolean soldWhereBought, boolean soldWhereLocated) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.JUMPSTART_COUNTRY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.soldWhereBought() && !facts.boughtIn().equals(UNITED_STATES)) {
            return Finding.fails(clause(), facts,
                    "The product was bought in " + facts.boughtInName()
                            + ", where channel partners did not sell it on " + facts.on() + ".",
                    "Use a product bought in the United States or in a country where channel partners sell it.");
        }
        if (!facts.soldWhereLocated() && !facts.locatedIn().equals(UNITED_STATES)) {
            return Finding.fails(clause(), facts, "The product stands in " + facts.locatedInName() + ", which JumpStart does not cover.",
                    "Move the product to the United States or to a country where channel partners sell it.");
        }
        return Finding.holds(clause(), facts,
                "Bought in " + facts.boughtInName() + " and standing in " + facts.locatedInName() + ", both covered.");
    }
}
