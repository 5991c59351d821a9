package com.logitech.serviceportal.acceptance.commands;

import com.logitech.serviceportal.acceptance.catchers.MailCatcher;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the portal on this machine until Ctrl-C. Without a database in the environment (SERVICEPORTAL_DB_URL, _USER, _PASSWORD) it
 * brings its own, with demo data; {@code -Dreset} empties that one first.
 */
public final class RunPortal {

    private final Path root;
    private final Path state;
    private EmbeddedDatabase database;
    private PortalServer server;
    private MailCatcher mail;
    private volatile boolean stopping;

    private RunPortal(Path root) {
        this.root = root;
        this.state = root.resolve(".serviceportal");
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        new RunPortal(root).run();
    }

    private void run() throws Exception {
        Files.createDirectories(state);
        try (FileChannel channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                fail("The portal is already running from this directory.");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-portal"));
            try {
                start();
            } catch (IllegalStateException failed) {
                fail(failed.getMessage());
            }
            banner().forEach(System.out::println);
            Thread reporter = new Thread(this::reportTroubles, "report-troubles");
            reporter.setDaemon(true);
            reporter.start();
            server.waitForEnd();
            if (!stopping) {
                fail("The server has ended by itself. Its log: " + server.logFile());
            }
            Thread.currentThread().join(); // the thread that stops the portal ends this process
        }
    }

    private void start() {
        String external = System.getenv("SERVICEPORTAL_DB_URL");
        boolean reset = System.getProperty("reset") != null && !"false".equals(System.getProperty("reset"));
        String port = System.getenv().getOrDefault("SERVICEPORTAL_HTTP_PORT", "9080");
        server = PortalServer.installedIn(root, state.resolve("server")).onPort(Integer.parseInt(port));
        if (external == null || external.isBlank()) {
            System.out.println("Starting the embedded database ...");
            database = EmbeddedDatabase.at(state.resolve("postgres"));
            if (reset) {
                database.stop();
                EmbeddedDatabase.delete(state.resolve("postgres"));
                forget(anchorFile());
                System.out.println("The demo data was removed; starting afresh.");
            }
            database.start();
            server.withDatabase(database)
                    .with("SERVICEPORTAL_DEMO", "true")
                    .with("SERVICEPORTAL_DEMO_SIGN_INS", signInFile().toString())
                    .with("SERVICEPORTAL_ANCHOR_FILE", System.getenv().getOrDefault("SERVICEPORTAL_ANCHOR_FILE", anchorFile().toString()))
                    .with(SealingKey.SETTING, System.getenv().getOrDefault(SealingKey.SETTING, keyFile().toString()));
            catchMail();
        } else if (reset) {
            throw new IllegalStateException(
                    "-Dreset empties the embedded database only; SERVICEPORTAL_DB_URL names another, which is left alone.");
        }
        System.out.println("Starting the portal ...");
        server.start();
    }

    /** Unless a mail server is set: the demo's mails become files, so that one can follow an invitation. */
    private void catchMail() {
        if (System.getenv("SERVICEPORTAL_SMTP_HOST") == null) {
            mail = MailCatcher.into(mailFolder());
            server.with("SERVICEPORTAL_SMTP_HOST", "127.0.0.1").with("SERVICEPORTAL_SMTP_PORT", String.valueOf(mail.port()))
                    .with("SERVICEPORTAL_SMTP_STARTTLS", "none").with("SERVICEPORTAL_MAIL_FROM", "portal@portal.example")
                    .with("SERVICEPORTAL_PORTAL_URL", System.getenv().getOrDefault("SERVICEPORTAL_PORTAL_URL", server.url()));
        }
    }

    private Path mailFolder() {
        return state.resolve("mail");
    }

    /** Vouches for the journal outside the database, and goes with it. */
    private Path anchorFile() {
        return state.resolve("journal.anchor");
    }

    /** Opens what the demo's database keeps sealed; another one opens nothing, so it outlives a reset. */
    private Path keyFile() {
        return SealingKey.in(state.resolve("seal.keys"));
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> banner() {
        String line = "-".repeat(78);
        List<String> lines = new ArrayList<>(List.of("", line, "  The service portal is ready:  " + server.url() + "/", ""));
        signIns().forEach(signIn -> lines.add("  " + signIn));
        lines.add(database == null ? "  Database: the one of SERVICEPORTAL_DB_URL"
                : "  Database: embedded, kept in .serviceportal (./mvnw -Dreset starts afresh)");
        if (mail != null) {
            lines.add("  Mail:     kept as files in " + root.relativize(mailFolder()) + "; none is sent on");
        }
        lines.addAll(List.of("  Log:      " + root.relativize(server.logFile()), "  Stop:     Ctrl-C", line, ""));
        return lines;
    }

    /** With whom one may sign in to look around; the portal writes these lines when it has put in its demo data. */
    private List<String> signIns() {
        if (database == null || !Files.isRegularFile(signInFile())) {
            return List.of();
        }
        try {
            return Files.readAllLines(signInFile());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Path signInFile() {
        return state.resolve("demo-sign-ins.txt");
    }

    /** Quiet while all is well: only what tells of trouble is shown. */
    private void reportTroubles() {
        try (RandomAccessFile console = new RandomAccessFile(server.consoleFile().toFile(), "r")) {
            console.seek(console.length());
            while (true) {
                String line = console.readLine();
                if (line == null) {
                    Thread.sleep(500);
                } else if (PortalServer.tellsOfTrouble(line)) {
                    System.out.println(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            System.out.println("The server's console cannot be read: " + unreadable.getMessage());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** First the server, which finishes what it does, then the database. */
    private void stop() {
        stopping = true;
        System.out.println("Stopping ...");
        if (server != null) {
            server.stop();
        }
        if (mail != null) {
            mail.close();
        }
        if (database != null) {
            database.close();
        }
        System.out.println("Stopped.");
    }

    private static void fail(String message) {
        System.out.println();
        System.out.println(message);
        System.exit(1);
    }
}
