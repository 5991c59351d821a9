package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The workbench over the API")
class WorkbenchIT {

    private static final String TICKETS = "/api/tickets";
    private static final String FOUND = "/api/workbench/found?text=";

    @Test
    @DisplayName("each queue holds as many as its list, and a ticket moves through them")
    void queues(RunningPortal portal) throws SQLException {
        Program samuel = Program.of(portal, "samuel@portal.example");
        String customer = customer(portal);
        List<String> opened = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            opened.add(open(samuel, customer, "Queue " + number, "It stays dark."));
        }
        assertThat(counted(samuel, customer)).containsEntry("UNASSIGNED", 5).containsEntry("MINE", 0).containsEntry("LATE", 0);

        change(samuel, opened.get(0), "take", "").good();
        set(portal, opened.get(1), "due_at = now() - interval '1 minute'");
        set(portal, opened.get(2), "due_at = now() + interval '59 minutes'");
        change(samuel, opened.get(3), "words", "{'text':'Please unplug it.'}").good();
        set(portal, opened.get(4), "closes_at = now() + interval '1 hour'");
        assertThat(counted(samuel, customer)).containsAllEntriesOf(Map.of("UNASSIGNED", 4, "MINE", 1, "MINE_AWAITING_US", 1, "LATE", 1,
                "DUE_SOON", 1, "AWAITS_CUSTOMER", 1, "CLOSING_SOON", 1));
        assertThat(ids(samuel.get(TICKETS + "?customer=" + customer))).as("what is late, due soonest, waits for us, then for the customer")
                .startsWith(id(opened.get(1)), id(opened.get(2))).endsWith(id(opened.get(3)));

