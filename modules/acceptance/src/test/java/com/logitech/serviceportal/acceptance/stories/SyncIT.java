package com.logitech.serviceportal.acceptance.stories;

import static com.logitech.serviceportal.acceptance.stories.LinkedOrganization.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.logitech.serviceportal.acceptance.standin.Authority;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Trouble;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Spaces and devices from a linked Sync organization")
class SyncIT {

    private static final int MANY = 10_000;
    private static final System.Logger LOG = System.getLogger(SyncIT.class.getName());

    private Connection connection;
    private ApiClient api;
    private Bookings books;
    private Organization sync;

    @BeforeEach
    void begin(RunningPortal portal) throws Exception {
        connection = portal.database().connect();
        api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
        books = Bookings.ofNewCustomer(api, "Sync " + UUID.randomUUID());
        sync = LinkedOrganization.unknown(portal);
    }

    @AfterEach
    void end() throws Exception {
        connection.close();
    }

    @Test
    @DisplayName("ten thousand places come whole and once, through a 429 and a dropped connection, at Sync's pace; again, nothing")
    void many(RunningPortal portal) throws Exception {
        IntStream.range(0, MANY).forEach(i -> sync.put("p%05d".formatted(i), room("Room " + i, "/Campus/Building " + i % 40 + "/" + i % 9
                + "/", List.of(device(i)))));
        LinkedOrganization link = linked(portal);
        sync.next(Trouble.TOO_MANY);
        sync.next(Trouble.DROPPED);
        Instant begun = Instant.now();
        JsonNode pull = link.pulled();
        Duration read = Duration.between(begun, Instant.now());

        assertThat(pull.get("state").textValue()).as(pull.toString()).isEqualTo("JUDGED");
        assertThat(pull.get("counts").get("ADDED").intValue()).isEqualTo(MANY);
        assertThat(pull.get("placesRead").intValue()).isEqualTo(MANY);
        assertThat(sync.answers().stream().filter(status -> status == 200)).hasSize(10);
        assertThat(sync.answers().stream().filter(status -> status != 200)).containsExactly(429, 0);
        assertThat(count("contracts.spaces")).isZero();

        Instant applying = Instant.now();
        JsonNode applied = link.applied(pull);
        Duration put = Duration.between(applying, Instant.now());
        assertThat(applied.get("state").textValue()).as(applied.toString()).isEqualTo("APPLIED");
        assertThat(count("contracts.spaces")).isEqualTo(MANY);
        assertThat(count("contracts.devices")).isEqualTo(MANY);
        assertThat(applied.get("devices").get("REGISTERED").intValue()).isEqualTo(MANY);

        JsonNode again = link.pulled();
        assertThat(again.get("counts")).hasSize(1);
        assertThat(again.get("counts").get("UNCHANGED").intValue()).isEqualTo(MANY);
        JsonNode appliedAgain = link.applied(again);
        assertThat(appliedAgain.get("devices").get("UNCHANGED").intValue()).isEqualTo(MANY);
        assertThat(count("contracts.spaces")).isEqualTo(MANY);
        assertThat(sync.wasAskedInPace()).isTrue();
        LOG.log(System.Logger.Level.INFO, "{0} places: read and judged in {1}, put into the books in {2}", MANY, read, put);
    }

    @Test
    @DisplayName("the same Space by hand and from Sync is one; it moves, vanishes and comes back, and is never removed by itself")
    void sameSpace(RunningPortal portal) throws Exception {
        Map<String, Object> byHand = new LinkedHashMap<>(books.space("Board  ROOM"));
        byHand.putAll(Map.of("site", "Basel", "building", "Main", "floor", "2"));
        String space = api.post("/api/spaces", byHand).orFail().body().get("id").textValue();
        sync.put("board", room("Board room", "/Basel/Main/2/", List.of(
                Map.of("id", "c1", "type", "Computer", "name", "NUC", "network", Map.of("micPod", 1)),
                Map.of("id", "g1", "type", "Generic", "name", "Keyboard"))));
        LinkedOrganization link = linked(portal);

        JsonNode first = link.pulled();
        assertThat(first.get("counts").get("MATCHED").intValue()).isEqualTo(1);
        JsonNode applied = link.applied(first);
        assertThat(applied.get("devices").get("COMPUTER").intValue()).isEqualTo(1);
        assertThat(applied.get("devices").get("GENERIC").intValue()).isEqualTo(1);
        assertThat(count("contracts.spaces")).isEqualTo(1);

        sync.put("board", room("Board room", "/Basel/Main/3/", List.of()));
        JsonNode moved = link.pulled();
        assertThat(moved.get("counts").get("MOVED").intValue()).isEqualTo(1);
        link.applied(moved);
        assertThat(api.get("/api/spaces/" + space).orFail().body().get("floor").textValue()).isEqualTo("3");

        sync.remove("board");
        JsonNode vanished = link.pulled();
        assertThat(vanished.get("counts").get("VANISHED").intValue()).isEqualTo(1);
        link.applied(vanished);
        assertThat(api.get("/api/spaces/" + space).ok()).isTrue();
        JsonNode waiting = api.get(link.path() + "/waiting").orFail().body().get("items");
        assertThat(waiting).singleElement().satisfies(one -> assertThat(one.get("vanishedAt").isNull()).isFalse());

        sync.put("board", room("Board room", "/Basel/Main/3/", List.of()));
        link.applied(link.pulled());
        assertThat(api.get(link.path() + "/waiting").orFail().body().get("items")).isEmpty();
    }

