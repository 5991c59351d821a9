package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;

/** R75: the tickets of customers who have a service manager are shown first; that changes no due time. */
public final class PutFirst implements Term<PutFirst.Facts> {

    /** What it rests on. @param managed whether the customer has a service manager (R73) */
    public record Facts(boolean managed) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.PUT_FIRST;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.managed()
                ? Finding.holds(clause(), facts, "The customer has a service manager: the ticket is put first, and its due time stays.")
                : Finding.fails(clause(), facts, "The customer has no service manager; the ticket stands where it is due.",
                "Enough active Select licenses or a Select Enterprise Plan give the customer a service manager.");
    }
}
