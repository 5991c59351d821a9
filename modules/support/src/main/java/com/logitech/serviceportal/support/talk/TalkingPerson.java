package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.persons.Erasure;
import com.logitech.serviceportal.definitions.persons.PersonalRecords;
import com.logitech.serviceportal.support.model.talk.Followings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What the conversations hold about a person beside his words: which tickets he follows. */
@ApplicationScoped
@Transactional
class TalkingPerson implements PersonalRecords {

    @Inject
    private Followings followings;
    @Inject
    private Clock clock;

    @Override
    public List<Held> about(UUID person) {
        Caller caller = Caller.current();
        if (!caller.user().equals(person) && !caller.holds(Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM)) {
            throw Refused.notFound("person");
        }
        return List.of(new Held("Support", "Tickets he follows", followings.tickets(person), "He follows none any more."));
    }

    @Transactional(TxType.MANDATORY)
    void forget(@Observes Erasure erasure) {
        followings.removeAll(erasure.person(), Caller.current().signature(), clock.instant());
    }
}