    @Test
    @DisplayName("two that change places do so, two of one name at one place are refused but for the first")
    void places(RunningPortal portal) throws Exception {
        sync.put("a", room("A", "/Basel/", List.of()));
        sync.put("b", room("B", "/Basel/", List.of()));
        LinkedOrganization link = linked(portal);
        link.applied(link.pulled());
        sync.put("a", room("B", "/Basel/", List.of()));
        sync.put("b", room("A", "/Basel/", List.of()));
        sync.put("c", room("A", "/Basel/", List.of()));
        JsonNode pull = link.pulled();
        assertThat(pull.get("counts").get("CHANGED").intValue()).as(pull.toString()).isEqualTo(2);
        assertThat(pull.get("counts").get("REFUSED").intValue()).isEqualTo(1);
        assertThat(link.apply(pull, "ALL").status()).isEqualTo(409);
        assertThat(link.applied(pull).get("state").textValue()).isEqualTo("APPLIED");
        assertThat(count("contracts.spaces")).isEqualTo(2);
    }

    @Test
    @DisplayName("R18, D46: unlinked, its Spaces take no license and features rest; linked again, all is back")
    void unlinked(RunningPortal portal) throws Exception {
        sync.put("one", room("One", "/Basel/", List.of()));
        sync.put("two", room("Two", "/Basel/", List.of()));
        LinkedOrganization link = linked(portal);
        link.applied(link.pulled());
        String one = spaceNamed("One");
        String two = spaceNamed("Two");
        for (String space : List.of(one, two)) {
            api.post("/api/sync/spaces/" + space + "/confirmation", Map.of("category", "SMALL_ROOM")).orFail();
        }
        String contract = books.enter(books.order(2));
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), List.of(one))).orFail();
        assertThat(granted(insights(one))).isTrue();

        link.unlink();
        assertThat(granted(insights(one))).isFalse();
        assertThat(insights(one).toString()).contains("R18").contains("was unlinked");
        assertThat(api.get("/api/spaces/" + one).orFail().body().get("level").textValue()).isEqualTo("SELECT");
        Answer refused = api.post("/api/assignments", Bookings.assignment(contract, List.of(), List.of(two)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("R18");

        LinkedOrganization again = linked(portal);
        assertThat(granted(insights(one))).isTrue();
        assertThat(again.pulled().get("counts").get("UNCHANGED").intValue()).isEqualTo(2);
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), List.of(two))).orFail();
    }

    @Test
    @DisplayName("R18: linked to somebody already is refused without telling whom; whoever is not enabled is marked and left alone")
    void refusals(RunningPortal portal) throws Exception {
        LinkedOrganization link = linked(portal);
        Bookings others = Bookings.ofNewCustomer(api, "Others " + UUID.randomUUID());
        Answer taken = api.post("/api/sync/links", LinkedOrganization.link(others.customer(), sync, false, false));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text()).contains("linked already").doesNotContain(books.customer());

        sync.enabled(false);
        JsonNode pull = link.pulled();
        assertThat(pull.get("state").textValue()).isEqualTo("FAILED");
        assertThat(pull.get("problem").textValue()).contains("403");
        assertThat(sync.answers()).containsExactly(403);
        JsonNode shown = link.now();
        assertThat(shown.path("refusedSince").isTextual()).isTrue();

        sync.enabled(true);
        link.pulled();
        assertThat(link.now().path("refusedSince").isTextual()).isFalse();
    }

    @Test
    @DisplayName("a certificate is kept sealed, two at most, and never given back; a key of another is refused")
    void certificates(RunningPortal portal) throws Exception {
        LinkedOrganization link = linked(portal);
        Authority.Issued second = portal.sync().issue(sync.id());
        Authority.Issued third = portal.sync().issue(sync.id());
        String path = link.path() + "/certificates";
        assertThat(api.post(path, Map.of("certificate", second.certificatePem(), "key", third.keyPem())).status()).isEqualTo(422);
        Answer kept = api.post(path, Map.of("certificate", second.certificatePem(), "key", second.keyPem())).orFail();
        assertThat(kept.text()).doesNotContain("PRIVATE").contains("fingerprint");
        assertThat(api.post(path, Map.of("certificate", third.certificatePem(), "key", third.keyPem())).status()).isEqualTo(409);
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "SELECT sealed FROM contracts.sync_certificates WHERE link_id = '" + link.id() + "'")) {
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("BEGIN");
            }
        }
    }

    @Test
    @DisplayName("of two certificates the newer is asked with, the other where Sync takes that no more; without either it is left alone")
    void certificatesInTurn(RunningPortal portal) throws Exception {
        sync.put("one", room("One", "/Basel/", List.of()));
        LinkedOrganization link = LinkedOrganization.without(api, sync, LinkedOrganization.link(books.customer(), sync, false, false));
        Authority.Issued older = portal.sync().issue(sync.id(), Instant.now().minus(Duration.ofHours(2)));
        Authority.Issued newer = portal.sync().issue(sync.id());
        link.add(newer).orFail();
        link.add(older).orFail();
        link.pulled();
        assertThat(sync.answers()).containsExactly(200);

        sync.revoke(newer);
        assertThat(link.pulled().get("state").textValue()).isEqualTo("JUDGED");
        assertThat(sync.answers()).containsExactly(200, 403, 200);
        assertThat(link.now().path("refusedSince").isTextual()).isFalse();

        sync.revoke(older);
        assertThat(link.pulled().get("state").textValue()).isEqualTo("FAILED");
        assertThat(sync.answers()).containsExactly(200, 403, 200, 403, 403);
        assertThat(link.now().path("refusedSince").isTextual()).isTrue();

        api.post(link.path() + "/certificate-removals", Map.of("kept", link.now().at("/certificates/0/id").textValue())).orFail();
        link.add(portal.sync().issue(sync.id(), Instant.now().minusSeconds(30))).orFail();
        assertThat(link.now().path("refusedSince").isTextual()).isFalse();
        assertThat(link.pulled().get("state").textValue()).isEqualTo("JUDGED");
    }

    @Test
    @DisplayName("a pull can be cancelled until it is put in: nothing comes of it and the next begins at once; in the books it is too late")
    void cancelled(RunningPortal portal) throws Exception {
        IntStream.range(0, 20).forEach(i -> sync.put("p" + i, room("Room " + i, "/Basel/", List.of())));
        sync.pageSize(1);
        LinkedOrganization link = linked(portal);
        JsonNode first = link.read(link.pull().orFail().body(), 1);
        assertThat(link.pull().status()).as("another at the same time").isEqualTo(409);

        assertThat(link.cancel(first).orFail().body().get("state").textValue()).isEqualTo("CANCELLED");
        assertThat(link.cancel(first).status()).isEqualTo(409);
        assertThat(link.apply(first, "ONLY_GOOD").status()).isEqualTo(409);

        sync.pageSize(1_000);
        JsonNode second = link.pulled();
        assertThat(second.get("counts").get("ADDED").intValue()).as(second.toString()).isEqualTo(20);
        link.cancel(second).orFail();
        assertThat(link.apply(second, "ONLY_GOOD").status()).isEqualTo(409);
        assertThat(count("contracts.spaces")).isZero();

        JsonNode third = link.applied(link.pulled());
        assertThat(link.cancel(third).status()).isEqualTo(409);
        assertThat(count("contracts.spaces")).isEqualTo(20);
        assertThat(link.now(first).get("state").textValue()).as("who read on has nothing to say").isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("what Sync says of contracts and warranties otherwise than we do is listed until both agree")
    void drift(RunningPortal portal) throws Exception {
        sync.put("one", with(room("One", "/Basel/", List.of(device(7))), Map.of("contract", Map.of("service", "SelectSmallRoom",
                "name", "Contract", "number", 42, "expiresAt", 1_917_200_000_000L))));
        LinkedOrganization link = linked(portal);
        link.applied(link.pulled());
        link.pulled();
        JsonNode drifts = api.get("/api/sync/drifts?customer=" + books.customer()).orFail().body().get("items");
        assertThat(kinds(drifts)).containsExactly("SERVICE");
        assertThat(drifts.get(0).get("ours").textValue()).contains("no paid service");
        assertThat(drifts.get(0).get("theirs").textValue()).isEqualTo("SelectSmallRoom");

        sync.put("one", room("One", "/Basel/", List.of()));
        link.pulled();
        assertThat(api.get("/api/sync/drifts?customer=" + books.customer()).orFail().body().get("items")).isEmpty();
        JsonNode counts = api.get("/api/sync/counts?customer=" + books.customer()).orFail().body();
        assertThat(counts.get("organizations").intValue()).isEqualTo(1);
        assertThat(counts.get("spaces").get("SMALL_ROOM").intValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("a pull is under way until it was compared: who sees it ended sees the differences")
    void comparedBeforeEnded(RunningPortal portal) throws Exception {
        sync.put("one", with(room("One", "/Basel/", List.of()), Map.of("license", "Select")));
        LinkedOrganization link = linked(portal);
        link.applied(link.pulled());
        JsonNode pull;
        try (Connection holding = portal.database().connect(); Statement holds = holding.createStatement()) {
            holding.setAutoCommit(false);
            holds.execute("LOCK TABLE contracts.sync_drifts IN EXCLUSIVE MODE");
            pull = link.pull().orFail().body();
            Waiting.forAnswer(this::isAwaited, awaited -> awaited, Duration.ofSeconds(30));
            assertThat(link.now(pull).get("state").textValue()).isEqualTo("JUDGING");
            holding.rollback();
        }
        assertThat(link.ended(pull).get("state").textValue()).isEqualTo("JUDGED");
        assertThat(api.get("/api/sync/drifts?customer=" + books.customer()).orFail().body().get("items")).isNotEmpty();
    }

    /** Whether somebody waits for the differences. */
    private boolean isAwaited() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE relation = 'contracts.sync_drifts'::regclass AND NOT granted)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Set<String> kinds(JsonNode drifts) {
        return StreamSupport.stream(drifts.spliterator(), false).map(drift -> drift.get("kind").textValue()).collect(Collectors.toSet());
    }

    private static boolean granted(JsonNode benefit) {
        return StreamSupport.stream(benefit.at("/decision/findings").spliterator(), false)
                .allMatch(finding -> finding.get("holds").booleanValue());
    }

    private JsonNode insights(String space) throws Exception {
        return StreamSupport.stream(api.get("/api/spaces/" + space + "/entitlement").orFail().body().get("benefits").spliterator(), false)
                .filter(benefit -> benefit.get("benefit").textValue().equals("SYNC_INSIGHTS")).findFirst().orElseThrow();
    }

    private String spaceNamed(String name) throws Exception {
        return StreamSupport.stream(api.get("/api/spaces?customer=" + books.customer()).orFail().body().get("items").spliterator(), false)
                .filter(space -> space.get("name").textValue().equals(name)).findFirst().orElseThrow().get("id").textValue();
    }

    private LinkedOrganization linked(RunningPortal portal) throws Exception {
        return LinkedOrganization.of(portal, api, books.customer(), sync);
    }

    private long count(String table) throws Exception {
        try (var statement = connection.prepareStatement("SELECT count(*) FROM " + table + " WHERE customer_id = CAST(? AS uuid)")) {
            statement.setString(1, books.customer());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Map<String, Object> with(Map<String, Object> place, Map<String, Object> more) {
        place.putAll(more);
        return place;
    }

    private static Map<String, Object> device(int number) {
        String serial = "2347" + "%05d".formatted(number) + UUID.randomUUID().toString().substring(0, 6)
                .toUpperCase(Locale.ROOT);
        return new LinkedHashMap<>(Map.of("id", "d" + number, "type", "Logitech", "name", "Rally Bar", "version", "1.12.252", "serial",
                serial, "status", "Online", "healthStatus", "NoIssues", "lastSeen", 1_717_200_000_000L));
    }
}
