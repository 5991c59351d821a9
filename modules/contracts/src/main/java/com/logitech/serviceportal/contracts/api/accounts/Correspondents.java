package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Task;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where people are reached when the house has something to tell them. Asked by the house itself and by nobody else. */
public interface Correspondents {

    /** Who of a customer's people can sign in and has a role there that includes the task now. */
    Set<UserId> entrusted(CustomerId customer, Task task);

    /** Which of our own people hold the role and can sign in. */
    Set<UserId> staff(Caller.Role role);

    /** Those of them who can still sign in, in one look-up: a person shut out, or erased, is absent and is told nothing. */
    Map<UserId, Correspondent> of(Collection<UserId> people);

    /**
     * A person who can be written to.
     *
     * @param language of the letters he reads: "en", "de", "fr"
     * @param zone     whose clocks he reads times on
     */
    record Correspondent(UserId user, String name, String email, String language, ZoneId zone) {
    }
}
