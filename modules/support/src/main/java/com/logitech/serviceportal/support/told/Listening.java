package com.logitech.serviceportal.support.told;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedExecutors;
import jakarta.enterprise.concurrent.ManagedTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to what the database tells, on a connection of its own, for as long as the server runs. A connection that breaks is opened
 * anew; what was said meanwhile nobody knows.
 */
@ApplicationScoped
class Listening {

    private static final System.Logger LOG = System.getLogger(Listening.class.getName());
    private static final String MANY = "*";
    private static final int KEPT = 2_000;
    /** How long it is listened before it is looked whether the server still runs. */
    private static final int TURN = (int) Duration.ofSeconds(1).toMillis();
    /** After so many turns of silence it is asked whether the other end is still there. */
    private static final int SILENT_TURNS = 15;
    /** What comes so soon behind the first goes with it. */
    private static final long TOGETHER = 100;
    private static final long SHORTEST_PAUSE = 200;
    private static final long LONGEST_PAUSE = 5_000;

    private final Heard heard = new Heard(UUID.randomUUID().toString().substring(0, 8), KEPT);
    private volatile boolean over;
    private volatile boolean hearing;

    @Resource(lookup = "jdbc/serviceportal-listening")
    private DataSource database;
    @Inject
    private ManagedExecutorService executor;
    @Inject
    private WhoseTickets whose;

    void begin(@Observes Startup start) {
        executor.submit(ManagedExecutors.managedTask(this::listen, Map.of(ManagedTask.LONGRUNNING_HINT, "true"), null));
    }

    void end(@Observes Shutdown stop) {
        over = true;
    }

    Heard heard() {
        return heard;
    }

    boolean isHearing() {
        return hearing;
    }

    private void listen() {
        long pause = SHORTEST_PAUSE;
        boolean tell = true;
        while (!over) {
            try {
                hearUntilItBreaks();
            } catch (SQLException | RuntimeException broken) {
                if (hearing || tell) {
                    LOG.log(Level.WARNING, "Changes of tickets are not heard of until the database answers again: {0}", broken.toString());
                }
                pause = hearing ? SHORTEST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
                tell = false;
                hearing = false;
                rest(pause);
            }
        }
        hearing = false;
    }

    private void hearUntilItBreaks() throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("LISTEN support_tickets");
            }
            PGConnection told = connection.unwrap(PGConnection.class);
            hearing = true;
            heard.hearOfMany();
            int silent = 0;
            while (!over) {
                PGNotification[] first = told.getNotifications(TURN);
                if (first == null || first.length == 0) {
                    silent++;
                    if (silent >= SILENT_TURNS) {
                        ask(connection);
                        silent = 0;
                    }
                } else {
                    silent = 0;
                    rest(TOGETHER);
                    hear(first, told.getNotifications());
                }
            }
        }
    }

    private static void ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private void hear(PGNotification[] first, PGNotification[] behind) {
        Set<UUID> tickets = new LinkedHashSet<>();
        boolean many = gather(first, tickets) | gather(behind == null ? new PGNotification[0] : behind, tickets);
        if (many || heard.isAlone()) {
            heard.hearOfMany();
        } else {
            heard.hear(whose.known(tickets));
        }
    }

    /** @return whether there were too many to be named */
    private static boolean gather(PGNotification[] notices, Set<UUID> tickets) {
        boolean many = false;
        for (PGNotification notice : notices) {
            if (MANY.equals(notice.getParameter())) {
                many = true;
            } else {
                Arrays.stream(notice.getParameter().split(" ")).map(UUID::fromString).forEach(tickets::add);
            }
        }
        return many;
    }

    private void rest(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            over = true;
            Thread.currentThread().interrupt();
        }
    }
}
