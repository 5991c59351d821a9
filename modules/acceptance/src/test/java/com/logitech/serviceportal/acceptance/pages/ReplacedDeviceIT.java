package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("By what a device is replaced")
class ReplacedDeviceIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Zurich"));

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private RunningPortal portal;
    private ApiClient api;
    private String customer;

    @BeforeEach
    void enter(RunningPortal running) throws Exception {
        portal = running;
        api = as("olivia@portal.example");
        customer = made("/api/customers", Map.of("company", "Replaced " + mark, "country", "CH", "zone", "Europe/Zurich", "website", "",
                "contact", "it@replaced.example")).get("id").textValue();
    }

    private ApiClient as(String email) throws Exception {
        try (Connection books = portal.database().connect()) {
            return ApiClient.of(portal.url(""), books, email);
        }
    }

    private JsonNode made(String path, Object body) throws IOException {
        return api.post(path, body).orFail().body();
    }

    private String room(String name) throws IOException {
        return room(name, "CH");
    }

    private String room(String name, String country) throws IOException {
        return made("/api/spaces", Map.of("customer", customer, "name", name + " " + mark, "category", "MEDIUM_TO_LARGE_ROOM", "country",
                country, "namedDesk", false, "roomConfirmed", true)).get("id").textValue();
    }

    /** From Venlo, with the cut-off at four. */
    private void served(String country, boolean nextBusinessDay) throws IOException {
        made("/api/country-books/warehouses", Map.of("country", country, "warehouse", "Venlo", "warehouseCountry", "NL", "zone",
                "Europe/Amsterdam", "cutOff", "16:00", "nextBusinessDay", nextBusinessDay, "effectiveFrom",
                LocalDate.now(ZoneOffset.UTC).toString()));
    }

    /** At noon in Amsterdam on a Tuesday to come, in the middle of November or January: no holiday is near. */
    private static ZonedDateTime tuesdayNoon() {
        LocalDate before = TODAY.getMonth().compareTo(Month.NOVEMBER) < 0 ? TODAY.withDayOfMonth(9).withMonth(11)
                : TODAY.with(TemporalAdjusters.firstDayOfNextYear()).withDayOfMonth(10);
        return before.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam"));
    }

    private JsonNode delivery(JsonNode device, Object decidedAt) throws IOException {
        return api.get("/api/devices/" + device.get("id").textValue() + "/delivery?decidedAt=" + decidedAt).orFail().body();
    }

    private JsonNode device(String product, String space, LocalDate boughtOn) throws IOException {
        String serial = "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
        Map<String, Object> device = new HashMap<>(Map.of("customer", customer, "serial", serial, "productCode", product, "space", space));
        if (boughtOn != null) {
            device.put("purchasedOn", boughtOn.toString());
        }
        return made("/api/devices", device);
    }

    private void license(String space) throws IOException {
        JsonNode order = made("/api/orders", Map.of("customer", customer, "confirmationNumber", "R-" + UUID.randomUUID(), "createdAt",
                Instant.now().minus(Duration.ofDays(2)).toString(), "lines",
                List.of(Map.of("level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "termYears", 3, "licenses", 1))));
        made("/api/assignments", Map.of("contract", order.at("/contracts/0").textValue(), "spaces", List.of(space)));
    }

    private List<JsonNode> check(ApiClient asking, List<String> serials) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        asking.post("/api/serial-checks", Map.of("serials", serials)).orFail().body().get("items").forEach(items::add);
        return items;
    }

    private static String standing(JsonNode item) {
        return item.get("standing").textValue();
    }

    @Test
    @DisplayName("is told for each serial number in the order asked: Select, warranty, gap, unknown purchase, unknown number")
    void eachInItsOrder() throws Exception {
        String select = room("Select");
        String basic = room("Basic");
        license(select);
        JsonNode covered = device("RALLY_BAR", select, TODAY.minusMonths(6));
        JsonNode late = device("RALLY_BAR", select, TODAY.minusYears(3));
        JsonNode unknown = device("RALLY_BAR", select, null);
        JsonNode warranted = device("RALLY_BAR", basic, TODAY.minusYears(2).plusDays(1));
        JsonNode over = device("RALLY_BAR", basic, TODAY.minusYears(2));

        List<JsonNode> items = check(api, Stream.concat(Stream.of(covered, late, unknown, warranted, over)
                .map(device -> device.get("serial").textValue().toLowerCase(Locale.ROOT)), Stream.of("2347ZZZZZZZ8", "?")).toList());

        assertThat(items).extracting(ReplacedDeviceIT::standing).containsExactly("UNDER_SELECT", "NOT_COVERED", "UNKNOWN",
                "STANDARD_WARRANTY", "NOT_COVERED", "NOT_REGISTERED", "NO_SERIAL_NUMBER");
        assertThat(items.get(0).at("/decision/outcome").textValue()).isEqualTo("granted");
        assertThat(items.get(1).at("/decision/findings").findValuesAsText("rule")).contains("R61");
        assertThat(items.get(2).at("/decision/turnedBy").textValue()).contains("proof of purchase");
        assertThat(items.get(3).get("coveredUntil").textValue()).isEqualTo(TODAY.toString());
        assertThat(items.get(4).at("/decision/turnedBy").textValue()).contains("Select");
        assertThat(items.get(5).hasNonNull("decision")).isFalse();

        JsonNode chain = api.get("/api/devices/" + covered.get("id").textValue() + "/cover").orFail().body();
        assertThat(chain.get("links").findValuesAsText("standing")).containsExactly("STANDARD_WARRANTY", "UNDER_SELECT", "NOT_COVERED");
        assertThat(chain.at("/links/1/spaceName").textValue()).isEqualTo("Select " + mark);
    }

    @Test
    @DisplayName("is for a stranger's device what it is for one nobody registered")
    void strangers() throws Exception {
        JsonNode device = device("RALLY_BAR", room("Own"), TODAY);
        ApiClient stranger = as("anna@alpine.example");

        assertThat(check(stranger, List.of(device.get("serial").textValue()))).extracting(ReplacedDeviceIT::standing)
                .containsExactly("NOT_REGISTERED");
        assertThat(stranger.get("/api/devices/" + device.get("id").textValue() + "/cover").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("comes how soon is told: R67 on both sides of the cut-off, R68 where no warehouse is known, R69 by the warranty")
    void howSoon() throws Exception {
        String vienna = room("Vienna", "AT");
        license(vienna);
        JsonNode covered = device("RALLY_BAR", vienna, TODAY.minusMonths(6));
        JsonNode warranted = device("RALLY_BAR", room("Graz", "AT"), TODAY.minusMonths(1));
        ZonedDateTime noon = tuesdayNoon();
        served("AT", false);
        JsonNode unknown = delivery(covered, noon.toInstant());
        assertThat(unknown.get("speed").textValue()).isEqualTo("BEST_EFFORT");
        assertThat(unknown.at("/decision/decisive/rule").asText(unknown.at("/decision/findings").toString())).contains("R68");
        assertThat(unknown.at("/estimated/earliest").textValue()).isEqualTo(noon.toLocalDate().plusDays(3).toString());

        served("AT", true);
        Instant cutOff = noon.withHour(16).toInstant();
        JsonNode planned = delivery(covered, cutOff.minusSeconds(1));
        assertThat(planned.get("speed").textValue()).isEqualTo("NEXT_BUSINESS_DAY");
        assertThat(planned.at("/planned/shipsOn").textValue()).isEqualTo(noon.toLocalDate().toString());
        assertThat(planned.at("/planned/arrivesOn").textValue()).isEqualTo(noon.toLocalDate().plusDays(1).toString());
        assertThat(Instant.parse(planned.at("/planned/decideBefore").textValue())).isEqualTo(cutOff);
        assertThat(delivery(covered, cutOff).at("/planned/arrivesOn").textValue()).isEqualTo(noon.toLocalDate().plusDays(2).toString());

        JsonNode basic = delivery(warranted, noon.toInstant());
        assertThat(basic.get("speed").textValue()).isEqualTo("BEST_EFFORT");
        assertThat(basic.at("/decision/findings").findValuesAsText("rule")).contains("R62", "R69");
        assertThat(api.get("/api/devices/" + covered.get("id").textValue() + "/delivery?decidedAt=2020-01-01T00:00:00Z").status())
                .isEqualTo(422);
        assertThat(as("anna@alpine.example").get("/api/devices/" + covered.get("id").textValue() + "/delivery").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is asked of 1 to 1,000 serial numbers; of more, of none and of texts too long is said why not")
    void bounds() throws Exception {
        assertThat(check(api, Collections.nCopies(1_000, "2347ZZZZZZZ8"))).hasSize(1_000);
        for (List<String> refused : List.of(Collections.nCopies(1_001, "2347ZZZZZZZ8"), List.<String>of(), List.of("8".repeat(101)))) {
            ApiClient.Answer answer = api.post("/api/serial-checks", Map.of("serials", refused));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().toString()).contains("serials");
        }
    }

    @Test
    @DisplayName("is seen on the page of many serial numbers, taken along as a file, and drawn on the device's own page")
    void pages(Chromium chromium) throws Exception {
        String select = room("Select");
        license(select);
        JsonNode covered = device("RALLY_BAR", select, TODAY.minusMonths(6));
        String serial = covered.get("serial").textValue();
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("olivia@portal.example");
        page.locator("#password").fill(SignedIn.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));

        page.navigate(portal.url("/replacement/check-serials.xhtml"));
        Locator check = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check serial numbers"));
        check.click();
        assertThat(page.getByText("Enter or paste at least one serial number.").first()).isVisible();
        page.getByLabel("Serial numbers").fill(serial + "\n2347ZZZZZZZ8");
        check.click();
        Locator row = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(serial));
        assertThat(row).containsText("Replaced under Select");
        assertThat(row).containsText("Rally Bar");
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("2347ZZZZZZZ8"))).containsText("Not registered");

        Download file = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save as CSV"))
                .click());
        assertThat(Files.readString(file.path())).contains(serial).contains("UNDER_SELECT");

        Locator take = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load them"));
        take.click();
        assertThat(page.getByLabel("From a file")).hasAttribute("aria-invalid", "true");
        page.getByLabel("From a file").setInputFiles(new FilePayload("mine.csv", "text/csv",
                ("Product;Serial number\nRally Bar;" + serial + "\nTap;2347YYYYYYY8\n").getBytes(StandardCharsets.UTF_8)));
        take.click();
        assertThat(page.getByLabel("Serial numbers")).hasValue(serial + "\n2347YYYYYYY8");
        check.click();
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("2347YYYYYYY8"))).containsText("Not registered");

        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(serial)).click();
        Locator chain = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("If it fails"));
        assertThat(chain.getByRole(AriaRole.IMG)).isVisible();
        assertThat(chain.getByRole(AriaRole.ROW)).hasCount(4);
        assertThat(chain.getByRole(AriaRole.ARTICLE)).containsText("Yes");

        JsonNode promised = device("RALLY_BAR", room("Served", "AT"), TODAY.minusMonths(6));
        served("AT", true);
        license(promised.get("space").textValue());
        page.navigate(portal.url("/spaces/device.xhtml?id=" + promised.get("id").textValue()));
        Locator soon = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("How soon it would come"));
        assertThat(soon).containsText("Next business day");
        assertThat(soon).containsText("08:00 to 17:00 (Europe/Vienna)");
        assertThat(soon).containsText("from Venlo");
        assertThat(soon).containsText("no guarantee");
    }
}
