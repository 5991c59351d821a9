package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("Lists and forms")
class ListsIT {


    private RunningPortal portal;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) {
        portal = running;
        chromium = browser;
        page = visitor("david@portal.example");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("keep a filter under a name, in every browser of the person and in nobody else's, until it is forgotten")
    void views() {
        String name = "Uncovered " + UUID.randomUUID().toString().substring(0, 8);
        page.navigate(portal.url("/spaces/spaces.xhtml?covered=no"));
        keep(name);
        assertThat(view(page, name)).hasAttribute("aria-current", "true");
        assertThat(page).hasURL(Pattern.compile(".*covered=no$"));

        page.navigate(portal.url("/spaces/spaces.xhtml?covered=yes"));
        keep(name.toUpperCase(Locale.ROOT));
        assertThat(page.locator(".field-problem")).containsText("is the name of another of your views of this list");

        Page elsewhere = visitor("david@portal.example");
        elsewhere.navigate(portal.url("/spaces/spaces.xhtml"));
        view(elsewhere, name).click();
        assertThat(elsewhere).hasURL(Pattern.compile(".*covered=no$"));
        elsewhere.getByText("Views", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(Look.inaccessible(elsewhere)).isEmpty();

        Page stranger = visitor("bianca@portal.example");
        stranger.navigate(portal.url("/spaces/spaces.xhtml"));
        assertThat(view(stranger, name)).hasCount(0);
        String id = (String) elsewhere.evaluate("async name => (await (await fetch('/api/me/views?list=spaces/spaces')).json())"
                + ".items.find(one => one.name === name).id", name);
        assertThat(stranger.evaluate("async id => (await fetch('/api/me/views/' + id, {method: 'DELETE'})).status", id)).isEqualTo(404);
        stranger.context().close();

        button(elsewhere, "Forget the view " + name).click();
        assertThat(view(elsewhere, name)).hasCount(0);
        elsewhere.context().close();
    }

    @Test
    @DisplayName("show the columns a person chose, by keyboard, also where rows are cards")
    void columns() {
        page.navigate(portal.url("/spaces/spaces.xhtml"));
        choose("Category");
        assertThat(header("Category")).hasCount(0);
        assertThat(header("Level")).isVisible();
        page.setViewportSize(390, 844);
        assertThat(page.locator("td[data-label=Category]").first()).isHidden();
        assertThat(page.locator("td[data-label=Level]").first()).isVisible();
        page.getByText("Columns", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(Look.inaccessible(page)).isEmpty();
        page.setViewportSize(1280, 800);
        page.reload();
        choose("Category");
        assertThat(header("Category")).isVisible();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/spaces/spaces", "/spaces/devices", "/contracts/contracts", "/contracts/orders", "/customers/customers",
            "/journal/journal"})
    @DisplayName("are given as a file, all rows that match")
    void file(String list) throws IOException {
        page.navigate(portal.url(list + ".xhtml"));
        page.getByText("Download", new Page.GetByTextOptions().setExact(true)).click();
        Download file = page.waitForDownload(() -> page.getByText("Comma-separated values (CSV)").click());
        assertThat(file.suggestedFilename()).startsWith(list.substring(list.lastIndexOf('/') + 1) + "-").endsWith(".csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file.path())) {
            assertThat(rows.stream().toList()).isNotEmpty().allSatisfy(row -> assertThat(row.getField("Id")).hasSize(36));
        }
    }

    @Test
    @DisplayName("give as a file what the filter shows, and nothing of other customers")
    void filteredFile() throws Exception {
        SignedIn anna = SignedIn.as("anna@alpine.example", portal);
        assertThat(anna.get("/spaces/spaces.xhtml?export=csv").body()).contains("Eiger").doesNotContain("Northwind");
        assertThat(anna.get("/spaces/spaces.xhtml?export=csv&q=eiger").body().lines()).hasSize(2);
    }

    @Test
    @DisplayName("bring back what was typed when the session ended before it was sent, once")
    void draft() {
        page.context().close();
        page = visitor("olivia@portal.example");
        page.navigate(portal.url("/spaces/spaces.xhtml?q=huddle"));
        page.locator("table.table tbody a").first().click();
        page.waitForURL(Pattern.compile(".*/space.xhtml.*"));
        page.navigate(page.url().replace("space.xhtml", "edit-space.xhtml"));
        String name = page.getByLabel("Name").inputValue();
        page.getByLabel("Floor").fill("7");
        signOutElsewhere(page.context());
        page.locator("[id='space:change']").click();
        page.waitForURL(Pattern.compile(".*/signin.xhtml.*"));
        signIn(page, "olivia@portal.example");

        assertThat(page.getByText("Your input is back.")).isVisible();
        assertThat(page.getByLabel("Name")).hasValue(name);
        assertThat(page.getByLabel("Floor")).hasValue("7");
        assertThat(Look.inaccessible(page)).isEmpty();
        page.getByLabel("Floor").fill("8");
        page.reload();
        assertThat(page.getByLabel("Floor")).hasValue("8");
        button(page, "Start afresh").click();
        assertThat(page.getByLabel("Floor")).not().hasValue("8");
        assertThat(page.getByText("Your input is back.")).isHidden();
    }

    private Page visitor(String email) {
        Page fresh = chromium.visitor();
        fresh.navigate(portal.url("/signin.xhtml"));
        signIn(fresh, email);
        return fresh;
    }

    private static void signIn(Page page, String email) {
        page.locator("#email").fill(email);
        page.locator("#password").fill("Seven rooms, one desk");
        page.locator("#password").press("Enter");
        page.locator("nav.side").waitFor();
    }

    private void signOutElsewhere(BrowserContext context) {
        Page other = context.newPage();
        other.navigate(portal.url("/"));
        other.locator("summary", new Page.LocatorOptions().setHas(other.locator(".avatar"))).click();
        button(other, "Sign out").click();
        other.waitForURL(Pattern.compile(".*/signin.xhtml.*"));
        other.close();
    }

    private void keep(String name) {
        page.getByText("Views", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Name of the view").fill(name);
        page.getByLabel("Name of the view").press("Enter");
    }

    private void choose(String column) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Columns")).focus();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(column)).focus();
        page.keyboard().press("Space");
        button(page, "Show these columns").focus();
        page.keyboard().press("Enter");
    }

    private Locator header(String name) {
        return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator view(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Your views")).getByText(name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
