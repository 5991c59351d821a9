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
 * R101: a level is used where it is, or once was, sold; Select also elsewhere, when that was arranged for the customer.
 * Essential has no such arrangement. Basic goes where the product goes.
 */
public final class ForUse implements Term<ForUse.Facts> {

    /**
     * @param listedFrom the first day the country was on the level's list, whether or not it still is: leaving the list only stops orders
     * @param arrangedOn the first day of the customer's use exception for the country
     */
    public record Facts(
        ServiceLevel level, CountryCode spacesCountry, String countryName,
        LocalDate on, Optional<LocalDate> listedFrom, Optional<LocalDate> arrangedOn) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.FOR_USE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String level = facts.level().title();
        String country = facts.countryName();
        if (!facts.level().isPaid()) {
            return Finding.holds(clause(), facts, level + " goes where the product goes.");
        }
        if (begunBy(facts.listedFrom(), facts.on())) {
            return Finding.holds(clause(), facts, level + " can be used in " + country + ", one of the Covered Countries.");
        }
        if (facts.level() == ServiceLevel.SELECT) {
            if (begunBy(facts.arrangedOn(), facts.on())) {
                return Finding.holds(clause(), facts,
                        "Select can be used in " + country + " as arranged for this customer from " + facts.arrangedOn().get() + ".");
            }
            String arranged = facts.arrangedOn().map(day -> "is arranged only from " + day).orElse("is not arranged for this customer");
            return Finding.fails(clause(), facts,
                    country + " is not one of the Covered Countries, and use of Select there " + arranged + ".",
                    facts.arrangedOn().map(day -> "Use it on " + day + " or later.")
                            .orElse("Arrange for this customer to use Select in " + country + "."));
        }
        return Finding.fails(clause(), facts,
                country + " is not one of the Covered Countries for " + level + ", and its use elsewhere cannot be arranged.",
                "List " + country + " for " + level + ".");
    }

    private static boolean begunBy(Optional<LocalDate> firstDay, LocalDate on) {
        return firstDay.isPresent() && !on.isBefore(firstDay.get());
    }
}
