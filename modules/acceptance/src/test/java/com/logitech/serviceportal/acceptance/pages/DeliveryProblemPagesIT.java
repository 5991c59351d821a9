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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("A delivery in the browser")
class DeliveryProblemPagesIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private RunningPortal portal;
    private ApiClient olivia;
    private ApiClient bianca;

    @BeforeEach
    void enter(RunningPortal running) throws Exception {
        portal = running;
        try (Connection books = portal.database().connect()) {
            olivia = ApiClient.of(portal.url(""), books, "olivia@portal.example");
            bianca = ApiClient.of(portal.url(""), books, "bianca@portal.example");
        }
    }

    private static String serial() {
        return "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
    }

    private void acts(ApiClient acting, String on, String at, String act, Object body) throws IOException {
        long version = acting.get(on).orFail().body().at(at).longValue();
        acting.change("POST", on + act, version, body).orFail();
    }

    /** The id of a return of a customer that his owner Nora sees, authorized a moment ago. */
    private String authorized() throws IOException {
        String customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        String room = olivia.post("/api/spaces", Map.of("customer", customer, "name", "Parcel " + mark, "category", "MEDIUM_TO_LARGE_ROOM",
                "country", "CH", "namedDesk", false, "roomConfirmed", true)).orFail().body().get("id").textValue();
        String failed = serial();
        olivia.post("/api/devices", Map.of("customer", customer, "serial", failed, "productCode", "RALLY_BAR", "space", room, "purchasedOn",
                LocalDate.now(ZoneOffset.UTC).minusMonths(6).toString())).orFail();
        JsonNode ticket = bianca.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "space", room, "subject", "No picture",
                "text", "The camera stays dark.", "language", "en", "channel", "MAIL", "phone", "", "product",
                Map.of("kind", "OURS", "name", "Rally Bar"))).orFail().body().get("ticket");
        String path = "/api/tickets/" + ticket.get("id").textValue();
        acts(bianca, path, "/ticket/version", "/steps", Map.of("step", "Another cable", "result", "No picture"));
        acts(bianca, path, "/ticket/version", "/hardware-failure", Map.of("serial", failed, "stepsComplete", true));
        return bianca.get("/api/returns?ticket=" + ticket.get("id").textValue()).orFail().body().at("/items/0/id").textValue();
    }

    private String sent(String one) throws IOException {
        Map<String, Object> shipment = new HashMap<>(Map.of("product", "Rally Bar", "carrier", "DHL Express", "preferred", true, "tracking",
                "JD0146", "term", "DAP", "dutiesByUs", true, "reason", ""));
        String unit = serial();
        shipment.put("serial", unit);
        acts(olivia, "/api/returns/" + one, "/summary/version", "/shipments", shipment);
        return unit;
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The steps as they are read out. */
    private static Locator steps(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("How far it is").setExact(true))
                .getByRole(AriaRole.LISTITEM);
    }

    private static Locator here(Page page) {
        return page.locator("[aria-current='step']");
    }

    /** What opens the form to say so. */
    private static Locator wrong(Page page) {
        return page.locator("summary").filter(new Locator.FilterOptions().setHasText("Something is wrong with the delivery"));
    }

    private static void stands(Page page, String... words) {
        assertThat(here(page)).hasCount(1);
        for (String word : words) {
            assertThat(here(page)).containsText(word);
        }
    }

    @Test
    @DisplayName("is followed step by step; the customer says what is wrong, operations find and settle it, and he reads how")
    void followed(Chromium chromium) throws IOException {
        String one = authorized();
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page nora = visitors.as("nora@northwind.example");
            nora.navigate(portal.url("/replacement/return.xhtml?id=" + one));
            assertThat(steps(nora)).hasCount(6);
            stands(nora, "Sent", "(not yet)");
            assertThat(wrong(nora)).hasCount(0);
            String unit = sent(one);
            nora.reload();
            stands(nora, "Arrived");
            assertThat(steps(nora).nth(2)).containsText("(done)");
            assertThat(Look.wrong(nora, "return-on-its-way")).isEmpty();

            wrong(nora).click();
            button(nora, "Tell our people").click();
            assertThat(nora.getByLabel("What is wrong")).hasAttribute("aria-invalid", "true");
            assertThat(nora.getByLabel("In your words")).hasAttribute("aria-invalid", "true");
            nora.getByLabel("What is wrong").selectOption("It came damaged");
            nora.getByLabel("In your words").fill("The box was <b>torn</b> open.");
            button(nora, "Tell our people").click();
            assertThat(nora.getByText("Our people were told.")).isVisible();
            assertThat(nora.locator("main .notice.attention")).containsText("The box was <b>torn</b> open.");
            assertThat(nora.getByText("Tell our people")).hasCount(0);
            stands(nora, "Arrived", "Problem with a delivery");
            assertThat(Look.wrong(nora, "return-problem")).isEmpty();

            Page page = visitors.as("olivia@portal.example");
            page.navigate(portal.url("/index.xhtml"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See returns Problems with deliveries")).click();
            assertThat(page.locator(".filters .chip.chosen")).containsText("Problem with a delivery");
            assertThat(Look.wrong(page, "returns-with-problem")).isEmpty();
            page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Parcel " + mark)).getByRole(AriaRole.LINK).first().click();
            Locator settle = region(page, "Settle the problem with a delivery");
            settle.getByLabel("What came of it").selectOption("Another unit was sent");
            settle.getByLabel("What was done").fill("We believe you.");
            button(page, "Settle it").click();
            assertThat(settle).containsText("No other unit was sent after it. Send one first.");
            String other = sent(one);
            page.reload();
            settle.getByLabel("What came of it").selectOption("Another unit was sent");
            settle.getByLabel("What was done").fill("Keep the cracked one until the courier fetches it.");
            button(page, "Settle it").click();
            assertThat(page.getByText("It is settled, and the customer reads how.")).isVisible();
            assertThat(settle).hasCount(0);

            nora.reload();
            assertThat(region(nora, "Sent and returned")).containsText("Keep the cracked one until the courier fetches it.");
            assertThat(region(nora, "Sent and returned")).containsText("Given up");
            assertThat(nora.locator("main .notice.attention")).hasCount(0);
            wrong(nora).click();
            assertThat(nora.getByLabel("Sent unit").locator("option")).hasText(new String[] {other});
            assertThat(Look.wrong(nora, "return-settled")).isEmpty();
            acts(olivia, "/api/returns/" + one, "/summary/version", "/deliveries",
                    Map.of("serial", other, "at", Instant.now().toString()));
            acts(olivia, "/api/returns/" + one, "/summary/version", "/let-go", Map.of("reason", "It is cracked."));
            nora.reload();
            stands(nora, "Closed", "(done)");
            assertThat(steps(nora).nth(4)).containsText("(left out)");
            assertThat(wrong(nora)).hasCount(0);
            assertThat(unit).isNotEqualTo(other);
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("ends its steps where the return is refused")
    void ended(Chromium chromium) throws IOException {
        String one = authorized();
        acts(bianca, "/api/returns/" + one, "/summary/version", "/exclusion", Map.of("ground", "WEAR", "evidence", "It is worn."));
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page nora = visitors.as("nora@northwind.example");
            nora.navigate(portal.url("/replacement/return.xhtml?id=" + one));
            assertThat(steps(nora)).hasCount(2);
            stands(nora, "Decided", "Not replaced", "(it ended here)");
            assertThat(Look.wrong(nora, "return-ended")).isEmpty();
            assertThat(visitors.complaints()).isEmpty();
        }
    }
}
