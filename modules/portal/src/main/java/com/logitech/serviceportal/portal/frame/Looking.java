package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who looks at the page, if anybody is signed in. */
final class Looking {

    private Looking() {
    }

    static Optional<Caller> caller() {
        try {
            return Optional.of(Caller.current());
        } catch (IllegalStateException nobody) {
            return Optional.empty();
        }
    }

    /** All roles he holds anywhere. */
    static Set<Role> roles(Caller caller) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(caller.staffRoles());
        roles.addAll(caller.memberships().values());
        return roles;
    }
}
