package com.logitech.serviceportal.support.api;

import com.logitech.serviceportal.definitions.Clause;

/** The clauses support answers for: who may open which ticket, until when it is answered, what is helped with, and when it closes. */
public enum SupportClause implements Clause {

    SELECT_TICKET("R30", "Services Description, lines 53, 178", Kind.RULE, "A Select ticket names a Space that Select covers"),
    AROUND_THE_CLOCK("R31", "Services Description, line 49", Kind.RULE, "Select support in English is open around the clock, all year"),
    SELECT_RESPONSE("R32", "Services Description, lines 52, 54", Kind.RULE, "First response to a Select ticket in English within one hour"),
    OTHER_LANGUAGES("R33", "Services Description, lines 50-52, 54", Kind.RULE,
            "Other languages are answered as soon as possible, without a due time"),
    PREFERRED_CHANNEL("R36", "Services Description, lines 55, 76", Kind.RULE, "The customer chooses phone or mail for what follows"),
    SELECT_CLOSING("R38", "Services Description, line 57", Kind.RULE, "A Select ticket closes after three unanswered attempts in 72 hours"),
    BASIC_HOURS("R46", "Services Description, line 72", Kind.RULE, "The Basic help desk works Monday to Friday in business hours"),
    BASIC_RESPONSE("R48", "Services Description, lines 74, 76", Kind.RULE, "First response to a Basic ticket within one business day"),
    BASIC_CLOSING("R51", "Services Description, line 78", Kind.RULE, "A Basic ticket closes after two unanswered attempts in 120 hours"),
    TICKET_LEVEL("R52", "Services Description, lines 42, 53", Kind.RULE, "A ticket keeps the level it was opened with"),
    JUMPSTART_LANGUAGE("R120", "JumpStart terms, 2(a)", Kind.RULE, "Support is given in English"),
    JUMPSTART_REQUESTER("R121", "JumpStart terms, 2(a)(i) and 3(a)", Kind.RULE, "Tickets come online, and not from end users"),
    JUMPSTART_CONTACT("R124", "JumpStart terms, 2(a)(iii)", Kind.RULE, "First contact is meant to come within one business day"),
    JUMPSTART_STATEMENT("R130", "JumpStart terms, 3(b)(i)-(iii)", Kind.RULE, "What a ticket must state");

    private final String rule;
    private final String place;
    private final Kind kind;
    private final String heading;

    SupportClause(String rule, String place, Kind kind, String heading) {
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
