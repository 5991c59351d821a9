package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/**
 * R124: the first contact about a JumpStart ticket is meant to come within one business day of the region's desk; there is no aim
 * for its resolution.
 */
public final class JumpStartContact implements Term<Awaited> {

    @Override
    public SupportClause clause() {
        return SupportClause.JUMPSTART_CONTACT;
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
