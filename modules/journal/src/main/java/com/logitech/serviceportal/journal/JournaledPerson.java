package com.logitech.serviceportal.journal;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.persons.PersonalRecords;
import com.logitech.serviceportal.journal.model.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the journal holds about a person: what he did, under his name. */
@ApplicationScoped
@Transactional
class JournaledPerson implements PersonalRecords {

    @Inject
    Entries entries;

    @Override
    public List<Held> about(UUID person) {
        Caller caller = Caller.current();
        if (!caller.user().equals(person) && !caller.holds(Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM)) {
            throw Refused.notFound("person");
        }
        return List.of(new Held("Journal", "What he did, under his name", entries.doneBy(person),
                "The name is taken out of every entry; what was done stays, and its chain still proves it."));
    }
}
