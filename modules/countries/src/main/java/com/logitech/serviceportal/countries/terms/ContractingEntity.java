package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.ContractingParty;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.GoverningLaw;
import com.logitech.serviceportal.countries.api.LogitechEntity;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.util.Optional;

/**
 * R140: where the product was bought - failing that, where the reseller is established - decides which of our companies
 * contracts; where the customer is decides the law. The two need not agree.
 */
public final class ContractingEntity implements Term<ContractingEntity.Facts> {

    private static final CountryCode UNITED_STATES = new CountryCode("US");
    private static final CountryCode JAPAN = new CountryCode("JP");
    private static final CountryCode CHINA = new CountryCode("CN");

    /**
     * @param regionOfPurchase empty where the country of purchase is unknown, or has no region
     * @param resellersRegion  empty where the reseller's country is unknown, or has no region
     */
    public record Facts(
        Optional<CountryCode> boughtIn, Optional<SupportRegionCode> regionOfPurchase,
        Optional<CountryCode> resellersCountry, Optional<SupportRegionCode> resellersRegion,
        CountryCode customersCountry) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.CONTRACTING_ENTITY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        Optional<LogitechEntity> entity = entity(facts);
        String law = "The law is that of " + law(facts.customersCountry()).title()
                + ", as the customer is in " + facts.customersCountry() + ".";
        if (entity.isEmpty()) {
            return Finding.fails(clause(), facts,
                    "Neither where the product was bought nor where its reseller is established is known. " + law,
                    "Name the country of the purchase, or the reseller's.");
        }
        String why = facts.boughtIn().map(country -> "bought in " + country)
                .orElseGet(() -> "bought from a reseller in " + facts.resellersCountry().map(CountryCode::iso2).orElse(""));
        return Finding.holds(clause(), facts, "Our side is " + entity.get().title() + ", as the product was " + why + ". " + law);
    }

    /** The finding with what it comes to. */
    public ContractingParty party(Facts facts) {
        return new ContractingParty(entity(facts), law(facts.customersCountry()), judge(facts));
    }

    /** The law for customers of a country. */
    public static GoverningLaw law(CountryCode customersCountry) {
        return customersCountry.equals(UNITED_STATES) ? GoverningLaw.CALIFORNIA : GoverningLaw.SWITZERLAND;
    }

    private static Optional<LogitechEntity> entity(Facts facts) {
        return facts.boughtIn().map(country -> entity(country, facts.regionOfPurchase()))
                .or(() -> facts.resellersCountry().map(country -> entity(country, facts.resellersRegion())));
    }

    private static LogitechEntity entity(CountryCode country, Optional<SupportRegionCode> region) {
        if (country.equals(JAPAN)) {
            return LogitechEntity.LOGICOOL;
        }
        if (country.equals(CHINA) || region.isEmpty()) {
            return LogitechEntity.REGIONAL_ENTITY;
        }
        return switch (region.get()) {
            case NORTH_AMERICA -> LogitechEntity.INC;
            case EMEA -> LogitechEntity.EUROPE;
            case ASIA_PACIFIC -> LogitechEntity.ASIA_PACIFIC;
            case LATIN_AMERICA -> LogitechEntity.REGIONAL_ENTITY;
        };
    }
}
