package com.logitech.serviceportal.support.api.tickets;

/** How the customer wants to hear from us after a ticket is opened (R36). */
public enum Channel {
    MAIL("Mail"), PHONE("Phone");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
