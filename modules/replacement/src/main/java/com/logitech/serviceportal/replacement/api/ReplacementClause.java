package com.logitech.serviceportal.replacement.api;

import com.logitech.serviceportal.definitions.Clause;

/** The clauses replacement answers for: how what fails is replaced. */
public enum ReplacementClause implements Clause {

    SELECT_REPLACEMENT("R53", "Services Description, line 81", Kind.RULE,
            "Select replaces supported hardware that fails under a valid claim"),
    EXCLUDED_CLAIM("R54", "Services Description, line 81", Kind.RULE, "What a warranty claim does not extend to"),
    OTHERS_PRODUCT("R55", "Services Description, lines 81, 91", Kind.RULE, "Bundled and third-party products are not replaced by us"),
    REGISTERED_SERIAL("R56", "Services Description, lines 82, 93", Kind.RULE, "The serial number is registered to the Space with Select"),
    PERIPHERAL_EVIDENCE("R63", "Services Description, line 87", Kind.RULE, "Proof for a peripheral without a serial number"),
    ESTIMATED_DATES("R64", "Services Description, line 89", Kind.INFORMATION, "Delivery dates are estimates"),
    SHIPPING_TERMS("R65", "Services Description, line 90", Kind.RULE, "Shipping terms, and who pays duties and taxes"),
    ADVANCED_RETURN("R66", "Services Description, lines 93-94", Kind.RULE, "What a Select Advanced RMA needs"),
    DELIVERY_CUT_OFF("R67", "Services Description, line 95", Kind.RULE, "The cut-off decides the shipping day and the delivery day"),
    BASIC_DELIVERY("R69", "Services Description, lines 97-98", Kind.RULE, "A Basic RMA travels at best effort"),
    CONFIRMED_FAILURE("R72", "Services Description, line 114", Kind.RULE, "Troubleshooting comes before an RMA is approved");

    private final String rule;
    private final String place;
    private final Kind kind;
    private final String heading;

    ReplacementClause(String rule, String place, Kind kind, String heading) {
        this.rule = rule;
        this.place = place;
        this.kind = kind;
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
        return kind;
    }

    @Override
    public String heading() {
        return heading;
    }
}
