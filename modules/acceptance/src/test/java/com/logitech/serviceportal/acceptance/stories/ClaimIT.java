package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.pages.Look;
import com.logitech.serviceportal.acceptance.pages.Visitors;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("A customer says that a device failed")
class ClaimIT extends ClaimStory {

    private String id(String serial) throws Exception {
        return bianca.get("/api/devices?text=" + serial).orFail().body().at("/items/0/id").textValue();
    }

    private JsonNode outlook(String serial) throws Exception {
        return bianca.get("/api/devices/" + id(serial) + "/claim-outlook").orFail().body();
    }

    private Map<String, Object> claim(String serial, Map<String, Object> otherwise) throws Exception {
        Map<String, Object> claim = new HashMap<>(Map.of("device", id(serial), "text", "It stays dark.\nSince this morning.", "language",
                "en", "phone", "", "taxNumber", ""));
        claim.putAll(otherwise);
        return claim;
    }

    /** Examined and confirmed, as an agent does. */
    private JsonNode confirmed(String ticket, String serial) throws Exception {
        ApiClient samuel = as("samuel@portal.example");
        samuel.change("POST", ticket + "/steps", version(samuel, ticket, "/ticket/version"),
                Map.of("step", "Another cable", "result", "Dark")).orFail();
        samuel.change("POST", ticket + "/hardware-failure", version(samuel, ticket, "/ticket/version"),
                Map.of("serial", serial, "stepsComplete", true)).orFail();
        return read(samuel, samuel.get("/api/returns?ticket=" + ticket.substring("/api/tickets/".length())).orFail().body()
                .at("/items/0/id").textValue());
    }

    @Test
    @DisplayName("and hears before he does by what it is replaced, when that would come, and what is asked for where it is")
    void outlook() throws Exception {
        JsonNode swiss = outlook(device(selectRoom("CH"), today.minusMonths(6)));
        assertThat(swiss.at("/cover/outcome").textValue()).isEqualTo("granted");
        assertThat(swiss.at("/delivery/speed").textValue()).isNotEqualTo("NONE");
        assertThat(swiss.get("needed")).isEmpty();
        assertThat(swiss.get("proofAsked").booleanValue() || swiss.get("taxAsked").booleanValue()).isFalse();

        JsonNode turkish = outlook(device(selectRoom("TR"), today.minusMonths(6)));
        assertThat(turkish.get("taxAsked").booleanValue()).isTrue();
        assertThat(turkish.at("/needed/0/rule").textValue()).isEqualTo("R71");
        assertThat(outlook(device(room("TR"), today.minusMonths(6))).get("taxAsked").booleanValue()).as("at best effort").isFalse();

        JsonNode indian = outlook(device(room("IN"), today.minusMonths(6)));
        assertThat(indian.get("proofAsked").booleanValue()).isTrue();
        assertThat(indian.at("/needed/0/rule").textValue()).isEqualTo("R70");
        assertThat(outlook(device(room("CH"), null)).get("proofAsked").booleanValue()).as("nobody knows when it was bought").isTrue();
        assertThat(outlook(device(room("CH"), today.minusYears(4))).at("/cover/outcome").textValue()).isEqualTo("denied");
    }

