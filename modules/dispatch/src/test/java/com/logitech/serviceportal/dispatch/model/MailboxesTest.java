package com.logitech.serviceportal.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.dispatch.model.Mailboxes.Fate;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Left;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mailbox that two servers read")
class MailboxesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final String DESK = "desk@mail.example/INBOX";
    private static final RealBooks BOOKS = RealBooks.open();

    private Connection connection;
    private Connection otherConnection;
    private Mailboxes here;
    private Mailboxes there;

    @BeforeEach
    void connect() throws SQLException {
        connection = BOOKS.connect();
        otherConnection = BOOKS.connect();
        BOOKS.empty("dispatch.mailboxes, dispatch.read_mails");
        here = on(connection);
        there = on(otherConnection);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.close();
        otherConnection.close();
    }

    private static Mailboxes on(Connection connection) {
        Mailboxes mailboxes = new Mailboxes();
        mailboxes.sql = RealBooks.on(connection);
        return mailboxes;
    }

    @Test
    @DisplayName("is one server's at a time, until he lets it go or his lease is over")
    void held() {
        assertThat(here.hold(DESK, "here", LEASE)).isTrue();
        assertThat(here.hold(DESK, "here", LEASE)).as("again").isTrue();
        assertThat(there.hold(DESK, "there", LEASE)).isFalse();
        there.release(DESK, "there");
        assertThat(there.hold(DESK, "there", LEASE)).as("let go by somebody else").isFalse();
        here.release(DESK, "here");
        assertThat(there.hold(DESK, "there", Duration.ZERO)).isTrue();
        assertThat(here.hold(DESK, "here", LEASE)).as("the lease is over").isTrue();
    }

    @Test
    @DisplayName("has each mail taken in once, also where both read on at the same time")
    void once() throws Exception {
        int mails = 200;
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> readings = new ArrayList<>();
            for (Mailboxes server : List.of(here, there)) {
                Callable<Integer> reading = () -> {
                    int taken = 0;
                    for (long uid = 1; uid <= mails; uid++) {
                        taken += server.note(new Place(DESK, 7, uid), Fate.TAKEN, NOW) ? 1 : 0;
                    }
                    return taken;
                };
                readings.add(servers.submit(reading));
            }
            assertThat(readings.get(0).get() + readings.get(1).get()).isEqualTo(mails);
        } finally {
            servers.shutdownNow();
        }
        assertThat(here.note(new Place(DESK, 8, 1), Fate.TAKEN, NOW)).as("numbered anew").isTrue();
    }

    @Test
    @DisplayName("stands as it was last looked into, by whichever of them: since when it fails, and what is left")
    void looks() {
        assertThat(here.looks(DESK)).isEmpty();
        here.hold(DESK, "here", LEASE);
        here.looked(DESK, Optional.of("No answer"), Left.nothing(), NOW);
        here.looked(DESK, Optional.of("Still none"), Left.nothing(), NOW.plusSeconds(30));
        assertThat(there.looks(DESK)).contains(new Mailboxes.Look(Optional.empty(), Left.nothing(), Optional.of(NOW), "Still none"));

        Left left = new Left(3, Optional.of(NOW.minusSeconds(90)));
        there.looked(DESK, Optional.empty(), left, NOW.plusSeconds(60));
        assertThat(here.looks(DESK)).contains(new Mailboxes.Look(Optional.of(NOW.plusSeconds(60)), left, Optional.empty(), ""));
    }
}
