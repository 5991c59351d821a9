package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.util.Collection;
import java.util.Map;

/**
 * Names behind the signatures other modules' books are signed with, so that a person's name stands in one place. Whether the asker may
 * read what was signed is theirs to say.
 */
@FunctionalInterface
@OpenToAll("who reads what somebody signed reads his name")
public interface Signatories {

    /** The name for each signature, in one look-up: a person's as it is now, or what replaced it; a round's as it was signed. */
    Map<String, String> names(Collection<String> signatures);
}
