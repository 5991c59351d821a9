package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Optional;

/** R68: the next business day is offered only where a warehouse is known to reach it; unknown is not available. */
public final class DeliveryOffered implements Term<DeliveryOffered.Facts> {

    /**
     * @param warehouse       the warehouse serving the country; empty without a row
     * @param nextBusinessDay whether it delivers by the next business day
     */
    public record Facts(CountryCode country, String countryName, LocalDate on, Optional<String> warehouse, boolean nextBusinessDay) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.DELIVERY_OFFERED;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.warehouse().isEmpty()) {
            return Finding.fails(clause(), facts, "No warehouse is known to serve " + facts.countryName() + " by the next business day.",
                    "Record a warehouse as serving " + facts.countryName() + " by the next business day.");
        }
        if (!facts.nextBusinessDay()) {
            return Finding.fails(clause(), facts,
                    "The warehouse " + facts.warehouse().get() + " does not serve " + facts.countryName() + " by the next business day.",
                    "Record next business day delivery to " + facts.countryName() + ", from this warehouse or another.");
        }
        return Finding.holds(clause(), facts,
                "The warehouse " + facts.warehouse().get() + " serves " + facts.countryName() + " by the next business day.");
    }
}
