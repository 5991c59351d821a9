package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.pages.Look;
import com.logitech.serviceportal.acceptance.pages.Visitors;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("What lies in the warehouses")
class StockIT extends ClaimStory {

    private static final int DECISIONS = 32;
    private static final int UNITS = 20;
    private static final String NEAR = "Warehouse of the north";
    private static final String FAR = "Warehouse of the south";

    @BeforeEach
    void serve() throws IOException {
        for (Map.Entry<String, String> served : Map.of("NO", NEAR, "PT", FAR).entrySet()) {
            olivia.post("/api/country-books/warehouses", Map.of("country", served.getKey(), "warehouse", served.getValue(),
                    "warehouseCountry", "NL", "zone", "Europe/Amsterdam", "cutOff", "16:00", "nextBusinessDay", true, "effectiveFrom",
                    LocalDate.now(ZoneOffset.UTC).toString()));
        }
    }

    private static Map<String, Object> units(String warehouse, String product, String... serials) {
        return Map.of("warehouse", warehouse, "product", product, "serials", List.of(serials));
    }

    private String put(String warehouse, String product) throws IOException {
        String unit = serial();
        made("/api/stock/units", units(warehouse, product, unit));
        return unit;
    }

    /** A return to Norway of a unit of this product, in its standard warranty. */
    private JsonNode authorized(String product) throws IOException {
        String room = room("NO");
        String serial = serial();
        register(serial, product, room, today.minusMonths(6));
        JsonNode claimed = claimed(room, serial);
        assertThat(state(claimed)).isEqualTo("AUTHORIZED");
        return claimed;
    }

    private Optional<String> setAside(JsonNode one) throws IOException {
        return Optional.ofNullable(bianca.get(path(one) + "/shipping").orFail().body().at("/setAside/serial").textValue());
    }

    private static Map<String, Object> shipment(String serial, String product, String reason) {
        return Map.of("serial", serial, "product", product, "carrier", "DHL", "preferred", true, "tracking", "", "term", "DAP",
                "dutiesByUs", true, "reason", reason);
    }

    private void look() throws IOException {
        olivia.post("/probe/driven?what=setUnitsAside", "").orFail();
    }

    private static JsonNode problem(ApiClient.Answer answer, int status) throws IOException {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.body();
    }

    @Test
    @DisplayName("R65, R67: a unit is set aside when a return is authorized, the nearest first, and is free when nothing comes of it")
    void aside() throws Exception {
        String far = put(FAR, "SCRIBE");
        String near = put(NEAR, "SCRIBE");
        JsonNode first = authorized("SCRIBE");
        JsonNode second = authorized("SCRIBE");
        JsonNode third = authorized("SCRIBE");
        assertThat(setAside(first)).contains(near);
        assertThat(setAside(second)).contains(far);
        assertThat(setAside(third)).isEmpty();
        JsonNode units = bianca.get("/api/stock/units?product=SCRIBE&warehouse=" + NEAR.replace(" ", "%20")).orFail().body();
        assertThat(units.at("/items/0/heldFor/number").asText()).isEqualTo(first.at("/summary/number").asText());
        assertThat(bianca.get("/api/journal?thing=" + first.at("/summary/id").textValue()).orFail().body().toString())
                .contains("Scribe " + near + " was set aside in " + NEAR + ".");

        act(bianca, first, "/cancel", Map.of("reason", "It works again.")).orFail();
        assertThat(setAside(first)).isEmpty();
        look();
        assertThat(setAside(third)).contains(near);

        JsonNode sent = act(olivia, third, "/shipments", shipment(near, "", "")).orFail().body();
        assertThat(sent.at("/sent/0/product").textValue()).as("what it lies in stock as").isEqualTo("Scribe");
        assertThat(sent.has("setAside")).isFalse();
        assertThat(problem(olivia.post("/api/stock/units", units(NEAR, "SCRIBE", near)), 422).toString()).contains("serials", near);

        String other = put(NEAR, "SCRIBE");
        act(olivia, second, "/shipments", shipment(other, "scribe", "")).orFail();
        JsonNode fourth = authorized("SCRIBE");
        assertThat(setAside(fourth)).as("what was set aside and not sent is free again").contains(far);
        assertThat(made("/api/stock/removals", Map.of("serial", far, "reason", "It fell.")).at("/setAside").intValue()).isZero();
        assertThat(setAside(fourth)).isEmpty();
        String late = serial();
        assertThat(made("/api/stock/units", units(FAR, "Scribe", late)).at("/setAside").intValue()).as("it waited").isEqualTo(1);
        assertThat(setAside(fourth)).contains(late);
    }

