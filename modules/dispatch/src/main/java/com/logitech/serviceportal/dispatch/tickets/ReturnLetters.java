package com.logitech.serviceportal.dispatch.tickets;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.mail.Addressee;
import com.logitech.serviceportal.dispatch.mail.Mail;
import com.logitech.serviceportal.dispatch.mail.MailRoom;
import com.logitech.serviceportal.dispatch.mail.Phrases;
import com.logitech.serviceportal.dispatch.mail.Post;
import com.logitech.serviceportal.dispatch.mail.Wording;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.support.api.mail.MailDesk.ReturnedMail;
import com.logitech.serviceportal.support.api.mail.MailDesk;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.mail.MailReturned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who wrote to the help desk in vain why, and what to do. Of what he wrote nothing is repeated: the address may not be his. */
@ApplicationScoped
class ReturnLetters implements Wording {

    private static final String KIND = MailReturned.class.getSimpleName();

    @Inject
    private MailDesk mailDesk;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.empty();
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return Set.of(new Addressee(Recipient.SENDER, ((MailReturned) fact).mail().value()));
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        return mailDesk.returned(new MailId(message.recipient())).map(mail -> {
            List<String> answered = mail.messageId().isEmpty() ? List.of() : List.of(mail.messageId());
            return new Mail(mail.address(), "", letter(mail, mailRoom.portal()), new Post(Post.Nature.AUTOMATIC_ANSWER, Optional.empty(),
                    answered, answered.stream().findFirst()));
        });
    }

    static Letter letter(ReturnedMail mail, String portal) {
        Phrases phrases = Phrases.in(mail.language());
        return new Letter(phrases.language(), phrases.text(KIND + ".subject"), phrases.text("greeting.nobody"),
                List.of(phrases.text(KIND + ".text"), phrases.text(KIND + "." + mail.why())), List.of(),
                Optional.of(new Letter.Link(phrases.text("link.portal"), portal + "/")), List.of(phrases.text("closing.automatic")));
    }
}
