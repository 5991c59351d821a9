package com.logitech.serviceportal.definitions.counter;

/** What is shown in a state that has a number, so that who changes it can say which state he has read. */
@FunctionalInterface
public interface Versioned {

    /** Grows with each change. */
    long version();
}
