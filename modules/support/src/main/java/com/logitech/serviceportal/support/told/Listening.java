package com.logitech.serviceportal.support.told;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Watch;
import com.logitech.serviceportal.support.api.told.TicketOnlookers;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String CHANGED = "support_tickets";
    private static final String PRESENT = "support_presence";
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
    private final Onlookers onlookers = new Onlookers();
    private volatile boolean over;
    private volatile boolean hearing;

    @Resource(lookup = "jdbc/serviceportal-listening")
    private DataSource database;
    @Inject
    private ManagedExecutorService executor;
    @Inject
    private WhoseTickets whose;
    @Inject
    private WhoIsThere there;

    void begin(@Observes Startup start) {
        executor.submit(ManagedExecutors.managedTask(this::listen, Map.of(ManagedTask.LONGRUNNING_HINT, "true"), null));
    }

    void end(@Observes Shutdown stop) {
        over = true;
    }

    Heard heard() {
        return heard;
    }

    /** Tells who has the ticket before him, now and when it changes. */
    Watch watch(TicketId ticket, UserId person, TicketOnlookers.Seeing told) {
        Watch watch = onlookers.watch(ticket, person, told);
        try {
            tellPresent(Set.of(ticket));
        } catch (RuntimeException failed) {
            watch.close();
            throw failed;
        }
        return watch;
    }

    private void tellPresent(Set<TicketId> tickets) {
        if (!tickets.isEmpty()) {
            long turn = onlookers.turn();
            Map<TicketId, List<Onlookers.Present>> present = there.present(tickets);
            tickets.forEach(ticket -> onlookers.tell(ticket, present.getOrDefault(ticket, List.of()), turn));
        }
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
                statement.execute("LISTEN " + CHANGED);
                statement.execute("LISTEN " + PRESENT);
            }
            PGConnection told = connection.unwrap(PGConnection.class);
            hearing = true;
            heard.hearOfMany();
            tellPresent(onlookers.watched());
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
        List<PGNotification> notices = Stream.of(first, behind == null ? new PGNotification[0] : behind).flatMap(Arrays::stream).toList();
        Set<UUID> changed = named(notices, CHANGED);
        if (isSaid(notices, MANY) || !changed.isEmpty() && heard.isAlone()) {
            heard.hearOfMany();
        } else {
            heard.hear(changed.isEmpty() ? List.of() : whose.known(changed));
        }
        Set<TicketId> watched = onlookers.watched();
        tellPresent(named(notices, PRESENT).stream().map(TicketId::new).filter(watched::contains).collect(Collectors.toSet()));
    }

    private static boolean isSaid(List<PGNotification> notices, String what) {
        return notices.stream().anyMatch(notice -> what.equals(notice.getParameter()));
    }

    private static Set<UUID> named(List<PGNotification> notices, String by) {
        return notices.stream().filter(notice -> by.equals(notice.getName()) && !MANY.equals(notice.getParameter()))
                .flatMap(notice -> Arrays.stream(notice.getParameter().split(" "))).map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
