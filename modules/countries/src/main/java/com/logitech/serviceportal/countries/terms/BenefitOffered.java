package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Optional;

/** R102: a benefit can be missing in a country; where nothing is recorded it is offered. Judged at the Space's country. */
public final class BenefitOffered implements Term<BenefitOffered.Facts> {

    /** @param offered what the row in force says; empty without a row */
    public record Facts(Benefit benefit, CountryCode spacesCountry, String countryName, LocalDate on, Optional<Boolean> offered) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.BENEFIT_OFFERED;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.offered().orElse(true)) {
            return Finding.holds(clause(), facts, "This benefit is offered in " + facts.countryName() + ".");
        }
        return Finding.fails(clause(), facts, "This benefit is not offered in " + facts.countryName() + " on " + facts.on() + ".",
                "Choose a Space in another country, or record the benefit as offered in " + facts.countryName() + ".");
    }
}
