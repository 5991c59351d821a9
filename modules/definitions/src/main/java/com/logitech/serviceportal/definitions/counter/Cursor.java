package com.logitech.serviceportal.definitions.counter;

import com.logitech.serviceportal.definitions.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a list goes on, as an opaque mark.
 *
 * @param about how many there are in all, so that they are counted once
 * @param key   the sort key of the last one shown
 */
public record Cursor(long about, String key, UUID id) {

    private static final String PART = "\u001e";

    public static Optional<Cursor> read(Optional<String> mark) {
        return mark.map(Cursor::read);
    }

    private static Cursor read(String mark) {
        try {
            String[] parts = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(mark))).toString().split(PART, 3);
            if (parts.length == 3 && parts[2].indexOf('\0') < 0) {
                return new Cursor(Math.max(0, Long.parseLong(parts[0])), parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw notOurs();
        }
        throw notOurs();
    }

    public String mark() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((about + PART + id + PART + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Refused notOurs() {
        return Refused.input("after", "is not a mark this list has given");
    }
}
