package com.logitech.serviceportal.support.api.reviews;

/** What a row of a review is about. */
public enum ReviewedThing {
    SPACE, LICENSE, CONTRACT, TICKET, RETURN, SPARE, QUESTION, WHAT_IF,
    /** A benefit or a row of the scale, which has no page of its own. */
    ACCOUNT
}
