package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.PasswordChanged;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a person what happened to his own access, so that he notices what was not his doing. */
@ApplicationScoped
class AccessLetters implements Wording {

    private static final String PASSWORD = PasswordChanged.class.getSimpleName();

    @Inject
    private Correspondents correspondents;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> kinds() {
        return Set.of(PASSWORD);
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.empty();
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return Set.of(Addressee.person(((PasswordChanged) fact).user()));
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        return Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader))
                .map(person -> new Mail(person.email(), person.name(), letter(person, message.happenedAt(), mailRoom.portal())));
    }

    static Letter letter(Correspondent reader, Instant at, String portal) {
        Phrases phrases = Phrases.in(reader.language());
        LetterHead head = new LetterHead(phrases, PASSWORD, reader.name(), portal, false);
        return head.letter(phrases.text(PASSWORD + ".subject"),
                List.of(phrases.text(PASSWORD + ".text", phrases.instant(at, reader.zone())), phrases.text(PASSWORD + ".next")), List.of(),
                Optional.of(new Letter.Link(phrases.text("link.portal"), portal + "/")));
    }
}
