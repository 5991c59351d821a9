package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads what stands in an address or was typed into a field. */
final class Asked {

    static final Role[] KEEPERS = {Role.OPERATIONS, Role.CUSTOMER_ADMINISTRATOR, Role.CUSTOMER_USER};

    private Asked() {
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    static Optional<String> some(String given) {
        return Optional.of(text(given)).filter(text -> !text.isEmpty());
    }

    /** An id as the address has it. What is no id is as unknown as one that does not exist. @param kind "contract" */
    static UUID id(String given, String kind) {
        try {
            return UUID.fromString(text(given));
        } catch (IllegalArgumentException noId) {
            throw Refused.notFound(kind);
        }
    }

    /** A constant by its name; empty for none and for a word that names none. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String given) {
        try {
            return some(given).map(word -> Enum.valueOf(type, word));
        } catch (IllegalArgumentException noConstant) {
            return Optional.empty();
        }
    }

    /** A day of an address; empty for none and for what is no day. */
    static Optional<LocalDate> day(String given) {
        try {
            return some(given).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether the visitor enters orders and registers customers. */
    static boolean ofOperations() {
        return Caller.current().holds(Role.OPERATIONS);
    }

    /** Whether the visitor administers this customer's licenses. */
    static boolean keeps(UUID customer) {
        return Caller.current().holdsFor(customer, KEEPERS);
    }
}
