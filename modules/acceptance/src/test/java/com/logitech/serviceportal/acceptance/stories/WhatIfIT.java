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
import java.util.List;
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

        Locator benefit = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Designated Service Manager"));
        assertThat(benefit).containsText("Lost");
        assertThat(benefit).containsText("The former minimum of 50 is forfeited; 75 to regain it.");
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
