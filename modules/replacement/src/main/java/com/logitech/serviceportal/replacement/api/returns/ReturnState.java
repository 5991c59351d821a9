package com.logitech.serviceportal.replacement.api.returns;

/** How a return stands. */
public enum ReturnState {
    /** Something is missing that the customer can bring: a proof, a number, or the registration of its serial number. It is kept. */
    WAITING("Something is missing"),
    /** Our people look at it before it is answered. */
    REVIEW("With our people"),
    AUTHORIZED("Authorized"),
    REFUSED("Not replaced"),
    CANCELLED("Taken back");

    private final String title;

    ReturnState(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** Whether it has its answer. */
    public boolean isDecided() {
        return this != WAITING && this != REVIEW;
    }
}
