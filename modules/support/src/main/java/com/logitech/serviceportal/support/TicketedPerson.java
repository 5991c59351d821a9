package com.logitech.serviceportal.support;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.persons.Erasure;
import com.logitech.serviceportal.definitions.persons.PersonalRecords;
import com.logitech.serviceportal.support.model.PersonalTickets;
import com.logitech.serviceportal.support.model.mail.TakenMails;
import com.logitech.serviceportal.support.model.managers.ManagerBooks;
import com.logitech.serviceportal.support.model.reviews.ReviewBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What support holds about a person: the tickets he opened, the numbers he was to be called at, the mails he sent - those that wait, and
 * those that came from his address before it was known for his, included -, and what he wrote.
 * Tickets know him by his id alone. What was written belongs to the ticket, and to everybody who was in it; it stays.
 */
@ApplicationScoped
@Transactional
class TicketedPerson implements PersonalRecords {

    @Inject
    private PersonalTickets tickets;
    @Inject
    private TakenMails mails;
    @Inject
    private ManagerBooks managers;
    @Inject
    private ReviewBooks reviews;

    @Override
    public List<Held> about(UUID person) {
        Caller caller = Caller.current();
        if (!caller.user().equals(person) && !caller.holds(Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM)) {
            throw Refused.notFound("person");
        }
        return List.of(new Held("Support", "Tickets he opened", tickets.openedBy(person), "They stay, without a number to call."),
                new Held("Support", "Numbers to call him at", tickets.phones(person), "Removed."),
                new Held("Support", "What he wrote in tickets", tickets.words(person),
                        "It stays with the ticket; who wrote it is not said."),
                new Held("Support", "Since when until when he managed a customer", managers.heldAbout(person),
                        "It stays; whose manager it was is not said by name."),
                new Held("Support", "What he said about rows of account reviews", reviews.saidBy(person),
                        "It stays with the review; who said it is not said."),
                new Held("Support", "Mails he sent to the help desk", mails.sentBy(person), "Removed; that there were some stays."));
    }

    @Transactional(TxType.MANDATORY)
    void forget(@Observes Erasure erasure) {
        tickets.forgetPhones(erasure.person());
        mails.forget(erasure.person(), erasure.at());
    }
}
