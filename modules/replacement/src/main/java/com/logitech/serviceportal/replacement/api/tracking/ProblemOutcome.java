package com.logitech.serviceportal.replacement.api.tracking;

/** What came of a problem with a delivery. */
public enum ProblemOutcome {
    /** Another unit was sent in its place. Had it not arrived by then, it is given up. */
    ANOTHER_SENT("Another unit was sent"),
    /** It turned up. */
    FOUND("It was found"),
    NOTHING_WRONG("Nothing was wrong");

    private final String title;

    ProblemOutcome(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** Whether it can come of the problem: only what was missing is found. */
    public boolean isOf(DeliveryProblem problem) {
        return this != FOUND || problem != DeliveryProblem.DAMAGED;
    }
}
