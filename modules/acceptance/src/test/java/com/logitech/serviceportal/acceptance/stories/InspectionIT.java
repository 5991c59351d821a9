package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.pages.Look;
import com.logitech.serviceportal.acceptance.pages.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("What came back")
class InspectionIT extends ClaimStory {

    private static final Map<String, Object> SOUND = Map.of("found", "NO_FAULT_FOUND", "words", "It ran for two days.");

    private JsonNode authorized() throws IOException {
        String room = selectRoom("CH");
        return claimed(room, device(room, today.minusMonths(6)));
    }

    private JsonNode back(JsonNode one, String as) throws IOException {
        return act(olivia, one, "/receipts", Map.of("serial", "2347BACK0008", "as", as, "note", "In its box.")).orFail().body();
    }

    private static String inspection(JsonNode shipping, int receipt) {
        return "/receipts/" + shipping.at("/received/" + receipt + "/id").textValue() + "/inspection";
    }

    private static List<String> wrong(ApiClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().get("errors").findValuesAsText("pointer");
    }

    @Test
    @DisplayName("is inspected once for each receipt, also after the return is closed, which stays as it stands")
    void inspected() throws Exception {
        JsonNode one = authorized();
        back(one, "PART");
        JsonNode both = back(one, "WHOLE");
        assertThat(both.at("/received/0/inspection").isMissingNode()).isTrue();
        JsonNode first = act(olivia, one, inspection(both, 0), Map.of("found", "ANOTHER_CAUSE", "ground", "IMPROPER_USE", "words",
                "It was on 230 V.\nThe board is burnt.")).orFail().body();
        assertThat(first.at("/received/0/inspection/ground").textValue()).isEqualTo("IMPROPER_USE");
        assertThat(first.at("/received/0/inspection/words").textValue()).contains("The board is burnt.");
        assertThat(first.at("/received/0/inspection/by").textValue()).contains("Olivia");
        assertThat(first.at("/received/1/inspection").isMissingNode()).isTrue();
        assertThat(first.get("state").textValue()).isEqualTo("AUTHORIZED");
        assertThat(act(olivia, one, inspection(both, 0), SOUND).status()).as("a second time").isEqualTo(409);

        String serial = serial();
        act(olivia, one, "/shipments", Map.of("serial", serial, "product", "Rally Bar", "carrier", "DHL", "preferred", true, "tracking", "",
                "term", "DAP", "dutiesByUs", true, "reason", "")).orFail();
        act(olivia, one, "/deliveries", Map.of("serial", serial, "at", Instant.now().toString())).orFail();
        assertThat(state(read(bianca, one.at("/summary/id").textValue()))).isEqualTo("CLOSED");
        JsonNode closed = act(olivia, one, inspection(both, 1), SOUND).orFail().body();
        assertThat(closed.get("state").textValue()).isEqualTo("CLOSED");
        assertThat(closed.at("/received/1/inspection/found").textValue()).isEqualTo("NO_FAULT_FOUND");
        assertThat(bianca.get(path(one) + "/shipping").orFail().body().at("/received")).isEqualTo(closed.get("received"));
    }

    @Test
    @DisplayName("is inspected by operations alone, as last read, and what is wrong is said by field; its customer reads what was found")
    void whose() throws Exception {
        customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        JsonNode one = authorized();
        JsonNode shipping = back(one, "WHOLE");
        String inspect = inspection(shipping, 0);
        ApiClient nora = as("nora@northwind.example");
        assertThat(act(as("anna@alpine.example"), one, inspect, SOUND).status()).as("a stranger").isEqualTo(404);
        assertThat(act(nora, one, inspect, SOUND).status()).isEqualTo(403);
        assertThat(act(bianca, one, inspect, SOUND).status()).isEqualTo(403);
        JsonNode other = authorized();
        assertThat(act(olivia, other, inspect, SOUND).status()).as("another return's").isEqualTo(404);
        assertThat(act(olivia, one, "/receipts/none/inspection", SOUND).status()).isEqualTo(404);
        assertThat(wrong(act(olivia, one, inspect, Map.of("words", "Worn.")))).containsExactly("/found");
        assertThat(wrong(act(olivia, one, inspect, Map.of("found", "FAULT_CONFIRMED", "words", " ")))).containsExactly("/words");
        assertThat(wrong(act(olivia, one, inspect, Map.of("found", "FAULT_CONFIRMED", "ground", "WEAR", "words", "Worn."))))
                .containsExactly("/ground");
        assertThat(wrong(act(olivia, one, inspect, Map.of("found", "FAULT_CONFIRMED", "words", "x".repeat(2_001)))))
                .containsExactly("/words");
        long read = version(olivia, path(one), "/summary/version");
        act(olivia, one, inspect, Map.of("found", "FAULT_CONFIRMED", "words", "x".repeat(2_000))).orFail();
        assertThat(olivia.change("POST", path(one) + inspect, read, SOUND).status()).as("read before").isEqualTo(412);
        JsonNode seen = nora.get(path(one) + "/shipping").orFail().body();
        assertThat(seen.at("/received/0/inspection/found").textValue()).isEqualTo("FAULT_CONFIRMED");
    }

    @Test
    @DisplayName("is inspected on its return's page, where everybody then reads what was found")
    void page(Chromium chromium) throws Exception {
        JsonNode one = authorized();
        back(one, "PART");
        back(one, "WHOLE");
        String page = portal.url("/replacement/return.xhtml?id=" + one.at("/summary/id").textValue());
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page agent = visitors.as("bianca@portal.example");
            agent.navigate(page);
            assertThat(form(agent)).hasCount(0);
            assertThat(agent.getByText("Not inspected yet")).hasCount(2);
            Page operations = visitors.as("olivia@portal.example");
            operations.navigate(page);
            assertThat(form(operations).getByLabel("What came back").locator("option")).hasCount(2);
            form(operations).getByLabel("Which ground it was").selectOption("WEAR");
            write(operations);
            assertThat(form(operations).getByLabel("In words")).hasAttribute("aria-invalid", "true");
            form(operations).getByLabel("In words").fill("Worn <b> out.");
            write(operations);
            assertThat(form(operations).getByLabel("Which ground it was")).hasAttribute("aria-invalid", "true");
            form(operations).getByLabel("Result").selectOption("ANOTHER_CAUSE");
            assertThat(Look.wrong(operations, "inspection-form")).isEmpty();
            write(operations);
            assertThat(operations.getByText("The inspection is written down.")).isVisible();
            assertThat(form(operations).getByLabel("What came back").locator("option")).hasCount(1);
            assertThat(operations.locator("main")).containsText("was inspected. It has another cause: Normal wear and tear.");
            agent.navigate(page);
            assertThat(agent.locator("main")).containsText("7: Normal wear and tear");
            assertThat(agent.locator("main")).containsText("Worn <b> out.");
            assertThat(Look.wrong(agent, "inspection-found")).isEmpty();
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    private static Locator form(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Inspect what came back").setExact(true));
    }

    private static void write(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write down the inspection")).click();
    }
}
