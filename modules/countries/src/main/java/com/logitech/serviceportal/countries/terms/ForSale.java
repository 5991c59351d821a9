package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * R100: Select and Essential are sold to customers of the countries on each level's list. A country taken off stops orders
 * from that day on; contracts concluded before go on. Basic is not ordered, so no list stops it.
 */
public final class ForSale implements Term<ForSale.Facts> {

    /**
     * @param on        the day of the order
     * @param soldFrom  first day on the level's list; empty if the country never was on it
     * @param soldUntil first day off it again; empty while it stays
     */
    public record Facts(
        ServiceLevel level, CountryCode customersCountry, String countryName,
        LocalDate on, Optional<LocalDate> soldFrom, Optional<LocalDate> soldUntil) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.FOR_SALE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String level = facts.level().title();
        if (!facts.level().isPaid()) {
            return Finding.holds(clause(), facts, level + " comes with the product in every country and is not ordered.");
        }
        if (facts.soldFrom().isEmpty()) {
            return Finding.fails(clause(), facts, level + " is not sold in " + facts.countryName() + ".",
                    "Order for a customer in one of the Covered Countries, or list " + facts.countryName() + " for " + level + ".");
        }
        LocalDate from = facts.soldFrom().get();
        if (facts.on().isBefore(from)) {
            return Finding.fails(clause(), facts, level + " is sold in " + facts.countryName() + " only from " + from + ".",
                    "Order on " + from + " or later.");
        }
        if (facts.soldUntil().isPresent() && !facts.on().isBefore(facts.soldUntil().get())) {
            return Finding.fails(clause(), facts,
                    level + " has not been sold in " + facts.countryName() + " since " + facts.soldUntil().get() + ".",
                    "Order before " + facts.soldUntil().get() + ", or list " + facts.countryName() + " again.");
        }
        return Finding.holds(clause(), facts, level + " is sold in " + facts.countryName() + ".");
    }
}
