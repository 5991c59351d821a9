package com.logitech.serviceportal.replacement.api;

/** What time alone brings about with returns; woken each minute, and safe to run twice, late, and on two servers. */
@FunctionalInterface
public interface ReplacementRounds {

    /** Reminds of some failed units that have not come back. @return how many */
    int remindOfOverdue();
}
