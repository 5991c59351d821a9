package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.standin.Authority;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Trouble;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
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
        sync = portal.sync().organization(UUID.randomUUID().toString().replace("-", ""));
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
        String link = linked(portal);
        sync.next(Trouble.TOO_MANY);
        sync.next(Trouble.DROPPED);
        Instant begun = Instant.now();
        JsonNode pull = pulled(link);
        Duration read = Duration.between(begun, Instant.now());

        assertThat(pull.get("state").textValue()).as(pull.toString()).isEqualTo("JUDGED");
        assertThat(pull.get("counts").get("ADDED").intValue()).isEqualTo(MANY);
        assertThat(pull.get("placesRead").intValue()).isEqualTo(MANY);
        assertThat(sync.answers().stream().filter(status -> status == 200)).hasSize(10);
        assertThat(sync.answers().stream().filter(status -> status != 200)).containsExactly(429, 0);
        assertThat(count("contracts.spaces")).isZero();

        Instant applying = Instant.now();
        JsonNode applied = applied(pull);
        Duration put = Duration.between(applying, Instant.now());
        assertThat(applied.get("state").textValue()).as(applied.toString()).isEqualTo("APPLIED");
        assertThat(count("contracts.spaces")).isEqualTo(MANY);
        assertThat(count("contracts.devices")).isEqualTo(MANY);
        assertThat(applied.get("devices").get("REGISTERED").intValue()).isEqualTo(MANY);

        JsonNode again = pulled(link);
        assertThat(again.get("counts")).hasSize(1);
        assertThat(again.get("counts").get("UNCHANGED").intValue()).isEqualTo(MANY);
        JsonNode appliedAgain = applied(again);
        assertThat(appliedAgain.get("devices").get("UNCHANGED").intValue()).isEqualTo(MANY);
        assertThat(count("contracts.spaces")).isEqualTo(MANY);
        assertThat(paced()).isTrue();
        LOG.log(System.Logger.Level.INFO, "{0} places: read and judged in {1}, put into the books in {2}", MANY, read, put);
    }

    /** In any second no more than eleven questions: ten at once and the next. */
    private boolean paced() {
        List<Instant> asked = sync.questions();
        return IntStream.range(0, asked.size()).allMatch(i -> asked.stream()
                .filter(at -> !at.isBefore(asked.get(i)) && at.isBefore(asked.get(i).plusSeconds(1))).count() <= 11);
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
        String link = linked(portal);

        JsonNode first = pulled(link);
        assertThat(first.get("counts").get("MATCHED").intValue()).isEqualTo(1);
        JsonNode applied = applied(first);
        assertThat(applied.get("devices").get("COMPUTER").intValue()).isEqualTo(1);
        assertThat(applied.get("devices").get("GENERIC").intValue()).isEqualTo(1);
        assertThat(count("contracts.spaces")).isEqualTo(1);

        sync.put("board", room("Board room", "/Basel/Main/3/", List.of()));
        JsonNode moved = pulled(link);
        assertThat(moved.get("counts").get("MOVED").intValue()).isEqualTo(1);
        applied(moved);
        assertThat(api.get("/api/spaces/" + space).orFail().body().get("floor").textValue()).isEqualTo("3");

        sync.remove("board");
        JsonNode vanished = pulled(link);
        assertThat(vanished.get("counts").get("VANISHED").intValue()).isEqualTo(1);
        applied(vanished);
        assertThat(api.get("/api/spaces/" + space).ok()).isTrue();
        JsonNode waiting = api.get("/api/sync/links/" + link + "/waiting").orFail().body().get("items");
        assertThat(waiting).singleElement().satisfies(one -> assertThat(one.get("vanishedAt").isNull()).isFalse());

        sync.put("board", room("Board room", "/Basel/Main/3/", List.of()));
        applied(pulled(link));
        assertThat(api.get("/api/sync/links/" + link + "/waiting").orFail().body().get("items")).isEmpty();
    }

    @Test
    @DisplayName("two that change places do so, two of one name at one place are refused but for the first")
    void places(RunningPortal portal) throws Exception {
        sync.put("a", room("A", "/Basel/", List.of()));
        sync.put("b", room("B", "/Basel/", List.of()));
        String link = linked(portal);
        applied(pulled(link));
        sync.put("a", room("B", "/Basel/", List.of()));
        sync.put("b", room("A", "/Basel/", List.of()));
        sync.put("c", room("A", "/Basel/", List.of()));
        JsonNode pull = pulled(link);
        assertThat(pull.get("counts").get("CHANGED").intValue()).as(pull.toString()).isEqualTo(2);
        assertThat(pull.get("counts").get("REFUSED").intValue()).isEqualTo(1);
        assertThat(api.post("/api/sync/pulls/" + id(pull) + "/application", Map.of("choice", "ALL")).status()).isEqualTo(409);
        assertThat(applied(pull).get("state").textValue()).isEqualTo("APPLIED");
        assertThat(count("contracts.spaces")).isEqualTo(2);
    }

    @Test
    @DisplayName("R18, D46: unlinked, its Spaces take no license and features rest; linked again, all is back")
    void unlinked(RunningPortal portal) throws Exception {
        sync.put("one", room("One", "/Basel/", List.of()));
        sync.put("two", room("Two", "/Basel/", List.of()));
        String link = linked(portal);
        applied(pulled(link));
        String one = spaceNamed("One");
        String two = spaceNamed("Two");
        for (String space : List.of(one, two)) {
            api.post("/api/sync/spaces/" + space + "/confirmation", Map.of("category", "SMALL_ROOM")).orFail();
        }
        String contract = books.enter(books.order(2));
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), List.of(one))).orFail();
        assertThat(granted(insights(one))).isTrue();

        unlink(link);
        assertThat(granted(insights(one))).isFalse();
        assertThat(insights(one).toString()).contains("R18").contains("was unlinked");
        assertThat(api.get("/api/spaces/" + one).orFail().body().get("level").textValue()).isEqualTo("SELECT");
        Answer refused = api.post("/api/assignments", Bookings.assignment(contract, List.of(), List.of(two)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("R18");

        String again = linked(portal);
        assertThat(granted(insights(one))).isTrue();
        assertThat(pulled(again).get("counts").get("UNCHANGED").intValue()).isEqualTo(2);
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), List.of(two))).orFail();
    }

    @Test
    @DisplayName("R18: linked to somebody already is refused without telling whom; whoever is not enabled is marked and left alone")
    void refusals(RunningPortal portal) throws Exception {
        String link = linked(portal);
        Bookings others = Bookings.ofNewCustomer(api, "Others " + UUID.randomUUID());
        Answer taken = api.post("/api/sync/links", link(others.customer()));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text()).contains("linked already").doesNotContain(books.customer());

        sync.enabled(false);
        JsonNode pull = pulled(link);
        assertThat(pull.get("state").textValue()).isEqualTo("FAILED");
        assertThat(pull.get("problem").textValue()).contains("403");
        assertThat(sync.answers()).containsExactly(403);
        JsonNode shown = api.get("/api/sync/links/" + link).orFail().body();
        assertThat(shown.path("refusedSince").isTextual()).isTrue();

        sync.enabled(true);
        pulled(link);
        assertThat(api.get("/api/sync/links/" + link).orFail().body().path("refusedSince").isTextual()).isFalse();
    }

    @Test
    @DisplayName("a certificate is kept sealed, two at most, and never given back; a key of another is refused")
    void certificates(RunningPortal portal) throws Exception {
        String link = linked(portal);
        Authority.Issued second = portal.sync().issue(sync.id());
        Authority.Issued third = portal.sync().issue(sync.id());
        String path = "/api/sync/links/" + link + "/certificates";
        assertThat(api.post(path, Map.of("certificate", second.certificatePem(), "key", third.keyPem())).status()).isEqualTo(422);
        Answer kept = api.post(path, Map.of("certificate", second.certificatePem(), "key", second.keyPem())).orFail();
        assertThat(kept.text()).doesNotContain("PRIVATE").contains("fingerprint");
        assertThat(api.post(path, Map.of("certificate", third.certificatePem(), "key", third.keyPem())).status()).isEqualTo(409);
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "SELECT sealed FROM contracts.sync_certificates WHERE link_id = '" + link + "'")) {
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("BEGIN");
            }
        }
    }

    @Test
    @DisplayName("what Sync says of contracts and warranties otherwise than we do is listed until both agree")
    void drift(RunningPortal portal) throws Exception {
        sync.put("one", with(room("One", "/Basel/", List.of(device(7))), Map.of("contract", Map.of("service", "SelectSmallRoom",
                "name", "Contract", "number", 42, "expiresAt", 1_917_200_000_000L))));
        String link = linked(portal);
        applied(pulled(link));
        pulled(link);
        JsonNode drifts = api.get("/api/sync/drifts?customer=" + books.customer()).orFail().body().get("items");
        assertThat(kinds(drifts)).containsExactly("SERVICE");
        assertThat(drifts.get(0).get("ours").textValue()).contains("no paid service");
        assertThat(drifts.get(0).get("theirs").textValue()).isEqualTo("SelectSmallRoom");

        sync.put("one", room("One", "/Basel/", List.of()));
        pulled(link);
        assertThat(api.get("/api/sync/drifts?customer=" + books.customer()).orFail().body().get("items")).isEmpty();
        JsonNode counts = api.get("/api/sync/counts?customer=" + books.customer()).orFail().body();
        assertThat(counts.get("organizations").intValue()).isEqualTo(1);
        assertThat(counts.get("spaces").get("SMALL_ROOM").intValue()).isEqualTo(1);
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

    private Map<String, Object> link(String customer) {
        return Map.of("customer", customer, "organization", sync.id(), "name", "Headquarters", "settings", Map.of("rooms", true,
                "desks", true, "unlicensed", true, "roomsConfirmed", true, "country", "CH", "nightly", false, "applies", false));
    }

    private String linked(RunningPortal portal) throws Exception {
        String link = api.post("/api/sync/links", link(books.customer())).orFail().body().get("id").textValue();
        Authority.Issued issued = portal.sync().issue(sync.id());
        api.post("/api/sync/links/" + link + "/certificates", Map.of("certificate", issued.certificatePem(), "key", issued.keyPem()))
                .orFail();
        return link;
    }

    private void unlink(String link) throws Exception {
        long seen = api.get("/api/sync/links/" + link).orFail().body().get("version").longValue();
        api.change("DELETE", "/api/sync/links/" + link, seen, "").orFail();
    }

    private JsonNode pulled(String link) throws Exception {
        return ended(api.post("/api/sync/links/" + link + "/pulls", "").orFail().body());
    }

    private JsonNode applied(JsonNode pull) throws Exception {
        return ended(api.post("/api/sync/pulls/" + id(pull) + "/application", Map.of("choice", "ONLY_GOOD")).orFail().body());
    }

    private JsonNode ended(JsonNode pull) throws Exception {
        JsonNode now = pull;
        for (int i = 0; i < 1_200 && Set.of("READING", "JUDGING", "APPLYING").contains(now.get("state").textValue()); i++) {
            Thread.sleep(100);
            now = api.get("/api/sync/pulls/" + id(pull)).orFail().body();
        }
        return now;
    }

    private static String id(JsonNode pull) {
        return pull.get("id").textValue();
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

    private static Map<String, Object> room(String name, String location, List<Map<String, Object>> devices) {
        return new LinkedHashMap<>(Map.of("type", "Room", "name", name, "group", "/CH/Basel/", "location", location, "seatCount", 0,
                "occupancy", 0, "devices", devices));
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
