package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.sending.Courier;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Carries mail: has it worded for its reader, and hands it to the mail server. */
@ApplicationScoped
class MailCourier implements Courier {

    private static final int AT_ONCE = 6;

    @Inject
    private Wordings wordings;
    @Inject
    private QuietReaders readers;
    @Inject
    private MailRoom mailRoom;
    @Inject
    private Clock clock;

    private volatile Postman postman;

    @Override
    public Set<Recipient> carriesTo() {
        return Set.of(Recipient.PERSON, Recipient.INVITATION, Recipient.SENDER);
    }

    @Override
    public Optional<String> hindrance() {
        return mailRoom.settings().hindrance();
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public Outcome carry(Claimed message) {
        Optional<Wording> wording = wordings.of(message.kind());
        if (wording.isEmpty()) {
            return new Outcome.Hopeless("Nobody here can word " + message.kind() + ".");
        }
        Instant now = clock.instant();
        Optional<Instant> quiet = readers.quietUntil(message, now).filter(until -> wording.get().isHeld(message, until));
        if (quiet.isPresent()) {
            return new Outcome.Held(Duration.between(now, quiet.get()));
        }
        return wording.get().mail(message).map(mail -> postman().deliver(mail, message.id().toString(), now))
                .orElseGet(() -> new Outcome.Unneeded("There is nobody to be told of it any more."));
    }

    @Override
    public void settled(Claimed message, Outcome outcome) {
        wordings.of(message.kind()).ifPresent(wording -> wording.settled(message, outcome, clock.instant()));
    }

    private Postman postman() {
        if (postman == null) {
            postman = new Postman(mailRoom.settings());
        }
        return postman;
    }
}
