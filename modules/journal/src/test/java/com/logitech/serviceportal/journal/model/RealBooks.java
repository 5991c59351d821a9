package com.logitech.serviceportal.journal.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Function;

/** The journal's schema in a real PostgreSQL, reached by the persistence provider the server has, but without the server. */
public final class RealBooks {

    private static final RealBooks ONE = new RealBooks();

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory unit;

    private RealBooks() {
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").setServerConfig("fsync", "off").start();
            try (Connection connection = administrator(); Statement statement = connection.createStatement();
                    InputStream script = RealBooks.class.getResourceAsStream("/db/journal/V001__journal.sql")) {
                statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        unit = Persistence.createEntityManagerFactory("journal", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                "jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                "eclipselink.connection-pool.default.max", "40"));
    }

    /** Started with the first specification that needs it, ended with the tests. */
    public static RealBooks open() {
        return ONE;
    }

    /** Does the work in a transaction of its own, undone if it throws. */
    public <T> T inTransaction(Function<Entries, T> work) {
        try (EntityManager books = manager()) {
            books.getTransaction().begin();
            try {
                T result = work.apply(new Entries(books));
                books.getTransaction().commit();
                return result;
            } finally {
                if (books.getTransaction().isActive()) {
                    books.getTransaction().rollback();
                }
            }
        }
    }

    /** For work over several transactions; to be closed. */
    public EntityManager manager() {
        return unit.createEntityManager();
    }

    /** A connection with all rights, which commits by itself. */
    public Connection administrator() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** Runs statements as somebody who can switch the triggers off. */
    public void behindTheTriggers(String... statements) throws SQLException {
        try (Connection connection = administrator(); Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
