package com.logitech.serviceportal.acceptance.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database a command works on: that of SERVICEPORTAL_DB_URL, _USER and _PASSWORD, else the embedded one of this folder, which is
 * started for the while if it does not run.
 */
public final class DatabaseAtHand implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final String url;
    private final String user;
    private final String password;
    private final EmbeddedDatabase startedHere;

    private DatabaseAtHand(String url, String user, String password, EmbeddedDatabase startedHere) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.startedHere = startedHere;
    }

    /** @param root the project, whose embedded database is meant where the environment names none */
    public static DatabaseAtHand of(Path root) {
        Map<String, String> environment = System.getenv();
        String url = environment.getOrDefault("SERVICEPORTAL_DB_URL", "");
        if (!url.isBlank()) {
            return new DatabaseAtHand(url, environment.getOrDefault("SERVICEPORTAL_DB_USER", ""),
                    environment.getOrDefault("SERVICEPORTAL_DB_PASSWORD", ""), null);
        }
        Path data = root.resolve(".serviceportal/postgres");
        if (!Files.exists(data)) {
            throw new IllegalStateException("There is no database yet: run ./mvnw once, or set SERVICEPORTAL_DB_URL.");
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.at(data);
        if (embedded.process().isPresent()) {
            return new DatabaseAtHand("jdbc:postgresql://localhost:" + runningPort(data) + "/" + embedded.user(), embedded.user(), "",
                    null);
        }
        embedded.start();
        return new DatabaseAtHand(embedded.url(), embedded.user(), "", embedded);
    }

    /** A running one. It is left running. */
    public static DatabaseAtHand of(EmbeddedDatabase running) {
        return new DatabaseAtHand(running.url(), running.user(), running.password(), null);
    }

    /** A connection that does not commit by itself. */
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Where it is, without a password. */
    public String url() {
        return url.replaceAll("\\?.*", "");
    }

    @Override
    public void close() {
        if (startedHere != null) {
            startedHere.close();
        }
    }

    private static String runningPort(Path data) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).get(PORT_LINE).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
