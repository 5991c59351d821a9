package com.logitech.serviceportal.replacement.api.tracking;

/** What a customer says is wrong with the delivery of a unit. */
public enum DeliveryProblem {
    /** Nothing came, though the day it was planned for is over. */
    NOT_ARRIVED("It has not arrived"),
    DAMAGED("It came damaged"),
    /** Another unit came than the one that was sent. */
    WRONG_UNIT("Something else came");

    private final String title;

    DeliveryProblem(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
