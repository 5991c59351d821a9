package com.logitech.serviceportal.support.terms.admission;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;

/** R120: JumpStart support is given in English. A request in another language is taken, and answered in English. */
public final class JumpStartLanguage implements Term<JumpStartLanguage.Facts> {

    /**
     * What it rests on.
     *
     * @param answeredIn the language we answer in, an ISO 639 code
     */
    public record Facts(String answeredIn) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.JUMPSTART_LANGUAGE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.answeredIn().equals(ResponseClock.ENGLISH)
                ? Finding.holds(clause(), facts, "We answer in English, whatever language you write in.")
                : Finding.fails(clause(), facts, "JumpStart support is given in English.",
                "Choose English; write in the language you like.");
    }
}
