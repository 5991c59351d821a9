package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("R28, D43: fifty licenses, a minimum raised to 75, and one license less")
class WhatIfIT {

    private static final String BENEFIT = "DESIGNATED_SERVICE_MANAGER";
    private static final int FORMER = 50;
    private static final int RAISED = 75;

    private final UUID raise = UUID.randomUUID();
    private RunningPortal portal;
    private Connection database;
    private ApiClient api;
    private Bookings books;
    private String contract;

    @BeforeEach
    void fiftySinceBeforeTheRaise(RunningPortal running) throws Exception {
        portal = running;
        database = running.database().connect();
        api = ApiClient.of(running.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(api, "What if");
        contract = books.enter(books.order(FORMER, 100));
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), books.addSpaces(FORMER))).orFail();
        run("UPDATE contracts.assignments SET during = tstzrange(lower(during) - interval '39 days', upper(during))"
                + " WHERE contract_id = ?", UUID.fromString(contract));
        run("INSERT INTO contracts.minimums (id, benefit, categories, licenses, effective_from, recorded_at, recorded_by, source)"
                + " VALUES (?, '" + BENEFIT + "', '', " + RAISED + ", current_date - 20, now() - interval '30 days', 'trial',"
                + " 'trial')", raise);
    }

    @AfterEach
    void takeTheRaiseBack() throws SQLException {
        run("DELETE FROM contracts.minimums WHERE id = ?", raise);
        database.close();
    }

    private void run(String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    private JsonNode standing() throws IOException {
        return of(api.get("/api/customers/" + books.customer() + "/minimums").orFail().body().get("items"));
    }

    private static JsonNode of(JsonNode lines) {
        for (JsonNode line : lines) {
            if (line.at("/line/benefit").textValue().equals(BENEFIT)) {
                return line;
            }
        }
        throw new AssertionError("no line for " + BENEFIT);
    }

    @Test
    @DisplayName("are told before the release, and are so after it")
    void toldAndDone() throws IOException {
        assertThat(standing().get("held").booleanValue()).isTrue();
        assertThat(standing().get("minimum").intValue()).isEqualTo(FORMER);
        assertThat(standing().get("inForce").intValue()).isEqualTo(RAISED);
        assertThat(standing().at("/shortfall/count").intValue()).isZero();

        JsonNode told = of(api.post("/api/what-ifs", Map.of("customer", books.customer(), "changes",
                List.of(Map.of("kind", "RELEASE", "contract", contract, "licenses", 1)))).orFail().body().get("minimums"));
        assertThat(told.get("turn").textValue()).isEqualTo("LOST");
        assertThat(told.get("turnsOn").textValue()).isEqualTo(LocalDate.now(ZoneId.of("Europe/Zurich")).toString());
        assertThat(told.get("forfeited").intValue()).isEqualTo(FORMER);
        assertThat(told.get("toRegain").intValue()).isEqualTo(RAISED);
        assertThat(standing().get("held").booleanValue()).as("nothing was written").isTrue();

        List<String> licenses = books.licensesOf(contract);
        api.post("/api/licenses/" + licenses.get(licenses.size() - 1) + "/release", "").orFail();
        JsonNode done = standing();
        JsonNode after = told.at("/after/0");
        assertThat(done.get("held").booleanValue()).isEqualTo(after.get("held").booleanValue()).isFalse();
        assertThat(done.get("activeSelectSpaces").intValue()).isEqualTo(after.get("activeSelectSpaces").intValue()).isEqualTo(FORMER - 1);
        assertThat(done.get("minimum").intValue()).isEqualTo(after.get("minimum").intValue()).isEqualTo(RAISED);
    }

    @Test
    @DisplayName("R26, D29: a renewal is suggested where the old licenses are, and takes over without a day between")
    void renewed() throws IOException {
        String renewal = books.enter(books.renewalOf(contract, FORMER + 1));
        JsonNode suggested = api.get("/api/renewals/" + renewal + "/as-before").orFail().body();
        assertThat(suggested.get("takeovers")).hasSize(FORMER);
        assertThat(suggested.get("free").intValue()).isEqualTo(1);
        assertThat(suggested.get("daysWithoutCover").intValue()).isZero();
        List<String> given = new ArrayList<>();
        List<String> spaces = new ArrayList<>();
        suggested.get("takeovers").forEach(takeover -> {
            given.add(takeover.get("license").textValue());
            spaces.add(takeover.get("space").textValue());
        });
        api.post("/api/assignments", Map.of("contract", renewal, "licenses", given, "spaces", spaces,
                "from", suggested.get("from").textValue())).orFail();

        assertThat(api.get("/api/renewals/" + renewal + "/as-before").orFail().body().get("planned").intValue()).isEqualTo(FORMER);
        assertThat(LocalDate.parse(standing().at("/shortfall/on").textValue()))
                .isEqualTo(LocalDate.parse(api.get("/api/contracts/" + renewal).orFail().body().get("endsBefore").textValue()));
    }

    @SafeVarargs
    private final JsonNode told(Map<String, Object>... changes) throws IOException {
        return api.post("/api/what-ifs", Map.of("customer", books.customer(), "changes", List.of(changes))).orFail().body();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Zurich"));
    }

    private static JsonNode about(JsonNode answer, String about) {
        for (JsonNode outcome : answer.get("outcomes")) {
            if (outcome.get("about").textValue().startsWith(about)) {
                return outcome;
            }
        }
        throw new AssertionError("nothing about " + about + " in " + answer.get("outcomes"));
    }

    @Test
    @DisplayName("R107 to R114: with a plan beside it nothing is lost; told, then bought, then enlarged, then let end")
    void aPlan() throws IOException {
        books.addLargeRooms(3);
        Map<String, Object> release = Map.of("kind", "RELEASE", "contract", contract, "licenses", 1);
        Map<String, Object> plan = Map.of("kind", "PLAN", "level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "maximumSpaces", 2,
                "termYears", 3);
        JsonNode told = told(plan, release);
        JsonNode minimum = of(told.get("minimums"));
        assertThat(minimum.at("/after/0/held").booleanValue()).as("one license less, but the plan qualifies at any size").isTrue();
        assertThat(minimum.get("turn").textValue()).as("and goes on when the licenses end").isEqualTo("GAINED");
        assertThat(minimum.get("turnsOn").textValue())
                .isEqualTo(api.get("/api/contracts/" + contract).orFail().body().get("endsBefore").textValue());
        assertThat(about(told, "Designated Service Manager").get("rule").textValue()).isEqualTo("R114");
        assertThat(about(told, "3 Spaces").get("turn").textValue()).isEqualTo("GAINED");
        assertThat(told.get("effects").toString()).as("two of three within the maximum").contains("1 above it").contains("R109");

        String bought = books.enter(books.planOrder(2));
        assertThat(standing().get("byPlan").booleanValue()).as("not in service yet").isFalse();
        api.post("/api/contracts/" + bought + "/activation", "").orFail();
        assertThat(standing().get("byPlan").booleanValue()).isTrue();

        JsonNode second = told(plan);
        assertThat(second.at("/refusals/0").toString()).as("plans are not stacked").contains("R108");
        assertThat(told(Map.of("kind", "UPGRADE", "contract", bought, "maximumSpaces", 2)).at("/refusals/0").toString()).contains("R109");
        JsonNode larger = told(Map.of("kind", "UPGRADE", "contract", bought, "maximumSpaces", 3));
        assertThat(larger.get("refusals")).isEmpty();
        assertThat(larger.get("effects")).as("within the larger maximum").isEmpty();

        JsonNode ended = told(Map.of("kind", "END", "contract", bought));
        String end = api.get("/api/contracts/" + bought).orFail().body().get("endsBefore").textValue();
        assertThat(ended.get("continued").booleanValue()).isTrue();
        assertThat(about(ended, "3 Spaces").get("turn").textValue()).isEqualTo("LOST");
        assertThat(about(ended, "3 Spaces").get("on").textValue()).isEqualTo(end);
        assertThat(of(ended.get("minimums")).get("turn").textValue()).isEqualTo("LOST");
        assertThat(of(ended.get("minimums")).get("turnsOn").textValue()).isEqualTo(end);
    }

    @Test
    @DisplayName("R22: a move on a day to come, kept under a name with a plan, is shown the same again")
    void aMoveIsKept() throws IOException {
        String from = api.get("/api/spaces?customer=" + books.customer() + "&text=Room%2017").orFail().body().at("/items/0/id").textValue();
        String to = books.addSpaces(1).get(0);
        String day = today().plusDays(20).toString();
        List<Map<String, Object>> changes = List.of(Map.of("kind", "MOVE", "space", from, "to", to, "from", day),
                Map.of("kind", "PLAN", "level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "maximumSpaces", 40, "termYears", 2));
        JsonNode told = api.post("/api/what-ifs", Map.of("customer", books.customer(), "changes", changes)).orFail().body();
        assertThat(told.get("refusals")).isEmpty();
        assertThat(told.get("spacesChanged").intValue()).isEqualTo(2);
        assertThat(told.at("/spaces/0/after/1/from").textValue()).isEqualTo(day);

        String kept = api.post("/api/proposals", Map.of("customer", books.customer(), "name", "Move " + to, "changes", changes)).orFail()
                .body().get("id").textValue();
        JsonNode shown = api.get("/api/proposals/" + kept).orFail().body();
        assertThat(shown.at("/changes/0/from").textValue()).isEqualTo(day);
        assertThat(shown.at("/changes/1/maximumSpaces").intValue()).isEqualTo(40);
        assertThat(shown.at("/summary/changed").booleanValue()).isFalse();
        for (String part : List.of("outcomes", "milestones", "effects", "levels", "spaces", "devices")) {
            assertThat(shown.at("/answer/" + part)).as(part).isEqualTo(told.get(part));
        }
    }

    private String device(String serial, String space, LocalDate purchasedOn) throws IOException {
        Map<String, Object> device = new HashMap<>(Map.of("customer", books.customer(), "serial", serial, "productCode", "RALLY_BAR_HUDDLE",
                "space", space, "collabOsVersion", ""));
        if (purchasedOn != null) {
            device.put("purchasedOn", purchasedOn.toString());
        }
        return api.post("/api/devices", device).orFail().body().get("id").textValue();
    }

    @Test
    @DisplayName("R58, D28: devices of the Space that is released lose extended cover, when their standard warranty ends")
    void devices() throws IOException {
        String released = api.get("/api/spaces?customer=" + books.customer() + "&text=Room%2050").orFail().body().at("/items/0/id")
                .textValue();
        String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LocalDate inTime = today().minusYears(1);
        device("NEW-" + mark, released, inTime);
        device("OLD-" + mark, released, today().minusYears(3));
        device("UNK-" + mark, released, null);

        JsonNode devices = told(Map.of("kind", "RELEASE", "contract", contract, "space", released)).get("devices");
        assertThat(List.of(devices.get("lost").intValue(), devices.get("unknown").intValue(), devices.get("kept").intValue()))
                .containsExactly(1, 1, 0);
        JsonNode lost = devices.at("/devices/0");
        assertThat(lost.get("serial").textValue()).isEqualTo("NEW-" + mark);
        assertThat(LocalDate.parse(lost.get("on").textValue())).as("till then the warranty of two years").isEqualTo(inTime.plusYears(2));
        assertThat(devices.at("/devices/1/finding/turnedBy").textValue()).isEqualTo("Register the purchase date of device UNK-" + mark
                + ".");
    }

    @Test
    @DisplayName("in a browser a plan is put beside, moves and days are typed, and a wrong field says what is wrong with it")
    void aPlanInABrowser(Chromium chromium) throws IOException {
        books.addLargeRooms(2);
        Page page = chromium.visitor();
        page.navigate(portal.url("/"));
        page.getByLabel("Mail address").fill("olivia@portal.example");
        page.getByLabel("Password").fill(SignedIn.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(portal.url("/"));
        page.navigate(portal.url("/renewals/what-if.xhtml?customer=" + books.customer()));
        page.getByText("Buy an Enterprise Plan").click();
        page.getByLabel("Offering").selectOption("SELECT_ENTERPRISE_MEDIUM_TO_LARGE_ROOMS");
        button(page, "See what it would bring about").click();
        assertThat(page.locator("#planSizeTold")).containsText("is required");
        page.locator("#planSize").fill("10");
        page.getByText("Move licenses", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("From Space").first().fill("No such room");
        button(page, "See what it would bring about").click();
        assertThat(page.locator("input[name='moveFrom.1']")).hasAttribute("aria-invalid", "true");
        page.getByLabel("From Space").first().fill("Room 3");
        page.getByLabel("To Space").first().fill("Room 4");
        button(page, "See what it would bring about").click();

        Locator outcomes = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Kept, lost, gained"));
        assertThat(outcomes.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("2 Spaces"))).containsText("Gained");
        assertThat(page.getByText("May the license on Room 3 move to Room 4?").first()).isVisible();
        page.getByLabel("Name").fill("A plan beside");
        button(page, "Save proposal").click();
        assertThat(page.getByText("Buy a Select Enterprise Plan for Medium to Large Rooms: up to 10 Spaces, 1 year.")).isVisible();
        assertThat(page.getByText("Move the license on Room 3 to Room 4.")).isVisible();
        page.context().close();
    }

    @Test
    @DisplayName("are asked for with a slider and the keyboard, saved, opened by the customer's people, and withdrawn")
    void inABrowser(Chromium chromium) {
        Page page = chromium.visitor();
        page.navigate(portal.url("/"));
        page.getByLabel("Mail address").fill("olivia@portal.example");
        page.getByLabel("Password").fill(SignedIn.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(portal.url("/"));
        page.navigate(portal.url("/renewals/what-if.xhtml?customer=" + books.customer()));
        page.locator("input[type=range]").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("input[name='keep." + contract + "']")).hasValue(String.valueOf(FORMER - 1));
        page.keyboard().press("Enter");

        Locator benefit = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Kept, lost, gained"))
                .getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Designated Service Manager"));
        assertThat(benefit).containsText("Lost");
        assertThat(benefit).containsText("The former minimum of 50 is forfeited; to regain it takes 75.");
        page.getByLabel("Name").fill("One less");
        button(page, "Save proposal").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("One less"))).isVisible();
        assertThat(page.getByText("The account is as it was.")).isVisible();
        button(page, "Withdraw proposal").click();
        assertThat(page.getByText("Proposal One less withdrawn.")).isVisible();
        page.context().close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
