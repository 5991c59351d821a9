package com.logitech.serviceportal.definitions.counter;

import com.logitech.serviceportal.definitions.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a list goes on, as an opaque mark.
 *
 * @param about how many there are in all, so that they are counted once
 * @param key   the sort key of the last one shown
 * @param id    the id of the last one shown, which tells it from others of the same key
 */
public record Cursor(long about, String key, UUID id) {

    private static final String PART = "\u001e";
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static Optional<Cursor> read(Optional<String> mark) {
        return mark.map(Cursor::read);
    }

    /** The sort key, where it is a number. */
    public long number() {
        return key(Long::valueOf);
    }

    /** The sort key, where it is an instant (UTC). */
    public Instant instant() {
        return key(text -> {
            Instant instant = Instant.parse(text);
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw new IllegalArgumentException("no time a database keeps: " + text);
            }
            return instant;
        });
    }

    /** The sort key as what it was before it became a text. Refused if it cannot be read so: then the mark is another list's. */
    public <K> K key(Function<String, K> reading) {
        try {
            return reading.apply(key);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw notOurs();
        }
    }

    private static Cursor read(String mark) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(mark));
            String[] parts = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().split(PART, 3);
            if (parts.length == 3 && parts[2].indexOf('\0') < 0) {
                return new Cursor(Math.max(0, Long.parseLong(parts[0])), parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw notOurs();
        }
        throw notOurs();
    }

    /** The mark a caller goes on with. */
    public String mark() {
        byte[] text = (about + PART + id + PART + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static Refused notOurs() {
        return Refused.input("after", "is not a mark this list has given");
    }
}
