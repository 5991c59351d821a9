package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.Clause;

/** The clauses about where we serve, what a country asks for, and when a desk is open. */
public enum CountriesClause implements Clause {

    DELIVERY_OFFERED("R68", "Services Description, lines 94-95", "Next business day delivery only where a warehouse is known to offer it"),
    PROOF_OF_PURCHASE("R70", "Services Description, line 150", "Written proof of purchase for replacements sent to certain countries"),
    TAX_REGISTRATION("R71", "Services Description, lines 151-159", "Tax registration number for replacements sent to certain countries"),
    FOR_SALE("R100", "Services Description, lines 141-146", "Countries whose customers can order a level"),
    FOR_USE("R101", "Services Description, line 141", "Countries whose Spaces can use a level, and use by arrangement"),
    BENEFIT_OFFERED("R102", "Services Description, line 142", "Benefits that are missing in some countries"),
    CONSUMER_LAW_NOTICE("R103", "Services Description, line 149", "Consumer guarantees that no answer of ours may limit"),
    JUMPSTART_COUNTRY("R117", "JumpStart terms, 1 and 2(b)", "Countries where JumpStart is valid"),
    SUPPORT_HOURS("R123", "JumpStart terms, 2(a)(iii)", "Opening hours of each region's support desk"),
    CONTRACTING_ENTITY("R140", "JumpStart terms, 6(f)-(g)", "Which company contracts, and under which law");

    private final String rule;
    private final String place;
    private final String heading;

    CountriesClause(String rule, String place, String heading) {
        this.rule = rule;
        this.place = place;
        this.heading = heading;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    @Override
    public String heading() {
        return heading;
    }
}
