package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.definitions.Clause;

/** One thing a change would bring about. @param rule the clause's number behind it */
public record Effect(Kind kind, String what, String rule) {

    /** What becomes of it. */
    public enum Kind {
        STARTS, ENDS, GAINED, LOST, UNCHANGED, WARNING
    }

    public static Effect of(Kind kind, String what, Clause behind) {
        return new Effect(kind, what, behind.rule());
    }
}
