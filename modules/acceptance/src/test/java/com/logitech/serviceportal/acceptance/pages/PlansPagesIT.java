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
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The pages of Enterprise Plans")
class PlansPagesIT {

    private Visitors visitors;
    private RunningPortal portal;
    private Connection database;
    private ApiClient api;
    private Bookings books;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) throws Exception {
        portal = running;
        visitors = new Visitors(running, browser);
        database = running.database().connect();
        api = ApiClient.of(running.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(api, "Pages of plans");
    }

    @AfterEach
    void close() throws Exception {
        visitors.close();
        database.close();
    }

    @Test
    @DisplayName("say how far a plan is outgrown, switch Sync features off above it with a reason, and offer the higher tier")
    void outgrown() throws Exception {
        String plan = plan(2);
        books.addLargeRooms(4);
        Page david = visitor("david@portal.example");
        david.navigate(portal.url("/contracts/contract.xhtml?id=" + plan));
        assertThat(david.getByText("2 Spaces are above the maximum.")).isVisible();
        assertThat(david.getByText("A tier for at least 4 Spaces is due.")).isVisible();
        sound(david, "plan-outgrown");

        david.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All Spaces above")).click();
        button(david, "Switch off").click();
        assertThat(david.getByRole(AriaRole.MAIN)).containsText("tick at least one");
        david.waitForLoadState();
        david.getByLabel("Choose Hall 4").check();
        david.getByLabel("Reason").fill("No answer to three letters");
        button(david, "Switch off").dblclick();
        assertThat(messages(david)).containsText("The Sync features of 1 Space are off.");
        assertThat(david.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Hall 4"))).containsText("No answer to three letters");
        sound(david, "plan-spaces-above");

        api.post("/api/orders", books.upgradeOrder(plan, 3)).orFail();
        david.navigate(portal.url("/contracts/contract.xhtml?id=" + plan));
        assertThat(david.getByText("Replaced by")).isVisible();
        david.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Select Enterprise contract")).last().click();
        assertThat(david.getByText("Takes the place of", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(david.getByText("1 Space is above the maximum.")).isVisible();
        assertThat(david.getByText("Sync features off")).isVisible();
    }

    @Test
    @DisplayName("take evidence with its files, say which file is none of a kind that is taken, and have it reviewed once by somebody else")
    void evidence() throws Exception {
        String plan = plan(50);
        Page olivia = visitor("olivia@portal.example");
        olivia.navigate(portal.url("/plans/give-evidence.xhtml?contract=" + plan));
        olivia.getByLabel("Medium to Large Room").fill("42");
        olivia.getByLabel("Where the number comes from").fill("Room list");
        olivia.getByLabel("Remark").fill("Counted twice,\nonce by night.");
        olivia.getByLabel("Files").setInputFiles(new FilePayload[] {
            file("rooms.csv", "Room,Building\nEiger,A\n"), file("rooms.png", "<!DOCTYPE html><html><script>alert(1)</script></html>")});
        button(olivia, "Hand in").click();
        assertThat(olivia.getByRole(AriaRole.MAIN)).containsText("is no PNG, JPEG, PDF, CSV or XLSX by its content");
        olivia.getByLabel("Files").setInputFiles(file("rooms.csv", "Room,Building\nEiger,A\n"));
        button(olivia, "Hand in").click();
        assertThat(messages(olivia)).containsText("Evidence of 42 Spaces is handed in with 1 file.");
        assertThat(olivia.locator(".as-written").first().innerText()).as("what is typed beside files keeps its lines")
                .isEqualTo("Counted twice,\nonce by night.");
        assertThat(olivia.getByText("You have handed this in; somebody else reviews it.")).isVisible();
        assertThat(button(olivia, "Accept")).hasCount(0);
        sound(olivia, "plan-evidence");

        Page david = visitor("david@portal.example");
        david.navigate(portal.url("/plans/plan-evidence.xhtml?contract=" + plan));
        button(david, "Accept").click();
        assertThat(david.getByRole(AriaRole.MAIN)).containsText("is required");
        david.waitForLoadState();
        david.getByLabel("What you found").fill("Matches the list.\nSo does the plan.");
        button(david, "Accept").dblclick();
        assertThat(messages(david)).containsText("is accepted.");
        assertThat(david.getByText("Matches the list.")).isVisible();
        assertThat(david.getByRole(AriaRole.ARTICLE).first()).containsText("Yes.");

        Page nora = visitor("nora@northwind.example");
        assertThat(nora.navigate(portal.url("/plans/plan-evidence.xhtml?contract=" + plan)).status()).isEqualTo(404);
        assertThat(nora.navigate(portal.url("/plans/waiting-evidence.xhtml")).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("offer a running plan to be upgraded where an order is entered, and say what is replaced before it is")
    void upgrade() throws Exception {
        books.enter(books.planEndingSoon());
        Page olivia = visitor("olivia@portal.example");
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + books.customer()));
        olivia.getByLabel("Order confirmation number").fill("OC-" + books.customer());
        olivia.getByLabel("What was ordered").selectOption("Select Enterprise Plan for Medium to Large Rooms");
        olivia.getByLabel("Tier").fill("Enterprise 200");
        olivia.getByLabel("Tier").press("Tab");
        olivia.getByLabel("Maximum of Spaces").fill("200");
        olivia.getByLabel("Maximum of Spaces").press("Tab");
        olivia.getByLabel("Takes the place of plan").selectOption(new SelectOption().setIndex(1));
        assertThat(olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What comes of it")))
                .containsText("up to 200 Spaces instead of 100");
        assertThat(olivia.getByLabel("Term", new Page.GetByLabelOptions().setExact(true)).locator("option:checked")).hasText("1 year");
        sound(olivia, "plan-upgrade");
    }

    private String plan(int maximumSpaces) throws Exception {
        String plan = books.enter(books.planOrder(maximumSpaces));
        api.post("/api/contracts/" + plan + "/activation", "").orFail();
        return plan;
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private Page visitor(String email) {
        return visitors.as(email);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator messages(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Messages"));
    }

    private static void sound(Page page, String name) {
        assertThat(Look.wrong(page, name)).as(name).isEmpty();
    }
}
