package com.logitech.serviceportal.support.api.mail;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A mail to the help desk was given back, and its sender is to be told why. */
public record MailReturned(MailId mail, ReturnReason why, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(mail.value());
    }

    @Override
    public String story() {
        return "A mail to the help desk was given back: " + switch (why) {
            case UNKNOWN_SENDER -> "nobody signs in with its sender's address.";
            case SEVERAL_CUSTOMERS -> "its sender acts for several customers.";
            case NOT_ALLOWED -> "its sender's role does not include it.";
            case OUR_PEOPLE -> "our people write in the portal.";
            case TOO_LARGE -> "it is too large.";
            case TOO_OFTEN -> "its sender wrote too often.";
        };
    }
}
