package com.logitech.serviceportal.support.api.reviews;

/** How far a review is. */
public enum ReviewState {
    /** It is being written down. */
    MAKING("Being made"),
    /** It is whole, and stays as it is. */
    MADE("Made"),
    /** Nothing was written down; it can be made anew. */
    FAILED("Not made");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
