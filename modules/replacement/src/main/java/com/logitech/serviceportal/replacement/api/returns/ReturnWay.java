package com.logitech.serviceportal.replacement.api.returns;

/** By which way a unit is replaced. */
public enum ReturnWay {
    /** The replacement is sent before the failed unit comes back (R66). */
    ADVANCED("Sent in advance"),
    /** At best effort (R69). */
    BASIC("At best effort"),
    NONE("Not replaced");

    private final String title;

    ReturnWay(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
