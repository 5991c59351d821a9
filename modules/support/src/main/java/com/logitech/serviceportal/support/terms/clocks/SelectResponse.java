package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import java.time.Duration;

/**
 * R32: a Select ticket in English has its first response within the objective in force when it was opened, an hour unless changed, of real
 * time, by a qualified person and not by a machine.
 */
public final class SelectResponse implements Term<Awaited> {

    private static final int AN_HOUR = 60;

    @Override
    public SupportClause clause() {
        return SupportClause.SELECT_RESPONSE;
    }

    @Override
    public Class<Awaited> facts() {
        return Awaited.class;
    }

    @Override
    public Finding judge(Awaited facts) {
        return facts.judged(clause(), allowed(Duration.between(facts.from(), facts.dueAt()).toMinutes()));
    }

    private static String allowed(long minutes) {
        if (minutes % AN_HOUR != 0) {
            return minutes + " minutes";
        }
        return minutes == AN_HOUR ? "one hour" : minutes / AN_HOUR + " hours";
    }
}
