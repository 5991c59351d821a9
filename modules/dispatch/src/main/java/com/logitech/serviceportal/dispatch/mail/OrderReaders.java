package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Those of a customer who see its orders, and the mails to them that say all there is to say by the facts alone. */
@ApplicationScoped
class OrderReaders {

    @Inject
    private Correspondents correspondents;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private MailRoom mailRoom;

    /** What a reader is written of the customer of that name. */
    @FunctionalInterface
    interface Words {
        Letter to(Correspondent reader, String company, String portal);
    }

    Set<Addressee> of(CustomerId customer) {
        return correspondents.entrusted(customer, ContractsTask.SEE_ORDERS).stream().map(Addressee::person).collect(Collectors.toSet());
    }

    /** The mail; empty for a reader who cannot sign in any more. */
    Optional<Mail> mail(Claimed message, Words words) {
        UserId reader = new UserId(message.recipient());
        return Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader)).map(person -> new Mail(person.email(), person.name(),
                words.to(person, accounts.customer(new CustomerId(message.customer().orElseThrow())).company(), mailRoom.portal())));
    }
}
