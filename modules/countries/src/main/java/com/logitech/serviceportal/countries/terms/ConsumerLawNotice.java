package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/** R103: where consumer law gives guarantees no contract can limit, a refusal says so and is laid before staff. */
public final class ConsumerLawNotice implements Term<ConsumerLawNotice.Facts> {

    /** What the refusal has to carry. */
    public static final String NOTICE =
            "Your country's consumer law may give you rights that nobody can take away. This answer leaves them untouched, "
            + "and one of our staff will look at it.";

    /**
     * @param guaranteed   whether the customer's country has such a law on the day
     * @param refusal      whether the answer refuses something
     * @param carriesNotice whether {@link #NOTICE} stands in it
     * @param sentToStaff  whether it was laid before staff
     */
    public record Facts(CountryCode customersCountry, String countryName, boolean guaranteed, boolean refusal, boolean carriesNotice,
            boolean sentToStaff) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.CONSUMER_LAW_NOTICE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.guaranteed()) {
            return Finding.holds(clause(), facts, "Answers to customers in " + facts.countryName() + " carry no consumer law notice.");
        }
        if (!facts.refusal()) {
            return Finding.holds(clause(), facts, "Nothing is refused, so no guarantee of " + facts.countryName() + " is touched.");
        }
        if (facts.carriesNotice() && facts.sentToStaff()) {
            return Finding.holds(clause(), facts,
                    "The refusal carries the consumer law notice for " + facts.countryName() + " and lies before staff.");
        }
        String lacking = facts.carriesNotice() ? "was not laid before staff"
                : facts.sentToStaff() ? "lacks the notice"
                : "lacks the notice and was not laid before staff";
        return Finding.fails(clause(), facts,
                "A refusal to a customer in " + facts.countryName()
                        + " must leave consumer guarantees untouched; this one " + lacking + ".",
                "Put the consumer law notice into the refusal, and lay it before staff.");
    }
}
