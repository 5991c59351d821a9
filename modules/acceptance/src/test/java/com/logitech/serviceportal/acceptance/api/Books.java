package com.logitech.serviceportal.acceptance.api;

import com.logitech.serviceportal.acceptance.RunningPortal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks behind the scenes: what is in the tables. */
final class Books {

    /** What is written down about requests as such, or by time alone. */
    private static final List<String> NOT_BUSINESS = List.of("access_tokens", "failed_sign_ins", "sessions", "signed_in_sessions",
            "schema_history");

    /** What a round writes when its minute comes; an assignment, which also starts a contract, shows in its own table. */
    private static final String BY_TIME_ALONE = " - '{started_on,start_recorded_at,ends_before,ended_recorded_at,version}'::text[]";

    private Books() {
    }

    /** A digest of every row of every table that holds business. */
    static Map<String, String> digest(RunningPortal portal) {
        Map<String, String> digests = new TreeMap<>();
        try (Connection books = portal.database().connectAsAdministrator(); Statement statement = books.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT table_schema, table_name FROM information_schema.tables"
                            + " WHERE table_schema IN ('contracts', 'countries', 'replacement')")) {
                while (rows.next()) {
                    if (!NOT_BUSINESS.contains(rows.getString(2))) {
                        tables.add(rows.getString(1) + "." + rows.getString(2));
                    }
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT count(*) || ' ' || coalesce(sum(hashtextextended((to_jsonb(t)"
                        + (table.equals("contracts.contracts") ? BY_TIME_ALONE : "") + ")::text, 0)), 0) FROM " + table + " t")) {
                    row.next();
                    digests.put(table, row.getString(1));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return digests;
    }

    static long count(RunningPortal portal, String sql) {
        try (Connection books = portal.database()
                .connectAsAdministrator(); Statement statement = books.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
