package com.logitech.serviceportal.dispatch.api;

/** Whom a message can go to. */
public enum Recipient {
    /** A person who signs in here, by mail. */
    PERSON,
    /** Somebody invited who has no account yet, by mail. */
    INVITATION,
    /** Another system, by webhook. */
    ENDPOINT
}
