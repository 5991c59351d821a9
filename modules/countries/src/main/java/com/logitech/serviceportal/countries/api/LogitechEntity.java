package com.logitech.serviceportal.countries.api;

/** The companies that may stand on our side of a contract (R140). */
public enum LogitechEntity {
    INC("Logitech Inc."),
    EUROPE("Logitech Europe SA"),
    ASIA_PACIFIC("Logitech Asia Pacific Ltd"),
    LOGICOOL("Logicool Co. Ltd"),
    /** Named case by case; the text gives no name for it. */
    REGIONAL_ENTITY("the Logitech entity of the region");

    private final String title;

    LogitechEntity(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
