package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.definitions.books.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The schema of this module in a real PostgreSQL, started with the first specification that needs it and ended with the tests. */
public final class RealBooks {

    private static final RealBooks ONE = new RealBooks();

    private final EmbeddedPostgres postgres;

    private RealBooks() {
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            try (Connection connection = connect(); Statement statement = connection.createStatement()) {
                statement.execute("CREATE EXTENSION pg_trgm");
                statement.execute("CREATE EXTENSION btree_gist");
                for (Path migration : migrations()) {
                    statement.execute(Files.readString(migration));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the order of their versions: what comes between two has a second number. */
    private static List<Path> migrations() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(RealBooks.class.getResource("/db/support").toURI()))) {
            return files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString().split("__")[0])).toList();
        }
    }

    public static RealBooks open() {
        return ONE;
    }

    /** A connection that commits by itself; to be closed. */
    public Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** What a repository asks, on this connection. */
    public static SupportSql on(Connection connection) {
        return new SupportSql() {
            @Override
            public Sql now() {
                return new Sql(connection);
            }
        };
    }
}
