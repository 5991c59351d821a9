package com.logitech.serviceportal.spares.requests;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.spares.book.Wholly;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose spares a list is about. */
public final class Whose {

    private Whose() {
    }

    /** The customer's asked for, or all of whom the caller sees the whole account; empty for everyone's. */
    public static Optional<Set<UUID>> asked(Optional<CustomerId> customer) {
        if (customer.isPresent()) {
            Wholly.seen(customer.get(), "see the spares");
            return customer.map(CustomerId::value).map(Set::of);
        }
        Caller caller = Caller.current();
        return caller.isStaff() ? Optional.empty() : Optional.of(caller.memberships().keySet().stream()
                .filter(one -> !caller.restrictions().containsKey(one)).collect(Collectors.toSet()));
    }
}
