package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import java.util.Objects;
import java.util.Optional;

/** R56: for a replacement under Select the serial number is registered to the Space that has Select. */
public final class RegisteredSerial implements Term<RegisteredSerial.Facts> {

    /**
     * What it rests on.
     *
     * @param serial      of what fails; empty where it has none
     * @param space       what the Space of the claim is called; empty where the claim names none
     * @param alreadyOpen the number of a return of the same serial number that has not ended; empty without one
     */
    public record Facts(Optional<String> serial, SerialStanding standing, Optional<String> space, Optional<String> alreadyOpen) {
        public Facts {
            Objects.requireNonNull(standing, "standing");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.REGISTERED_SERIAL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String serial = facts.serial().orElse("it");
        if (facts.alreadyOpen().isPresent()) {
            return Finding.fails(clause(), facts, serial + " is being replaced already, by return " + facts.alreadyOpen().get() + ".",
                    "Go on with return " + facts.alreadyOpen().get() + ", or correct it.");
        }
        String space = facts.space().orElse("a Space");
        return switch (facts.standing()) {
            case STOOD_THERE -> Finding.holds(clause(), facts, serial + " was registered to " + space
                    + " until an onsite spare took its place there.");
            case THERE -> Finding.holds(clause(), facts, serial + " is registered to " + space + ".");
            case HAS_NONE -> Finding.holds(clause(), facts, "It has no serial number of its own that could be registered.");
            case ELSEWHERE -> Finding.fails(clause(), facts, serial + " is registered, but not to " + space + ".",
                    "Register its move to the Space it stands in first.");
            // of another customer's no customer hears: to him it is registered nowhere, and our people are told
            case NOT_REGISTERED, ANOTHER_CUSTOMERS -> Finding.fails(clause(), facts, serial
                    + " is registered to no Space of this customer.",
                    "Read the serial number off the device again, and register it to " + space + ".");
        };
    }
}
