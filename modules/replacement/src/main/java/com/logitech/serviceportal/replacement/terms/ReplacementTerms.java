package com.logitech.serviceportal.replacement.terms;

import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.TermsOfOneClause;
import java.util.List;

/** The terms of this module, one for each clause judged here: what is needed to judge a stored finding about replacement again. */
public final class ReplacementTerms {

    private static final List<Term<?>> ALL = TermsOfOneClause.oneForEach(List.of(new DeliveryCutOff(), new BasicDelivery()));

    private ReplacementTerms() {
    }

    public static List<Term<?>> all() {
        return ALL;
    }
}
