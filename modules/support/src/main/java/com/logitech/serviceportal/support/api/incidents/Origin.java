package com.logitech.serviceportal.support.api.incidents;

/** How a ticket reached us (R30, R49). */
public enum Origin {
    PORTAL("Portal"),
    API("Program"),
    MAIL("Mail"),
    /** Written down by one of our people while the customer was on the phone. */
    PHONE("Phone");

    private final String title;

    Origin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it came by the portal, or by a program in its place. */
    public boolean isOnline() {
        return this == PORTAL || this == API;
    }
}
