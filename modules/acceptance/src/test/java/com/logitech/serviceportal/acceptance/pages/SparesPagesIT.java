package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("Onsite spares in the browser")
class SparesPagesIT {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private final String unit = serial();
    private final String failed = serial();
    private RunningPortal portal;
    private ApiClient olivia;
    private Bookings books;

    @BeforeEach
    void enter(RunningPortal running) throws Exception {
        portal = running;
        try (Connection connection = portal.database().connect()) {
            olivia = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
        }
        books = Bookings.ofNewCustomer(olivia, "Spares in the browser");
        books.enter(books.planEndingSoon());
        olivia.post("/api/devices", Map.of("customer", books.customer(), "serial", failed, "productCode", "RALLY_BAR", "space",
                books.addLargeRooms(1).get(0), "purchasedOn", LocalDate.now(ZURICH).minusMonths(6).toString())).orFail();
    }

    private static String serial() {
        return "2347" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT) + "8";
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator typed(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    /** What the book shows for Rooms: by the scale, granted, on their way, on hand, deployed, being replaced, used up. */
    private void counted(Page page, String... counts) {
        page.navigate(portal.url("/spares/cabinet.xhtml?customer=" + books.customer()));
        assertThat(region(page, "How many, and where they are").locator("tbody tr").first().locator("td")).hasText(counts);
    }

    private String request(Page page) {
        page.navigate(portal.url("/spares/cabinet.xhtml?customer=" + books.customer()));
        link(page, "Request spares").click();
        page.getByLabel("Units", new Page.GetByLabelOptions().setExact(true)).fill("1");
        button(page, "Reckon").click();
        assertThat(page.locator("main")).containsText("May an onsite spare for Rooms be requested?");
        assertThat(page.getByLabel("How many Rally Bar are asked for")).hasValue("1");
        assertThat(Look.wrong(page, "request-spares")).isEmpty();
        button(page, "Request them").click();
        assertThat(typed(page, "place")).hasAttribute("aria-invalid", "true");
        typed(page, "place").fill("IT store, Building 2");
        typed(page, "address").fill("Main Street 1\nZurich");
        page.getByLabel("Country").selectOption("CH");
        button(page, "Request them").click();
        assertThat(page.getByText("1 spare is requested.")).isVisible();
        return page.url();
    }

    private void send(Page page) {
        page.getByLabel("1 × Rally Bar").fill(unit);
        button(page, "Send the units").click();
        assertThat(typed(page, "carrier")).hasAttribute("aria-invalid", "true");
        typed(page, "carrier").fill("DHL");
        assertThat(Look.wrong(page, "send-spares")).isEmpty();
        button(page, "Send the units").click();
        assertThat(page.locator("main .name")).containsText("Sent");
        counted(page, "2", "1", "1", "0", "0", "0", "0");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Rally Bar " + unit))).click();
        button(page, "Write the arrival down").click();
        assertThat(page.getByText("The spare is ready now.")).isVisible();
    }

    @Test
    @DisplayName("R77 to R89: a spare is requested, sent, deployed for a Rally Bar that died, and what replaces that is the new spare")
    void wholeStory(Chromium chromium) throws IOException {
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page operations = visitors.as("olivia@portal.example");
            String requested = request(operations);
            operations.navigate(portal.url("/spares/requests.xhtml?state=REQUESTED&customer=" + books.customer()));
            assertThat(operations.locator("tbody tr")).hasCount(1);
            operations.navigate(requested);
            send(operations);
            String spare = operations.url();

            Page agent = visitors.as("samuel@portal.example");
            agent.navigate(spare);
            button(agent, "Deploy this spare").click();
            assertThat(typed(agent, "failed")).hasAttribute("aria-invalid", "true");
            typed(agent, "failed").fill(failed);
            typed(agent, "text").fill("The camera stays dark.");
            button(agent, "Deploy this spare").click();
            assertThat(agent.locator("main")).containsText("It is in its place in");
            assertThat(Look.wrong(agent, "spare-deployed")).isEmpty();
            counted(operations, "2", "1", "0", "0", "1", "0", "0");

            agent.locator("a[href*='/support/ticket.xhtml']").first().click();
            assertThat(region(agent, "Onsite spare")).containsText(unit + " was deployed in place of the failed device.");
            confirm(agent);
            region(agent, "Return").getByRole(AriaRole.LINK).click();
            assertThat(agent.locator("main")).containsText("Sent in advance");
            counted(operations, "2", "1", "0", "0", "0", "1", "0");

            operations.navigate(agent.url());
            String replacement = serial();
            replace(operations, replacement);
            counted(operations, "2", "1", "0", "1", "0", "0", "0");
            assertThat(region(operations, "Spares").locator("tbody")).containsText(replacement);
            assertThat(region(operations, "The book").locator("tbody tr")).hasCount(6);
            assertThat(Look.wrong(operations, "cabinet-with-story")).isEmpty();
            operations.navigate(spare);
            assertThat(operations.locator("main")).containsText(replacement + " replaces");
            review(visitors.as("david@portal.example"));
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    /** The service manager's review shows all of it. */
    private void review(Page manager) {
        manager.navigate(portal.url("/account/reviews.xhtml?customer=" + books.customer()));
        button(manager, "Review today").click();
        assertThat(figure(manager, "Replacements", "Replaced")).containsText("1",
                new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(figure(manager, "Onsite spares", "Ready")).containsText("1");
        assertThat(figure(manager, "First responses", "Tickets opened")).containsText("1");
    }

    private static Locator figure(Page page, String part, String figure) {
        return region(page, part).getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.ROWHEADER,
                new Page.GetByRoleOptions().setName(figure).setExact(true)))).locator("td.number");
    }