    @Test
    @DisplayName("an equal or better model goes instead once it is allowed, no other without a reason, and none set aside for another")
    void instead() throws Exception {
        JsonNode waiting = authorized("SWYTCH");
        String tap = put(NEAR, "TAP_SCHEDULER");
        assertThat(setAside(waiting)).isEmpty();
        assertThat(problem(act(olivia, waiting, "/shipments", shipment(tap, "", "")), 409).toString())
                .contains("Tap Scheduler", "not allowed in place of a Swytch");
        assertThat(problem(act(olivia, waiting, "/shipments", shipment(tap, "Rally Bar", "")), 422).toString())
                .contains("product", "it lies in stock as Tap Scheduler");

        made("/api/stock/substitutes", Map.of("product", "SWYTCH", "instead", "Tap Scheduler"));
        assertThat(setAside(waiting)).contains(tap);
        assertThat(bianca.get(path(waiting) + "/shipping").orFail().body().at("/setAside/instead").booleanValue()).isTrue();
        assertThat(problem(olivia.post("/api/stock/substitutes", Map.of("product", "SWYTCH", "instead", "TAP_SCHEDULER")), 409).toString())
                .contains("instead");
        assertThat(problem(olivia.post("/api/stock/substitutes", Map.of("product", "SWYTCH", "instead", "Swytch")), 422).toString())
                .contains("is the same product");
        made("/api/stock/substitutes/endings", Map.of("product", "SWYTCH", "instead", "TAP_SCHEDULER"));
        assertThat(problem(olivia.post("/api/stock/substitutes/endings", Map.of("product", "SWYTCH", "instead", "TAP_SCHEDULER")), 409)
                .toString()).contains("instead");
        assertThat(setAside(waiting)).as("it stays so").contains(tap);

        JsonNode another = authorized("SWYTCH");
        assertThat(problem(act(olivia, another, "/shipments", shipment(tap, "", "Whatever.")), 409).toString())
                .contains("It is set aside for " + waiting.at("/summary/number").asText());
        String odd = put(NEAR, "TAP_SCHEDULER");
        JsonNode sent = act(olivia, another, "/shipments", shipment(odd, "", "The customer asked for it.")).orFail().body();
        assertThat(sent.at("/sent/0/product").textValue()).isEqualTo("Tap Scheduler");
        assertThat(act(olivia, waiting, "/shipments", shipment(serial(), "", "")).orFail().body().at("/sent/0/product").textValue())
                .as("out of no stock it is the same model").isEqualTo("Swytch");
    }

    @Test
    @DisplayName("of 32 failures confirmed at the same instant 20 get a unit, each another one; the others get theirs when more come")
    void parallel() throws Exception {
        made("/api/stock/units", units(NEAR, "LOGI_DOCK", Stream.generate(ClaimStory::serial).limit(UNITS).toArray(String[]::new)));
        List<Callable<JsonNode>> decisions = new ArrayList<>();
        for (int i = 0; i < DECISIONS; i++) {
            String room = room("NO");
            String serial = serial();
            register(serial, "LOGI_DOCK", room, today.minusMonths(6));
            String ticket = examined(room);
            decisions.add(() -> claimed(ticket, Map.of("serial", serial, "stepsComplete", true)));
        }
        List<JsonNode> returns = new ArrayList<>();
        ExecutorService agents = Executors.newFixedThreadPool(DECISIONS);
        try {
            for (Future<JsonNode> one : agents.invokeAll(decisions)) {
                returns.add(one.get());
            }
        } finally {
            agents.shutdownNow();
        }
        look();
        assertThat(units(returns)).hasSize(UNITS).doesNotHaveDuplicates();
        made("/api/stock/units", units(FAR, "LOGI_DOCK", Stream.generate(ClaimStory::serial).limit(DECISIONS).toArray(String[]::new)));
        look();
        assertThat(units(returns)).hasSize(DECISIONS).doesNotHaveDuplicates();
    }

    private List<String> units(List<JsonNode> returns) throws IOException {
        List<String> units = new ArrayList<>();
        for (JsonNode one : returns) {
            setAside(one).ifPresent(units::add);
        }
        return units;
    }

