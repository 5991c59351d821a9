package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a page's address asks for, read strictly: an id nobody could have given is answered as one that nobody knows. */
public final class Address {

    private Address() {
    }

    /** The text without blanks around it; empty when there is none. */
    public static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    /** @param kind of thing, for the refusal of what is no id: "person" */
    public static Optional<UUID> id(String text, String kind) {
        try {
            return given(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw Refused.notFound(kind);
        }
    }

    /** A day as ISO writes it. Refused as input when it is none. @param field its name in the address */
    public static Optional<LocalDate> day(String text, String field) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            throw Refused.input(field, "is not a day such as 2026-03-01");
        }
    }
}