    private static void confirm(Page agent) {
        String ticket = agent.url();
        agent.navigate(ticket + "&do=step");
        typed(agent, "workStep").fill("Another cable");
        typed(agent, "workResult").fill("No picture");
        agent.locator("[id$=stepGo]").click();
        agent.waitForURL(Pattern.compile("^(?!.*do=step).*ticket.xhtml.*$"));
        agent.navigate(ticket + "&do=failure");
        agent.locator("[id$=workComplete]").check();
        agent.locator("[id$=failureGo]").click();
        agent.waitForURL(Pattern.compile("^(?!.*do=failure).*ticket.xhtml.*$"));
    }

    private static void replace(Page page, String replacement) {
        Locator send = region(page, "Send a unit");
        send.getByLabel("Serial number").fill(replacement);
        send.getByLabel("Model").fill("Rally Bar");
        send.getByLabel("Carrier", new Locator.GetByLabelOptions().setExact(true)).fill("DHL Express");
        button(page, "Send it").click();
        assertThat(page.getByText("The return now: On its way.")).isVisible();
        region(page, "It arrived").getByLabel("When").fill(LocalDateTime.now(ZURICH).truncatedTo(ChronoUnit.MILLIS).toString());
        button(page, "Write down the arrival").click();
        assertThat(page.getByText("The return now: Failed unit awaited.")).isVisible();
    }

    @Test
    @DisplayName("a request is refused with a reason the customer reads, or taken back; a row of the scale and a release are written down")
    void kept(Chromium chromium) throws IOException {
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page page = visitors.as("olivia@portal.example");
            request(page);
            page.getByText("Refuse it", new Page.GetByTextOptions().setExact(true)).click();
            typed(page, "reason").fill("Sold out until spring.");
            button(page, "Refuse the request").click();
            assertThat(page.locator("main")).containsText("It was refused: Sold out until spring.");
            request(page);
            page.getByText("Take it back", new Page.GetByTextOptions().setExact(true)).click();
            button(page, "Take the request back").click();
            assertThat(page.getByText("The request is taken back.")).isVisible();

            page.navigate(portal.url("/spares/scale.xhtml"));
            page.getByLabel("Steps").fill("fifty: one");
            button(page, "Add the row").click();
            assertThat(page.getByLabel("Steps")).hasAttribute("aria-invalid", "true");
            page.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).selectOption("FLEX_DESKS");
            page.getByLabel("Counted").selectOption("By the maximum of a Select Enterprise Plan");
            page.getByLabel("Steps").fill("50: 1\n100: 2");
            page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill(LocalDate.now(ZURICH).plusYears(40).toString());
            page.getByLabel("Source").fill("A trial of the page");
            button(page, "Add the row").click();
            assertThat(page.locator("tbody")).containsText("1 from 50, 2 from 100");

            page.navigate(portal.url("/spares/firmware.xhtml"));
            page.getByLabel("Unit").selectOption("SWYTCH");
            typed(page, "version").fill("1.4." + System.nanoTime() % 1_000_000);
            page.getByLabel("Released on").fill(LocalDate.now(ZURICH).minusDays(2).toString());
            button(page, "Write it down").click();
            assertThat(page.getByText(Pattern.compile("The latest firmware of .* is 1.4.\\d+ now."))).isVisible();
            assertThat(visitors.complaints()).isEmpty();
        }
    }
}
