package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.journal.terms.ActorName;
import com.logitech.serviceportal.journal.terms.Link;
import com.logitech.serviceportal.journal.terms.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A row of {@code journal.entries}, read as the link it is. */
final class StoredLink {

    /** What {@link #read} needs, of a table called {@code e}. */
    static final String COLUMNS = "e.chain, e.seq, e.recorded_at, e.happened_at, e.actor, e.actor_name, e.actor_salt, e.actor_seal, "
            + "e.origin, e.kind, e.refused, e.story, e.about, e.facts, e.decision, e.previous_hash, e.hash";

    private StoredLink() {
    }

    static Link read(ResultSet stored) throws SQLException {
        ActorName name = new ActorName(stored.getString("actor_name"), hex(stored.getBytes("actor_salt")),
                hex(stored.getBytes("actor_seal")));
        Row row = new Row(stored.getObject("chain", UUID.class), stored.getLong("seq"), instant(stored, "recorded_at"),
                instant(stored, "happened_at"), stored.getObject("actor", UUID.class), name, stored.getString("origin"),
                stored.getString("kind"), stored.getBoolean("refused"), stored.getString("story"),
                List.of((UUID[]) stored.getArray("about").getArray()), stored.getString("facts"), stored.getString("decision"));
        return new Link(row, hex(stored.getBytes("previous_hash")), hex(stored.getBytes("hash")));
    }

    static String hex(byte[] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }

    private static Instant instant(ResultSet stored, String column) throws SQLException {
        return stored.getObject(column, OffsetDateTime.class).toInstant();
    }
}
