package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.sql.Connection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The pages of account reviews")
class ReviewPagesIT {

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String northwind(RunningPortal portal) throws Exception {
        try (Connection database = portal.database().connect()) {
            return ApiClient.of(portal.url(""), database, "olivia@portal.example").get("/api/customers?text=northwind").orFail().body()
                    .at("/items/0/id").textValue();
        }
    }

    @Test
    @DisplayName("let the service manager review an account and print it, and the customer open each figure and comment on a row")
    void reviewed(RunningPortal portal, Chromium chromium) throws Exception {
        String customer = northwind(portal);
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page david = visitors.as("david@portal.example");
            david.navigate(portal.url("/account/reviews.xhtml?customer=" + customer));
            button(david, "Review today").click();
            assertThat(region(david, "Spaces and their cover")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            assertThat(Look.wrong(david, "review")).isEmpty();
            for (String file : new String[] {"PDF", "Workbook"}) {
                Download download = david.waitForDownload(() -> david.getByRole(AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(file).setExact(true)).click());
                assertThat(Files.size(download.path())).as(file).isGreaterThan(2_000);
            }
            String review = david.url();

            Page nora = visitors.as("nora@northwind.example");
            nora.navigate(portal.url("/account/reviews.xhtml"));
            assertThat(button(nora, "Review today")).hasCount(0);
            nora.locator("tbody a").first().click();
            assertThat(nora).hasURL(review);
            Locator spaces = region(nora, "Spaces and their cover").locator("tbody a").first();
            int count = Integer.parseInt(spaces.evaluate("link => link.firstChild.textContent").toString().replace(",", ""));
            spaces.click();
            assertThat(nora.locator("main tbody tr")).hasCount(Math.min(50, count));
            assertThat(nora.locator("main tbody tr").first().locator("a[href*='clauses']").first()).isVisible();
            assertThat(Look.wrong(nora, "review-rows")).isEmpty();
            button(nora, "Send").click();
            assertThat(nora.locator("[id$=':about']")).hasAttribute("aria-invalid", "true");
            nora.locator("[id$=':about']").selectOption(new SelectOption().setIndex(1));
            nora.locator("[id$=':text']").fill("We are moving out of it in March.");
            button(nora, "Send").click();
            assertThat(nora.getByText("Your comment stands beside the row.")).isVisible();
            assertThat(region(nora, "Comments")).containsText("We are moving out of it in March.");
            david.reload();
            assertThat(region(david, "Comments")).containsText("We are moving out of it in March.");
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("ask whose account is meant where none is chosen, and show a made review on a phone without scrolling sideways")
    void whose(RunningPortal portal, Chromium chromium) throws Exception {
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page david = visitors.as("david@portal.example");
            david.navigate(portal.url("/account/reviews.xhtml"));
            assertThat(david.getByText("Which account?")).isVisible();
            david.setViewportSize(390, 844);
            david.navigate(portal.url("/account/review.xhtml?id=" + DemoIds.of("Northwind University", portal)
                    .one(PortalPage.Kind.REVIEW, 0)));
            assertThat(region(david, "First responses").locator("tbody tr").first()).containsText("Tickets opened");
            assertThat(Look.wrong(david, "review-phone")).isEmpty();
            assertThat(visitors.complaints()).isEmpty();
        }
    }
}
