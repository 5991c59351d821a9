package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("Whether a device is covered")
class CoveredDeviceIT {


    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private RunningPortal portal;
    private ApiClient api;
    private String customer;

    @BeforeEach
    void enter(RunningPortal running) throws Exception {
        portal = running;
        try (Connection books = portal.database().connect()) {
            api = ApiClient.of(portal.url(""), books, "olivia@portal.example");
        }
        customer = made("/api/customers", Map.of("company", "Covered " + mark, "country", "CH", "zone", "Europe/Zurich", "website", "",
                "contact", "it@covered.example")).get("id").textValue();
    }

    private JsonNode made(String path, Object body) throws IOException {
        return api.post(path, body).orFail().body();
    }

    private String room(String name, String category) throws IOException {
        return made("/api/spaces", Map.of("customer", customer, "name", name + " " + mark, "category", category, "country", "CH",
                "namedDesk", false, "roomConfirmed", true)).get("id").textValue();
    }

    private String device(String product, String space) throws IOException {
        String serial = "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
        return made("/api/devices", Map.of("customer", customer, "serial", serial, "productCode", product, "space", space)).get("id")
                .textValue();
    }

    private void license(String space, String category) throws IOException {
        JsonNode order = made("/api/orders", Map.of("customer", customer, "confirmationNumber", "C-" + mark, "createdAt",
                Instant.now().minus(Duration.ofDays(2)).toString(), "lines",
                List.of(Map.of("level", "SELECT", "category", category, "termYears", 3, "licenses", 1))));
        made("/api/assignments", Map.of("contract", order.at("/contracts/0").textValue(), "spaces", List.of(space)));
    }

    private JsonNode asked(String device, Instant at, Instant knownAt) throws IOException {
        return api.get("/api/devices/" + device + "/entitlement?at=" + at + "&knownAt=" + knownAt).orFail().body();
    }

    private static String rules(JsonNode answer) {
        StringBuilder rules = new StringBuilder();
        answer.at("/cover/findings").forEach(step -> rules.append(step.get("rule").textValue())
                .append(step.get("holds").booleanValue() ? "+ " : "- "));
        return rules.toString();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    @DisplayName("follows the Space it stands in to the instant, as known then, over the API and on its page")
    void followsTheSpace(Chromium chromium) throws Exception {
        String small = room("Small", "SMALL_ROOM");
        String large = room("Large", "MEDIUM_TO_LARGE_ROOM");
        license(large, "MEDIUM_TO_LARGE_ROOM");
        String rallyBar = device("RALLY_BAR", small);
        JsonNode refused = api.get("/api/devices/" + rallyBar + "/entitlement").orFail().body();
        assertThat(rules(refused)).startsWith("R19+ R43- R15-");
        assertThat(refused.at("/cover/turnedBy").textValue()).contains("Medium to Large Room");
        assertThat(refused.get("level").textValue()).isEqualTo("BASIC");

        move(rallyBar, Map.of("space", large));
        Instant moved = Instant.parse(api.get("/api/devices/" + rallyBar + "/locations").orFail().body().at("/items/0/from").textValue());
        JsonNode covered = asked(rallyBar, moved, now());
        assertThat(covered.get("space").textValue()).isEqualTo(large);
        assertThat(covered.get("level").textValue()).isEqualTo("SELECT");
        assertThat(covered.at("/contract/number").textValue()).isNotBlank();
        assertThat(rules(covered)).startsWith("R19+ R43+ R15+").doesNotContain("-");
        assertThat(asked(rallyBar, moved.minus(1, ChronoUnit.MICROS), now()).get("space").textValue()).isEqualTo(small);

        Instant out = now();
        Thread.sleep(50);
        Instant before = now();
        Thread.sleep(50);
        move(rallyBar, Map.of("at", out.toString()));
        assertThat(rules(asked(rallyBar, out, now()))).isEqualTo("R19- ");
        assertThat(asked(rallyBar, out.minus(1, ChronoUnit.MICROS), now()).at("/cover/outcome").textValue()).isEqualTo("granted");
        assertThat(asked(rallyBar, out, before).at("/cover/outcome").textValue()).as("told later").isEqualTo("granted");

        Page page = signedIn(chromium);
        page.navigate(portal.url("/spaces/device.xhtml?id=" + rallyBar));
        Locator decision = page.getByRole(AriaRole.ARTICLE,
                new Page.GetByRoleOptions().setName(Pattern.compile("^Is Rally Bar .* covered")));
        assertThat(decision).containsText("No.");
        assertThat(decision).containsText("Record since when the device stands in a Space with an active license.");
        page.navigate(portal.url("/spaces/device.xhtml?id=" + rallyBar + "&at=" + out + "&knownAt=" + before));
        assertThat(page.getByText("Another moment.")).isVisible();
        assertThat(decision).containsText("Yes.");
        assertThat(decision).containsText("stood in Large " + mark);
        page.getByLabel("Covered at").fill("2025-01-01T10:00");
        page.getByLabel("As known at").fill("");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show answer")).click();
        assertThat(page).hasURL(Pattern.compile(".*at=2025-01-01T\\d\\d(:|%3A)00(:|%3A)00Z.*"));
        assertThat(decision).containsText("stood in no Space");
        assertThat(Look.inaccessible(page)).isEmpty();
        page.context().close();
    }

    @Test
    @DisplayName("shows beside each device of a Space, and is answered for many at once in the order asked")
    void manyAtOnce(Chromium chromium) throws Exception {
        String small = room("Small", "SMALL_ROOM");
        license(small, "SMALL_ROOM");
        String bare = room("Bare", "SMALL_ROOM");
        List<String> devices = List.of(device("RALLY_BAR", small), device("MEETUP_2", small), device("MEETUP_2", bare));

        JsonNode answers = made("/api/entitlement-checks/devices", Map.of("devices", devices)).get("items");

        assertThat(answers).extracting(answer -> answer.get("device").textValue()).containsExactlyElementsOf(devices);
        assertThat(answers).extracting(answer -> answer.at("/cover/outcome").textValue()).containsExactly("denied", "granted", "denied");
        for (List<String> unanswerable : List.of(List.<String>of(), List.of(devices.get(0), devices.get(0)))) {
            assertThat(api.post("/api/entitlement-checks/devices", Map.of("devices", unanswerable)).status()).isEqualTo(422);
        }

        Page page = signedIn(chromium);
        page.navigate(portal.url("/spaces/space.xhtml?id=" + small));
        assertThat(row(page, "Rally Bar")).containsText("Product not covered here");
        assertThat(row(page, "MeetUp 2").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Covered"))).isVisible();
        page.navigate(portal.url("/spaces/space.xhtml?id=" + bare));
        row(page, "MeetUp 2").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Basic only")).click();
        assertThat(page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(Pattern.compile("covered by a paid service"))))
                .containsText("No.");
        page.context().close();
    }

    private static Locator row(Page page, String product) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(product));
    }

    private void move(String device, Map<String, String> move) throws IOException {
        long seen = api.get("/api/devices/" + device).orFail().body().get("version").longValue();
        api.change("POST", "/api/devices/" + device + "/moves", seen, move).orFail();
    }

    private Page signedIn(Chromium chromium) {
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("olivia@portal.example");
        page.locator("#password").fill(SignedIn.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
        return page;
    }
}
