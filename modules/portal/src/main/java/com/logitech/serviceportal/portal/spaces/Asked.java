package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.DeviceId;
import com.logitech.serviceportal.contracts.api.SpaceId;
import com.logitech.serviceportal.contracts.api.SpaceImportId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What a page's address asks for. An id nobody could have given is answered as one that nobody knows. */
final class Asked {

    private Asked() {
    }

    static SpaceId space(String id) {
        return new SpaceId(id(id, "space"));
    }

    static DeviceId device(String id) {
        return new DeviceId(id(id, "device"));
    }

    static SpaceImportId upload(String id) {
        return new SpaceImportId(id(id, "upload"));
    }

    static Optional<SpaceCategory> category(String code) {
        try {
            return given(code).map(SpaceCategory::new);
        } catch (IllegalArgumentException noCode) {
            throw Refused.input("category", "is no category of Spaces");
        }
    }

    /** The text without blanks around it; empty when there is none. */
    static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    /**
     * An instant as an address holds it (UTC), as a person picks it (on the zone's clocks), or a day (its first moment in the zone).
     *
     * @throws DateTimeException if it is none of these
     */
    static Instant instant(String text, ZoneId zone) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        return text.contains("T") ? LocalDateTime.parse(text).atZone(zone).toInstant() : LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }

    private static UUID id(String id, String kind) {
        try {
            return UUID.fromString(given(id).orElse(""));
        } catch (IllegalArgumentException noId) {
            throw Refused.notFound(kind);
        }
    }
}
