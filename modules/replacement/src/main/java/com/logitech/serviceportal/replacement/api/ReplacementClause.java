package com.logitech.serviceportal.replacement.api;

import com.logitech.serviceportal.definitions.Clause;

/** The clauses replacement answers for: how what fails is replaced. */
public enum ReplacementClause implements Clause {

    ESTIMATED_DATES("R64", "Services Description, line 89", Kind.INFORMATION, "Delivery dates are estimates"),
    DELIVERY_CUT_OFF("R67", "Services Description, line 95", Kind.RULE, "The cut-off decides the shipping day and the delivery day"),
    BASIC_DELIVERY("R69", "Services Description, lines 97-98", Kind.RULE, "A Basic RMA travels at best effort");

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
