package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import java.util.UUID;

/** Who is told of a fact, by id alone. */
public record Addressee(Recipient kind, UUID id) {

    /** Somebody who signs in here. */
    public static Addressee person(UserId user) {
        return new Addressee(Recipient.PERSON, user.value());
    }
}
