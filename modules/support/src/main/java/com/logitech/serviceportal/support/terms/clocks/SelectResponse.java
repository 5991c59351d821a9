package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R32: a Select ticket in English has its first response within an hour of real time, by a qualified person and not by a machine. */
public final class SelectResponse implements Term<Awaited> {

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
        return facts.judged(clause(), "one hour");
    }
}
