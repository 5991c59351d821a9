package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.pages.Look;
import com.logitech.serviceportal.acceptance.pages.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The shipping desk")
class ShippingDeskIT extends ClaimStory {

    private static final int UNITS = 20;

    private JsonNode authorized() throws IOException {
        String room = room("CH");
        JsonNode claimed = claimed(room, device(room, today.minusMonths(6)));
        assertThat(state(claimed)).isEqualTo("AUTHORIZED");
        return claimed;
    }

    private static String number(JsonNode one) {
        return one.at("/summary/number").asText();
    }

    /** As a scanner types it: each code, and the end of the line. */
    private static void scan(Page page, String code) {
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    private static void book(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write them down")).click();
    }

    private static Locator outcomes(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What came of them"));
    }

    @Test
    @DisplayName("sends twenty units by scanning alone, and keeps what was refused to be mended; then takes their failed ones back")
    void twenty(Chromium chromium) throws Exception {
        List<JsonNode> returns = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            returns.add(authorized());
        }
        String registered = returns.get(0).at("/summary/serial").textValue();
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("olivia@portal.example");
            page.navigate(portal.url("/replacement/shipping-desk.xhtml"));
            page.locator("[id=\"parcels:carrier\"]").fill("DHL Express");
            page.getByLabel("Scanned codes").focus();
            List<String> units = new ArrayList<>();
            for (JsonNode one : returns) {
                scan(page, number(one));
                units.add(serial());
                // the last is somebody's already: a slip of the hand
                scan(page, units.size() == UNITS ? registered : units.get(units.size() - 1));
                if (units.size() % 2 == 0) {
                    scan(page, "JD" + units.size());
                }
            }
            book(page);
            assertThat(outcomes(page)).containsText("19 written down, 1 not.");
            assertThat(outcomes(page)).containsText("It is registered to a customer.");
            assertThat(Look.wrong(page, "shipping-desk")).isEmpty();
            assertThat(page.getByLabel("Scanned codes")).hasValue(number(returns.get(UNITS - 1)) + "\n" + registered + "\nJD20");

            page.getByLabel("Scanned codes").fill(number(returns.get(UNITS - 1)) + "\n" + units.get(UNITS - 1) + "\nJD20");
            book(page);
            assertThat(outcomes(page)).containsText("1 written down, 0 not.");
            for (int i = 0; i < UNITS; i++) {
                JsonNode sent = bianca.get(path(returns.get(i)) + "/shipping").orFail().body().at("/sent/0");
                assertThat(sent.get("serial").textValue()).isEqualTo(units.get(i));
                assertThat(sent.get("carrier").textValue()).isEqualTo("DHL Express");
                assertThat(sent.get("tracking").textValue()).isEqualTo(i % 2 == 1 ? "JD" + (i + 1) : "");
            }

            page.getByLabel("They came back whole").check();
            page.getByLabel("Scanned codes").focus();
            for (int i = 0; i < UNITS; i++) {
                scan(page, i % 2 == 0 ? returns.get(i).at("/summary/serial").textValue() : number(returns.get(i)));
            }
            scan(page, "NOBODYS0001");
            book(page);
            assertThat(outcomes(page)).containsText("20 written down, 1 not.");
            assertThat(outcomes(page)).containsText("No return has this number or unit.");
            for (JsonNode one : returns) {
                assertThat(bianca.get(path(one) + "/shipping").orFail().body().get("awaited").booleanValue()).isFalse();
            }
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("says what is missing of each parcel, and that nothing was scanned")
    void missing(Chromium chromium) throws Exception {
        String number = number(authorized());
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("olivia@portal.example");
            page.navigate(portal.url("/replacement/shipping-desk.xhtml"));
            book(page);
            assertThat(page.getByLabel("Scanned codes")).hasAttribute("aria-invalid", "true");
            page.locator("[id=\"parcels:carrier\"]").fill("DHL Express");
            page.getByLabel("Scanned codes").fill("2347FW0A12B8\n" + number + "\nR-999999999\n2347FW0A12B8\n" + number + "\nx!\n" + number
                    + "\n2347FW0A12B8\nJD1\nJD2");
            book(page);
            for (String said : List.of("0 written down, 5 not.", "Scan the return's number before the unit.", "No unit was scanned for it.",
                    "No return has this number or unit.", "A serial number has 6 to 32 letters", "More was scanned for it")) {
                assertThat(outcomes(page)).containsText(said);
            }
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("finds a return by its number, by the failed unit or the beginning of it, and by what was sent; a stranger finds none")
    void found() throws Exception {
        JsonNode one = authorized();
        String failed = one.at("/summary/serial").textValue();
        String sent = serial();
        act(olivia, one, "/shipments", Map.of("serial", sent, "product", "Rally Bar", "carrier", "DHL", "preferred", true,
                "tracking", "", "term", "DAP", "dutiesByUs", true, "reason", "")).orFail();
        for (String text : List.of(number(one), number(one).toLowerCase(Locale.ROOT), failed, failed.substring(0, 10), sent)) {
            JsonNode found = bianca.get("/api/returns?text=" + text).orFail().body().get("items");
            assertThat(found).as(text).hasSize(1);
            assertThat(found.at("/0/id")).isEqualTo(one.at("/summary/id"));
            assertThat(as("anna@alpine.example").get("/api/returns?text=" + text).orFail().body().get("items")).isEmpty();
        }
        assertThat(bianca.get("/api/returns?text=" + failed.substring(1)).orFail().body().get("items")).isEmpty();
        assertThat(bianca.get("/api/returns?text=" + "x".repeat(300)).status()).isEqualTo(422);
    }
}
