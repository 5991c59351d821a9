package com.logitech.serviceportal.acceptance.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;
import org.postgresql.PGConnection;

/** Rows of one table, kept in a file until they are copied into it all at once. */
final class TableFile implements AutoCloseable {

    private final String target;
    private final Path file;
    private final BufferedWriter out;
    private long rows;

    /** @param columns joined by commas, in the order rows are given */
    TableFile(String table, String columns) {
        this.target = table + " (" + columns + ")";
        try {
            file = Files.createTempFile("serviceportal-" + table, ".copy");
            out = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values are written as text; null and an empty {@link Optional} as no value, a collection as an array, bytes as bytea. */
    void row(Object... values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : "\t").append(cell(values[i]));
        }
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Copies all rows into the table, in the connection's transaction. */
    void copy(Connection connection) throws SQLException {
        try {
            out.close();
            try (Reader in = Files.newBufferedReader(file)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + target + " FROM STDIN", in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Object given) {
        Object value = given instanceof Optional<?> optional ? optional.orElse(null) : given;
        if (value == null) {
            return "\\N";
        } else if (value instanceof Collection<?> many) {
            StringJoiner array = new StringJoiner(",", "{", "}");
            many.forEach(one -> array.add(one.toString()));
            return array.toString();
        } else if (value instanceof Bytes bytes) {
            return "\\\\x" + bytes.hex();
        }
        return value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Bytes, as hexadecimal digits. */
    record Bytes(String hex) {
    }
}
