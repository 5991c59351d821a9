package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.SpocNamed;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a person that he is the Single Point of Contact of a customer from now on (R129). */
@ApplicationScoped
class ContactLetters implements Wording {

    private static final String KIND = SpocNamed.class.getSimpleName();

    @Inject
    private Correspondents correspondents;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.of(Topic.CONTACT_NAMED);
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return Set.of(Addressee.person(((SpocNamed) fact).user()));
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        return Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader)).map(person -> new Mail(person.email(), person.name(),
                letter(person, accounts.customer(new CustomerId(message.customer().orElseThrow())).company(), mailRoom.portal())));
    }

    static Letter letter(Correspondent reader, String company, String portal) {
        Phrases phrases = Phrases.in(reader.language());
        LetterHead head = new LetterHead(phrases, KIND, reader.name(), portal, true);
        return head.letter(phrases.text(KIND + ".subject", company), List.of(phrases.text(KIND + ".text", company),
                phrases.text(KIND + ".next")), List.of(), Optional.of(new Letter.Link(phrases.text("link.portal"), portal + "/")));
    }
}
