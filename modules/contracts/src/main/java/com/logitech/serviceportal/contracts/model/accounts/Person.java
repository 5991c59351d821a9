package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.definitions.Caller;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person as the door knows him, read in one look-up. */
public record Person(UUID id, String email, String name, Set<Caller.Role> staffRoles, Map<UUID, Caller.Membership> memberships, ZoneId zone,
                     String theme, boolean disabled, String language) {

    /**
     * Him as a caller.
     *
     * @param origin     by which door
     * @param scopes     what he may do through it
     * @param workingFor whom he chose to work for; forgotten if he may no longer
     */
    public SignIn.Visitor visitor(String origin, Set<String> scopes, Optional<CustomerId> workingFor) {
        return new SignIn.Visitor(new Caller(id, name, staffRoles, memberships, origin), email, zone, theme, language, scopes,
                workingFor.filter(customer -> memberships.containsKey(customer.value())));
    }
}
