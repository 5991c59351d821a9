package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
@DisplayName("Returns in the browser")
class ReturnPagesIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String serial = "2347" + mark.substring(0, 7).toUpperCase(Locale.ROOT) + "8";
    private RunningPortal portal;
    private ApiClient olivia;
    private ApiClient bianca;
    private String customer;

    @BeforeEach
    void enter(RunningPortal running) throws Exception {
        portal = running;
        olivia = as("olivia@portal.example");
        bianca = as("bianca@portal.example");
    }

    private ApiClient as(String email) throws Exception {
        try (Connection books = portal.database().connect()) {
            return ApiClient.of(portal.url(""), books, email);
        }
    }

    private JsonNode made(String path, Object body) throws IOException {
        return olivia.post(path, body).orFail().body();
    }

    /** A room with a Rally Bar; with Select or without. */
    private String room(String country, String zone, boolean select, LocalDate boughtOn) throws IOException {
        customer = made("/api/customers", Map.of("company", "Returning " + mark, "country", country, "zone", zone, "website", "",
                "contact", "it@returning.example")).get("id").textValue();
        String room = made("/api/spaces", Map.of("customer", customer, "name", "Room " + mark, "category", "MEDIUM_TO_LARGE_ROOM",
                "country", country, "namedDesk", false, "roomConfirmed", true)).get("id").textValue();
        if (select) {
            JsonNode order = made("/api/orders", Map.of("customer", customer, "confirmationNumber", "P-" + mark, "createdAt",
                    Instant.now().minus(Duration.ofDays(2)).toString(), "lines",
                    List.of(Map.of("level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "termYears", 3, "licenses", 1))));
            made("/api/assignments", Map.of("contract", order.at("/contracts/0").textValue(), "spaces", List.of(room)));
        }
        made("/api/devices", Map.of("customer", customer, "serial", serial, "productCode", "RALLY_BAR", "space", room, "purchasedOn",
                boughtOn.toString()));
        return room;
    }

    /** The address of a ticket about the room, with a step of troubleshooting. */
    private String examined(String room) throws IOException {
        JsonNode ticket = bianca.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "space", room, "subject", "No picture",
                "text", "The camera stays dark.", "language", "en", "channel", "MAIL", "phone", "", "product",
                Map.of("kind", "OURS", "name", "Rally Bar"))).orFail().body().get("ticket");
        String id = ticket.get("id").textValue();
        bianca.change("POST", "/api/tickets/" + id + "/steps", ticket.get("version").longValue(),
                Map.of("step", "Another cable", "result", "No picture")).orFail();
        return portal.url("/support/ticket.xhtml?id=" + id);
    }

    private void confirm(Page page, String ticket) {
        page.navigate(ticket + "&do=failure");
        page.locator("[id$=workSerial]").fill(serial);
        page.locator("[id$=workComplete]").check();
        page.locator("[id$=failureGo]").click();
        page.waitForURL(Pattern.compile("^(?!.*do=failure).*ticket.xhtml.*$"));
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @DisplayName("R70: confirmed in its ticket it is claimed for; sent to India it waits for the proof of purchase, until that is there")
    void proven(Chromium chromium) throws IOException {
        String ticket = examined(room("IN", "Asia/Kolkata", true, LocalDate.now(ZoneOffset.UTC).minusMonths(6)));
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("bianca@portal.example");
            confirm(page, ticket);
            assertThat(region(page, "Return")).containsText("Something is missing");
            page.locator("[id='say:files']").setInputFiles(new FilePayload("invoice.pdf", "application/pdf",
                    "%PDF-1.4 bought on 1 March".getBytes(StandardCharsets.UTF_8)));
            page.locator("[id='say:text']").fill("This is your invoice.");
            page.locator("[id='say:text']").press("Control+Enter");
            assertThat(page.locator(".said-files")).containsText("invoice.pdf");

            region(page, "Return").getByRole(AriaRole.LINK).click();
            assertThat(page.locator("main")).containsText("proof of purchase");
            assertThat(page).hasTitle("Rally Bar - Service Portal");
            assertThat(page.getByLabel("Tax registration number")).hasCount(0);
            button(page, "Send and judge anew").click();
            assertThat(page.getByText("Kept. Something is still missing.")).isVisible();
            page.getByLabel("Proof of purchase").selectOption("invoice.pdf");
            button(page, "Send and judge anew").click();
            assertThat(page.getByText("It is authorized.")).isVisible();
            assertThat(region(page, "How soon it comes")).containsText("This is no promise.");
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What is missing"))).hasCount(0);
            assertThat(Look.wrong(page, "return-authorized")).isEmpty();

            page.getByText("Show a ground against it").click();
            button(page, "Refuse on this ground").click();
            assertThat(page.getByLabel("What shows it")).hasAttribute("aria-invalid", "true");
            page.getByLabel("What shows it").fill("The photo shows coffee in the vents.");
            button(page, "Refuse on this ground").click();
            assertThat(page.getByText("It is refused, and the customer reads why.")).isVisible();
            assertThat(region(page, "Shown against it")).containsText("coffee in the vents");
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("R71: sent to Turkey it waits for the tax number, which is asked for there, and comes when that is given")
    void taxed(Chromium chromium) throws IOException {
        String ticket = examined(room("TR", "Europe/Istanbul", true, LocalDate.now(ZoneOffset.UTC).minusMonths(6)));
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("bianca@portal.example");
            confirm(page, ticket);
            region(page, "Return").getByRole(AriaRole.LINK).click();
            page.getByLabel("Tax registration number").fill("1234567890");
            button(page, "Send and judge anew").click();
            assertThat(page.getByText("It is authorized.")).isVisible();
            assertThat(page.locator("main")).containsText("Sent in advance");
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("R65: operations send what replaces it, write down when it came, and take back what failed, in parts; all see where it is")
    void shipped(Chromium chromium) throws IOException {
        String ticket = examined(room("CH", "Europe/Zurich", true, LocalDate.now(ZoneOffset.UTC).minusMonths(6)));
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page agent = visitors.as("bianca@portal.example");
            confirm(agent, ticket);
            region(agent, "Return").getByRole(AriaRole.LINK).click();
            assertThat(region(agent, "Send a unit")).hasCount(0);
            Page page = visitors.as("olivia@portal.example");
            page.navigate(agent.url());
            Locator send = region(page, "Send a unit");
            send.getByLabel("Serial number").fill("2347" + mark.substring(1, 8).toUpperCase(Locale.ROOT) + "8");
            send.getByLabel("Model").fill("Rally Bar");
            send.getByLabel("Tracking number").fill("JD0146");
            button(page, "Send it").click();
            assertThat(send.getByLabel("Carrier", new Locator.GetByLabelOptions().setExact(true))).hasAttribute("aria-invalid", "true");
            send.getByLabel("Carrier", new Locator.GetByLabelOptions().setExact(true)).fill("DHL Express");
            button(page, "Send it").click();
            assertThat(page.getByText("The return now: On its way.")).isVisible();
            assertThat(region(page, "Sent and returned")).containsText("JD0146");
            assertThat(Look.wrong(page, "return-shipped")).isEmpty();
            String unit = "2347" + mark.substring(1, 8).toUpperCase(Locale.ROOT) + "8";
            Download slip = page.waitForDownload(() -> page.getByRole(AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Packing slip (PDF) of " + unit).setExact(true)).press("Enter"));
            assertThat(slip.suggestedFilename()).matches("R-\\d+-" + unit + "\\.pdf");
            assertThat(new String(slip.createReadStream().readAllBytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

            region(page, "It arrived").getByLabel("When").fill("2020-01-01T12:00");
            button(page, "Write down the arrival").click();
            assertThat(region(page, "It arrived").getByLabel("When")).hasAttribute("aria-invalid", "true");
            region(page, "It arrived").getByLabel("When").fill(LocalDateTime.now(ZoneId.of("Europe/Zurich")).withNano(0).toString());
            button(page, "Write down the arrival").click();
            assertThat(page.getByText("The return now: Failed unit awaited.")).isVisible();
            region(page, "Something came back").getByLabel("What came").selectOption("A part of it");
            region(page, "Something came back").getByLabel("What was found").fill("The power adapter is missing.");
            button(page, "Take it in").click();
            assertThat(region(page, "Sent and returned")).containsText("The power adapter is missing.");
            button(page, "Take it in").click();
            assertThat(page.getByText("The return now: Closed.")).isVisible();
            assertThat(region(page, "Send a unit")).hasCount(0);
            agent.reload();
            assertThat(region(agent, "Sent and returned")).containsText("DHL Express");
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("a return's page names what else was claimed in its Space and by its customer, and leads there; or says that nothing was")
    void known(Chromium chromium) throws IOException {
        String room = room("CH", "Europe/Zurich", true, LocalDate.now(ZoneOffset.UTC).minusMonths(6));
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("bianca@portal.example");
            confirm(page, examined(room));
            region(page, "Return").getByRole(AriaRole.LINK).click();
            assertThat(region(page, "What is known")).containsText("Nothing else was claimed for this unit.");
            assertThat(region(page, "What is known")).containsText("Nothing else was claimed in this Space.");
            String ticket = examined(room).replaceAll(".*id=", "/api/tickets/");
            bianca.change("POST", ticket + "/hardware-failure", bianca.get(ticket).orFail().body().at("/ticket/version").longValue(),
                    Map.of("serial", "", "stepsComplete", true, "withoutSerial", true)).orFail();
            page.reload();
            Locator space = region(page, "What is known").getByRole(AriaRole.TABLE);
            assertThat(space).containsText("Something is missing");
            assertThat(Look.wrong(page, "return-known")).isEmpty();
            space.getByRole(AriaRole.LINK).click();
            assertThat(region(page, "What is known")).containsText("It has no serial number of its own");
            assertThat(region(page, "What is known").getByRole(AriaRole.TABLE)).containsText(serial);
            region(page, "What is known").getByText("See in the list").click();
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(3);
            assertThat(page.locator(".filters .chip.chosen").first()).containsText("Room " + mark);
            assertThat(Look.wrong(page, "returns-of-space")).isEmpty();
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("R103: what would be refused in Australia lies before our people, and is answered with a reason, by one of two at once")
    void answered(Chromium chromium) throws IOException {
        String ticket = examined(room("AU", "Australia/Sydney", false, LocalDate.now(ZoneOffset.UTC).minusYears(4)));
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("bianca@portal.example");
            confirm(page, ticket);
            page.navigate(portal.url("/replacement/returns.xhtml?state=REVIEW&customer=" + customer));
            page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(serial)).getByRole(AriaRole.LINK).first().click();
            assertThat(page.locator("main")).containsText("consumer law");
            assertThat(Look.wrong(page, "return-review")).isEmpty();
            Page other = visitors.as("samuel@portal.example");
            other.navigate(page.url());
            button(page, "Replace it").click();
            assertThat(page.getByLabel("Reason").first()).hasAttribute("aria-invalid", "true");
            page.getByLabel("Reason").first().fill("It failed a week after its warranty.");
            button(page, "Replace it").click();
            assertThat(page.getByText("It is authorized.")).isVisible();
            assertThat(region(page, "Why our people replace it")).containsText("a week after its warranty");

            other.getByLabel("Reason").first().fill("Too old.");
            button(other, "Do not replace it").click();
            assertThat(other.getByText("Somebody else was faster")).isVisible();
            assertThat(region(other, "Why our people replace it")).containsText("a week after its warranty");
            assertThat(visitors.complaints()).isEmpty();
        }
    }
}
