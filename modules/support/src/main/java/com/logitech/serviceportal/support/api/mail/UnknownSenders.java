package com.logitech.serviceportal.support.api.mail;

/** What the house does with a mail whose sender nobody knows. */
public enum UnknownSenders {
    /** It is given back with an explanation, and nobody reads it. */
    RETURN,
    /** It waits until one of our people says what becomes of it; given back where too many wait. */
    HOLD
}
