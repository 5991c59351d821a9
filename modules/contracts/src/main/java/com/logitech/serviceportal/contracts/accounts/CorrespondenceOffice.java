package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.accounts.PortalUser;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says where people are reached. */
@ApplicationScoped
@Transactional
class CorrespondenceOffice implements Correspondents {


    @Inject
    private PortalUsers users;

    @Override
    public Set<UserId> entrusted(CustomerId customer, Task task) {
        mustBeTheHouse();
        return users.entrusted(customer, task);
    }

    @Override
    public Set<UserId> staff(Role role) {
        mustBeTheHouse();
        return users.staff().stream().filter(user -> user.staffRoles().contains(role)).map(PortalUser::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<UserId, Correspondent> of(Collection<UserId> people) {
        mustBeTheHouse();
        return users.find(people).stream().filter(user -> user.disabledAt().isEmpty())
                .map(user -> new Correspondent(user.id(), user.name(), user.email(), user.language(), user.zone()))
                .collect(Collectors.toMap(Correspondent::user, Function.identity()));
    }

    private static void mustBeTheHouse() {
        Caller.current().mustHold("read where people are reached", Role.SYSTEM);
    }
}
