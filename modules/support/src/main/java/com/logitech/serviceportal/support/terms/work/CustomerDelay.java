package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;

/** R131: what is delayed because the customer does not do his part is recorded as not ours; all but the first response stands still. */
public final class CustomerDelay implements Term<CustomerDelay.Facts> {

    /** What it rests on. @param duty what we wait for @param standing how it is recorded in this incident */
    public record Facts(Duty duty, DutyStanding standing) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.CUSTOMER_DELAY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.standing() == DutyStanding.UNMET
                ? Finding.holds(clause(), facts, "We wait until " + facts.duty().title() + "; the delay is not ours.")
                : Finding.fails(clause(), facts, "It is not recorded as unmet that " + facts.duty().title() + ".",
                "Ask the customer, and record that it is not so yet.");
    }
}
