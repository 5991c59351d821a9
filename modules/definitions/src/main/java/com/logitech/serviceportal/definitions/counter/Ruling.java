package com.logitech.serviceportal.definitions.counter;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import java.time.Instant;
import java.util.List;

/** Whether a command may go on by the rules of the text. What the rules are is said by the terms that judge. */
public final class Ruling {

    private Ruling() {
    }

    /** Refuses what the decision does not grant. */
    public static void mustGrant(Decision decision) {
        if (!decision.granted()) {
            throw Refused.by(decision);
        }
    }

    /** Refuses unless all findings hold. @param question what is decided, in words; @param now at which instant (UTC) */
    public static void mustHold(String question, Instant now, List<Finding> findings) {
        mustGrant(new Decision(question, now, now, findings));
    }
}
