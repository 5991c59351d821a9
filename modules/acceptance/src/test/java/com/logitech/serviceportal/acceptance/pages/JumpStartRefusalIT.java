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
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("A refusal under JumpStart, from the ticket to what its customer reads")
class JumpStartRefusalIT {

    private static final String PATH = "The unit has to be looked at on site. Your reseller does that; for an RMA, ask in the RMA process.";

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("R128, R42: says by which reason and where help is found; without that way it is not sent, and it ends out of our hands")
    void refused(RunningPortal portal, Chromium browser) throws Exception {
        String number = registered(portal);
        Page nora = signedIn(portal, browser, "nora@northwind.example");
        Page bianca = signedIn(portal, browser, "bianca@portal.example");
        String ticket = opened(portal, nora, number);

        bianca.navigate(ticket);
        open(bianca, "Refuse under JumpStart");
        bianca.getByLabel("Reason").selectOption(new SelectOption().setValue("ON_SITE"));
        bianca.getByLabel("Day of the incident").fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
        button(bianca, "Refuse, and tell the customer").click();
        assertThat(bianca.locator(".refusal")).containsText("a way to who can help is owed");
        assertThat(bianca.locator(".refusal")).containsText("R128");

        bianca.navigate(ticket);
        open(bianca, "Refuse under JumpStart");
        bianca.getByLabel("Reason").selectOption(new SelectOption().setValue("ON_SITE"));
        bianca.getByLabel(Pattern.compile("What was found, and who can help")).fill(PATH);
        button(bianca, "Refuse, and tell the customer").click();
        assertThat(bianca.getByText("The customer is told why, and who can help.")).isVisible();
        assertThat(bianca.locator(".conversation")).containsText("by reason (iv) of its terms");
        assertThat(Look.inaccessible(bianca)).isEmpty();

        nora.navigate(ticket);
        assertThat(nora.locator(".notice", new Page.LocatorOptions().setHasText("Outside JumpStart (iv)"))).containsText(PATH);
        assertThat(nora.locator(".conversation")).containsText(PATH);
        assertThat(nora.getByText("Refuse under JumpStart")).hasCount(0);
        assertThat(nora.getByText("A follow-up comes")).hasCount(0);
        assertThat(Look.inaccessible(nora)).isEmpty();

        button(bianca, "Close: out of our hands").click();
        assertThat(bianca.locator(".page-head")).containsText("Out of our hands");
        nora.navigate(ticket);
        assertThat(nora.locator(".page-head")).containsText("Out of our hands");
        assertThat(complaints).isEmpty();
        nora.context().close();
        bianca.context().close();
    }

    @Test
    @DisplayName("R129: who is not the Single Point of Contact is told whom to ask, and offered what he may open himself")
    void whomToAsk(RunningPortal portal, Chromium browser) throws Exception {
        String number = registered(portal);
        String line = "JumpStart tickets are opened by your Single Point of Contact, Nora";
        Page dora = signedIn(portal, browser, "dora@northwind.example");
        dora.navigate(portal.url("/support/new-ticket.xhtml"));
        assertThat(dora.getByText(line)).hasCount(0);
        choose(dora, number);
        assertThat(dora.getByText(line)).containsText("nora@northwind.example");
        assertThat(dora.getByLabel(Pattern.compile("JumpStart: first response by"))).hasCount(0);
        assertThat(dora.getByLabel(Pattern.compile("Basic: first response by"))).isVisible();
        assertThat(Look.inaccessible(dora)).isEmpty();

        Page nora = signedIn(portal, browser, "nora@northwind.example");
        nora.navigate(portal.url("/support/new-ticket.xhtml"));
        choose(nora, number);
        assertThat(nora.getByLabel(Pattern.compile("JumpStart: first response by"))).isVisible();
        assertThat(nora.getByText(line)).hasCount(0);
        assertThat(complaints).isEmpty();
        dora.context().close();
        nora.context().close();
    }

