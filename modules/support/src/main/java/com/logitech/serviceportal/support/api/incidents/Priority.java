package com.logitech.serviceportal.support.api.incidents;

/** The level of an incident, agreed with the customer (R122). It never changes when the first response is due. */
public enum Priority {
    LOW("Low"), NORMAL("Normal"), HIGH("High"), URGENT("Urgent");

    private final String title;

    Priority(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
