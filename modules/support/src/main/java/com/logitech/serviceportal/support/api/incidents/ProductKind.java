package com.logitech.serviceportal.support.api.incidents;

/** Whose product a ticket is about: it decides how much help is promised (R37, R39, R40, R45, R47, R50). */
public enum ProductKind {
    OURS("A Logitech product"),
    /** Windows, Android, Teams, Google or Zoom as part of our product (R37). */
    PLATFORM("Windows, Android, Teams, Google or Zoom on a Logitech product"),
    /** Sold with ours under one number of ours (R40). */
    BUNDLED("Sold in one bundle with a Logitech product"),
    /** Used together with ours in a Room (R39). */
    THIRD_PARTY("Another maker's product, used with Logitech products"),
    /** Anything else (R45). */
    OTHER("Another product"),
    /** Not of the business portfolio (R47). */
    CONSUMER("A consumer product");

    private final String title;

    ProductKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether somebody else made it, and stands behind it. */
    public boolean isOfAnotherMaker() {
        return this == PLATFORM || this == BUNDLED || this == THIRD_PARTY || this == OTHER;
    }
}
