package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.standin.Authority;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("A customer's person")
class SyncPagesIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    @DisplayName("links a Sync organization, pulls, looks, puts it in, confirms, sees what differs, cancels, removes and unlinks when sure")
    void journey(RunningPortal portal, Chromium chromium) {
        Organization sync = portal.sync().organization(UUID.randomUUID().toString().replace("-", ""));
        String room = "Sync room " + UUID.randomUUID();
        sync.put("one", Map.of("type", "Room", "name", room, "group", "/", "location", "/Journey/A/1/", "contract",
                Map.of("service", "EssentialRoom", "name", "Contract", "number", 42, "expiresAt", 1_917_200_000_000L),
                "devices", List.of()));
        Authority.Issued issued = portal.sync().issue(sync.id());
        Page page = signedIn(portal, chromium);

        page.navigate(portal.url("/sync/links.xhtml"));
        page.locator("#new\\:organization").fill(sync.id());
        page.locator("#new\\:name").fill("Journey");
        page.locator("#new\\:roomsConfirmed").check();
        button(page, "Link the organization");
        assertThat(page.getByText("No certificate")).isVisible(PATIENTLY);
        String link = page.url();

        page.locator("#pem\\:certificate").fill(issued.certificatePem());
        page.locator("#pem\\:key").fill(issued.keyPem());
        button(page, "Add the certificate");
        assertThat(page.getByText("The certificate is kept, sealed.")).isVisible(PATIENTLY);

        button(page, "Pull now");
        assertThat(page.getByText("Ready to put in")).isVisible(PATIENTLY);
        sound(page, "sync-pull-judged");
        assertThat(page.getByText(room)).isVisible();
        button(page, "Put in (1 change)");
        assertThat(page.getByText("It is in the books.")).isVisible(PATIENTLY);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Journey")).first().click();
        sound(page, "sync-link-waiting");
        button(page, "Small Room");
        assertThat(page.getByText("Confirmed.")).isVisible(PATIENTLY);

        button(page, "Pull now");
        assertThat(page.getByText("Sync and the books agree")).isVisible(PATIENTLY);
        page.navigate(portal.url("/sync/drifts.xhtml"));
        assertThat(page.getByText("EssentialRoom").first()).isVisible(PATIENTLY);

        sync.pageSize(1);
        IntStream.range(0, 20).forEach(i -> sync.put("more" + i, Map.of("type", "Room", "name", room + i, "group", "/",
                "location", "/Journey/A/1/", "devices", List.of())));
        sync.remove("one");
        page.navigate(link);
        button(page, "Pull now");
        button(page, "Cancel the pull");
        assertThat(page.getByText("Cancelled")).isVisible(PATIENTLY);

        sync.pageSize(1_000);
        page.navigate(link);
        button(page, "Pull now");
        button(page, "Put in (20 changes)");
        assertThat(page.getByText("It is in the books.")).isVisible(PATIENTLY);
        page.navigate(link);
        sure(page, "Remove " + room, "Remove " + room + "?", "Remove the Space");
        assertThat(page.getByText("The Space is removed.")).isVisible(PATIENTLY);
        sure(page, "Forget", "Forget certificate", "Forget the certificate");
        assertThat(page.getByText("The certificate and its key are forgotten.")).isVisible(PATIENTLY);
        page.waitForLoadState();
        button(page, "Unlink");
        sound(page, "sync-sure");
        page.keyboard().press("Escape");
        sure(page, "Unlink", "Unlink Journey?", "Unlink the organization");
        assertThat(page.getByText("stay and count until it is linked again")).isVisible(PATIENTLY);
        page.context().close();
    }

    /** Asked whether he is sure, he first is not, then is. */
    private static void sure(Page page, String name, String question, String yes) {
        Locator asked = page.locator("dialog[open]");
        page.waitForLoadState();
        button(page, name);
        assertThat(asked).containsText(question);
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel")).click();
        assertThat(asked).hasCount(0);
        button(page, name);
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(yes)).click();
    }

    private static void sound(Page page, String name) {
        assertThat(Look.wrong(page, name)).as(name).isEmpty();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    private static Page signedIn(RunningPortal portal, Chromium chromium) {
        Page page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("anna@alpine.example");
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
        return page;
    }
}
