package com.logitech.serviceportal.definitions.counter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A promise, or a whole api, that answers everybody alike: its office need not ask who is calling. Everything else must. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface OpenToAll {

    /** Why nothing in it is anybody's own. */
    String value();
}
