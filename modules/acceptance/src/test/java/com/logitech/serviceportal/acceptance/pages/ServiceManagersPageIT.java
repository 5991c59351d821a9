package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The pages of service managers")
class ServiceManagersPageIT {

    @Test
    @DisplayName("R73, R74: let operations see who would answer, assign a service manager and hand over; he finds the customer in his list")
    void assigned(RunningPortal portal, Chromium chromium) throws Exception {
        Bookings books = entitled(portal);
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page olivia = visitors.as("olivia@portal.example");
            olivia.navigate(portal.url("/support/service-managers.xhtml?customer=" + books.customer()));
            assertThat(olivia.getByText("To be assigned.")).isVisible();
            olivia.locator("[id$=':who']").selectOption(new SelectOption().setLabel("David Okafor"));
            fill(olivia, "hours", "always");
            button(olivia, "See who would answer");
            assertThat(olivia.locator("[id$='hoursProblem']")).containsText("are days and times such as Mon-Fri 09:00-17:00");
            assertThat(Look.wrong(olivia, "managers-wrong")).isEmpty();
            fill(olivia, "hours", "Mon-Fri 08:00-16:00");
            button(olivia, "See who would answer");
            assertThat(olivia.locator("#effect, [id$=':effect']").first()).containsText("08:00 to 16:00 David Okafor");
            assertThat(Look.wrong(olivia, "managers-preview")).isEmpty();
            button(olivia, "Assign the service manager");
            assertThat(olivia.getByText("David Okafor is the service manager of")).isVisible();
            assertThat(olivia.locator("#manager")).containsText("Mon to Fri 08:00-16:00 (Europe/Zurich)");

            Page david = visitors.as("david@portal.example");
            david.navigate(portal.url("/account/portfolio.xhtml"));
            Locator row = david.locator("tr").filter(new Locator.FilterOptions().setHasText("Looked after")).first();
            assertThat(row).containsText("Mon to Fri 08:00-16:00");
            assertThat(Look.wrong(david, "portfolio")).isEmpty();

            olivia.locator("[id$=':to']").selectOption(new SelectOption().setLabel("Elin Berg"));
            olivia.locator("[id='hand:note']").fill("Ask for Anna first.");
            button(olivia, "Hand the customer over");
            assertThat(olivia.locator("#manager")).containsText("Elin Berg");
            assertThat(olivia.getByText("Ask for Anna first.")).isVisible();
            assertThat(Look.wrong(olivia, "managers")).isEmpty();
            david.reload();
            assertThat(david.locator("tr").filter(new Locator.FilterOptions().setHasText(books.customer()))).hasCount(0);
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    private static Bookings entitled(RunningPortal portal) throws Exception {
        try (Connection database = portal.database().connect()) {
            ApiClient olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(olivia, "Looked after");
            olivia.post("/api/contracts/" + books.enter(books.planOrder(10)) + "/activation", "").orFail();
            return books;
        }
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id$=':" + field + "']").fill(value);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
