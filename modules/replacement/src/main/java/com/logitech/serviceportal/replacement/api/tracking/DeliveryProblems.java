package com.logitech.serviceportal.replacement.api.tracking;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;

/**
 * Problems with the delivery of what was sent (R64). While one is open its return stands as on its way: it does not close, and nobody is
 * reminded of the failed unit. A stranger's return answers as unknown, and so does a unit that was not sent for it; {@code version} is
 * that of the return as it was last read.
 */
public interface DeliveryProblems {

    /** The longest text anybody writes about one, in characters. */
    int LONGEST = 2_000;

    /**
     * Says that something is wrong, by who may write in the customer's tickets. Refused while another problem of the unit is open, once the
     * return has ended or the unit was given up; that it has not arrived also until its planned window is over, and once it is written down
     * as arrived.
     *
     * @param text what is wrong, 1 to {@link #LONGEST} characters
     */
    ReturnShipping report(ReturnId id, long version, SerialNumber unit, DeliveryProblem problem, String text);

    /**
     * Says what came of the open problem of a unit, by operations. It sends nothing by itself: that another unit was sent is refused until
     * one was, after the unit it is about.
     *
     * @param reason 1 to {@link #LONGEST} characters; the customer reads it
     */
    ReturnShipping settle(ReturnId id, long version, SerialNumber unit, ProblemOutcome outcome, String reason);
}
