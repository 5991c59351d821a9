package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.definitions.Term;
import java.util.List;

/** Every term of this module: what is needed to judge a stored finding about countries again. */
public final class CountriesTerms {

    private static final List<Term<?>> ALL = List.of(
            new DeliveryOffered(), new ProofOfPurchase(), new TaxRegistration(), new ForSale(), new ForUse(),
            new BenefitOffered(), new ConsumerLawNotice(), new JumpStartCountry(), new SupportRegion(), new ContractingEntity());

    private CountriesTerms() {
    }

    public static List<Term<?>> all() {
        return ALL;
    }
}
