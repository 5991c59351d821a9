package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.RoleSummary;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.model.accounts.RoleBook;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one person may make of another: never more than he is himself. */
@ApplicationScoped
class RolesGiven {

    private static final int MOST_GROUPS = 50;
    private static final int LONGEST_GROUP = 200;

    @Inject
    private RoleBook roleBook;

    /** A role somebody has, and in which nothing is that the caller may not do himself. */
    Optional<CustomerRole> role(Intake intake, String field, CustomerId customer, CustomerRole role) {
        Map<CustomerRole, RoleSummary> known = roleBook.roles().stream().collect(Collectors.toMap(RoleSummary::role, Function.identity()));
        return intake.required(field, role).filter(wanted -> {
            if (!known.containsKey(wanted)) {
                intake.wrong(field, "is not a role; there are "
                        + known.keySet().stream().sorted().map(CustomerRole::code).collect(Collectors.joining(", ")));
                return false;
            }
            mayGive(customer, known.get(wanted));
            return true;
        });
    }

    private static void mayGive(CustomerId customer, RoleSummary role) {
        Caller caller = Caller.current();
        boolean more = !caller.isStaff() && !caller.memberships().get(customer.value()).tasks().containsAll(role.tasks());
        if (more) {
            throw Refused.notAllowed("give a role that may do more than yours");
        }
    }

    /** Groups of Spaces, as paths. */
    Set<String> groups(Intake intake, String field, CustomerId customer, Collection<String> groups) {
        Set<String> taken = new TreeSet<>();
        Collection<String> given = groups == null ? Set.of() : groups;
        if (!given.isEmpty()) {
            Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.CONFIGURE_ACCESS);
        }
        if (given.size() > MOST_GROUPS) {
            intake.wrong(field, "are at most " + MOST_GROUPS);
        }
        given.stream().limit(MOST_GROUPS).forEach(group ->
                taken.add(SpaceParticulars.group(intake.name(field, group, 1, LONGEST_GROUP))));
        if (taken.contains("")) {
            intake.wrong(field, "names the whole account; send none for that");
        }
        return taken;
    }

    /** Whether the role includes giving roles: who has it administers the account's people (R13). */
    boolean administers(CustomerRole role) {
        return summary(role).filter(known -> known.tasks().contains(ContractsTask.CHANGE_USER_ROLE.name())).isPresent();
    }

    /** The role in words. */
    String title(CustomerRole role) {
        return summary(role).map(RoleSummary::title).orElse(role.code());
    }

    private Optional<RoleSummary> summary(CustomerRole role) {
        return roleBook.roles().stream().filter(known -> known.role().equals(role)).findFirst();
    }
}
