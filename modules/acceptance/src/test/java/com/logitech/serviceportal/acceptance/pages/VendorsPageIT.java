package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The page of vendors")
class VendorsPageIT {

    private static final String VENDORS = "/replacement/vendors.xhtml";

    private final String box = "Box " + UUID.randomUUID();
    private final String acme = "Acme " + UUID.randomUUID();

    @Test
    @DisplayName("R55: lets operations say how one is reached, correct it and end it, and a refused claim shows the way there")
    void kept(RunningPortal portal, Chromium chromium) throws Exception {
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page olivia = visitors.as("olivia@portal.example");
            olivia.navigate(portal.url(VENDORS));
            olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a vendor").setExact(true)).click();
            fill(olivia, "name", acme);
            fill(olivia, "products", box + "\n\n" + box + " Pro");
            fill(olivia, "phone", "call us");
            button(olivia, "Record it");
            assertThat(olivia.locator("[id$='phoneProblem']")).containsText("is not a phone number");
            fill(olivia, "phone", "");
            button(olivia, "Record it");
            assertThat(olivia.locator("[id$='websiteProblem']")).containsText("nobody could turn there otherwise");
            assertThat(Look.wrong(olivia, "vendors-wrong")).isEmpty();
            fill(olivia, "website", "https://acme.example/rma");
            fill(olivia, "ready", "Serial number & proof of purchase");
            button(olivia, "Record it");
            assertThat(olivia.getByText(acme + " is reached so from")).isVisible();
            assertThat(row(olivia)).containsText("Counts now");

            String refused = refused(portal);
            Page bianca = visitors.as("bianca@portal.example");
            bianca.navigate(portal.url("/replacement/return.xhtml?id=" + refused));
            Locator note = bianca.getByRole(AriaRole.NOTE, new Page.GetByRoleOptions().setName("Turn to " + acme));
            assertThat(note).containsText("Have ready: Serial number & proof of purchase");
            assertThat(note.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("https://acme.example/rma")))
                    .hasAttribute("href", "https://acme.example/rma");
            assertThat(Look.wrong(bianca, "return-turn-to")).isEmpty();
            bianca.navigate(portal.url(VENDORS));
            assertThat(bianca.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a vendor"))).hasCount(0);
            row(bianca).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("History " + acme)).click();
            assertThat(bianca.locator("[id$=':products']")).hasCount(0);

            row(olivia).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change " + acme)).click();
            assertThat(olivia.locator("[id$=':products']")).hasValue(box + "\n" + box + " Pro");
            fill(olivia, "phone", "+1 555 0100");
            button(olivia, "Record it");
            row(olivia).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change " + acme)).click();
            assertThat(olivia.locator("tr").filter(new Locator.FilterOptions().setHasText("Corrected")).first()).isVisible();
            olivia.getByText("Send nobody there any more").click();
            fill(olivia, "endsFrom", "2020-01-01");
            button(olivia, "End it");
            assertThat(olivia.locator("[id$='endsFromProblem']")).containsText("is past");
            fill(olivia, "endsFrom", LocalDate.now(ZoneOffset.UTC).toString());
            button(olivia, "End it");
            assertThat(row(olivia)).containsText("Ended");
            assertThat(Look.wrong(olivia, "vendors")).isEmpty();
            bianca.navigate(portal.url("/replacement/return.xhtml?id=" + refused));
            assertThat(note).containsText("https://acme.example/rma");
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    private Locator row(Page page) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(acme)).first();
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id$=':" + field + "']").fill(value);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    /** The return of a claim for a product of that vendor. */
    private String refused(RunningPortal portal) throws Exception {
        try (Connection books = portal.database().connect()) {
            ApiClient bianca = ApiClient.of(portal.url(""), books, "bianca@portal.example");
            String customer = bianca.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
            JsonNode ticket = bianca.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", "It is dead", "text",
                    "It does not start.", "language", "en", "channel", "MAIL", "phone", "", "product",
                    Map.of("kind", "BUNDLED", "name", box))).orFail().body().get("ticket");
            String path = "/api/tickets/" + ticket.get("id").textValue();
            bianca.change("POST", path + "/steps", ticket.get("version").longValue(), Map.of("step", "Another socket", "result", "Dead"))
                    .orFail();
            bianca.change("POST", path + "/hardware-failure", seen(bianca, path),
                    Map.of("serial", "", "stepsComplete", true, "withoutSerial", true)).orFail();
            return bianca.get("/api/returns?ticket=" + ticket.get("id").textValue()).orFail().body().at("/items/0/id").textValue();
        }
    }

    private static long seen(ApiClient api, String ticket) throws IOException {
        return api.get(ticket).orFail().body().at("/ticket/version").longValue();
    }
}
