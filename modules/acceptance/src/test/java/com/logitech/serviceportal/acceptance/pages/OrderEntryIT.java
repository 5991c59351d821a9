package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The page where orders are entered")
class OrderEntryIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final double PATIENCE = 15_000;
    /** As if the portal were far away and busy. */
    private static final String LATE = "const send = XMLHttpRequest.prototype.send;"
            + "XMLHttpRequest.prototype.send = function (body) { setTimeout(() => send.call(this, body), 500); };";
    private static final String NOTHING_UNDER_WAY = "() => window.PrimeFaces.ajax.Queue.requests.length === 0";

    private RunningPortal portal;
    private Connection database;
    private Page olivia;
    private String customer;

    @BeforeEach
    void open(RunningPortal running, Chromium chromium) throws Exception {
        portal = running;
        database = running.database().connect();
        customer = Bookings.ofNewCustomer(ApiClient.of(running.url(""), database, "olivia@portal.example"), "Orders").customer();
        olivia = chromium.visitor();
        olivia.setDefaultTimeout(PATIENCE);
        olivia.navigate(portal.url("/signin.xhtml"));
        olivia.locator("#email").fill("olivia@portal.example");
        olivia.locator("#password").fill(PASSWORD);
        olivia.locator("#password").press("Enter");
        olivia.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
    }

    @AfterEach
    void close() throws Exception {
        olivia.context().close();
        database.close();
    }

    @Test
    @DisplayName("takes a press of the button that begins before what comes of it is drawn anew and ends behind it")
    void pressedMeanwhile() {
        fill("IT-" + UUID.randomUUID(), "2");
        Locator enter = enter();
        BoundingBox place = enter.boundingBox();
        olivia.mouse().move(place.x + place.width / 2, place.y + place.height / 2);
        olivia.mouse().down();
        assertThat(effect()).containsText("2 licenses");
        assertThat(enter).hasText("Enter order and conclude 1 contract");
        olivia.mouse().up();
        assertThat(messages()).containsText("is entered. 1 contract was concluded.");
    }

    @Test
    @DisplayName("keeps what it was refused in sight, however late the answers to what was typed before come")
    void lateAnswers() {
        String number = "IT-" + UUID.randomUUID();
        fill(number, "2");
        enter().click();
        assertThat(messages()).containsText("is entered.");

        olivia.addInitScript(LATE);
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + customer));
        olivia.getByLabel("Order confirmation number").fill(number);
        olivia.getByLabel("Order confirmation number").press("Tab");
        assertThat(quiet()).isTrue();
        olivia.getByLabel("What was ordered").selectOption("Select for Small Rooms");
        olivia.getByLabel("Licenses", new Page.GetByLabelOptions().setExact(true)).fill("2");
        enter().click();
        assertThat(messages()).containsText("has been entered already");
        assertThat(quiet()).isTrue();
        assertThat(messages()).containsText("has been entered already");
        assertThat(olivia.getByLabel("Licenses", new Page.GetByLabelOptions().setExact(true))).hasValue("2");
    }

    @Test
    @DisplayName("takes what a line cost, says beside the field what cannot be a price, and shows prices only where there are some")
    void prices() {
        fill("IT-" + UUID.randomUUID(), "2");
        olivia.getByLabel("Price paid").fill("1,250.00");
        enter().click();
        assertThat(olivia.locator(".field").filter(new Locator.FilterOptions().setHasText("Price paid")).locator(".field-problem"))
                .containsText("is an amount such as 1250.00");
        assertThat(olivia.locator(".field").filter(new Locator.FilterOptions().setHasText("Currency")).locator(".field-problem"))
                .containsText("is required");
        olivia.getByLabel("Price paid").fill("1250.00");
        olivia.getByLabel("Currency").fill("chf");
        enter().click();
        assertThat(messages()).containsText("is entered.");
        Locator table = olivia.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Prices"));
        assertThat(table).containsText("CHF 1250.00");
        assertThat(table.getByRole(AriaRole.CELL).nth(1)).hasText("");

        fill("IT-" + UUID.randomUUID(), "1");
        enter().click();
        assertThat(messages()).containsText("is entered.");
        assertThat(olivia.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Prices"))).hasCount(0);
    }

    private void fill(String number, String licenses) {
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + customer));
        olivia.getByLabel("Order confirmation number").fill(number);
        olivia.getByLabel("What was ordered").selectOption("Select for Small Rooms");
        olivia.getByLabel("Licenses", new Page.GetByLabelOptions().setExact(true)).fill(licenses);
    }

    /** Whether everything asked for is answered before long. */
    private boolean quiet() {
        return Waiting.until(() -> (Boolean) olivia.evaluate(NOTHING_UNDER_WAY), Duration.ofSeconds(30));
    }

    private Locator enter() {
        return olivia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Enter order")));
    }

    private Locator effect() {
        return olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What comes of it"));
    }

    private Locator messages() {
        return olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Messages"));
    }
}
