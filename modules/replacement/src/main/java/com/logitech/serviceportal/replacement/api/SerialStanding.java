package com.logitech.serviceportal.replacement.api;

/** Where the serial number of what fails is registered (R56). */
public enum SerialStanding {
    /** To the Space the claim is about. */
    THERE,
    /** To no Space any more, as an onsite spare took its place in the Space the claim is about (R84, R87). */
    STOOD_THERE,
    /** To another Space of the same customer, or to none. */
    ELSEWHERE,
    /** To another customer: refused, and flagged. */
    ANOTHER_CUSTOMERS,
    NOT_REGISTERED,
    /** A peripheral without a serial number of its own (R63). */
    HAS_NONE
}
