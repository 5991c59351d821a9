package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/**
 * R48: a Basic ticket, and one of Essential, has its first response within one business day of the desk (D8, D47), by a qualified
 * person and not by a machine.
 */
public final class BasicResponse implements Term<Awaited> {

    @Override
    public SupportClause clause() {
        return SupportClause.BASIC_RESPONSE;
    }

    @Override
    public Class<Awaited> facts() {
        return Awaited.class;
    }

    @Override
    public Finding judge(Awaited facts) {
        return facts.judged(clause(), "one business day");
    }
}
