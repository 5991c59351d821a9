package com.logitech.serviceportal.spares.api;

import com.logitech.serviceportal.definitions.Clause;

/** The clauses spares answer for: how many units a customer keeps ready, and what they are for. */
public enum SparesClause implements Clause {

    SPARES_SCALE("R77", "Services Description, lines 104-105", Kind.RULE, "How many Onsite Spares a customer gets"),
    SPACES_NOT_PURCHASES("R78", "Services Description, line 106", Kind.RULE, "Spares follow the active Spaces, not the purchases"),
    VENDOR_EQUIPMENT("R79", "Services Description, line 107", Kind.RULE, "Only our own equipment is given as a spare"),
    CHOSEN_PLACE("R80", "Services Description, line 108", Kind.RULE, "The customer says where each spare is kept"),
    MODEL_MIX("R81", "Services Description, line 109", Kind.RULE, "The mix of models matches what is deployed"),
    REQUEST_WINDOW("R82", "Services Description, line 110", Kind.RULE,
            "Spares can be requested 30 days after the purchase at the earliest"),
    KEPT_READY("R83", "Services Description, line 111", Kind.INFORMATION, "Keeping spares ready for use is up to the customer"),
    NEW_SPARE("R84", "Services Description, line 112", Kind.RULE, "The replacement of the failed unit becomes the new spare"),
    LATER_MODEL("R85", "Services Description, line 112", Kind.RULE, "We may exchange spares for later models"),
    MADE_WHOLE("R86", "Services Description, line 113", Kind.RULE, "A part taken from a spare is replaced"),
    ORIGINAL_EXAMINED("R87", "Services Description, line 114", Kind.RULE, "After a spare is used, the failed unit is still examined"),
    FAILED_HARDWARE_ONLY("R88", "Services Description, line 115", Kind.RULE, "Spares replace failed hardware, and equip no new Rooms");

    private final String rule;
    private final String place;
    private final Kind kind;
    private final String heading;

    SparesClause(String rule, String place, Kind kind, String heading) {
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
