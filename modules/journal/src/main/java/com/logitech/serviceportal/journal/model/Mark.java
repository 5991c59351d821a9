package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.definitions.counter.Cursor;
import com.logitech.serviceportal.journal.terms.Row;
import java.time.Instant;
import java.util.UUID;

/** Where a page ended. It carries no right: what may be seen is settled anew for each page. */
record Mark(Instant recordedAt, long sequence, UUID chain) {

    private static final String PART = " ";

    static Mark of(Cursor last) {
        return last.key(key -> {
            String[] parts = key.split(PART, 2);
            return new Mark(Instant.parse(parts[0]), Long.parseLong(parts[1]), last.id());
        });
    }

    /** The mark of a page that ended with the row. The journal is not counted. */
    static String behind(Row row) {
        return new Cursor(0, row.recordedAt() + PART + row.sequence(), row.chain()).mark();
    }
}
