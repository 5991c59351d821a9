package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.PortalServer;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Sync is pulled from by two servers on one database")
class SyncServersIT {

    /** Rounds are woken each minute. */
    private static final Duration TWO_ROUNDS = Duration.ofSeconds(130);
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final int AT_ONCE = 10;

    private static Connection database;
    private static PortalServer other;
    private static ApiClient here;
    private static ApiClient there;
    private static LinkedOrganization applying;
    private static LinkedOrganization looking;
    private static LinkedOrganization refused;
    private static Bookings ofApplying;

    /** Those of the night are due from now on; which server finds them while, nobody knows. */
    @BeforeAll
    static void start(RunningPortal portal) throws Exception {
        database = portal.database().connect();
        here = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        ofApplying = Bookings.ofNewCustomer(here, "Night");
        applying = nightly(portal, ofApplying, true);
        looking = nightly(portal, Bookings.ofNewCustomer(here, "Night"), false);
        refused = nightly(portal, Bookings.ofNewCustomer(here, "Night"), false);
        refused.sync().enabled(false);
        refused.pulled();
        other = portal.another();
        there = here.at(other.url());
        for (LinkedOrganization link : List.of(applying, looking, refused)) {
            run("UPDATE contracts.sync_links SET pull_due_at = now() WHERE id = ?", link.id());
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (other != null) {
            other.close();
        }
        database.close();
    }

    private static LinkedOrganization nightly(RunningPortal portal, Bookings books, boolean applies) throws IOException {
        Organization sync = LinkedOrganization.unknown(portal);
        sync.put("one", LinkedOrganization.room("One", "/Basel/", List.of()));
        return LinkedOrganization.nightly(portal, here, books.customer(), sync, applies);
    }

    private static LinkedOrganization pageByPage(RunningPortal portal, int places) throws IOException {
        Organization sync = LinkedOrganization.unknown(portal);
        sync.pageSize(1);
        IntStream.range(0, places).forEach(i -> sync.put("p" + i, LinkedOrganization.room("Room " + i, "/Basel/", List.of())));
        return LinkedOrganization.of(portal, here, Bookings.ofNewCustomer(here, "Page by page").customer(), sync);
    }

    /** Before a server is killed: what it had begun for the night would be its own for three minutes more. */
    @Test
    @Order(1)
    @DisplayName("by night once from each that is due, into the books where that was chosen, and not from one that Sync refuses")
    void nightly() throws Exception {
        Instant next = Waiting.forAnswer(() -> due(refused), due -> due.isAfter(Instant.now()), TWO_ROUNDS);
        assertThat(next.atZone(ZURICH).getHour()).isEqualTo(2);
        assertThat(next.atZone(ZURICH).getMinute()).isZero();
        assertThat(next).isBefore(Instant.now().plus(Duration.ofHours(26)));
        assertThat(refused.pulls()).as("only what was asked for by hand").hasSize(1);

        JsonNode applied = Waiting.forAnswer(() -> latest(applying), pull -> state(pull).equals("APPLIED"), TWO_ROUNDS);
        assertThat(state(applied)).as(applied.toString()).isEqualTo("APPLIED");
        assertThat(applied.get("nightly").booleanValue()).isTrue();
        assertThat(applying.pulls()).hasSize(1);
        assertThat(here.get("/api/spaces?customer=" + ofApplying.customer()).orFail().body().get("items")).hasSize(1);
        assertThat(count("SELECT count(*) FROM journal.entries WHERE kind = 'SpacesPulled' AND ? = ANY (about)",
                applied.get("id").textValue())).isEqualTo(1);

        JsonNode judged = Waiting.forAnswer(() -> latest(looking), pull -> state(pull).equals("JUDGED"), TWO_ROUNDS);
        assertThat(state(judged)).as(judged.toString()).isEqualTo("JUDGED");
        assertThat(looking.pulls()).hasSize(1);
    }

    private static Instant due(LinkedOrganization link) throws Exception {
        try (PreparedStatement ask = database.prepareStatement("SELECT pull_due_at FROM contracts.sync_links WHERE id = ?")) {
            ask.setObject(1, UUID.fromString(link.id()));
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        }
    }

    private static JsonNode latest(LinkedOrganization link) throws IOException {
        return link.pulls().path(0);
    }

    private static String state(JsonNode pull) {
        return pull.path("state").asText();
    }

    @Test
    @DisplayName("and what one has begun when it dies the other goes on with, from where reading had come to; it is done once")
    void takenUp(RunningPortal portal) throws Exception {
        int places = AT_ONCE + 8;
        LinkedOrganization link = pageByPage(portal, places);
        JsonNode begun = link.by(there).read(link.by(there).pull().orFail().body(), AT_ONCE);
        other.kill9();
        try {
            JsonNode left = link.now(begun);
            assertThat(state(left)).isEqualTo("READING");
            assertThat(left.get("pages").intValue()).isBetween(AT_ONCE, places - 1);
            // three minutes have gone by
            run("UPDATE contracts.sync_pulls SET lease_until = now() WHERE id = ?", begun.get("id").textValue());
        } finally {
            other.start();
        }

        JsonNode judged = link.ended(begun);
        assertThat(state(judged)).as(judged.toString()).isEqualTo("JUDGED");
        assertThat(judged.get("counts").get("ADDED").intValue()).isEqualTo(places);
        assertThat(judged.get("placesRead").intValue()).isEqualTo(places);
        assertThat(link.sync().questions()).as("the last answer may not have been kept").hasSizeBetween(places, places + 1);
        assertThat(link.sync().wasAskedInPace()).isTrue();

        assertThat(state(link.by(there).applied(judged))).isEqualTo("APPLIED");
        assertThat(count("SELECT count(*) FROM journal.entries WHERE kind = 'SpacesPulled' AND ? = ANY (about)",
                begun.get("id").textValue())).isEqualTo(1);
    }

    @Test
    @DisplayName("R146: together no faster than it takes, whichever reads")
    void pace(RunningPortal portal) throws Exception {
        LinkedOrganization link = pageByPage(portal, AT_ONCE + 4);
        for (ApiClient server : List.of(here, there, here)) {
            LinkedOrganization one = link.by(server);
            JsonNode begun = one.read(one.pull().orFail().body(), 2);
            assertThat(state(one.cancel(begun).orFail().body())).isEqualTo("CANCELLED");
        }
        JsonNode judged = link.by(there).pulled();

        assertThat(state(judged)).as(judged.toString()).isEqualTo("JUDGED");
        assertThat(link.sync().questions()).hasSizeGreaterThan(AT_ONCE + 4 + 3 * 2 - 1);
        assertThat(link.sync().wasAskedInPace()).as(link.sync().questions().toString()).isTrue();
    }

    private static void run(String sql, String id) throws Exception {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static long count(String sql, String id) throws Exception {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
