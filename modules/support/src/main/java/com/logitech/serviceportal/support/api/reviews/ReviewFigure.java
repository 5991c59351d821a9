package com.logitech.serviceportal.support.api.reviews;

/** The figures of a review; each is the number of rows that name it. */
public enum ReviewFigure {
    SPACES(ReviewPart.COVER, "Spaces"),
    SELECT_SPACES(ReviewPart.COVER, "Select"),
    ESSENTIAL_SPACES(ReviewPart.COVER, "Essential"),
    BASIC_SPACES(ReviewPart.COVER, "Basic"),
    /** Rooms where no key device has its serial number registered (R57). */
    UNREGISTERED_ROOMS(ReviewPart.COVER, "Rooms without a registered key device"),

    LICENSES(ReviewPart.LICENSES, "Licenses"),
    ASSIGNED(ReviewPart.LICENSES, "On a Space"),
    FREE(ReviewPart.LICENSES, "Free"),
    PLANS(ReviewPart.LICENSES, "Enterprise Plans"),
    /** Plans above the maximum of their tier (R109). */
    OUTGROWN(ReviewPart.LICENSES, "Plans above their maximum"),

    TICKETS(ReviewPart.RESPONSES, "Tickets opened"),
    MET(ReviewPart.RESPONSES, "Answered in time"),
    MISSED(ReviewPart.RESPONSES, "Late"),
    AWAITED(ReviewPart.RESPONSES, "Not due yet"),
    NOT_NEEDED(ReviewPart.RESPONSES, "Closed before an answer was due"),
    AS_SOON_AS_POSSIBLE(ReviewPart.RESPONSES, "Without a due time"),

    /** Tickets opened in the period about a product; one figure for each of the products with the most. */
    PRODUCT(ReviewPart.CAUSES, "About"),
    SOLVED(ReviewPart.CAUSES, "Solved"),
    UNANSWERED(ReviewPart.CAUSES, "Closed unanswered"),
    WITHDRAWN(ReviewPart.CAUSES, "Withdrawn by the customer"),
    OUT_OF_OUR_HANDS(ReviewPart.CAUSES, "Out of our hands"),
    MERGED(ReviewPart.CAUSES, "Gone on in another ticket"),

    RETURNS(ReviewPart.REPLACEMENTS, "Claims"),
    REPLACED(ReviewPart.REPLACEMENTS, "Replaced"),
    NOT_REPLACED(ReviewPart.REPLACEMENTS, "Not replaced"),
    UNDECIDED(ReviewPart.REPLACEMENTS, "Not decided yet"),
    KEPT(ReviewPart.REPLACEMENTS, "Arrived as planned"),
    /** Later than planned for a cause nobody of us can help (R64). */
    EXCUSED(ReviewPart.REPLACEMENTS, "Arrived later, for a named cause"),
    LATE(ReviewPart.REPLACEMENTS, "Arrived later than planned"),
    UNPLANNED(ReviewPart.REPLACEMENTS, "Sent without a planned day"),
    ON_ITS_WAY(ReviewPart.REPLACEMENTS, "On their way, with a planned day"),

    /** Those that were granted, wherever they are counted. */
    SPARES(ReviewPart.SPARES, "Granted"),
    READY(ReviewPart.SPARES, "Ready"),
    SPARES_ON_THEIR_WAY(ReviewPart.SPARES, "On their way"),
    DEPLOYED(ReviewPart.SPARES, "Deployed"),
    BEING_REPLACED(ReviewPart.SPARES, "Being replaced"),
    USED_UP(ReviewPart.SPARES, "Used up"),
    /** Another unit has their place. */
    GONE(ReviewPart.SPARES, "Replaced by another, or taken back"),
    /** The rows of the scale, each with what it gives and why (R77). */
    SCALE(ReviewPart.SPARES, "Rows of the scale"),

    OPEN_QUESTIONS(ReviewPart.FAIR_USE, "Open questions"),
    SETTLED_QUESTIONS(ReviewPart.FAIR_USE, "Settled in the period"),

    ENDING_IN_90_DAYS(ReviewPart.RENEWALS, "Contracts that end within 90 days"),
    ENDING_IN_A_YEAR(ReviewPart.RENEWALS, "Contracts that end within 365 days"),
    /** Benefits with a minimum, each with whether it is held and until when (R27, R28). */
    BENEFITS(ReviewPart.RENEWALS, "Benefits with a minimum"),
    /** Of these, those that end by what is known. */
    BENEFITS_AT_RISK(ReviewPart.RENEWALS, "Benefits that end by what is known"),
    WHAT_IFS(ReviewPart.RENEWALS, "Saved what-ifs");

    private final ReviewPart part;
    private final String title;

    ReviewFigure(ReviewPart part, String title) {
        this.part = part;
        this.title = title;
    }

    public ReviewPart part() {
        return part;
    }

    public String title() {
        return title;
    }
}
