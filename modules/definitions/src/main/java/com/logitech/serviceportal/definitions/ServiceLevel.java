package com.logitech.serviceportal.definitions;

/** The three levels of service, lowest first; there is no fourth (R1). */
public enum ServiceLevel {
    BASIC("Basic"), ESSENTIAL("Essential"), SELECT("Select");

    private final String title;

    ServiceLevel(String title) {
        this.title = title;
    }

    /** The level's name as the text writes it. */
    public String title() {
        return title;
    }

    /** Whether the level is bought; Basic comes with the product and never uses a license (R5). */
    public boolean isPaid() {
        return this != BASIC;
    }

    public boolean isAbove(ServiceLevel other) {
        return compareTo(other) > 0;
    }
}
