package com.logitech.serviceportal.portal.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings every module's schema up to date before the first request. A database that is not fit, or a script that fails, keeps the
 * portal from starting: a portal that is down is noticed, one on half a schema is not.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SchemaMigration {

    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());

    /** In the order of the house: a module's reference data may rely on what stands to its left. */
    private static final List<String> MODULES = List.of("countries", "contracts", "support", "replacement", "spares", "journal",
            "dispatch");

    private static final int OLDEST_POSTGRESQL = 15;

    /**
     * The scripts lie in the modules' jars in EAR/lib, which the class loader of this WAR sees. It is wrapped, because Flyway takes a
     * loader whose class is named com.ibm... for an older server's and would ask for a marker file beside the scripts.
     */
    private static final ClassLoader MODULE_JARS = new ClassLoader(SchemaMigration.class.getClassLoader()) {
    };

    @Resource(lookup = "jdbc/serviceportal-migration")
    private DataSource database;

    private volatile Map<String, String> levels = Map.of();

    @PostConstruct
    void migrate() {
        String doing = "reach the database";
        try {
            doing = "prepare the database";
            prepareDatabase();
            Map<String, String> reached = new LinkedHashMap<>();
            for (String module : MODULES) {
                doing = "bring the schema of '" + module + "' up to date";
                reached.put(module, migrate(module));
            }
            levels = Map.copyOf(reached);
            LOG.log(Level.INFO, "Schemas are up to date: {0}", reached);
        } catch (SQLException | RuntimeException failed) {
            String line = "The service portal does not start: it could not " + doing + ": " + firstLineOf(failed);
            LOG.log(Level.ERROR, line);
            throw new EJBException(line);
        }
    }

    /** What each module's schema has reached; empty before all have. */
    public Map<String, String> levels() {
        return levels;
    }

    private void prepareDatabase() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRESQL) {
                throw new IllegalStateException("PostgreSQL " + OLDEST_POSTGRESQL + " or newer is needed, this is " + version);
            }
            if ("off".equals(setting(statement, "synchronous_commit"))) {
                throw new IllegalStateException("synchronous_commit is off: the database would lose what it has confirmed");
            }
            if (!"UTF8".equals(setting(statement, "server_encoding"))) {
                throw new IllegalStateException("the database must be created with encoding UTF8");
            }
            for (String extension : List.of("btree_gist", "pg_trgm", "unaccent")) {
                // two servers may start at once, and CREATE ... IF NOT EXISTS alone does not stand that
                statement.execute("DO $$ BEGIN PERFORM pg_advisory_xact_lock(7318462); CREATE EXTENSION IF NOT EXISTS "
                        + extension + " SCHEMA public; END $$");
            }
        }
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private String migrate(String module) {
        if (MODULE_JARS.getResource("db/" + module) == null) {
            return "no scripts";
        }
        Flyway flyway = Flyway.configure(MODULE_JARS)
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .table("schema_history")
                .locations("classpath:db/" + module)
                .callbackLocations(new String[0])
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
        flyway.migrate();
        MigrationInfo current = flyway.info().current();
        return current == null ? "empty" : String.valueOf(current.getVersion());
    }

    private static String firstLineOf(Throwable failed) {
        Throwable cause = failed;
        while (cause instanceof FlywayException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).strip();
        return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(cause.getClass().getSimpleName());
    }
}
