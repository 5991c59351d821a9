package com.logitech.serviceportal.replacement.api.inspections;

/** What an examination found. */
public enum InspectionResult {
    FAULT_CONFIRMED("The fault is confirmed"),
    NO_FAULT_FOUND("No fault was found"),
    /** Something else than a Defect, which may be one of the seven grounds (R54). */
    ANOTHER_CAUSE("It has another cause");

    private final String title;

    InspectionResult(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
