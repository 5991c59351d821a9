package com.logitech.serviceportal.spares.api.units;

/** How a spare stands (R80). */
public enum SpareState {

    ON_ITS_WAY("On its way"), READY("Ready"), DEPLOYED("Deployed"), RETURNED("Returned"), LOST("Lost or broken");

    private final String title;

    SpareState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
