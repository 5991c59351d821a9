package com.logitech.serviceportal.support.api.work;

/** Why follow-ups and age of a ticket stand still, through nothing of ours (R41, R131, R133, D30). No first response waits for it. */
public enum StopKind {
    CUSTOMER_TO_CONTACT_VENDOR("the customer turns to the maker"),
    WAITING_FOR_CUSTOMER("the customer has something to do first"),
    WAITING_FOR_UPGRADE("the software has to be upgraded first");

    private final String title;

    StopKind(String title) {
        this.title = title;
    }

    /** The reason as a part of a sentence. */
    public String title() {
        return title;
    }
}
