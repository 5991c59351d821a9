package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("Queues and reports in the browser")
class QueuePagesIT {

    private static final LocatorAssertions.IsVisibleOptions SOON = new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    private static final String SCRIPT = "<script>document.title='taken over'</script><img src=x onerror=\"document.title='taken over'\">";

    @Test
    @DisplayName("a search marks what it found and runs nothing that was written; filters stand in the address and are lifted one by one")
    void list(RunningPortal portal, Chromium chromium) throws IOException, SQLException {
        String word = "zebra" + UUID.randomUUID().toString().substring(0, 8);
        String customer = customer(portal, List.of("Écran " + word + " " + SCRIPT));
        Page page = signedIn(portal, chromium, "samuel@portal.example");
        page.navigate(portal.url("/support/tickets.xhtml?customer=" + customer));
        page.locator("#q").fill("ECRAN " + word.substring(0, 8));
        page.locator("#q").press("Enter");
        page.waitForURL(Pattern.compile(".*q=ECRAN.*"));
        Locator row = page.locator("tr[data-href]");
        assertThat(row).hasCount(1);
        assertThat(row.locator("mark")).hasText(new String[] {"Écran", word});
        assertThat(page).hasTitle(Pattern.compile("Tickets.*"));
        assertThat(Look.wrong(page, "tickets-found")).isEmpty();

        page.navigate(portal.url("/support/tickets.xhtml?customer=" + customer + "&response=AWAITED"));
        assertThat(row).hasCount(1);
        page.locator("#level").selectOption("SELECT");
        page.waitForURL(Pattern.compile(".*level=SELECT.*"));
        assertThat(page).hasURL(Pattern.compile(".*response=AWAITED.*"));
        assertThat(row).hasCount(0);
        page.locator("#level").selectOption("");
        page.waitForURL(Pattern.compile("^(?!.*level=SELECT).*$"));
        page.getByText("First response: Response awaited").click();
        page.waitForURL(Pattern.compile("^(?!.*response=AWAITED).*$"));
        assertThat(row).hasCount(1);
        assertThat(queue(page, "Unassigned").locator(".badge")).hasText("1");
        queue(page, "Mine").click();
        page.waitForURL(Pattern.compile(".*by=ME.*"));
        assertThat(queue(page, "Mine")).hasAttribute("aria-current", "true");
        page.context().close();
    }

    @Test
    @DisplayName("what changes elsewhere is counted at once and told above the rows, which stay where they are until they are asked for")
    void live(RunningPortal portal, Chromium chromium) throws IOException, SQLException {
        String customer = customer(portal, List.of("One", "Two"));
        Page page = signedIn(portal, chromium, "samuel@portal.example");
        page.navigate(portal.url("/support/tickets.xhtml?customer=" + customer));
        assertThat(queue(page, "Unassigned").locator(".badge")).hasText("2");
        page.locator("tr[data-href]").first().focus();
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "samuel@portal.example");
            ticket(api, customer, "Three");
            assertThat(page.getByText("1 ticket changed")).isVisible(SOON);
            ticket(api, customer, "Four");
            assertThat(page.getByText("2 tickets changed")).isVisible(SOON);
        }
        assertThat(queue(page, "Unassigned").locator(".badge")).hasText("4");
        assertThat(page.locator("tr[data-href]")).hasCount(2);
        assertThat(page.locator("tr[data-href]").first()).isFocused();
        assertThat(Look.wrong(page, "tickets-live")).isEmpty();
        page.keyboard().press("s");
        assertThat(page.locator("tr[data-href]")).hasCount(4);
        assertThat(page.locator("tr[data-href]:focus")).hasCount(1);
        assertThat(page.getByText("tickets changed")).hasCount(0);
        page.context().close();
    }

    @Test
    @DisplayName("each number of a report opens as many tickets")
    void report(RunningPortal portal, Chromium chromium) throws IOException, SQLException {
        String customer = customer(portal, List.of("One", "Two", "Three"));
        Page page = signedIn(portal, chromium, "david@portal.example");
        page.navigate(portal.url("/support/reports.xhtml?customer=" + customer));
        assertThat(Look.wrong(page, "reports")).isEmpty();
        page.getByText("As a table", new Page.GetByTextOptions().setExact(true)).click();
        List<String[]> figures = new ArrayList<>();
        for (Locator figure : page.locator("main table a").all()) {
            figures.add(new String[] {figure.getAttribute("href"), figure.evaluate("link => link.firstChild.textContent").toString()
                    .strip()});
        }
        assertThat(figures).hasSizeGreaterThan(20).anyMatch(figure -> figure[1].equals("3"));
        for (String[] figure : figures.stream().filter(one -> !one[1].equals("0")).toList()) {
            page.navigate(portal.url(figure[0]));
            assertThat(page.locator("tr[data-href]")).hasCount(Integer.parseInt(figure[1]));
        }
        page.context().close();
    }

    @Test
    @DisplayName("a report of days that make no period says so beside the day, keeps both, and is there once they make one")
    void noPeriod(RunningPortal portal, Chromium chromium) {
        Page page = signedIn(portal, chromium, "david@portal.example");
        assertThat(page.navigate(portal.url("/support/reports.xhtml?from=2026-11-10&until=2026-11-05")).status()).isEqualTo(400);
        Locator through = page.getByLabel("Through");
        assertThat(through).hasAttribute("aria-invalid", "true");
        assertThat(through).hasAccessibleDescription(Pattern.compile("makes a period of 1 to 731 days"));
        assertThat(page.getByLabel("From")).hasValue("2026-11-10");
        assertThat(Look.wrong(page, "reports-no-period")).isEmpty();
        through.fill("2026-11-10");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter")).click();
        assertThat(through).not().hasAttribute("aria-invalid", "true");
        assertThat(page.locator("main table").first()).isVisible();
        page.context().close();
    }

    private static Locator queue(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Queues"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + " .*")));
    }

    private static Page signedIn(RunningPortal portal, Chromium chromium, String email) {
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill(email);
        page.locator("#password").fill("Seven rooms, one desk");
        page.locator("#password").press("Enter");
        page.locator("nav.side").waitFor();
        return page;
    }

    /** A customer with these tickets under Basic, and no others. */
    private static String customer(RunningPortal portal, List<String> texts) throws IOException, SQLException {
        try (Connection connection = portal.database().connect()) {
            String customer = ApiClient.of(portal.url(""), connection, "olivia@portal.example").post("/api/customers", Map.of("company",
                    "Queue " + UUID.randomUUID(), "country", "CA", "zone", "America/Toronto", "website", "", "contact",
                    "orders@queue.example")).orFail().body().get("id").textValue();
            ApiClient samuel = ApiClient.of(portal.url(""), connection, "samuel@portal.example");
            for (String text : texts) {
                ticket(samuel, customer, text);
            }
            return customer;
        }
    }

    private static void ticket(ApiClient api, String customer, String text) throws IOException {
        api.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", "It stays dark", "text", text,
                "language", "en", "channel", "MAIL", "phone", "")).orFail();
    }
}
