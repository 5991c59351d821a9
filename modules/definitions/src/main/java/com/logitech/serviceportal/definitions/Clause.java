package com.logitech.serviceportal.definitions;

/**
 * A sentence of the text the system answers for. Each module lists its clauses in one enum; rules, screens and tests refer to
 * its constants, so that from any answer one can walk to the code and from the code to the text.
 */
public interface Clause {

    /** The constant's name, for instance {@code SERVICE_START}. */
    String name();

    /** The rule's number, unique in the product, for instance {@code R23}. */
    String rule();

    /** Where it stands in the two texts, for instance {@code Services Description, lines 39-41}. */
    String place();

    Kind kind();

    /** A heading in our own words, one line. */
    String heading();

    /** What a clause is to the system. */
    enum Kind {
        /** Enforced: has code and specifications. */
        RULE,
        /** Says what a word means. */
        DEFINITION,
        /** Shown, with no effect. */
        INFORMATION,
        /** The text is silent or contradicts itself; our reading is shown as such. */
        OPEN_QUESTION
    }
}
