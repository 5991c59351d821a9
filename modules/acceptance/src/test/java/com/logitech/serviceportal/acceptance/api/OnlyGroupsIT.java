package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Who is restricted to groups of Spaces")
class OnlyGroupsIT {

    private static final String ALEX = "alex@alpine.example";

    private final String mark = "groups" + UUID.randomUUID().toString().substring(0, 8);
    private RunningPortal portal;
    private Program operations;
    private Program anna;
    private Program alex;
    private String customer;
    private String user;
    private String north;
    private String below;
    private String south;

    @BeforeEach
    void restrict(RunningPortal running) {
        portal = running;
        operations = Program.of(portal, "olivia@portal.example");
        anna = Program.of(portal, "anna@alpine.example");
        alex = Program.of(portal, ALEX);
        customer = operations.get("/api/customers?text=alpine").good().json().at("/items/0/id").textValue();
        north = space("North", "/Campus/North/").good().json().get("id").textValue();
        below = space("Below", "Campus/North/Floor 2").good().json().get("id").textValue();
        south = space("South", "Campus/Northeast").good().json().get("id").textValue();
        JsonNode members = anna.get("/api/customers/" + customer + "/members").good().json().get("items");
        user = StreamSupport.stream(members.spliterator(), false).filter(member -> member.get("email").textValue().equals(ALEX)).findFirst()
                .orElseThrow().get("user").textValue();
        assertThat(groups(anna, "['/Campus/North']").good().text()).contains("Campus/North");
    }

