package com.logitech.serviceportal.replacement.api.returns;

/** How a return stands. */
public enum ReturnState {
    /** Something is missing that the customer can bring: a proof, a number, or the registration of its serial number. It is kept. */
    WAITING("Something is missing"),
    /** Our people look at it before it is answered. */
    REVIEW("With our people"),
    /** It is replaced; nothing was sent yet. */
    AUTHORIZED("Authorized"),
    /** What replaces it is on its way, or something is wrong with its delivery. */
    SHIPPED("On its way"),
    /** What replaces it has arrived; the failed unit is awaited. */
    AWAITED("Failed unit awaited"),
    /** What replaces it has arrived, and nothing more is awaited. */
    CLOSED("Closed"),
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

    /** Whether the unit is replaced, however far that has come. */
    public boolean isReplaced() {
        return this == AUTHORIZED || this == SHIPPED || this == AWAITED || this == CLOSED;
    }

    /** Whether nothing comes of it any more. */
    public boolean isEnded() {
        return this == CLOSED || this == REFUSED || this == CANCELLED;
    }

    /** Whether what was decided may still be otherwise: nothing was sent (R54). */
    public boolean isCorrectable() {
        return this == WAITING || this == REVIEW || this == AUTHORIZED;
    }
}
