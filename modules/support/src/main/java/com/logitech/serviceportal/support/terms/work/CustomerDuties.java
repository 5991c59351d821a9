package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.work.Duty;
import java.util.List;

/** R132: in each incident the customer has five things to see to; what is not met can be why we wait. */
public final class CustomerDuties implements Term<CustomerDuties.Facts> {

    /** What it rests on: each duty in one of three lists. */
    public record Facts(List<Duty> met, List<Duty> unmet, List<Duty> notAsked) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.CUSTOMER_DUTIES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String asked = facts.met().size() + " of " + Wording.count(Duty.values().length, "duty", "duties") + " are met";
        String open = facts.notAsked().isEmpty() ? "" : "; not asked yet: " + facts.notAsked().size();
        return facts.unmet().isEmpty() ? Finding.holds(clause(), facts, asked + open + ".")
                : Finding.fails(clause(), facts, asked + open + "; not met: that "
                + Wording.list(facts.unmet().stream().map(Duty::title).toList()) + ".",
                "The customer sees to it that " + Wording.list(facts.unmet().stream().map(Duty::title).toList()) + ".");
    }
}