    @Test
    @DisplayName("goes in as a whole or not at all, by operations alone, and what is wrong is named; customers do not know of it")
    void refused() throws Exception {
        String unit = put(NEAR, "SIGHT");
        String registered = device(room("NO"), today);
        String fresh = serial();
        for (Map.Entry<String, Map<String, Object>> wrong : Map.of("has what lies in stock already, or was sent before: " + unit,
                units(NEAR, "SIGHT", fresh, unit), "has what is registered to a customer: " + registered,
                units(NEAR, "SIGHT", fresh, registered),
                "has " + fresh + " more than once", units(NEAR, "SIGHT", fresh, fresh), "is none of the warehouses",
                units("Nowhere", "SIGHT", fresh), "is not a product we know", units(NEAR, "Anything", fresh), "are 1 to 500 serial numbers",
                units(NEAR, "SIGHT")).entrySet()) {
            assertThat(problem(olivia.post("/api/stock/units", wrong.getValue()), 422).toString()).contains(wrong.getKey());
        }
        assertThat(problem(olivia.post("/api/stock/removals", Map.of("serial", fresh, "reason", "Lost.")), 409).toString())
                .as("nothing of it was stored").contains("It lies in no warehouse.");
        assertThat(problem(olivia.post("/api/stock/removals", Map.of("serial", unit, "reason", " ")), 422).toString()).contains("reason");
        assertThat(bianca.post("/api/stock/units", units(NEAR, "SIGHT", fresh)).status()).isEqualTo(403);
        assertThat(bianca.get("/api/stock").status()).isEqualTo(200);
        ApiClient nora = as("nora@northwind.example");
        assertThat(nora.get("/api/stock").status()).isEqualTo(403);
        assertThat(nora.get("/api/stock/units?product=SIGHT").status()).isEqualTo(403);
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @DisplayName("is kept on a page by operations, who see what is missing; the shipping desk and the return name the unit")
    void pages(Chromium chromium) throws Exception {
        JsonNode waiting = authorized("RALLY_CAMERA");
        String number = waiting.at("/summary/number").asText();
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("olivia@portal.example");
            page.navigate(portal.url("/replacement/stock.xhtml"));
            assertThat(region(page, "Missing")).containsText("Rally Camera");
            Locator in = region(page, "Put units in");
            in.getByLabel("Warehouse").selectOption(NEAR);
            in.getByLabel("Model").selectOption("Rally");
            in.getByLabel("Serial numbers").fill("what is this?");
            in.getByRole(AriaRole.BUTTON).click();
            assertThat(in.getByLabel("Serial numbers")).hasAttribute("aria-invalid", "true");
            assertThat(in).containsText("what is this? is no serial number");
            String unit = serial();
            in.getByLabel("Serial numbers").fill(unit + "\n" + serial() + "\n");
            in.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByText("2 units are in stock.")).isVisible();
            assertThat(region(page, "Missing")).containsText("Rally Camera");

            page.getByText("Allow a model in place of another").click();
            page.locator("[id=\"allowing:failedModel\"]").selectOption("RALLY_CAMERA");
            page.locator("[id=\"allowing:instead\"]").selectOption("RALLY");
            page.locator("[id=\"allowing:allow\"]").press("Enter");
            assertThat(page.getByText("Rally may go in place of Rally Camera.")).isVisible();
            region(page, "In the warehouses").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Rally").setExact(true))
                    .click();
            assertThat(region(page, "Units: Rally")).containsText(number);
            assertThat(Look.wrong(page, "stock")).isEmpty();

            page.navigate(portal.url("/replacement/return.xhtml?id=" + waiting.at("/summary/id").textValue()));
            assertThat(region(page, "Sent and returned")).containsText("in " + NEAR);
            assertThat(region(page, "Sent and returned")).containsText("in place of the failed model");
            assertThat(region(page, "Send a unit").getByLabel("Serial number")).hasValue(bianca.get(path(waiting) + "/shipping").orFail()
                    .body().at("/setAside/serial").textValue());
            assertThat(Look.wrong(page, "return-set-aside")).isEmpty();

            page.navigate(portal.url("/replacement/stock.xhtml"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End that Rally goes in place of Rally Camera")).click();
            assertThat(page.getByText("Rally goes no longer in place of Rally Camera.")).isVisible();
            page.getByText("Take a unit out").click();
            page.locator("[id=\"leaving:serial\"]").fill(unit);
            page.locator("[id=\"leaving:takeOut\"]").press("Enter");
            assertThat(page.locator("[id=\"leaving:outReason\"]")).hasAttribute("aria-invalid", "true");
            page.locator("[id=\"leaving:outReason\"]").fill("It fell.");
            page.locator("[id=\"leaving:takeOut\"]").press("Enter");
            assertThat(page.getByText("It is out of stock.")).isVisible();

            Page agent = visitors.as("bianca@portal.example");
            agent.navigate(portal.url("/replacement/stock.xhtml"));
            assertThat(region(agent, "In the warehouses")).isVisible();
            assertThat(region(agent, "Put units in")).hasCount(0);
            assertThat(visitors.complaints()).isEmpty();
        }
    }
}
