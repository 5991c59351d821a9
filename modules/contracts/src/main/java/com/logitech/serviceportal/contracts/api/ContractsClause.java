package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.definitions.Clause;

/**
 * The clauses contracts answers for: levels and licenses, orders and contracts, start and term, Spaces and their devices, Sync features,
 * plans, the people of an account, JumpStart.
 */
public enum ContractsClause implements Clause {

    SERVICE_LEVELS("R1", "Services Description, lines 16-23", Kind.RULE, "Three levels, each held for a Space category or through a plan"),
    BENEFIT_MATRIX("R2", "Services Description, lines 5-6, 14, 25-29", Kind.RULE,
            "Only benefits listed for level and category are granted"),
    PRECEDENCE("R3", "Services Description, lines 25, 148", Kind.INFORMATION, "Agreement before description, English before translations"),
    SPACE_CATEGORY("R4", "Services Description, line 30", Kind.DEFINITION, "What a Space is; the list of categories is open"),
    BASIC_LEVEL("R5", "Services Description, line 32", Kind.RULE, "Basic comes with the product and needs no license"),
    SPACE_LICENSES("R6", "Services Description, line 33", Kind.RULE, "As many licenses as wanted, at least one"),
    LICENSE_FIT("R7", "Services Description, lines 34, 44, 163, 165", Kind.RULE, "A license fits its Space category and no other"),
    SINGLE_CONTRACT("R8", "Services Description, line 35", Kind.RULE, "One contract, one level, licenses or a single plan"),
    CONTRACT_ADMINISTRATION("R9", "Services Description, line 35", Kind.RULE,
            "Contracts and licenses are administered in the portal, and it is logged"),
    ORDER_CONFIRMATION("R10", "Services Description, lines 164, 170, 175", Kind.RULE, "What a confirmed order must say"),
    RAISED_MINIMUM("R11", "Services Description, line 43", Kind.RULE, "A raised minimum looks forward"),
    PURCHASE_INVITATION("R12", "Services Description, line 36", Kind.RULE, "An invitation to the portal account follows the purchase"),
    DELEGATED_TASKS("R13", "Services Description, line 36", Kind.RULE, "Account tasks may be given to others, third parties included"),
    PEOPLE_LIMIT("R14", "Services Description, line 36", Kind.RULE, "A reasonable limit on users in one account"),
    LICENSE_ASSIGNMENT("R15", "Services Description, line 37", Kind.RULE, "A license serves from its assignment to a Space"),
    LICENSE_AND_SPACE("R16", "Services Description, line 37", Kind.RULE, "One license on one Space at a time"),
    SPACE_SOURCES("R17", "Services Description, line 38", Kind.RULE, "Spaces from Sync, by hand or by file"),
    SYNC_ORGANIZATIONS("R18", "Services Description, line 121", Kind.RULE, "Sync organizations linked to a customer"),
    PRODUCTS_IN_SPACE("R19", "Services Description, line 44", Kind.RULE, "Service reaches listed products located in the Space"),
    PRODUCT_MOVES("R20", "Services Description, line 44", Kind.RULE, "Products move freely, the license stays with the Space"),
    FAIR_USE("R21", "Services Description, line 44; Agreement, 8.2", Kind.RULE,
            "Moving devices or licenses around to serve more Spaces is misuse"),
    LICENSE_TRANSFER("R22", "Services Description, lines 120, 124", Kind.RULE, "A license may move within its category and term"),
    SERVICE_START("R23", "Services Description, lines 39-41", Kind.RULE, "One start date for all licenses of a contract"),
    START_BY_ITSELF("R24", "Services Description, line 41", Kind.RULE, "Without an assignment, service starts by itself"),
    SERVICE_TERM("R25", "Services Description, line 42", Kind.RULE, "Service ends with the term bought"),
    RENEWAL("R26", "Services Description, line 42", Kind.RULE, "No automatic renewal: a new contract, assigned again"),
    LICENSES_KEPT("R27", "Services Description, line 43", Kind.RULE, "Staying above a benefit's minimum is up to the customer"),
    QUALIFYING_MINIMUM("R28", "Services Description, line 43", Kind.RULE,
            "Who met the former minimum keeps the benefit while staying above it"),
    ACTIVE_LICENSES("R29", "Services Description, lines 100, 104, 106", Kind.RULE, "How active Select licenses are counted"),
    COVERED_PRODUCTS("R43", "Services Description, lines 59-64, 165", Kind.RULE, "Products covered for each category of Space"),
    REMOVED_PRODUCTS("R44", "Services Description, line 69", Kind.RULE, "Products join and leave the list; running contracts keep theirs"),
    KEY_DEVICES("R57", "Services Description, line 82", Kind.RULE, "Key devices whose serial numbers a Room registers"),
    EXTENDED_REPLACEMENT("R58", "Services Description, line 83", Kind.RULE,
            "Select extends replacement for as long as it runs, up to five years"),
    BOUGHT_TOGETHER("R59", "Services Description, line 84", Kind.RULE, "Bought together, the product is covered for the whole plan"),
    COVERED_AT_PURCHASE("R60", "Services Description, line 85", Kind.RULE,
            "Bought earlier, the product must still be under warranty at the license purchase"),
    COVERED_WHEN_ADDED("R61", "Services Description, line 85", Kind.RULE, "The same test for products added to a Space later"),
    STANDARD_WARRANTY("R62", "Services Description, line 87", Kind.RULE, "Basic replacement follows the product's own warranty"),
    INHERITED_COVER("R89", "Services Description, line 116", Kind.RULE, "What replaces a unit has the rest of its cover, or 30 days"),
    SYNC_INSIGHTS("R90", "Services Description, lines 118-120", Kind.RULE, "Insights for Spaces with Essential or Select"),
    INSIGHTS_EXPORT("R91", "Services Description, line 119", Kind.RULE, "Insights exported by hand or on a schedule"),
    SYNC_ALERTS("R92", "Services Description, lines 123-124", Kind.RULE, "Alerts for Spaces with Essential or Select"),
    SERVICENOW_LICENSE("R93", "Services Description, line 123", Kind.INFORMATION,
            "The customer brings his own ServiceNow license and workflows"),
    ROOM_BOOKING("R94", "Services Description, lines 126-127", Kind.RULE, "Room booking for Rooms with Essential or Select"),
    DESK_BOOKING("R95", "Services Description, line 129", Kind.RULE, "Desk booking needs no paid license"),
    DESKS_ON_FLOOR_PLANS("R96", "Services Description, lines 130, 133", Kind.RULE, "A Flex Desk on a floor plan needs Essential or Select"),
    FLOOR_PLAN_MAPS("R97", "Services Description, lines 132-133", Kind.RULE, "Only licensed Spaces are objects on floor plans"),
    REMOTE_UI_ACCESS("R98", "Services Description, lines 135-137", Kind.RULE, "Remote UI Access: CollabOS version and a paid level"),
    BASIC_SYNC("R99", "Services Description, line 139", Kind.RULE, "Basic has basic monitoring and management, nothing paid"),
    ROOM_TYPE("R104", "Services Description, lines 163-165", Kind.DEFINITION, "A Room license means the type of Room bought"),
    ROOM_LICENSE_PURCHASE("R105", "Services Description, line 166", Kind.RULE, "A Room license bought alone or included with a product"),
    FLEX_DESK("R106", "Services Description, lines 168-171; Agreement, definition of Flex Desk", Kind.RULE,
            "A Flex Desk is nobody's own desk"),
    ENTERPRISE_PLAN("R107", "Services Description, lines 173-178", Kind.RULE, "A plan serves every Space of its category"),
    ONE_PLAN("R108", "Services Description, line 177", Kind.RULE, "One plan at a time for a customer and category"),
    PLAN_TIER("R109", "Services Description, lines 177, 179", Kind.RULE, "A plan's tier has a maximum of Spaces"),
    PLAN_ACTIVATION("R110", "Services Description, line 178", Kind.RULE, "One activation serves all Spaces; nothing is assigned"),
    PLAN_EVIDENCE("R111", "Services Description, line 179", Kind.RULE, "The customer shows that the Spaces fit the plan's maximum"),
    SPACES_ABOVE_MAXIMUM("R112", "Services Description, line 180", Kind.RULE, "What may happen to Spaces above the maximum"),
    PLAN_START("R113", "Services Description, lines 181-183", Kind.RULE, "When an Enterprise Plan starts"),
    PLAN_QUALIFIES("R114", "Services Description, lines 100, 104", Kind.RULE, "What a Select plan brings at any size"),
    JUMPSTART_ACCEPTANCE("R115", "JumpStart terms, opening and 6(d)", Kind.RULE, "Using the service accepts its terms"),
    JUMPSTART_PRODUCT("R116", "JumpStart terms, 1 and Schedule A", Kind.RULE, "Products that JumpStart looks after"),
    JUMPSTART_ELIGIBILITY("R118", "JumpStart terms, 2(a) and 3(b)", Kind.RULE, "Support begins once a request is found eligible"),
    JUMPSTART_PERIOD("R119", "JumpStart terms, 2(a) and 6(a)", Kind.RULE, "Ninety days from the purchase, ending by itself"),
    JUMPSTART_TRANSFER("R125", "JumpStart terms, 2(a)(iv)", Kind.RULE, "The first buyer may pass the service on with the product"),
    JUMPSTART_SERVICE_TYPE("R126", "JumpStart terms, 2 and Schedule B", Kind.RULE, "The purchase says which type of service it is"),
    SINGLE_POINT_OF_CONTACT("R129", "JumpStart terms, 3(a)", Kind.RULE, "One Single Point of Contact for each customer"),
    JUMPSTART_BACKUP("R134", "JumpStart terms, 3(d)", Kind.INFORMATION, "Backing up is up to the customer"),
    JUMPSTART_EXPORT("R135", "JumpStart terms, 3(e)", Kind.RULE, "Export control may delay or end service"),
    JUMPSTART_PRIVACY("R137", "JumpStart terms, 5 and 6(b)", Kind.INFORMATION, "Privacy policy, and what is sent is not confidential"),
    JUMPSTART_ONCE("R138", "JumpStart terms, 6(a)", Kind.RULE, "The term begins with the purchase and is not renewed"),
    JUMPSTART_SUBCONTRACTING("R139", "JumpStart terms, 6(c)", Kind.INFORMATION, "Work may be given to third parties"),
    LIABILITY("R141", "JumpStart terms, 2(c)", Kind.RULE, "The most we are liable for"),
    JUMPSTART_PROVISIONS("R142", "JumpStart terms, 6(e), 6(h), 6(i)", Kind.INFORMATION, "Provisions without an effect here"),
    BUSINESS_CUSTOMER("R143", "Agreement, eligibility", Kind.RULE, "Only companies may buy"),
    CHANNEL_PARTNER("R144", "Agreement, definition of Customer", Kind.RULE, "A qualified channel partner may act for the customer"),
    ROOM("R145", "Agreement, definition of Room", Kind.RULE, "A Room is enclosed, with a supported product in use"),
    SYNC_API_LIMITS("R146", "Sync Cloud API 0.1.4", Kind.RULE, "Limits of an API like the Sync Cloud API");

    private final String rule;
    private final String place;
    private final Kind kind;
    private final String heading;

    ContractsClause(String rule, String place, Kind kind, String heading) {
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
