package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.Given.class)
@DisplayName("A ticket opened when nobody else is at work")
class NightsIT {

    private static final String BEGINS_AT = "SERVICEPORTAL_DEMO_BEGINS_AT";
    /** Friday, 20:00 in Toronto and at the desk in New York; Monday is Labor Day. */
    private static final String FRIDAY_EVENING = "2026-09-05T00:00:00Z";
    /** 03:00 in Zurich. */
    private static final String NEW_YEAR = "2027-01-01T02:00:00Z";

    private static final Pattern LABOR_DAY = Pattern.compile("public holiday: Labou?r day", Pattern.CASE_INSENSITIVE);

    private RunningPortal portal;

    @AfterEach
    void stop() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    @DisplayName("R48, R31: Basic before a long weekend counts the desk's hours alone, Select on 1 January counts each minute")
    void promised(Chromium chromium) {
        portal = RunningPortal.alone(Map.of(BEGINS_AT, FRIDAY_EVENING));
        Page nora = signedIn(chromium, "nora@northwind.example");
        asking(nora, "Desk 1");
        why(nora, "Basic");
        assertThat(promise(nora)).containsText(Pattern.compile("8 Sept? 2026, 20:0\\d EDT"));
        assertThat(promise(nora)).containsText(LABOR_DAY);
        send(nora, "The dock charges nothing");
        assertThat(nora.locator("details.due summary").first()).containsText(Pattern.compile("8 Sept? 2026, 20:0\\d EDT"));
        nora.locator("details.due summary").first().click();
        assertThat(nora.locator("details.due").first()).containsText(LABOR_DAY);
        nora.context().close();

        portal.server().stop();
        portal.server().with(BEGINS_AT, NEW_YEAR).start();
        Page anna = signedIn(chromium, "anna@alpine.example");
        asking(anna, "Eiger");
        why(anna, "Select");
        assertThat(promise(anna)).containsText(Pattern.compile("1 Jan 2027, 04:0\\d CET"));
        send(anna, "No picture on New Year's morning");
        Locator due = anna.locator("details.due summary").first();
        assertThat(due).containsText(Pattern.compile("(59|60) minutes left|1 hour left"));
        assertThat(due).containsText(Pattern.compile("1 Jan 2027, 04:0\\d CET"));
        assertThat(anna.locator("h1")).containsText("No picture on New Year's morning");
        anna.context().close();
    }

    private Page signedIn(Chromium chromium, String email) {
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(SignedIn.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator("header.top")).containsText("The demo takes it to be");
        return page;
    }

    /** Opens the page for a new ticket about a Space, from the list of Spaces. */
    private void asking(Page page, String space) {
        page.navigate(portal.url("/spaces/spaces.xhtml?q=" + space.replace(" ", "+")));
        String record = page.locator("tbody").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(space).setExact(true))
                .first().getAttribute("href");
        page.navigate(portal.url("/support/new-ticket.xhtml?space=" + record.substring(record.indexOf("id=") + 3)));
    }

    private static Locator promise(Page page) {
        return page.locator("[id$=promise]");
    }

    private static void why(Page page, String level) {
        promise(page).locator("summary", new Locator.LocatorOptions().setHasText(level)).first().click();
        promise(page).locator("details.due summary").locator("visible=true").first().click();
    }

    private static void send(Page page, String subject) {
        page.locator("[id$=subject]").fill(subject);
        page.locator("[id='ticket:text']").fill("It began this evening, after the update.");
        page.locator("[id='ticket:send']").click();
        page.waitForURL(Pattern.compile(".*/support/ticket\\.xhtml.*"));
    }
}
