package com.logitech.serviceportal.support.terms.contact;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R38: a Select ticket closes by itself when the customer left enough attempts within its window unanswered (D24). */
public final class SelectClosing implements Term<Unanswered> {

    @Override
    public SupportClause clause() {
        return SupportClause.SELECT_CLOSING;
    }

    @Override
    public Class<Unanswered> facts() {
        return Unanswered.class;
    }

    @Override
    public Finding judge(Unanswered facts) {
        return facts.judged(clause());
    }
}