    @Test
    @DisplayName("R128: for a reason that brings its own way out, that is what the customer reads")
    void usualWay(RunningPortal portal, Chromium browser) throws Exception {
        String number = registered(portal);
        Page nora = signedIn(portal, browser, "nora@northwind.example");
        Page bianca = signedIn(portal, browser, "bianca@portal.example");
        String ticket = opened(portal, nora, number);
        bianca.navigate(ticket);
        open(bianca, "Refuse under JumpStart");
        bianca.getByText("The usual ways").click();
        assertThat(bianca.locator("#refusal")).containsText("Turn to whoever modified it.");
        // what stays on top covers nothing then
        bianca.evaluate("window.scrollTo(0, 0)");
        assertThat(Look.inaccessible(bianca)).isEmpty();
        bianca.getByLabel("Reason").selectOption(new SelectOption().setValue("MODIFIED"));
        button(bianca, "Refuse, and tell the customer").click();
        nora.navigate(ticket);
        assertThat(nora.locator(".notice", new Page.LocatorOptions().setHasText("Outside JumpStart (v)")))
                .containsText("Turn to whoever modified it.");
        assertThat(nora.locator(".conversation")).containsText("Turn to whoever modified it.");
        assertThat(complaints).isEmpty();
        nora.context().close();
        bianca.context().close();
    }

    private static void choose(Page page, String number) {
        Locator product = page.getByLabel(Pattern.compile("JumpStart product"));
        product.selectOption(product.locator("option", new Locator.LocatorOptions().setHasText(number)).getAttribute("value"));
    }

    /** Opens a ticket about the registered product. @return the address of its page */
    private static String opened(RunningPortal portal, Page nora, String number) {
        nora.navigate(portal.url("/support/new-ticket.xhtml"));
        choose(nora, number);
        assertThat(nora.getByLabel(Pattern.compile("JumpStart: first response by"))).isVisible();
        nora.getByLabel(Pattern.compile("JumpStart: first response by")).check();
        nora.getByLabel("Subject").fill("Somebody has to come " + number);
        nora.getByLabel("What happened").fill("The Tap does not start. Please send somebody.");
        nora.getByLabel(Pattern.compile("Phone")).last().fill("+41 21 863 55 11");
        button(nora, "Send the ticket").click();
        nora.waitForURL(Pattern.compile(".*/support/ticket.xhtml.*"));
        assertThat(nora.locator(".facts")).containsText("JumpStart");
        assertThat(nora.locator(".worksheet")).containsText("Tap");
        return nora.url();
    }

    /** A product of Northwind's, with its Single Point of Contact. @return the confirmation number */
    private static String registered(RunningPortal portal) throws Exception {
        try (Connection database = portal.database().connect()) {
            ApiClient operations = ApiClient.of(portal.url(""), database, "olivia@portal.example");
            String customer = operations.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
            JsonNode members = operations.get("/api/customers/" + customer + "/members").orFail().body().get("items");
            String nora = StreamSupport.stream(members.spliterator(), false)
                    .filter(member -> member.get("email").textValue().startsWith("nora@")).findFirst().orElseThrow().get("user")
                    .textValue();
            // who is it already is not named again
            operations.post("/api/customers/" + customer + "/contact", Map.of("user", nora, "authorityConfirmed", true));
            String number = "JS-" + UUID.randomUUID().toString().substring(0, 8);
            Map<String, Object> registration = new HashMap<>(Map.of("customer", customer, "product", "TAP",
                    "serviceType", "TICKET_BASED_INCIDENT_RESOLUTION", "soldAsNew", true, "standardConfiguration", true,
                    "onlyMicrosoftSoftware", true, "confirmationNumber", number, "boughtIn", "CH", "locatedIn", "CH"));
            registration.put("acceptedTerms", "2019-05-10");
            registration.put("purchasedOn", LocalDate.now(ZoneOffset.UTC).minusDays(3).toString());
            operations.post("/api/jumpstart/registrations", registration).orFail();
            return number;
        }
    }

    private Page signedIn(RunningPortal portal, Chromium browser, String email) {
        Page page = browser.visitor();
        page.onPageError(complaints::add);
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(SignedIn.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
        return page;
    }

    private static void open(Page page, String act) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(act)).click();
        page.waitForURL(Pattern.compile(".*do=.*"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
