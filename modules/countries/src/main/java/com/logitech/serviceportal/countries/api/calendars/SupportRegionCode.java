package com.logitech.serviceportal.countries.api.calendars;

/** The regions of the texts; Latin America has none of its own there (D22). */
public enum SupportRegionCode {
    NORTH_AMERICA("North America"), EMEA("Europe, Middle East and Africa"), ASIA_PACIFIC("Asia Pacific"), LATIN_AMERICA("Latin America");

    private final String title;

    SupportRegionCode(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
