package com.logitech.serviceportal.replacement.api.shipping;

/** What became of the day a delivery was planned for (R64, R67). */
public enum DeliveryOutcome {
    /** It has not arrived yet. */
    OPEN("On its way"),
    /** It arrived by the end of the planned window. */
    KEPT("Arrived as planned"),
    /** It arrived later, for a cause nobody of us can help. */
    EXCUSED("Arrived later, for a named cause"),
    /** It arrived later. */
    MISSED("Arrived later than planned"),
    /** Its arrival was not written down when another was sent in its place. */
    GIVEN_UP("Given up"),
    /** No day was planned: it travelled at best effort. */
    UNPLANNED("Arrived, without a planned day");

    private final String title;

    DeliveryOutcome(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
