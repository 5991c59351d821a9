package com.logitech.serviceportal.support.api;

import com.logitech.serviceportal.definitions.Clause;

/** The clauses support answers for: who may open which ticket, until when it is answered, what is helped with, and when it closes. */
public enum SupportClause implements Clause {

    SELECT_TICKET("R30", "Services Description, lines 53, 178", Kind.RULE, "A Select ticket names a Space that Select covers"),
    AROUND_THE_CLOCK("R31", "Services Description, line 49", Kind.RULE, "Select support in English is open around the clock, all year"),
    SELECT_RESPONSE("R32", "Services Description, lines 52, 54", Kind.RULE,
            "First response to a Select ticket in English within its objective"),
    OTHER_LANGUAGES("R33", "Services Description, lines 50-52, 54", Kind.RULE,
            "Other languages are answered as soon as possible, without a due time"),
    VOICE_LANGUAGES("R34", "Services Description, lines 50-51, 73", Kind.RULE, "Languages in which one can call, for each level"),
    FOLLOW_UPS("R35", "Services Description, lines 54, 76", Kind.RULE, "Follow-ups come at intervals that suit the issue"),
    PREFERRED_CHANNEL("R36", "Services Description, lines 55, 76", Kind.RULE, "The customer chooses phone or mail for what follows"),
    SELECT_SCOPE("R37", "Services Description, line 56", Kind.RULE, "What Select support looks after"),
    SELECT_CLOSING("R38", "Services Description, line 57", Kind.RULE, "A Select ticket closes after unanswered attempts within its window"),
    THIRD_PARTY_PRODUCTS("R39", "Services Description, line 65", Kind.RULE, "Reasonable effort for third-party products in a Room"),
    BUNDLED_PRODUCTS("R40", "Services Description, line 66", Kind.DEFINITION, "What a Bundled Product is"),
    VENDOR_CONTACT("R41", "Services Description, line 67", Kind.RULE, "When the customer has to turn to the other maker"),
    NO_SOLUTION_PROMISED("R42", "Services Description, line 68", Kind.INFORMATION, "No promise that third-party issues can be solved"),
    OTHER_PRODUCTS("R45", "Services Description, line 70", Kind.RULE, "Help with other products comes without a commitment"),
    BASIC_HOURS("R46", "Services Description, line 72", Kind.RULE, "The Basic help desk works Monday to Friday in business hours"),
    BASIC_SCOPE("R47", "Services Description, lines 72, 77", Kind.RULE, "Basic is for every product of the business portfolio"),
    BASIC_RESPONSE("R48", "Services Description, lines 74, 76", Kind.RULE, "First response to a Basic ticket within one business day"),
    BASIC_ORIGIN("R49", "Services Description, line 75", Kind.RULE, "A Basic ticket may come by any way offered"),
    BASIC_THIRD_PARTY("R50", "Services Description, line 77", Kind.RULE, "Third-party parts under Basic: best effort"),
    BASIC_CLOSING("R51", "Services Description, line 78", Kind.RULE, "A Basic ticket closes after unanswered attempts within its window"),
    TICKET_LEVEL("R52", "Services Description, lines 42, 53", Kind.RULE, "A ticket keeps the level it was opened with"),
    MANAGED_CUSTOMER("R73", "Services Description, line 100", Kind.RULE, "Who gets a Designated Service Manager"),
    MANAGER_HOURS("R74", "Services Description, line 101", Kind.RULE,
            "A Designated Service Manager has hours agreed with the customer"),
    PUT_FIRST("R75", "Services Description, line 100", Kind.RULE, "Tickets of these customers are put first"),
    MANAGER_ACCESS("R76", "Services Description, line 102", Kind.RULE, "Below the minimum the Designated Service Manager ends"),
    JUMPSTART_LANGUAGE("R120", "JumpStart terms, 2(a)", Kind.RULE, "Support is given in English"),
    JUMPSTART_REQUESTER("R121", "JumpStart terms, 2(a)(i) and 3(a)", Kind.RULE, "Tickets come online, and not from end users"),
    INCIDENT_LEVEL("R122", "JumpStart terms, 2(a)(ii)", Kind.RULE, "Each incident gets a level, a response and a plan"),
    JUMPSTART_CONTACT("R124", "JumpStart terms, 2(a)(iii)", Kind.RULE, "First contact is meant to come within one business day"),
    FROM_AFAR("R127", "JumpStart terms, 2(b) and 2(b)(iv)", Kind.RULE, "All support is given from afar"),
    REFUSAL_REASONS("R128", "JumpStart terms, 2(b)(i)-(xi)", Kind.RULE, "Reasons for which support is refused"),
    JUMPSTART_STATEMENT("R130", "JumpStart terms, 3(b)(i)-(iii)", Kind.RULE, "What a ticket must state"),
    CUSTOMER_DELAY("R131", "JumpStart terms, 3(b)", Kind.RULE, "Delay that the customer causes is recorded as his"),
    CUSTOMER_DUTIES("R132", "JumpStart terms, 3(a) and 3(b)(iv)-(viii)", Kind.RULE, "What the customer sees to for each incident"),
    CURRENT_SOFTWARE("R133", "JumpStart terms, 3(c)", Kind.RULE, "Third-party software is licensed and current"),
    HARDWARE_ELSEWHERE("R136", "JumpStart terms, 4", Kind.RULE,
            "Hardware that fails goes to the reseller, the RMA process or its maker");

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