        Map<String, String> lists = Map.of("UNASSIGNED", "state=OPEN&by=NOBODY", "MINE", "state=OPEN&by=ME", "MINE_AWAITING_US",
                "state=AWAITS_US&by=ME", "LATE", "state=LATE", "DUE_SOON", "state=DUE_SOON", "AWAITS_CUSTOMER", "state=AWAITS_CUSTOMER",
                "CLOSING_SOON", "state=CLOSING_SOON");
        counted(samuel, customer).forEach((queue, count) -> assertThat(ids(samuel.get(TICKETS + "?customer=" + customer + "&"
                + lists.get(queue)))).as(queue).hasSize(count));
        change(samuel, opened.get(0), "close", "{'why':'SOLVED'}").good();
        assertThat(counted(samuel, customer)).containsEntry("MINE", 0);
        assertThat(counted(Program.of(portal, "nora@northwind.example"), null)).doesNotContainEntry("UNASSIGNED", null);
        assertThat(Program.of(portal, "nora@northwind.example").get("/api/workbench/queues?customer=" + customer).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a list goes on where its page ended, in whose turn it is, and leaves none out")
    void pages(RunningPortal portal) throws SQLException {
        Program samuel = Program.of(portal, "samuel@portal.example");
        String customer = customer(portal);
        List<String> opened = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            opened.add(id(open(samuel, customer, "Page " + number, "It stays dark.")));
        }
        set(portal, opened.get(0), "due_at = NULL");
        set(portal, opened.get(1), "due_at = NULL, awaits_us = false");
        for (String state : List.of("OPEN", "ANY")) {
            String list = TICKETS + "?customer=" + customer + "&state=" + state;
            List<String> whole = ids(samuel.get(list));
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = samuel.get(list + "&size=2" + after).good().json();
                page.get("items").forEach(ticket -> paged.add(ticket.get("id").textValue()));
                after = page.hasNonNull("next") ? "&after=" + page.get("next").textValue() : null;
            } while (after != null);
            assertThat(paged).isEqualTo(whole).containsExactlyInAnyOrderElementsOf(opened);
        }
        String foreign = samuel.get(TICKETS + "?customer=" + customer + "&state=ANY&size=2").json().get("next").textValue();
        assertThat(samuel.get(TICKETS + "?customer=" + customer + "&size=2&after=" + foreign).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("finds tickets by what was said, without regard to accents, the place marked; notes for our people alone")
    void search(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        Program samuel = Program.of(portal, "samuel@portal.example");
        String mark = world.mark();
        String ticket = TICKETS + "/" + world.id("ticket");
        change(nora, ticket, "words", "{'text':'Die Kamera <b>flackert</b> düster, " + mark + " Zürich.'}").good();
        change(samuel, ticket, "notes", "{'text':'Hidden" + mark + " from the customer.'}").good();

        JsonNode hits = nora.get(FOUND + mark + "+DUSTER+zuri").good().json().get("items");
        assertThat(hits).hasSize(1);
        assertThat(hits.at("/0/ticket/id").textValue()).isEqualTo(world.id("ticket"));
        assertThat(StreamSupport.stream(hits.at("/0/where").spliterator(), false).filter(part -> part.get("hit").booleanValue())
                .map(part -> part.get("text").textValue())).containsExactly("düster", mark, "Zürich");
        assertThat(StreamSupport.stream(hits.at("/0/where").spliterator(), false).map(part -> part.get("text").textValue())
                .collect(Collectors.joining())).contains("<b>flackert</b>");
        assertThat(nora.get(FOUND + mark + "+zuri+duster").json().get("items")).as("only the last may be a beginning").isEmpty();
        assertThat(ids(nora.get(TICKETS + "?text=" + mark + "+flack"))).containsExactly(world.id("ticket"));

        String hidden = "hidden" + mark.toLowerCase(Locale.ROOT);
        assertThat(nora.get(FOUND + hidden).json().get("items")).isEmpty();
        assertThat(samuel.get(FOUND + hidden).json().get("items")).hasSize(1);
        assertThat(Program.of(portal, "anna@alpine.example").get(FOUND + mark).json().get("items")).isEmpty();
        String number = nora.get(ticket).json().at("/ticket/number").textValue();
        assertThat(nora.get(FOUND + number).json().at("/items/0/ticket/number").textValue()).isEqualTo(number);
        assertThat(Program.of(portal, "anna@alpine.example").get(FOUND + number).json().get("items")).isEmpty();
        for (String odd : List.of("%27", "%5C", "%27%3A*", "%26%20%7C", "%21", "%28", "a%27%20%7C%20%27b", "%EF%BC%87x", "'".repeat(200))) {
            assertThat(nora.get(FOUND + odd).status()).as(odd).isEqualTo(200);
        }
        assertThat(nora.get(FOUND + "x".repeat(201)).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("eight who ask at once for the next ticket get eight; the one whose turn it is comes first, and says why")
    void next(RunningPortal portal) throws Exception {
        Program samuel = Program.of(portal, "samuel@portal.example");
        String customer = customer(portal);
        List<String> opened = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            opened.add(id(open(samuel, customer, "Next " + number, "It stays dark.")));
        }
        set(portal, opened.get(8), "due_at = timestamptz '2001-01-01Z'");
        JsonNode first = next(agent(portal)).good().json();
        assertThat(first.at("/items/0/detail/ticket/id").textValue()).isEqualTo(opened.get(8));
        assertThat(first.at("/items/0/why").textValue()).contains("late by");

        List<Program> agents = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            agents.add(agent(portal));
        }
        ExecutorService at = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = at.invokeAll(agents.stream().map(agent -> (Callable<Answer>) () -> next(agent)).toList());
            List<String> taken = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                taken.add(answer.get().good().json().at("/items/0/detail/ticket/id").textValue());
            }
            assertThat(taken).doesNotContainNull().doesNotHaveDuplicates().hasSize(8).doesNotContain(opened.get(8));
        } finally {
            at.shutdownNow();
        }
        assertThat(next(Program.of(portal, "nora@northwind.example")).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("where others hold all that wait, who asks for the next waits for them in turn; where that takes long, he is to try again")
    void nextOfHeld(RunningPortal portal) throws Exception {
        Program samuel = Program.of(portal, "samuel@portal.example");
        String customer = customer(portal);
        String first = open(samuel, customer, "Held first", "It stays dark.");
        set(portal, first, "due_at = timestamptz '2001-01-01Z'");
        open(samuel, customer, "Held second", "It stays dark.");
        Program agent = agent(portal);
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (Connection round = portal.database().connect(); Statement statement = round.createStatement()) {
            round.setAutoCommit(false);
            statement.execute("SELECT id FROM support.tickets WHERE closed_at IS NULL FOR UPDATE");
            Answer refused = next(agent);
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.text()).contains("Try again in a moment");

            Future<Answer> waits = beside.submit(() -> next(agent));
            assertThat(Waiting.until(() -> isSomebodyWaiting(portal), Duration.ofSeconds(20))).isTrue();
            statement.execute("UPDATE support.tickets SET awaits_us = false WHERE id = '" + id(first) + "'");
            round.commit();
            JsonNode taken = waits.get().good().json().get("items");
            assertThat(taken).as("what waits no more is passed over for what still does").hasSize(1);
            assertThat(taken.at("/0/detail/ticket/id").textValue()).isNotEqualTo(id(first));
        } finally {
            beside.shutdownNow();
        }
    }

