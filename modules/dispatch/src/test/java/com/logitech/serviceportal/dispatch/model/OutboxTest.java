package com.logitech.serviceportal.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outbox")
class OutboxTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration OVER = Duration.ZERO;
    private static final RealBooks BOOKS = RealBooks.open();

    private final UUID alpine = UUID.randomUUID();
    private Connection connection;
    private Connection otherConnection;
    private Outbox outbox;
    private Outbox other;

    @BeforeEach
    void connect() throws SQLException {
        connection = BOOKS.connect();
        otherConnection = BOOKS.connect();
        BOOKS.empty("dispatch.lanes");
        outbox = on(connection);
        other = on(otherConnection);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.close();
        otherConnection.close();
    }

    private static Outbox on(Connection connection) {
        Outbox outbox = new Outbox();
        outbox.sql = RealBooks.on(connection);
        return outbox;
    }

    private DeliveryId write(UUID recipient) {
        return outbox.write(draft(recipient, Optional.empty()), NOW);
    }

    private Draft draft(UUID recipient, Optional<String> onceKey) {
        return new Draft(Recipient.ENDPOINT, recipient, Optional.of(alpine), "SpaceAdded", Map.of("space", "1"), onceKey, NOW);
    }

    private List<DeliveryId> claimed(Outbox by, Duration lease) {
        return by.claim(Recipient.ENDPOINT, 10, "somebody", lease).stream().map(Claimed::id).toList();
    }

    @Test
    @DisplayName("hands out the first of each lane, however many wait behind it, and to one sender alone")
    void heads() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        DeliveryId first = write(one);
        write(one);
        write(one);
        DeliveryId alone = write(two);

        assertThat(claimed(outbox, LEASE)).containsExactlyInAnyOrder(first, alone);
        assertThat(claimed(other, LEASE)).isEmpty();
    }

    @Test
    @DisplayName("hands out the next of a lane when the one before it is settled, in the order they were written")
    void next() {
        UUID one = UUID.randomUUID();
        List<DeliveryId> written = List.of(write(one), write(one), write(one));
        Claimed message = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        for (DeliveryId expected : written) {
            assertThat(message.id()).isEqualTo(expected);
            assertThat(outbox.sent(message)).isTrue();
            message = outbox.claimNext(Recipient.ENDPOINT, message.lane(), "somebody", LEASE).orElse(null);
        }
        assertThat(message).isNull();
    }

    @Test
    @DisplayName("hands out again what was not settled in time, and turns the late one away")
    void fencing() {
        write(UUID.randomUUID());
        Claimed late = outbox.claim(Recipient.ENDPOINT, 1, "late", OVER).get(0);
        Claimed taken = other.claim(Recipient.ENDPOINT, 1, "other", LEASE).get(0);

        assertThat(taken.id()).isEqualTo(late.id());
        assertThat(taken.claim()).isGreaterThan(late.claim());
        assertThat(outbox.sent(late)).as("too late").isFalse();
        assertThat(outbox.dead(late, "too late")).isFalse();
        assertThat(other.sent(taken)).isTrue();
        assertThat(other.sent(taken)).as("once").isFalse();
    }

    @Test
    @DisplayName("lets a lane wait for the one that is tried again, and go on past a dead letter")
    void deadLetter() {
        UUID one = UUID.randomUUID();
        write(one);
        DeliveryId second = write(one);
        Claimed first = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        outbox.again(first, "later", Duration.ofHours(1));
        assertThat(claimed(outbox, LEASE)).as("the second waits").isEmpty();

        outbox.again(first, "late", OVER);
        assertThat(outbox.sql.now().update("UPDATE dispatch.messages SET due_at = now() WHERE id = ?", first.id().value())).isEqualTo(1);
        Claimed again = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        assertThat(again.attempt()).isEqualTo(2);
        outbox.dead(again, "never");
        assertThat(claimed(outbox, LEASE)).containsExactly(second);
    }

    @Test
    @DisplayName("lets others of its lane pass what is held, and gives that out in its order once the time is over, as if never attempted")
    void held() {
        UUID one = UUID.randomUUID();
        DeliveryId first = write(one);
        DeliveryId second = write(one);
        DeliveryId third = write(one);
        Claimed quiet = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        assertThat(outbox.hold(quiet, Duration.ofHours(8))).isTrue();

        Claimed urgent = outbox.claim(Recipient.ENDPOINT, 10, "somebody", LEASE).get(0);
        assertThat(urgent.id()).isEqualTo(second);
        outbox.sent(urgent);
        assertThat(outbox.find(List.of(first)).get(first).lastProblem()).contains("quiet hours");
        assertThat(outbox.tally().oldestDueAt()).as("the third alone is due").isPresent();
        outbox.sql.now().update("UPDATE dispatch.messages SET held_until = clock_timestamp(), due_at = clock_timestamp() WHERE id = ?",
                first.value());
        Claimed released = outbox.claimNext(Recipient.ENDPOINT, urgent.lane(), "somebody", LEASE).orElseThrow();
        assertThat(released.id()).isEqualTo(first);
        assertThat(released.attempt()).isEqualTo(1);
        outbox.sent(released);
        assertThat(claimed(outbox, LEASE)).containsExactly(third);
    }

    @Test
    @DisplayName("gives out at once what is held for a person who wants quiet at other times now, and nothing of anybody else's")
    void lookedAtAnew() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        for (UUID person : List.of(one, two)) {
            outbox.write(new Draft(Recipient.PERSON, person, Optional.of(alpine), "TicketWritten", Map.of(), Optional.empty(), NOW), NOW);
        }
        outbox.claim(Recipient.PERSON, 10, "somebody", LEASE).forEach(message -> outbox.hold(message, Duration.ofHours(8)));
        assertThat(outbox.claim(Recipient.PERSON, 10, "somebody", LEASE)).isEmpty();
        outbox.lookAgain(one);
        assertThat(outbox.claim(Recipient.PERSON, 10, "somebody", LEASE)).extracting(Claimed::recipient).containsExactly(one);
    }

    @Test
    @DisplayName("puts a dead letter that is sent again behind what waits in its lane")
    void revival() {
        UUID one = UUID.randomUUID();
        DeliveryId first = write(one);
        DeliveryId second = write(one);
        Claimed message = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        assertThat(outbox.revive(first)).as("it is no dead letter").isFalse();
        outbox.dead(message, "never");

        assertThat(outbox.dead(message.lane(), 10)).containsExactly(first);
        assertThat(outbox.revive(first)).isTrue();
        Claimed head = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        assertThat(head.id()).isEqualTo(second);
        outbox.sent(head);
        assertThat(claimed(outbox, LEASE)).containsExactly(first);
    }

    @Test
    @DisplayName("does not show a message before the one its lane was given first, though that one is committed later")
    void order() throws Exception {
        UUID one = UUID.randomUUID();
        connection.setAutoCommit(false);
        DeliveryId first = write(one);
        DeliveryId[] second = new DeliveryId[1];
        Thread behind = new Thread(() -> second[0] = other.write(draft(one, Optional.empty()), NOW));
        behind.start();
        behind.join(500);
        assertThat(behind.isAlive()).as("the second writer waits for the first").isTrue();
        connection.commit();
        behind.join(10_000);
        connection.setAutoCommit(true);

        assertThat(claimed(outbox, LEASE)).containsExactly(first);
        assertThat(outbox.find(List.of(second[0])).get(second[0]).sequence()).isEqualTo(2);
    }

    @Test
    @DisplayName("holds one message under a key, however often it is written")
    void once() {
        UUID one = UUID.randomUUID();
        outbox.write(List.of(draft(one, Optional.of("ending 30")), draft(one, Optional.of("ending 30"))), NOW);
        outbox.write(draft(one, Optional.of("ending 7")), NOW);

        assertThat(outbox.tally().waiting()).isEqualTo(2);
    }

    @Test
    @DisplayName("gives what is written under its key already no place in its lane, whose number stays where it was, sent or not")
    void onceWithoutPlace() {
        UUID one = UUID.randomUUID();
        Draft ofHouse = new Draft(Recipient.PERSON, one, Optional.empty(), "ContractNearsEnd", Map.of(), Optional.of("ending 30"), NOW);
        List<Draft> told = List.of(draft(one, Optional.of("ending 30")), ofHouse);
        outbox.write(told, NOW);
        for (int round = 0; round < 3; round++) {
            other.write(told, NOW);
        }
        outbox.sent(outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0));
        outbox.write(told, NOW);
        assertThat(outbox.tally().waiting()).as("the one that was not sent").isEqualTo(1);
        assertThat(lastPlaces()).containsOnly(1L);

        outbox.write(List.of(draft(one, Optional.of("ending 7")), ofHouse), NOW);
        outbox.write(List.of(draft(UUID.randomUUID(), Optional.of("ending 30"))), NOW);
        assertThat(lastPlaces()).as("another key, and another reader").containsExactlyInAnyOrder(2L, 1L, 1L);
    }

    private List<Long> lastPlaces() {
        return outbox.sql.now().list("SELECT last_sequence FROM dispatch.lanes", row -> row.getLong(1));
    }

    @Test
    @DisplayName("keeps what was sent for its days, and what waits or died for good")
    void forgetting() {
        UUID one = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            write(one);
        }
        Claimed sent = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        outbox.sent(sent);
        outbox.dead(outbox.claimNext(Recipient.ENDPOINT, sent.lane(), "somebody", LEASE).orElseThrow(), "never");

        assertThat(outbox.forget(Instant.parse("2020-01-01T00:00:00Z"), 10)).isZero();
        assertThat(outbox.forget(Instant.parse("2100-01-01T00:00:00Z"), 10)).isEqualTo(1);
        assertThat(outbox.tally()).extracting(Outbox.Tally::waiting, Outbox.Tally::dead).containsExactly(1L, 1L);
    }

    @Test
    @DisplayName("closes what waits for a recipient that is to hear nothing any more, also what somebody has undertaken")
    void closing() {
        UUID one = UUID.randomUUID();
        write(one);
        write(one);
        Claimed undertaken = outbox.claim(Recipient.ENDPOINT, 1, "somebody", LEASE).get(0);
        outbox.close(Recipient.ENDPOINT, one, "removed");

        assertThat(outbox.sent(undertaken)).isFalse();
        assertThat(outbox.tally().waiting()).isZero();
    }
}
