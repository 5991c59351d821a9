package com.logitech.serviceportal.countries.api;

/** The law a contract stands under (R140). */
public enum GoverningLaw {
    CALIFORNIA("California, United States of America"), SWITZERLAND("Switzerland");

    private final String title;

    GoverningLaw(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
