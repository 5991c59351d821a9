package com.logitech.serviceportal.replacement.api.shipping;

/** What came back. */
public enum ReceivedAs {
    /** The failed unit with all that belongs to it: nothing more is awaited. */
    WHOLE("The failed unit, whole"),
    /** Some of it; the rest is still awaited. */
    PART("A part of it"),
    /** Another unit; the failed one is still awaited. */
    OTHER_UNIT("Another unit");

    private final String title;

    ReceivedAs(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
