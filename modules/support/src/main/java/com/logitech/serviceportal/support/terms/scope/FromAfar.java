package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R127: all JumpStart support is given from afar; there is no visit and no repair. */
public final class FromAfar implements Term<FromAfar.Facts> {

    /** What it rests on. @param visitAsked whether somebody is to come, or something to be repaired */
    public record Facts(boolean visitAsked) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.FROM_AFAR;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.visitAsked()
                ? Finding.fails(clause(), facts, "A visit or a repair is asked for; JumpStart support is given from afar.",
                "Ask for help from afar, or turn to the reseller for a visit.")
                : Finding.holds(clause(), facts, "JumpStart support is given from afar: nobody visits or repairs.");
    }
}