    @AfterEach
    void free() {
        groups(anna, "[]").good();
        assertThat(alex.get("/api/spaces/" + south).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("sees the Spaces in them and below, in lists, searches, answers and alone, and no others")
    void spaces() {
        assertThat(names("/api/spaces?text=" + mark)).containsExactlyInAnyOrder(mark + " North", mark + " Below");
        assertThat(alex.get("/api/search?text=" + mark).good().text()).contains(mark + " Below").doesNotContain(mark + " South");
        assertThat(alex.get("/api/spaces/" + below).status()).isEqualTo(200);
        assertThat(alex.get("/api/spaces/" + south).status()).isEqualTo(404);
        assertThat(alex.get("/api/spaces/" + south + "/entitlement").status()).isEqualTo(404);
        assertThat(alex.post("/api/entitlement-checks", Program.json("{'spaces':['" + north + "','" + south + "']}")).status())
                .isEqualTo(404);
        assertThat(anna.get("/api/spaces?text=" + mark).good().json().get("items")).hasSize(3);
    }

    @Test
    @DisplayName("is told of no account review: it tells of every Space")
    void reviews() throws Exception {
        String review;
        try (Connection connection = portal.database().connect()) {
            review = Bookings.review(connection, UUID.fromString(customer));
        }
        assertThat(anna.get("/api/reviews/" + review).status()).isEqualTo(200);
        assertThat(anna.get("/api/customers/" + customer + "/reviews").good().text()).contains(review);
        assertThat(alex.get("/api/customers/" + customer + "/reviews").good().text()).doesNotContain(review);
        for (String part : List.of("", "/rows", "/comments", "/paper", "/workbook")) {
            assertThat(alex.get("/api/reviews/" + review + part).status()).as(part).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("sees the devices there and those in no Space, and is told of another place without its name")
    void devices() {
        String there = device(north);
        String elsewhere = device(south);
        String nowhere = device(null);
        assertThat(alex.get("/api/devices/" + there).status()).isEqualTo(200);
        assertThat(alex.get("/api/devices/" + nowhere).status()).isEqualTo(200);
        assertThat(alex.get("/api/devices/" + elsewhere).status()).isEqualTo(404);
        move(anna, there, south);
        assertThat(alex.get("/api/devices/" + there).status()).isEqualTo(404);
        move(anna, there, north);
        assertThat(alex.get("/api/devices/" + there + "/locations").good().text()).contains(mark + " North")
                .contains("a Space outside your groups").doesNotContain(mark + " South");
    }

    @Test
    @DisplayName("hears of no device elsewhere by what it is replaced or how soon, and of one that was elsewhere not where")
    void replaced() {
        String contract = operations.post("/api/orders", Program.json("{'customer':'" + customer + "','confirmationNumber':'R-" + mark
                + "','createdAt':'2026-01-05T10:00:00Z','lines':[{'level':'SELECT','category':'SMALL_ROOM','termYears':3,'licenses':1}]}"))
                .good().json().at("/contracts/0").textValue();
        operations.post("/api/assignments", Program.json("{'contract':'" + contract + "','spaces':['" + south + "']}")).good();
        String device = registered("'productCode':'MEETUP_2','space':'" + south + "','purchasedOn':'"
                + LocalDate.now(ZoneOffset.UTC).minusDays(30) + "'");
        String serial = anna.get("/api/devices/" + device).good().json().get("serial").textValue();
        String asked = "{'serials':['" + serial + "']}";
        for (String part : List.of("/cover", "/delivery")) {
            assertThat(anna.get("/api/devices/" + device + part).status()).as(part).isEqualTo(200);
            assertThat(alex.get("/api/devices/" + device + part).status()).as(part).isEqualTo(404);
        }
        assertThat(alex.post("/api/serial-checks", Program.json(asked)).good().json().at("/items/0/standing").textValue())
                .isEqualTo("NOT_REGISTERED");
        move(anna, device, north);
        assertThat(alex.post("/api/serial-checks", Program.json(asked)).good().text()).contains(mark + " North");
        assertThat(anna.get("/api/devices/" + device + "/cover").good().json().get("links").toString()).contains(mark + " South");
        assertThat(alex.get("/api/devices/" + device + "/cover").good().json().get("links").toString())
                .contains("a Space outside your groups").doesNotContain(mark + " South", south);
    }

    @Test
    @DisplayName("finds the licenses on Spaces in them by the Space, and is told of none on others but that they are taken")
    void licenses() {
        String contract = operations.post("/api/orders", Program.json("{'customer':'" + customer + "','confirmationNumber':'" + mark
                + "','createdAt':'2026-01-05T10:00:00Z','lines':[{'level':'SELECT','category':'SMALL_ROOM','termYears':3,'licenses':3}]}"))
                .good().json().at("/contracts/0").textValue();
        operations.post("/api/assignments", Program.json("{'contract':'" + contract + "','spaces':['" + north + "','" + south + "']}"))
                .good();
        String licenses = "/api/contracts/" + contract + "/licenses?filter=";
        assertThat(anna.get(licenses + "STAYING").good().json().get("items")).hasSize(2);
        assertThat(alex.get(licenses + "STAYING").good().text()).contains(mark + " North").doesNotContain("outside your groups");
        assertThat(alex.get(licenses + "ASSIGNED").good().json().get("items")).hasSize(2);
        assertThat(alex.get(licenses + "ASSIGNED&text=" + mark + "%20South").good().json().get("items")).isEmpty();
        assertThat(alex.get(licenses + "ALL&category=SMALL_ROOM").good().json().get("items")).hasSize(2);
    }

    @Test
    @DisplayName("finds the returns about Spaces in them, and of no others that there are any")
    void returns() {
        Program bianca = Program.of(portal, "bianca@portal.example");
        String inside = claimed(bianca, north);
        List<String> outside = List.of(claimed(bianca, south), claimed(bianca, null));
        List<String> alexs = ids("/api/returns?customer=" + customer, alex);
        assertThat(alexs).contains(inside).doesNotContainAnyElementsOf(outside);
        assertThat(ids("/api/returns?customer=" + customer, anna)).contains(inside).containsAll(outside);
        assertThat(alex.get("/api/returns/" + inside).status()).isEqualTo(200);
        for (String other : outside) {
            assertThat(alex.get("/api/returns/" + other).status()).isEqualTo(404);
            assertThat(anna.get("/api/returns/" + other).status()).isEqualTo(200);
            assertThat(alex.get("/api/returns/" + other + "/history").status()).isEqualTo(404);
        }
        String known = "/api/returns/" + claimed(bianca, north) + "/history";
        assertThat(alex.get(known).good().json().at("/customer/requested").intValue()).isEqualTo(alexs.size());
        assertThat(anna.get(known).good().json().at("/customer/requested").intValue()).isGreaterThanOrEqualTo(alexs.size() + 2);
        assertThat(alex.get(known).good().json().at("/space/latest").findValuesAsText("id")).contains(inside);
    }

    private String claimed(Program bianca, String space) {
        String ticket = ticket(space);
        for (String act : List.of("steps {'step':'Another cable','result':'None'}",
                "hardware-failure {'serial':'','stepsComplete':true,'withoutSerial':true}")) {
            long seen = bianca.get("/api/tickets/" + ticket).good().json().at("/ticket/version").longValue();
            bianca.send(Request.of("POST", "/api/tickets/" + ticket + "/" + act.split(" ", 2)[0]).with("If-Match", "\"v" + seen + "\"")
                    .with("Idempotency-Key", UUID.randomUUID().toString()).sending(Program.json(act.split(" ", 2)[1]))).good();
        }
        return bianca.get("/api/returns?ticket=" + ticket).good().json().at("/items/0/id").textValue();
    }

    @Test
    @DisplayName("finds the tickets about Spaces in them by list, words, number, figure and file, and of no others that there are any")
    void tickets() throws Exception {
        List<String> inside = List.of(ticket(north), ticket(below));
        List<String> outside = List.of(ticket(south), ticket(null));
        assertThat(ids("/api/tickets?customer=" + customer + "&text=" + mark, anna)).hasSize(4);
        for (String path : List.of("/api/tickets?customer=" + customer + "&text=" + mark, "/api/workbench/found?text=" + mark,
                "/api/workbench/found?text=" + mark.substring(0, 12) + "&state=OPEN")) {
            assertThat(ids(path, alex)).as(path).containsExactlyInAnyOrderElementsOf(inside);
        }
        assertThat(alex.get("/api/search?text=" + mark).good().text()).doesNotContain(outside.get(0)).doesNotContain(outside.get(1));
        for (String ticket : outside) {
            String number = anna.get("/api/tickets/" + ticket).good().json().at("/ticket/number").textValue();
            assertThat(ids("/api/workbench/found?text=" + number, alex)).isEmpty();
            for (String part : List.of("", "/work", "/conversation", "/followers", "/readers", "/together", "/rating")) {
                assertThat(alex.get("/api/tickets/" + ticket + part).status()).as(part).isEqualTo(404);
            }
        }
        String all = "/api/tickets?size=200&state=ANY&customer=" + customer;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        JsonNode figures = alex.get("/api/reports/tickets?customer=" + customer + "&from=" + today.minusDays(400) + "&until="
                + today.plusDays(2)).good().json();
        JsonNode responses = figures.at("/responses/0");
        assertThat(Stream.of("met", "missed", "awaited", "notNeeded", "noObjective").mapToLong(kind -> responses.get(kind).longValue())
                .sum()).isEqualTo(ids(all, alex).size()).isLessThan(ids(all, anna).size());
        Map<String, String> lists = Map.of("UNASSIGNED", "OPEN&by=NOBODY", "AWAITS_CUSTOMER", "AWAITS_CUSTOMER", "LATE", "LATE");
        alex.get("/api/workbench/queues?customer=" + customer).good().json().get("items").forEach(queue ->
                Optional.ofNullable(lists.get(queue.get("queue").textValue())).ifPresent(state -> assertThat(queue.get("count").intValue())
                        .as(state).isEqualTo(ids("/api/tickets?size=200&customer=" + customer + "&state=" + state, alex).size())));
        String file = SignedIn.as(ALEX, portal).get("/support/tickets.xhtml?state=ANY&export=csv&customer=" + customer).body();
        assertThat(file).contains(inside).doesNotContain(outside);
    }

    @Test
    @DisplayName("is among those who can read a ticket where it is shown to him, and by what is said; he opened it, or the group is his")
    void readers() {
        JsonNode inGroup = readers(anna, ticket(below));
        assertThat(inGroup.get("group").textValue()).isEqualTo("Campus/North/Floor 2");
        assertThat(by(inGroup, ALEX)).isEqualTo("GROUP");
        assertThat(by(inGroup, "anna@alpine.example")).isEqualTo("OPENED");
        assertThat(by(inGroup, "amelie@alpine.example")).isEqualTo("ACCOUNT");
        assertThat(inGroup.get("ours")).hasSize(5);
        for (String outside : new String[] {ticket(south), ticket(null)}) {
            assertThat(by(readers(anna, outside), ALEX)).isEmpty();
            assertThat(by(readers(anna, outside), "amelie@alpine.example")).isEqualTo("ACCOUNT");
        }
        String own = anna.get("/api/tickets/" + ticket(north)).good().json().at("/ticket/id").textValue();
        JsonNode counted = readers(alex, own);
        assertThat(StreamSupport.stream(counted.get("people").spliterator(), false).mapToInt(one -> one.get("count").intValue()).sum())
                .isEqualTo(readers(anna, own).get("named").size());
        boolean seesPeople = alex.get("/api/customers/" + customer + "/members").status() == 200;
        assertThat(counted.get("named").isEmpty()).isEqualTo(!seesPeople);
        assertThat(Program.of(portal, "nora@northwind.example").get("/api/tickets/" + own + "/readers").status()).isEqualTo(404);
    }

    private JsonNode readers(Program program, String ticket) {
        return program.get("/api/tickets/" + ticket + "/readers").good().json();
    }

    /** By what somebody reads it; empty where he does not. */
    private String by(JsonNode readers, String email) {
        JsonNode members = anna.get("/api/customers/" + customer + "/members").good().json().get("items");
        String id = StreamSupport.stream(members.spliterator(), false).filter(one -> one.get("email").textValue().equals(email))
                .findFirst().orElseThrow().get("user").textValue();
        return StreamSupport.stream(readers.get("named").spliterator(), false).filter(one -> one.get("person").textValue().equals(id))
                .map(one -> one.get("by").textValue()).findFirst().orElse("");
    }

    private String ticket(String space) {
        return anna.post("/api/tickets", Program.json("{'customer':'" + customer + "'" + (space == null ? "" : ",'space':'" + space + "'")
                + ",'level':'BASIC','subject':'Trial " + mark + "','text':'The screen of " + mark + " stays dark.','language':'en',"
                + "'channel':'MAIL','phone':''}")).good().json().at("/ticket/id").textValue();
    }

    /** Of returns, and of tickets whether they are listed or found. */
    private static List<String> ids(String path, Program program) {
        return StreamSupport.stream(program.get(path).good().json().get("items").spliterator(), false)
                .map(item -> (item.path("ticket").isObject() ? item.get("ticket") : item).get("id").textValue()).toList();
    }

    @Test
    @DisplayName("adds and keeps Spaces within them only, and uploads none")
    void adding() {
        assertThat(space(alex, "Own", "Campus/North").status()).isEqualTo(201);
        assertThat(space(alex, "Beyond", "Campus").status()).isEqualTo(422);
        assertThat(space(alex, "Nowhere", "").text()).contains("is none of the groups you are restricted to");
        assertThat(alex.send(Request.of("POST", "/api/space-imports?customer=" + customer + "&fileName=a.csv")
                .with("Content-Type", "text/csv").with("Idempotency-Key", UUID.randomUUID().toString()).sending("Room\nA\n".getBytes()))
                .status()).isEqualTo(403);
    }

    @Test
    @DisplayName("reads in the journal what is about a thing of theirs, and not the account's doings as a whole")
    void journal() {
        assertThat(alex.get("/api/journal?thing=" + north).good().json().get("items")).isNotEmpty();
        assertThat(alex.get("/api/journal?customer=" + customer).good().json().get("items")).isEmpty();
    }

    @Test
    @ExtendWith(Chromium.Given.class)
    @DisplayName("asks no what-if, which counts every Space, and is told whom to ask")
    void whatIf(Chromium chromium) {
        Answer refused = alex.post("/api/what-ifs", Program.json("{'customer':'" + customer
                + "','changes':[{'kind':'BUY','level':'SELECT','category':'SMALL_ROOM','licenses':1,'termYears':1}]}"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("counts every Space of the account").contains("Ask an owner of the account");

        Page page = chromium.visitor();
        page.navigate(portal.url("/"));
        page.getByLabel("Mail address").fill(ALEX);
        page.getByLabel("Password").fill(SignedIn.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
        page.waitForURL(portal.url("/"));
        page.navigate(portal.url("/renewals/what-if.xhtml?customer=" + customer));
        PlaywrightAssertions.assertThat(page.getByText("A what-if counts every Space")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#question")).hasCount(0);
        page.context().close();
    }

    @Test
    @DisplayName("is restricted by who may, never by himself, and to real paths")
    void byWhom() {
        assertThat(groups(alex, "[]").status()).isEqualTo(403);
        assertThat(groups(Program.of(portal, "nora@northwind.example"), "[]").status()).isEqualTo(404);
        assertThat(groups(anna, "['/']").status()).isEqualTo(422);
        assertThat(groups(anna, "['" + "x".repeat(201) + "']").status()).isEqualTo(422);
    }

    private Answer groups(Program by, String groups) {
        return by.send(Request.of("PUT", "/api/customers/" + customer + "/members/" + user + "/groups")
                .sending(Program.json("{'groups':" + groups + "}")));
    }

    private Answer space(String name, String group) {
        return space(operations, name, group);
    }

    private Answer space(Program by, String name, String group) {
        return by.post("/api/spaces", Program.json("{'customer':'" + customer + "','name':'" + mark + " " + name
                + "','category':'SMALL_ROOM','group':'" + group + "','country':'CH','namedDesk':false,'roomConfirmed':true}"));
    }

    private String device(String space) {
        return registered("'productCode':'RALLY_BAR'" + (space == null ? "" : ",'space':'" + space + "'"));
    }

    private String registered(String asWhat) {
        String serial = "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
        return operations.post("/api/devices", Program.json("{'customer':'" + customer + "','serial':'" + serial
                + "'," + asWhat + "}")).good().json().get("id").textValue();
    }

    private static void move(Program by, String device, String space) {
        Answer seen = by.get("/api/devices/" + device).good();
        by.send(Request.of("POST", "/api/devices/" + device + "/moves")
                .with("If-Match", seen.response().headers().firstValue("ETag").orElseThrow())
                .with("Idempotency-Key", UUID.randomUUID().toString()).sending(Program.json("{'space':'" + space + "'}"))).good();
    }

    private List<String> names(String path) {
        return StreamSupport.stream(alex.get(path).good().json().get("items").spliterator(), false)
                .map(item -> item.get("name").textValue()).toList();
    }
}