    private static boolean isSomebodyWaiting(RunningPortal portal) {
        return Books.count(portal, "SELECT count(*) FROM pg_locks WHERE NOT granted") > 0;
    }

    @Test
    @DisplayName("R32: a ticket is handed to who is qualified for it and to nobody else; who handed it had seen the last word")
    void assigns(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program bianca = Program.of(portal, "bianca@portal.example");
        String select = TICKETS + "/" + Program.of(portal, "nora@northwind.example").post(TICKETS, Program.json("{'customer':'"
                + world.id("customer") + "','space':'" + world.id("otherSpace") + "','level':'SELECT','subject':'Handed over',"
                + "'text':'Dark.','language':'en','channel':'MAIL','phone':''}")).good().json().at("/ticket/id").textValue();
        String samuel = colleague(bianca, "SELECT", "Samuel Keller");
        String biancas = colleague(bianca, "BASIC", "Bianca Rossi");
        assertThat(change(bianca, select, "assign", "{'colleague':'" + biancas + "'}").status()).isEqualTo(422);
        assertThat(change(bianca, select, "assign", "{'colleague':'" + samuel + "'}").good().json().at("/ticket/assignee").textValue())
                .isEqualTo("Samuel Keller");
        assertThat(bianca.send(at(1, select, "assign").sending(Program.json("{'colleague':'" + samuel + "'}"))).status()).isEqualTo(412);
        assertThat(change(Program.of(portal, "nora@northwind.example"), select, "assign", "{'colleague':'" + samuel + "'}").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("every figure of the report is the count of its list, whatever is in the books, and parts add up")
    void reports(RunningPortal portal) throws SQLException {
        Program samuel = Program.of(portal, "samuel@portal.example");
        String customer = customer(portal);
        Random random = new Random(17);
        for (int number = 0; number < 30; number++) {
            String ticket = id(open(samuel, customer, "Report " + number, "It stays dark."));
            scatter(portal, ticket, random);
            if (number % 4 > 0) {
                about(portal, ticket, "Product & " + number % 4);
            }
        }
        LocalDate until = LocalDate.now(ZoneOffset.UTC).minusDays(3);
        LocalDate from = until.minusDays(40);
        JsonNode report = samuel.get("/api/reports/tickets?customer=" + customer + "&from=" + from + "&until=" + until).good().json();
        String list = TICKETS + "?size=200&customer=" + customer;

        Map<String, String> columns = Map.of("met", "MET", "missed", "MISSED", "awaited", "AWAITED", "notNeeded", "NOT_NEEDED",
                "noObjective", "AS_SOON_AS_POSSIBLE");
        long rows = 0;
        for (JsonNode row : report.get("responses")) {
            String narrowed = switch (row.get("by").textValue()) {
                case "LEVEL" -> opened(from, until) + "&level=" + row.get("of").textValue();
                case "LANGUAGE" -> opened(from, until) + "&language=" + row.get("of").textValue();
                case "PRODUCT" -> opened(from, until) + "&product=" + product(row.get("of").textValue());
                case "MONTH" -> opened(later(from, YearMonth.parse(row.get("of").textValue()).atDay(1)),
                        earlier(until, YearMonth.parse(row.get("of").textValue()).plusMonths(1).atDay(1)));
                default -> opened(from, until);
            };
            columns.forEach((column, response) -> assertThat(ids(samuel.get(list + "&state=ANY" + narrowed + "&response=" + response)))
                    .as(row + " " + column).hasSize(row.get(column).intValue()));
            rows += row.get("by").textValue().equals("ALL") ? 0 : columns.keySet().stream().mapToLong(column -> row.get(column).longValue())
                    .sum();
        }
        long all = ids(samuel.get(list + "&state=ANY" + opened(from, until))).size();
        assertThat(all).isPositive();
        assertThat(rows).as("by level, by language, by month and by product").isEqualTo(4 * all);
        assertThat(report.get("products")).as("three that are named, and none").hasSize(4);
        report.get("products").forEach(one -> assertThat(ids(samuel.get(list + "&state=OPEN&product="
                + product(one.get("product").textValue())))).as(one.toString()).hasSize((int) sum(one.get("ages"), "open")));
        assertThat(sum(report.get("weeks"), "opened")).isEqualTo(all);
        Instant asOf = Instant.parse(report.get("asOf").textValue());
        Map.of("backlog", "opened", "ours", "ours").forEach((figure, stretch) -> report.get(figure).forEach(age -> assertThat(ids(samuel
                .get(list + "&state=OPEN" + aged(age, stretch, asOf)))).as(figure + age).hasSize(age.get("open").intValue())));
        assertThat(report.get("ours")).as("some stood still").isNotEqualTo(report.get("backlog"));
        assertThat(sum(report.get("ours"), "open")).isEqualTo(sum(report.get("backlog"), "open"));
        assertThat(sum(report.get("backlog"), "open")).isEqualTo(ids(samuel.get(list)).size());
        String closed = list + "&state=CLOSED&closedFrom=" + from + "T00:00:00Z&closedUntil=" + until + "T00:00:00Z";
        report.get("closings").forEach(why -> assertThat(ids(samuel.get(closed + "&closing=" + why.get("why").textValue())))
                .as(why.toString()).hasSize(why.get("closed").intValue()));
        assertThat(sum(report.get("closings"), "closed")).isEqualTo(sum(report.get("weeks"), "closed"))
                .isEqualTo(ids(samuel.get(closed)).size());

        String file = "/api/exports/ticket-figures?customer=" + customer + "&from=" + from + "&until=" + until;
        assertThat(samuel.get(file).good().text())
                .containsPattern("FIRST_RESPONSE_ALL,[^,]*,MISSED," + report.at("/responses/0/missed").longValue() + "\\R")
                .containsPattern("WEEK," + report.at("/weeks/0/begins").textValue() + ",OPENED,"
                        + report.at("/weeks/0/opened").longValue() + "\\R");
        assertThat(samuel.get(file + "&format=XLSX").good().response().headers().firstValue("Content-Type").orElse("")).contains("sheet");

        assertThat(samuel.get("/api/reports/tickets?from=2026-03-01&until=2026-03-01").status()).isEqualTo(422);
        assertThat(samuel.get("/api/exports/ticket-figures?from=2026-03-01&until=2026-03-01").status()).isEqualTo(422);
        assertThat(Program.of(portal, "nora@northwind.example").get("/api/reports/tickets?from=2026-03-01&until=2026-04-01&customer="
                + customer).status()).isEqualTo(404);
        assertThat(Program.of(portal, "nora@northwind.example").get(file).status()).isEqualTo(404);
    }

    private static String product(String name) {
        return name.isEmpty() ? "-" : URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static void about(RunningPortal portal, String ticket, String product) throws SQLException {
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO support.incidents (ticket_id, kind, product, room, listed, version) VALUES (?, 'OURS', ?, false, true, 1)"
                        + " ON CONFLICT (ticket_id) DO UPDATE SET product = EXCLUDED.product")) {
            statement.setObject(1, UUID.fromString(ticket));
            statement.setString(2, product);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String opened(LocalDate from, LocalDate until) {
        return "&openedFrom=" + from + "T00:00:00Z&openedUntil=" + until + "T00:00:00Z";
    }

    private static long sum(JsonNode rows, String column) {
        return StreamSupport.stream(rows.spliterator(), false).mapToLong(row -> row.get(column).longValue()).sum();
    }

    /** Puts it somewhere into the last two months, answered or not, late or not, closed or not. */
    private static void scatter(RunningPortal portal, String ticket, Random random) throws SQLException {
        String opened = "now() - interval '" + random.nextInt(60 * 24) + " hours'";
        String due = random.nextInt(4) == 0 ? "NULL" : "opened_at + interval '2 days'";
        set(portal, ticket, "opened_at = " + opened + ", language = '" + List.of("en", "de", "fr").get(random.nextInt(3)) + "'");
        set(portal, ticket, "due_at = " + due);
        if (random.nextBoolean()) {
            set(portal, ticket, "answered_at = opened_at + interval '" + random.nextInt(96) + " hours'");
            set(portal, ticket, "late = coalesce(answered_at > due_at, false)");
        }
        if (random.nextBoolean()) {
            set(portal, ticket, "ours_since = opened_at + interval '" + random.nextInt(200) + " hours 30 minutes'");
            set(portal, ticket, "stands_since = " + (random.nextBoolean() ? "NULL"
                    : "greatest(ours_since, now() - interval '" + random.nextInt(400) + " hours 15 minutes')"));
        }
        if (random.nextBoolean()) {
            set(portal, ticket, "closing = '" + List.of("SOLVED", "UNANSWERED", "WITHDRAWN").get(random.nextInt(3))
                    + "', closed_at = greatest(opened_at, now() - interval '" + random.nextInt(50 * 24) + " hours')");
        }
    }

    private static String aged(JsonNode age, String stretch, Instant asOf) {
        return (age.hasNonNull("untilDays") ? "&" + stretch + "From=" + asOf.minus(age.get("untilDays").longValue(), ChronoUnit.DAYS) : "")
                + (age.get("fromDays").intValue() > 0
                ? "&" + stretch + "Until=" + asOf.minus(age.get("fromDays").longValue(), ChronoUnit.DAYS) : "");
    }

    private static void set(RunningPortal portal, String ticket, String assignments) throws SQLException {
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(
                "UPDATE support.tickets SET " + assignments + " WHERE id = ?")) {
            statement.setObject(1, UUID.fromString(id(ticket)));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** A customer with nothing in his books. */
    private static String customer(RunningPortal portal) {
        return Program.of(portal, "olivia@portal.example").post("/api/customers", Program.json("{'company':'Workbench " + UUID.randomUUID()
                + "','country':'CA','zone':'America/Toronto','website':'','contact':'orders@workbench.example'}")).good().json().get("id")
                .textValue();
    }

    /** Another Select agent. */
    private static Program agent(RunningPortal portal) throws SQLException {
        String email = "agent-" + UUID.randomUUID() + "@portal.example";
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO contracts.portal_users SELECT (jsonb_populate_record(u, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'email', ?, 'email_key', ?))).* FROM contracts.portal_users u WHERE u.email = 'samuel@portal.example'")) {
            statement.setString(1, email);
            statement.setString(2, email);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        return Program.of(portal, email);
    }

    private static String colleague(Program program, String level, String name) {
        return StreamSupport.stream(program.get("/api/workbench/colleagues?level=" + level).good().json().get("items").spliterator(), false)
                .filter(one -> one.get("name").textValue().equals(name)).findFirst().orElseThrow().get("user").textValue();
    }

    private static Answer next(Program program) {
        return program.send(Request.of("POST", "/api/workbench/next").with("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static String open(Program program, String customer, String subject, String text) {
        return TICKETS + "/" + program.post(TICKETS, Program.json("{'customer':'" + customer + "','level':'BASIC','subject':'" + subject
                + "','text':'" + text + "','language':'en','channel':'MAIL','phone':''}")).good().json().at("/ticket/id").textValue();
    }

    private static Request at(long version, String ticket, String what) {
        return Request.of("POST", ticket + "/" + what).with("If-Match", "\"v" + version + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Answer change(Program program, String ticket, String what, String body) {
        Request request = at(program.get(ticket).json().at("/ticket/version").longValue(), ticket, what);
        return program.send(body.isEmpty() ? request : request.sending(Program.json(body)));
    }

    private static Map<String, Integer> counted(Program program, String customer) {
        return StreamSupport.stream(program.get("/api/workbench/queues" + (customer == null ? "" : "?customer=" + customer)).good().json()
                .get("items").spliterator(), false).collect(Collectors.toMap(one -> one.get("queue").textValue(),
                        one -> one.get("count").intValue()));
    }

    private static List<String> ids(Answer answer) {
        return StreamSupport.stream(answer.good().json().get("items").spliterator(), false).map(one -> one.get("id").textValue()).toList();
    }

    private static String id(String ticket) {
        return ticket.substring(ticket.lastIndexOf('/') + 1);
    }
}
