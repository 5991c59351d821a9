package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.PersonErased;
import com.logitech.serviceportal.contracts.api.accounts.PersonalFiles;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.accounts.PersonalTraces;
import com.logitech.serviceportal.contracts.model.accounts.PortalUser;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.people.Mentions;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.persons.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a person what all parts of the system hold about him, and forgets people. */
@ApplicationScoped
@Transactional
class PersonalFileOffice implements PersonalFiles, PersonalRecords {

    @Inject
    private PortalUsers users;
    @Inject
    private PersonalTraces traces;
    @Inject
    private Mentions mentions;
    @Inject
    @Any
    private Instance<PersonalRecords> everywhere;
    @Inject
    private Clock clock;
    @Inject
    private Event<PersonErased> erased;

    @Override
    public PersonalFile of(UserId user) {
        Caller caller = Caller.current();
        if (!caller.user().equals(user.value()) && !caller.holds(Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM)) {
            throw Refused.notFound("person");
        }
        PortalUser person = known(user);
        List<Held> held = everywhere.stream().flatMap(records -> records.about(user.value()).stream())
                .sorted(Comparator.comparing(Held::area)).toList();
        return new PersonalFile(user, person.name(), clock.instant(), traces.erasedAt(user), held);
    }

    @Override
    public List<Held> about(UUID person) {
        Caller caller = Caller.current();
        if (!caller.user().equals(person) && !caller.holds(Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM)) {
            throw Refused.notFound("person");
        }
        UserId user = new UserId(person);
        PortalUser known = known(user);
        return Stream.concat(traces.of(user, known.email()).stream(), mentions.of(user, known.name(), known.email()).stream()).toList();
    }

    @Override
    public PersonalFile erase(UserId user, String reason) {
        Caller caller = Caller.current();
        if (!caller.holds(Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM)) {
            throw caller.user().equals(user.value()) ? Refused.notAllowed("erase a person") : Refused.notFound("person");
        }
        PortalUser person = users.hold(user).orElseThrow(() -> Refused.notFound("person"));
        Intake intake = new Intake();
        String why = intake.text("reason", reason, 1, 200);
        intake.close();
        if (caller.user().equals(user.value())) {
            throw Refused.conflict("user", "Nobody erases himself; another system administrator can.");
        }
        if (traces.erasedAt(user).isPresent()) {
            throw Refused.conflict("user", "This person is erased already.");
        }
        Instant now = clock.instant();
        String formerly = "Former user " + traces.nextFormer();
        traces.erase(user, person.email(), now);
        mentions.erase(user, person.name(), person.email());
        person.erase(formerly, now);
        users.flush();
        erased.fire(new PersonErased(user, formerly, why, now));
        return of(user);
    }

    private PortalUser known(UserId user) {
        return users.find(user).orElseThrow(() -> Refused.notFound("person"));
    }
}