    @Test
    @DisplayName("in a ticket at the best level there is; what he gave is used when it is confirmed, and asked for by nobody again")
    void reported() throws Exception {
        String serial = device(selectRoom("TR"), today.minusMonths(6));
        ApiClient.Answer answer = bianca.post("/api/claims", claim(serial, Map.of("taxNumber", "1234567890")));
        String ticket = "/api/tickets/" + answer.orFail().body().get("ticket").textValue();
        JsonNode opened = bianca.get(ticket).orFail().body();
        assertThat(opened.at("/ticket/level").textValue()).isEqualTo("SELECT");
        assertThat(opened.at("/ticket/subject").textValue()).isEqualTo("Rally Bar " + serial + ": It stays dark.");

        JsonNode one = confirmed(ticket, serial);
        assertThat(one.at("/proofs/taxNumber").textValue()).isEqualTo("1234567890");
        assertThat(state(one)).isEqualTo("AUTHORIZED");
        ApiClient.Answer again = bianca.post("/api/claims", claim(serial, Map.of()));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().toString()).contains("being replaced already");
        assertThat(outlook(serial).at("/underWay/id")).isEqualTo(one.at("/summary/id"));
    }

    @Test
    @DisplayName("and what was given for one device proves nothing of another")
    void another() throws Exception {
        String room = selectRoom("TR");
        String said = device(room, today.minusMonths(6));
        String failed = device(room, today.minusMonths(6));
        String ticket = "/api/tickets/" + bianca.post("/api/claims", claim(said, Map.of("taxNumber", "1234567890"))).orFail().body()
                .get("ticket").textValue();
        JsonNode one = confirmed(ticket, failed);
        assertThat(one.at("/proofs/taxNumber").textValue()).isEmpty();
        assertThat(state(one)).isEqualTo("WAITING");
    }

    @Test
    @DisplayName("is told which field cannot be used; nothing is opened then, nor for who may not open tickets, nor by a stranger")
    void refused() throws Exception {
        String serial = device(room("CH"), today);
        Map<String, Object> wrong = Map.of("text", " ", "taxNumber", "9".repeat(41), "language", "xx");
        for (String field : wrong.keySet()) {
            ApiClient.Answer answer = bianca.post("/api/claims", claim(serial, Map.of(field, wrong.get(field))));
            assertThat(answer.status()).as(field).isEqualTo(422);
            assertThat(answer.body().toString()).contains(field);
        }
        assertThat(olivia.post("/api/claims", claim(serial, Map.of())).status()).isEqualTo(403);
        ApiClient anna = as("anna@alpine.example");
        assertThat(anna.post("/api/claims", claim(serial, Map.of())).status()).isEqualTo(404);
        assertThat(anna.get("/api/devices/" + id(serial) + "/claim-outlook").status()).isEqualTo(404);
        assertThat(bianca.get("/api/tickets?customer=" + customer).orFail().body().get("items")).isEmpty();
    }

    @Test
    @DisplayName("on one page: in India his invoice goes with it, and lies before our people with the claim")
    void inIndia(Chromium chromium) throws Exception {
        LocalDate bought = today.minusMonths(6);
        String serial = device(room("IN"), bought);
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("bianca@portal.example");
            page.navigate(portal.url("/spaces/device.xhtml?id=" + id(serial)));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("It has failed")).click();
            assertThat(page.locator("main")).containsText("What is needed where it is sent to");
            assertThat(Look.wrong(page, "claim")).isEmpty();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it to our people")).click();
            assertThat(page.getByLabel("What happens")).hasAttribute("aria-invalid", "true");
            page.getByLabel("What happens").fill("It stays dark.");
            page.locator("input[type=file]").setInputFiles(new FilePayload("invoice.pdf", "application/pdf",
                    "%PDF-1.4 invoice".getBytes(StandardCharsets.US_ASCII)));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it to our people")).click();
            assertThat(page.getByText("Its first answer says how to go on.")).isVisible();
            assertThat(page.locator("main")).containsText("invoice.pdf");
            JsonNode one = confirmed("/api/tickets/" + page.url().replaceAll(".*id=", ""), serial);
            assertThat(one.get("proofName").textValue()).isEqualTo("invoice.pdf");
            assertThat(state(one)).isEqualTo("AUTHORIZED");

            page.navigate(portal.url("/replacement/claim.xhtml?device=" + id(serial)));
            assertThat(page.locator("main")).containsText("It is being replaced already");
            assertThat(page.getByLabel("What happens")).hasCount(0);
            assertThat(visitors.complaints()).isEmpty();
        }
    }
}
