package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.standin.Authority;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("A customer's person")
class SyncPagesIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    @DisplayName("links a Sync organization, pulls, looks at what would change, puts it in, confirms a Room and sees what differs")
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

        page.locator("#pem\\:certificate").fill(issued.certificatePem());
        page.locator("#pem\\:key").fill(issued.keyPem());
        button(page, "Add the certificate");
        assertThat(page.getByText("The certificate is kept, sealed.")).isVisible(PATIENTLY);

        button(page, "Pull now");
        assertThat(page.getByText("Ready to put in")).isVisible(PATIENTLY);
        assertThat(page.getByText(room)).isVisible();
        button(page, "Put in (1 changes)");
        assertThat(page.getByText("It is in the books.")).isVisible(PATIENTLY);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Journey")).first().click();
        button(page, "Small Room");
        assertThat(page.getByText("Confirmed.")).isVisible(PATIENTLY);

        button(page, "Pull now");
        assertThat(page.getByText("Sync and the books agree")).isVisible(PATIENTLY);
        page.navigate(portal.url("/sync/drifts.xhtml"));
        assertThat(page.getByText("EssentialRoom").first()).isVisible(PATIENTLY);
        page.context().close();
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
