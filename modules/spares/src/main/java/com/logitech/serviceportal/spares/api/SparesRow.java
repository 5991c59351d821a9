package com.logitech.serviceportal.spares.api;

/** The rows of the spares scale (D32): Rooms of every size are counted together, Flex Desks by themselves. */
public enum SparesRow {

    ROOMS("Rooms"), FLEX_DESKS("Flex Desks");

    private final String title;

    SparesRow(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** @param room whether a category is one of Rooms */
    public static SparesRow of(boolean room) {
        return room ? ROOMS : FLEX_DESKS;
    }
}
