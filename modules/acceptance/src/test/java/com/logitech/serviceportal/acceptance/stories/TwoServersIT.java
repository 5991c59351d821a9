package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.PortalServer;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Two servers on one database are one portal")
class TwoServersIT {

    private static final int TIMES = 8;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int OPEN_PAGES = 50;
    /** Five seconds of a quiet machine; one that waited for open pages would wait for thirty, and then stop. */
    private static final Duration WAITS_FOR_NO_PAGE = Duration.ofSeconds(25);
    private static final double PATIENCE = 45_000;

    private static PortalServer other;
    private static ApiClient here;
    private static ApiClient there;

    @BeforeAll
    static void start(RunningPortal portal) throws Exception {
        other = portal.another();
        try (Connection connection = portal.database().connect()) {
            here = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            there = here.at(other.url());
        }
    }

    @AfterAll
    static void stop() {
        if (other != null) {
            other.close();
        }
    }

    @Test
    @DisplayName("who signed in at one is signed in at the other, until he signs out at either")
    void sessions(RunningPortal portal) throws Exception {
        SignedIn nora = SignedIn.as("nora@northwind.example", portal);
        assertThat(nora.at(other).get("/index.xhtml").statusCode()).isEqualTo(200);

        nora.at(other).signOut();

        assertThat(nora.get("/index.xhtml").statusCode()).isEqualTo(302);
        assertThat(nora.at(other).get("/index.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("R15: a license assigned at one serves at the other at once")
    void assignments() throws Exception {
        Bookings books = Bookings.ofNewCustomer(here, "Two servers");
        String contract = books.enter(books.order(TIMES));
        for (String space : books.addSpaces(TIMES)) {
            assertThat(level(there, space)).isEqualTo("BASIC");
            here.post("/api/assignments", Bookings.assignment(contract, List.of(), List.of(space))).orFail();
            assertThat(level(there, space)).isEqualTo("SELECT");
        }
    }

    private static String level(ApiClient api, String space) throws Exception {
        String now = Instant.now().toString();
        return api.get("/api/spaces/" + space + "/entitlement?at=" + now + "&knownAt=" + now).orFail().body().get("level").textValue();
    }

    @Test
    @DisplayName("R24: what time alone starts is started once, whichever looks first")
    void rounds(RunningPortal portal) throws Exception {
        Bookings books = Bookings.ofNewCustomer(here, "Two servers");
        List<String> contracts = new ArrayList<>();
        try (Connection connection = portal.database().connect()) {
            for (int i = 0; i < TIMES; i++) {
                contracts.add(books.enter(books.order(1)));
                Bookings.age(connection, contracts.get(i), 100);
            }
        }

        both(api -> api.post("/probe/driven?what=startDue", "").orFail());

        String started = "SELECT count(*) FROM journal.entries WHERE kind = 'ServiceStarted' AND CAST(? AS uuid) = ANY (about)";
        for (String contract : contracts) {
            // the servers' own rounds may hold it just now
            assertThat(Waiting.forAnswer(() -> count(portal, started, contract), times -> times > 0, SOON)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("R112: Sync features that stayed off although there is room again are on again once, whichever looks first")
    void featuresReturned(RunningPortal portal) throws Exception {
        Bookings books = Bookings.ofNewCustomer(here, "Two servers");
        String plan = books.enter(books.planOrder(2));
        here.post("/api/contracts/" + plan + "/activation", "").orFail();
        List<String> rooms = books.addLargeRooms(3);
        here.post("/api/plans/" + plan + "/features-off", Map.of("spaces", rooms.subList(2, 3), "reason", "Too many")).orFail();
        both(api -> api.post("/probe/driven?what=returnDue", "").orFail());
        assertThat(insights(there, rooms.get(2))).as("it is still above").isEqualTo("denied");

        // as if it had left while they were switched off: nobody looked again
        try (Connection connection = portal.database().connect(); PreparedStatement leave = connection.prepareStatement(
                "UPDATE contracts.spaces SET removed_at = now(), version = version + 1 WHERE id = CAST(? AS uuid)")) {
            leave.setString(1, rooms.get(0));
            assertThat(leave.executeUpdate()).isEqualTo(1);
        }
        both(api -> api.post("/probe/driven?what=returnDue", "").orFail());

        String returned = "SELECT count(*) FROM journal.entries WHERE kind = 'SyncFeaturesReturned' AND CAST(? AS uuid) = ANY (about)";
        assertThat(Waiting.forAnswer(() -> count(portal, returned, plan), times -> times > 0, SOON)).isEqualTo(1);
        assertThat(insights(there, rooms.get(2))).isEqualTo("granted");
        both(api -> api.post("/probe/driven?what=returnDue", "").orFail());
        assertThat(count(portal, returned, plan)).isEqualTo(1);
    }

    @Test
    @DisplayName("R32, R51: late answers are told and unanswered tickets closed once, with the instant that was due, whichever looks first")
    void tickets(RunningPortal portal) throws Exception {
        Bookings books = Bookings.ofNewCustomer(here, "Two servers");
        Map<String, Instant> closing = new HashMap<>();
        List<String> late = new ArrayList<>();
        try (Connection connection = portal.database().connect()) {
            ApiClient bianca = here.as(connection, "bianca@portal.example");
            for (int i = 0; i < TIMES; i++) {
                String ticket = bianca.post("/api/tickets", books.ticket()).orFail().body().at("/ticket/id").textValue();
                late.add(ticket);
                Bookings.late(connection, ticket);
                String unanswered = bianca.post("/api/tickets", books.ticket()).orFail().body().at("/ticket/id").textValue();
                closing.put(unanswered, Bookings.unanswered(connection, unanswered));
            }
        }

        both(api -> api.post("/probe/driven?what=tellMissed", "").orFail());
        both(api -> api.post("/probe/driven?what=closeUnanswered", "").orFail());

        String missed = "SELECT count(*) FROM journal.entries WHERE kind = 'ResponseObjectiveMissed' AND CAST(? AS uuid) = ANY (about)";
        for (String ticket : late) {
            // the servers' own rounds may hold it just now
            assertThat(Waiting.forAnswer(() -> count(portal, missed, ticket), times -> times > 0, SOON)).isEqualTo(1);
        }
        String closed = "SELECT count(*) FROM journal.entries WHERE kind = 'TicketClosed' AND CAST(? AS uuid) = ANY (about)";
        for (Map.Entry<String, Instant> ticket : closing.entrySet()) {
            assertThat(Waiting.forAnswer(() -> count(portal, closed, ticket.getKey()), times -> times > 0, SOON)).isEqualTo(1);
            try (Connection connection = portal.database().connect()) {
                JsonNode stands = here.as(connection, "bianca@portal.example").get("/api/tickets/" + ticket.getKey()).orFail().body();
                assertThat(stands.at("/ticket/closedAt").textValue()).isEqualTo(ticket.getValue().toString());
            }
        }
    }

    @Test
    @DisplayName("who has tickets before him at one is told within two seconds of what is done at the other, of his own alone, also after "
            + "the connection it is heard by was cut; his session is not kept alive by it")
    void told(RunningPortal portal) throws Exception {
        Bookings books = Bookings.ofNewCustomer(here, "Two servers");
        List<String> agent = new CopyOnWriteArrayList<>();
        List<String> stranger = new CopyOnWriteArrayList<>();
        List<String> nobody = new CopyOnWriteArrayList<>();
        List<String> beside = new CopyOnWriteArrayList<>();
        SignedIn samuel = SignedIn.as("samuel@portal.example", portal);
        SignedIn anna = SignedIn.as("anna@alpine.example", portal);
        try (Connection connection = portal.database().connect()) {
            Instant used = used(connection, "samuel@portal.example");
            CompletableFuture<Integer> his = samuel.at(other).lines("/changes", agent);
            anna.at(other).lines("/changes", stranger);
            assertThat(SignedIn.nobody(portal).at(other).lines("/changes", nobody).get()).isEqualTo(401);
            assertThat(Waiting.until(() -> isTold(agent, "*") && isTold(stranger, "*"), SOON)).isTrue();

            ApiClient bianca = here.as(connection, "bianca@portal.example");
            String ticket = bianca.post("/api/tickets", books.ticket()).orFail().body().at("/ticket/id").textValue();
            assertThat(Waiting.until(() -> isTold(agent, ticket), Duration.ofSeconds(2))).as("of %s in %s", ticket, agent).isTrue();

            int before = agent.size();
            assertThat(count(portal, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = ?",
                    "serviceportal-listening")).isEqualTo(2);
            assertThat(Waiting.until(() -> isTold(agent.subList(before, agent.size()), "*"), SOON)).as("any may have changed").isTrue();
            String next = bianca.post("/api/tickets", books.ticket()).orFail().body().at("/ticket/id").textValue();
            assertThat(Waiting.until(() -> isTold(agent, next), Duration.ofSeconds(2))).isTrue();

            ApiClient david = here.as(connection, "david@portal.example");
            String path = "/api/tickets/" + next + "/conversation/presence";
            samuel.at(other).lines("/changes?beside=" + next, beside);
            anna.at(other).lines("/changes?beside=" + next, stranger);
            assertThat(Waiting.until(() -> isTold(beside, "[]"), SOON)).as("nobody is there").isTrue();
            david.change("PUT", path, 1, Map.of("writing", true)).orFail();
            assertThat(Waiting.until(() -> isTold(beside, "{\"name\":\"David"), Duration.ofSeconds(2))).as("who is there in %s", beside)
                    .isTrue();
            int lines = beside.size();
            david.change("PUT", path, 1, Map.of("writing", true)).orFail();
            david.change("PUT", path, 1, Map.of("writing", false)).orFail();
            assertThat(Waiting.until(() -> isTold(beside.subList(lines, beside.size()), "\"writing\":false"), Duration.ofSeconds(2)))
                    .isTrue();
            assertThat(beside.subList(lines, beside.size())).as("what is no news").noneMatch(line -> line.contains("\"writing\":true"));

            assertThat(stranger).noneMatch(line -> line.contains("David"));
            assertThat(stranger).noneMatch(line -> line.contains(ticket) || line.contains(next));
            assertThat(his).isNotDone();
            assertThat(used(connection, "samuel@portal.example")).isEqualTo(used);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("one that stops waits for no open page: they go on at the other, and show what is done there")
    void stopping(RunningPortal portal, Chromium chromium) throws Exception {
        Bookings books = Bookings.ofNewCustomer(here, "Two servers");
        List<SignedIn> readers = List.of(SignedIn.as("samuel@portal.example", portal), SignedIn.as("bianca@portal.example", portal));
        List<String> told = new CopyOnWriteArrayList<>();
        try (Connection connection = portal.database().connect(); Relay door = Relay.to(List.of(other.port(), portal.server().port()))) {
            ApiClient bianca = here.as(connection, "bianca@portal.example");
            JsonNode opened = bianca.post("/api/tickets", books.ticket()).orFail().body().get("ticket");
            String ticket = opened.get("id").textValue();
            Page page = chromium.visitor();
            page.navigate(door.url() + "/support/ticket.xhtml?id=" + ticket);
            page.locator("#email").fill("david@portal.example");
            page.locator("#password").fill(SignedIn.PASSWORD);
            page.locator("#password").press("Enter");
            page.waitForURL(Pattern.compile(".*/support/ticket\\.xhtml\\?id=" + ticket));
            for (int i = 0; i < OPEN_PAGES; i++) {
                readers.get(i % 2).at(other).lines("/changes", told);
            }
            assertThat(Waiting.until(() -> told.stream().filter(line -> line.equals("event: changed")).count() >= OPEN_PAGES, SOON))
                    .as("%s are told", told.size()).isTrue();

            Instant begun = Instant.now();
            other.close();
            Duration took = Duration.between(begun, Instant.now());
            System.getLogger(TwoServersIT.class.getName()).log(System.Logger.Level.INFO, "A server with {0} open pages stopped in {1} ms",
                    OPEN_PAGES + 1, took.toMillis());
            assertThat(took).isLessThan(WAITS_FOR_NO_PAGE);

            bianca.change("POST", "/api/tickets/" + ticket + "/words", opened.get("version").longValue(),
                    Map.of("text", "Said at the other.")).orFail();
            PlaywrightAssertions.assertThat(page.getByText("Said at the other.")).isVisible(
                    new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            PlaywrightAssertions.assertThat(page.locator(".notice.refused")).hasCount(0);
            page.context().close();
        }
    }

    private static boolean isTold(List<String> lines, String what) {
        return lines.stream().anyMatch(line -> line.startsWith("data: ") && line.contains(what));
    }

    private static Instant used(Connection connection, String email) throws Exception {
        try (PreparedStatement last = connection.prepareStatement("SELECT max(s.seen_at) FROM contracts.signed_in_sessions s"
                + " JOIN contracts.portal_users u ON u.id = s.user_id WHERE u.email = ?")) {
            last.setString(1, email);
            try (ResultSet row = last.executeQuery()) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        }
    }

    private static String insights(ApiClient api, String space) throws Exception {
        return StreamSupport.stream(api.get("/api/spaces/" + space + "/entitlement").orFail().body().get("benefits").spliterator(), false)
                .filter(benefit -> benefit.get("benefit").textValue().equals("SYNC_INSIGHTS")).findFirst().orElseThrow()
                .at("/decision/outcome").textValue();
    }

    @Test
    @DisplayName("a command sent to both at once under one key is done once, and both say what came of it")
    void onceForBoth(RunningPortal portal) throws Exception {
        Bookings books = Bookings.ofNewCustomer(here, "Two servers");
        for (int i = 0; i < TIMES; i++) {
            String name = "Room " + UUID.randomUUID();
            String key = UUID.randomUUID().toString();

            List<Answer> answers = both(api -> api.post("/api/spaces", books.space(name), key).orFail());

            assertThat(answers.get(1).text()).isEqualTo(answers.get(0).text());
            assertThat(count(portal, "SELECT count(*) FROM contracts.spaces WHERE name = ?", name)).isEqualTo(1);
        }
    }

    private interface Sending {
        Answer to(ApiClient api) throws Exception;
    }

    private static List<Answer> both(Sending sending) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(2);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : senders.invokeAll(List.<Callable<Answer>>of(() -> sending.to(here), () -> sending.to(there)))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }

    private static long count(RunningPortal portal, String sql, String parameter) throws Exception {
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
