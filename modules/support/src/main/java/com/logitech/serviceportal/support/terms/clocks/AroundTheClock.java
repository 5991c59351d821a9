package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R31: Select support in English is there day and night, every day of the year; its clock counts real time and never stands still. */
public final class AroundTheClock implements Term<AroundTheClock.Facts> {

    /**
     * What it rests on.
     *
     * @param language of the ticket, an ISO 639 code
     */
    public record Facts(String language) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.AROUND_THE_CLOCK;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.language().equals(ResponseClock.ENGLISH)
                ? Finding.holds(clause(), facts, "Select support in English is open around the clock, holidays included.")
                : Finding.fails(clause(), facts, "Around the clock Select support is in English; the ticket is in another language.",
                        "Choose English for a response objective at any time of day.");
    }
}
