package com.logitech.serviceportal.support.api.managers;

/** Who answers a customer at an instant (R74). */
public enum AnsweredBy {
    /** The designated service manager, inside the hours agreed. */
    MANAGER,
    /** Another service manager, who stands in. */
    STAND_IN,
    /** Nobody of them is there: the Select desk, which is open around the clock. */
    SELECT_QUEUE
}
