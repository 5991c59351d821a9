package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("An agent at the keyboard")
class TenByKeyboardIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final Pattern TICKET = Pattern.compile(".*/support/ticket\\.xhtml\\?id=.*");

    @Test
    @DisplayName("answers ten tickets, one after the other, in whose turn it is, without a pointer")
    void ten(RunningPortal portal, Chromium chromium) throws IOException, SQLException {
        List<String> tickets = tenLate(portal);
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("bianca@portal.example");
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.locator("nav.side").waitFor();
        page.navigate(portal.url("/support/tickets.xhtml"));
        for (String ticket : tickets) {
            page.keyboard().press("n");
            assertThat(page).hasURL(Pattern.compile(".*" + ticket + ".*"));
            page.waitForLoadState();
            assertThat(page.locator("#messages")).containsText("Its first response is late by");
            page.keyboard().press("r");
            page.keyboard().type("Please unplug it for a minute.");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("Please unplug it for a minute.")).isVisible();
            // the words are there before the script that hears the keys
            page.waitForLoadState();
        }
        page.keyboard().press("g");
        page.keyboard().press("m");
        page.waitForURL(Pattern.compile(".*by=ME.*"));
        page.context().close();

        assertThat(answered(portal, tickets)).isEqualTo(tickets.size());
    }

    @Test
    @DisplayName("closes the rows he chose together; one that somebody was faster with is told for itself; keys of one letter can be off")
    void several(RunningPortal portal, Chromium chromium) throws IOException, SQLException {
        List<String> tickets = tenLate(portal);
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("bianca@portal.example");
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.locator("nav.side").waitFor();
        page.navigate(portal.url("/support/tickets.xhtml?state=LATE"));
        for (int row = 0; row < 3; row++) {
            page.keyboard().press("j");
            page.keyboard().press("x");
        }
        page.keyboard().press("k");
        page.keyboard().press("x");
        assertThat(page.locator("[data-chosen]")).hasText("2");
        page.keyboard().press("x");
        page.keyboard().press("b");
        page.waitForURL(Pattern.compile(".*/support/bulk\\.xhtml.*"));
        close(portal, tickets.get(1));
        page.keyboard().press("c");
        page.keyboard().press("Enter");
        assertThat(page.getByText("2 done, 1 not: its row says why.")).isVisible();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHas(page.locator("a[href*='" + tickets.get(1) + "']"))))
                .containsText("Somebody has changed this ticket");
        assertThat(Look.wrong(page, "bulk")).isEmpty();

        page.navigate(portal.url("/support/tickets.xhtml"));
        page.keyboard().press("?");
        page.getByText("Off", new Page.GetByTextOptions().setExact(true)).click();
        page.keyboard().press("Escape");
        page.reload();
        page.keyboard().press("n");
        page.waitForTimeout(500);
        assertThat(page).not().hasURL(TICKET);
        page.context().close();
    }

    @Test
    @DisplayName("takes the next ticket also before the page's script has put the mark of its policy into the forms")
    void early(RunningPortal portal, Chromium chromium) throws IOException, SQLException {
        List<String> tickets = tenLate(portal);
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("bianca@portal.example");
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.locator("nav.side").waitFor();
        page.navigate(portal.url("/support/tickets.xhtml"));
        assertThat(page.locator("#nextForm input[name='primefaces.nonce']")).hasCount(1);
        page.evaluate("() => document.querySelectorAll('[name=\"primefaces.nonce\"]').forEach(mark => mark.remove())");
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile(".*" + tickets.get(0) + ".*"));
        page.context().close();
    }

    /**
     * Ten tickets under Basic that are put first and later than all others, the longest late first: nothing comes before them. That they
     * are late is told already, or the round that tells it might hold them while an agent takes the next.
     */
    private static List<String> tenLate(RunningPortal portal) throws IOException, SQLException {
        List<String> tickets = new ArrayList<>();
        try (Connection connection = portal.database().connect()) {
            ApiClient operations = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            String customer = operations.post("/api/customers", Map.of("company", "Keyboard " + UUID.randomUUID(), "country", "CA", "zone",
                    "America/Toronto", "website", "", "contact", "orders@keyboard.example")).orFail().body().get("id").textValue();
            ApiClient samuel = ApiClient.of(portal.url(""), connection, "samuel@portal.example");
            OffsetDateTime due = earliest(connection).minusDays(1);
            for (int number = 0; number < 10; number++) {
                String ticket = samuel.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", "Key " + number,
                        "text", "It stays dark.", "language", "en", "channel", "MAIL", "phone", "")).orFail().body().at("/ticket/id")
                        .textValue();
                tickets.add(ticket);
                try (PreparedStatement late = connection.prepareStatement(
                        "UPDATE support.tickets SET due_at = ?, missed_at = ?, late = true, put_first = true WHERE id = ?")) {
                    late.setObject(1, due.plusMinutes(number));
                    late.setObject(2, due.plusMinutes(number));
                    late.setObject(3, UUID.fromString(ticket));
                    assertThat(late.executeUpdate()).isEqualTo(1);
                }
            }
        }
        return tickets;
    }

    /** When the longest late first response was due. */
    private static OffsetDateTime earliest(Connection connection) throws SQLException {
        try (PreparedStatement due = connection.prepareStatement("SELECT coalesce(min(due_at), now()) FROM support.tickets");
             ResultSet found = due.executeQuery()) {
            assertThat(found.next()).isTrue();
            return found.getObject(1, OffsetDateTime.class);
        }
    }

    private static void close(RunningPortal portal, String ticket) throws IOException, SQLException {
        try (Connection connection = portal.database().connect()) {
            ApiClient samuel = ApiClient.of(portal.url(""), connection, "samuel@portal.example");
            long seen = samuel.get("/api/tickets/" + ticket).orFail().body().at("/ticket/version").longValue();
            samuel.change("POST", "/api/tickets/" + ticket + "/close", seen, Map.of("why", "SOLVED")).orFail();
        }
    }

    private static int answered(RunningPortal portal, List<String> tickets) throws IOException, SQLException {
        try (Connection connection = portal.database().connect()) {
            ApiClient samuel = ApiClient.of(portal.url(""), connection, "samuel@portal.example");
            int answered = 0;
            for (String ticket : tickets) {
                answered += samuel.get("/api/tickets/" + ticket).orFail().body().at("/ticket/answeredAt").isTextual() ? 1 : 0;
            }
            return answered;
        }
    }
}
