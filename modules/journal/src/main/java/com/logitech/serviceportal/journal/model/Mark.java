package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.terms.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page ended. It carries no right: what may be seen is settled anew for each page. */
record Mark(Instant recordedAt, long sequence, UUID chain) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,17})\\.([0-9]{1,18})\\.([0-9a-f-]{36})");

    static Mark at(Row row) {
        return new Mark(row.recordedAt(), row.sequence(), row.chain());
    }

    static Mark of(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (parts.matches()) {
                return new Mark(Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), Long.parseLong(parts.group(2)),
                        UUID.fromString(parts.group(3)));
            }
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
        throw unknown();
    }

    String text() {
        String plain = ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt) + "." + sequence + "." + chain;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static Refused unknown() {
        return Refused.input("after", "No page of the journal ended with this mark. Start again from the first page.");
    }
}
