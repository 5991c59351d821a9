package com.logitech.serviceportal.acceptance.commands;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL without an installation, for the first run and for the tests. It holds one database, owned by a user without
 * special rights, as an administrator would set it up. It listens on this machine only and asks for no password.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "serviceportal";

    /** Held on to, so that its level stays: the library reports a database that has already ended as a failure to end it. */
    private static final Logger LIBRARY = Logger.getLogger("io.zonky.test");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final Path binaries;
    private final Path data;
    private final boolean keepsData;
    private EmbeddedPostgres postgres;
    private String held = "128MB";
    private int port;

    private EmbeddedDatabase(Path binaries, Path data, boolean keepsData) {
        this.binaries = binaries;
        this.data = data;
        this.keepsData = keepsData;
    }

    /** The database of the demo run: its data outlives the process and a clean build. */
    public static EmbeddedDatabase at(Path data) {
        return new EmbeddedDatabase(data.resolveSibling("postgres-binaries"), data, true);
    }

    /** A database for tests, empty and gone afterwards. */
    public static EmbeddedDatabase temporary(Path root) {
        try {
            return new EmbeddedDatabase(root.resolve(".serviceportal/postgres-binaries"),
                    Files.createTempDirectory("serviceportal-postgres-"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it a quarter of the machine's memory for what is often read, as PostgreSQL's manual advises for a server of its own. */
    public EmbeddedDatabase holdingMuch() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        held = machine.getTotalMemorySize() / 4 / 1_048_576 + "MB";
        return this;
    }

    /** Starts, or starts again on the same port with the same data. */
    public EmbeddedDatabase start() {
        stopWhatStillRunsHere();
        try {
            Files.createDirectories(binaries);
            boolean isNew = !Files.exists(data.resolve("PG_VERSION"));
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", held)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", keepsData ? "on" : "off")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", "log")
                    .setServerConfig("log_filename", "postgres.log")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
            if (port != 0) {
                builder.setPort(port);
            }
            postgres = builder.start();
            port = postgres.getPort();
            if (isNew || !exists()) {
                createDatabase();
            }
            return this;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded database in " + data + " does not start: " + e.getMessage(), e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return "";
    }

    public int port() {
        return port;
    }

    /** A connection as the portal's own user. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /** A connection with all rights, for looking behind the scenes. */
    public Connection connectAsAdministrator() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    /** The processor time its processes have taken that run now. */
    public Duration cpu() {
        return process().stream().flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .flatMap(one -> one.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    /** The process of the database server, if it runs. */
    public Optional<ProcessHandle> process() {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.isRegularFile(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(EmbeddedDatabase::isPostgres);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Ends the database as a crash would. Its data stays; {@link #start()} recovers it. */
    public void kill9() {
        process().ifPresent(postmaster -> {
            List<ProcessHandle> workers = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            Waiting.forEnd(postmaster, Duration.ofSeconds(10));
            workers.forEach(worker -> Waiting.forEnd(worker, Duration.ofSeconds(10)));
        });
        release();
    }

    /** Ends the database in order; its data stays. */
    public void stop() {
        release();
        stopWhatStillRunsHere();
    }

    @Override
    public void close() {
        stop();
        if (!keepsData) {
            delete(data);
        }
    }

    /** Removes a directory and all in it; nothing happens where there is none. */
    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A launcher that was killed leaves its database behind, running or not. */
    private void stopWhatStillRunsHere() {
        process().ifPresent(postmaster -> {
            // politely (fast shutdown: clients are cut off, nothing is lost), then at once, then by force
            for (String signal : List.of("INT", "QUIT")) {
                if (postmaster.isAlive() && Signals.send(signal, postmaster)) {
                    Waiting.forEnd(postmaster, Duration.ofSeconds(15));
                }
            }
            if (postmaster.isAlive()) {
                postmaster.destroyForcibly();
                Waiting.forEnd(postmaster, Duration.ofSeconds(10));
            }
        });
        if (process().isEmpty()) {
            try {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void release() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException alreadyGone) {
                // which is what was wanted
            }
            postgres = null;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private boolean exists() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            return row.next();
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("DO $$ BEGIN CREATE ROLE " + NAME + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME + " TEMPLATE template0 ENCODING 'UTF8'");
        }
    }

    /** POSIX signals where there are any. */
    private static final class Signals {

        static boolean send(String signal, ProcessHandle to) {
            try {
                Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(to.pid()))
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                return kill.waitFor(5, TimeUnit.SECONDS) && kill.exitValue() == 0;
            } catch (IOException noSuchCommand) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
