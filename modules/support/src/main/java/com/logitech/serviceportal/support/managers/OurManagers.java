package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which of our people are service managers, and how they are reached. */
@ApplicationScoped
class OurManagers {

    @Inject
    private Correspondents correspondents;
    @Inject
    private Signatories signatories;

    /** Those who can sign in. */
    Set<UserId> active() {
        return asTheHouse(() -> correspondents.staff(Role.SERVICE_MANAGER));
    }

    /** Each of them, also those who are with us no more. @param active those who can sign in */
    Map<UserId, Person> people(Collection<UserId> asked, Set<UserId> active) {
        Set<UserId> people = Set.copyOf(asked);
        Map<UserId, Correspondents.Correspondent> reached = people.isEmpty() ? Map.of() : asTheHouse(() -> correspondents.of(people));
        Map<String, String> names = signatories.names(people.stream().map(UserId::toString).collect(Collectors.toSet()));
        return people.stream().collect(Collectors.toMap(Function.identity(), user -> new Person(user,
                names.getOrDefault(user.toString(), user.toString()),
                Optional.ofNullable(reached.get(user)).map(Correspondents.Correspondent::email), active.contains(user))));
    }

    /** Where people are reached is the house's to know; whom it is told to is asked before. */
    private static <T> T asTheHouse(Supplier<T> asked) {
        return Caller.actingAs(Caller.system("ServiceManagers"), asked);
    }
}
