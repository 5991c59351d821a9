package com.logitech.serviceportal.replacement.api.shipping;

/** What may put a delivery off that nobody of us can help (R64). */
public enum DelayCause {
    DESTINATION("Rules of the destination"),
    EXPORT_CONTROL("Export control"),
    CUSTOMS("Customs"),
    WEATHER("Weather"),
    COURIER("The courier");

    private final String title;

    DelayCause(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
