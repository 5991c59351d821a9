package com.logitech.serviceportal.dispatch;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.persons.Erasure;
import com.logitech.serviceportal.definitions.persons.PersonalRecords;
import com.logitech.serviceportal.dispatch.model.PersonalNotices;
import com.logitech.serviceportal.dispatch.model.QuietTimes;
import com.logitech.serviceportal.dispatch.model.UnwantedMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What dispatch holds about a person: notices to him, which mails he wants or does not want, and when not. The outbox knows him by his id
 * alone, and who is erased has no address any more.
 */
@ApplicationScoped
@Transactional
class DispatchedPerson implements PersonalRecords {

    @Inject
    private PersonalNotices notices;
    @Inject
    private UnwantedMails unwanted;
    @Inject
    private QuietTimes quietTimes;

    @Override
    public List<Held> about(UUID person) {
        Caller caller = Caller.current();
        if (!caller.user().equals(person) && !caller.holds(Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM)) {
            throw Refused.notFound("person");
        }
        return List.of(new Held("Deliveries", "Notices to him", notices.kinds(person), "Removed."),
                new Held("Deliveries", "Mails he wants or does not want", unwanted.against(person).stream()
                        .map(topic -> (topic.isUsual() ? "not " : "") + topic.name()).toList(), "Removed."),
                new Held("Deliveries", "When he wants no mail about tickets", quietTimes.of(person).stream()
                        .map(hours -> hours.from() + " to " + hours.until()).toList(), "Removed."));
    }

    @Transactional(TxType.MANDATORY)
    void forget(@Observes Erasure erasure) {
        notices.remove(erasure.person());
        unwanted.forget(erasure.person());
        quietTimes.keep(erasure.person(), Optional.empty());
    }
}
