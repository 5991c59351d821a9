package com.logitech.serviceportal.support.api.mail;

import java.util.Objects;
import java.util.UUID;

/** The id of a mail that was taken in. */
public record MailId(UUID value) {

    public MailId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static MailId random() {
        return new MailId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
