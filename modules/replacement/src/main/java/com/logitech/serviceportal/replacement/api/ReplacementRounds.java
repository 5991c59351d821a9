package com.logitech.serviceportal.replacement.api;

/** What time alone brings about with returns; woken each minute, and safe to run twice, late, and on two servers. */
public interface ReplacementRounds {

    /** Reminds of some failed units that have not come back. @return how many */
    int remindOfOverdue();

    /** Sets units aside for some returns that wait for one. @return how many */
    int setUnitsAside();
}
