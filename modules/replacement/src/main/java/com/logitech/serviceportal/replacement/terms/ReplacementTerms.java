package com.logitech.serviceportal.replacement.terms;

import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.TermsOfOneClause;
import com.logitech.serviceportal.replacement.terms.claims.AdvancedReturn;
import com.logitech.serviceportal.replacement.terms.claims.ConfirmedFailure;
import com.logitech.serviceportal.replacement.terms.claims.ExcludedClaim;
import com.logitech.serviceportal.replacement.terms.claims.OthersProduct;
import com.logitech.serviceportal.replacement.terms.claims.PeripheralEvidence;
import com.logitech.serviceportal.replacement.terms.claims.RegisteredSerial;
import com.logitech.serviceportal.replacement.terms.claims.SelectReplacement;
import com.logitech.serviceportal.replacement.terms.shipping.ShippingTerms;
import java.util.List;

/** The terms of this module, one for each clause judged here: what is needed to judge a stored finding about replacement again. */
public final class ReplacementTerms {

    private static final List<Term<?>> ALL = TermsOfOneClause.oneForEach(List.of(new SelectReplacement(),
            new ExcludedClaim(), new OthersProduct(), new RegisteredSerial(), new PeripheralEvidence(), new ShippingTerms(),
            new AdvancedReturn(), new DeliveryCutOff(), new BasicDelivery(), new ConfirmedFailure()));

    private ReplacementTerms() {
    }

    public static List<Term<?>> all() {
        return ALL;
    }
}
