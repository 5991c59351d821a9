package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R133: the customer keeps other makers' software licensed; we may ask for an upgrade before we go on, and wait for it. */
public final class CurrentSoftware implements Term<CurrentSoftware.Facts> {

    /** What it rests on. @param software what has to be upgraded, and to what; empty where nothing is named */
    public record Facts(String software) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.CURRENT_SOFTWARE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.software().isEmpty()
                ? Finding.fails(clause(), facts, "No software is named that has to be upgraded.",
                "Name the software and the version it needs.")
                : Finding.holds(clause(), facts, "We go on when the customer has upgraded " + facts.software()
                + "; the delay is not ours.");
    }
}
