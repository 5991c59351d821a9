package com.logitech.serviceportal.dispatch.api;

/** Whom a message can go to. */
public enum Recipient {
    /** A person who signs in here, by mail. */
    PERSON,
    /** Somebody invited who has no account yet, by mail. */
    INVITATION,
    /** Who sent a mail that was not taken in, by mail. */
    SENDER,
    /** Another system, by webhook. */
    ENDPOINT
}
