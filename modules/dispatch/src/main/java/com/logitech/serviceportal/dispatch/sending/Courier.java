package com.logitech.serviceportal.dispatch.sending;

import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import java.util.Optional;
import java.util.Set;

/** Carries messages to one kind of place. Outside any transaction: whoever it speaks to may take his time. */
public interface Courier {

    Set<Recipient> carriesTo();

    /** Why it carries nothing at present, in one sentence that names the setting; empty when it does. What waits for it waits on. */
    Optional<String> hindrance();

    /** How many it carries at once. */
    int atOnce();

    /** Asks for the words and the address now, and carries them. */
    Outcome carry(Claimed message);

    /** What came of it for good, before that is written down; told again where the writing fails. */
    default void settled(Claimed message, Outcome outcome) {
        // most messages leave nothing behind
    }
}
