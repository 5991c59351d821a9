package com.logitech.serviceportal.support.api.reviews;

/** What a review tells of an account, in its order. */
public enum ReviewPart {
    /** Every Space, with its level and why. */
    COVER("Spaces and their cover"),
    LICENSES("Licenses and plans"),
    /** Tickets opened in the period, by how their first response stands. */
    RESPONSES("First responses"),
    /** What tickets were about, and how they ended. */
    CAUSES("What tickets were about"),
    REPLACEMENTS("Replacements"),
    SPARES("Onsite spares"),
    /** As far as the customer was asked (R21). */
    FAIR_USE("Fair use"),
    RENEWALS("Renewals ahead");

    private final String title;

    ReviewPart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
