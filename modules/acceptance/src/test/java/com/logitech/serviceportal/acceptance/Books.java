package com.logitech.serviceportal.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that stands in the database, as digests: to see that nothing was written, or where. */
public final class Books {

    /** Who is at the door is noted there on the way in, before anything is asked; who has a ticket before him, by his browser's pulse. */
    private static final Set<String> DOOR = Set.of("contracts.access_tokens", "contracts.signed_in_sessions", "contracts.known_devices",
            "contracts.failed_sign_ins", "support.presences");

    private Books() {
    }

    /** Rows and their digest, by table, all as of one moment. */
    public static Map<String, String> digests(Connection connection) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            String all = tables(statement).stream().map(Books::digest).collect(Collectors.joining(" UNION ALL "));
            try (ResultSet rows = statement.executeQuery(all)) {
                while (rows.next()) {
                    digests.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return digests;
    }

    private static String digest(String table) {
        // a round tries what waits whenever it likes: no command's doing
        String rows = switch (table) {
            case "dispatch.messages" -> "(SELECT id, lane_id, kind, facts, dead_at IS NULL AS alive, sequence FROM dispatch.messages)";
            default -> table;
        };
        return "SELECT '" + table + "', count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM " + rows + " t";
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') "
                + "AND tablename <> 'schema_history' ORDER BY 1")) {
            while (rows.next()) {
                if (!DOOR.contains(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}
