package com.logitech.serviceportal.spares.api.requests;

/** How a request for spares stands. */
public enum SparesRequestState {

    REQUESTED("Requested"), SENT("Sent"), CANCELLED("Taken back"), REFUSED("Refused");

    private final String title;

    SparesRequestState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
