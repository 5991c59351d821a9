package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Task;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an address asks for, or was typed into a field. An id nobody could have given is answered as one that nobody knows. */
public final class Asked {

    private static final Pattern LINE = Pattern.compile("[0-9]{1,9}");

    private Asked() {
    }

    public static String text(String given) {
        return given == null ? "" : given.strip();
    }

    public static Optional<String> some(String given) {
        return Optional.of(text(given)).filter(text -> !text.isEmpty());
    }

    /** An id as the address has it. What is no id is as unknown as one that does not exist. @param kind "contract" */
    public static UUID id(String given, String kind) {
        try {
            return UUID.fromString(text(given));
        } catch (IllegalArgumentException noId) {
            throw Refused.notFound(kind);
        }
    }

    /** A constant by its name; empty for none and for a word that names none. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String given) {
        try {
            return some(given).map(word -> Enum.valueOf(type, word));
        } catch (IllegalArgumentException noConstant) {
            return Optional.empty();
        }
    }

    /** The line behind which the rows of a file or of a pull go on; 0 for null, the beginning. Refused as input for what is no line. */
    public static long line(String after) {
        if (after != null && !LINE.matcher(after).matches()) {
            throw Refused.input("after", "is not a mark this list has given");
        }
        return after == null ? 0 : Long.parseLong(after);
    }

    /** A day as ISO writes it; empty for none. Refused as input for what is no day. @param field its name in the address */
    public static Optional<LocalDate> day(String given, String field) {
        try {
            return some(given).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            throw Refused.input(field, "is not a day such as 2026-03-01");
        }
    }

    /** The same where a list is shown whatever its address says; empty also for what is no day. */
    public static Optional<LocalDate> day(String given) {
        try {
            return some(given).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public static SpaceId space(String id) {
        return new SpaceId(id(id, "space"));
    }

    public static DeviceId device(String id) {
        return new DeviceId(id(id, "device"));
    }

    public static SpaceImportId upload(String id) {
        return new SpaceImportId(id(id, "upload"));
    }

    public static Optional<SpaceCategory> category(String code) {
        try {
            return some(code).map(SpaceCategory::new);
        } catch (IllegalArgumentException noCode) {
            throw Refused.input("category", "is no category of Spaces");
        }
    }

    /**
     * An instant as an address holds it (UTC), as a person picks it (on the zone's clocks), or a day (its first moment in the zone).
     *
     * @throws DateTimeException if it is none of these
     */
    public static Instant instant(String text, ZoneId zone) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        return text.contains("T") ? LocalDateTime.parse(text).atZone(zone).toInstant() : LocalDate.parse(text).atStartOfDay(zone)
                .toInstant();
    }

    /** Whether the visitor enters orders and registers customers. */
    public static boolean ofOperations() {
        return Caller.current().holds(Role.OPERATIONS);
    }

    /** Whether the visitor may do this for the customer. */
    public static boolean may(UUID customer, Task task) {
        return Caller.current().may(customer, task);
    }
}
