package com.logitech.serviceportal.acceptance.dataset;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes and foreign keys of tables that are filled with very many rows: taken away before, and made again of all rows at once, which
 * is far sooner done than row by row. Nobody else comes to these tables until the transaction ends.
 */
final class SetAside {

    private static final String KEYS = "SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),"
            + " format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))"
            + " FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY(CAST(?::text[] AS regclass[])) ORDER BY 1";
    private static final String INDEXES = "SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)"
            + " FROM pg_index i WHERE indrelid = ANY(CAST(?::text[] AS regclass[]))"
            + " AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid) ORDER BY 1";

    private final Connection connection;
    private final List<String> again = new ArrayList<>();

    private SetAside(Connection connection) {
        this.connection = connection;
    }

    /** Takes away what the tables have, in the connection's transaction. */
    static SetAside of(Connection connection, String... tables) throws SQLException {
        SetAside aside = new SetAside(connection);
        aside.take(INDEXES, tables);
        aside.take(KEYS, tables);
        return aside;
    }

    private void take(String which, String... tables) throws SQLException {
        List<String> away = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement(which)) {
            asked.setArray(1, connection.createArrayOf("text", tables));
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    away.add(rows.getString(1));
                    again.add(rows.getString(2));
                }
            }
        }
        execute(away);
    }

    /** Makes all of it again. */
    void putBack() throws SQLException {
        execute(List.of("SET LOCAL maintenance_work_mem = '1GB'"));
        execute(again);
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
