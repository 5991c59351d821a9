package com.logitech.serviceportal.support.api;

/** What time alone brings about at the help desk; woken each minute, and safe to run twice, late, and on two servers. */
public interface SupportRounds {

    /** Closes some of the tickets that are due to close for want of an answer (R38, R51). @return how many */
    int closeUnanswered();

    /** Tells of some first responses that are late. @return how many */
    int tellMissed();

    /** Reminds our people of some follow-ups that are due (R35). @return how many */
    int remindOfFollowUps();

    /** Counts some tickets anew whose hours or holidays became known otherwise while they were held. @return how many */
    int countByHours();
}
