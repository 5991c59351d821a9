package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The pages of Spaces")
class SpacesPagesIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final Pattern DEVICE = Pattern.compile(".*/spaces/device.xhtml.*");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private RunningPortal portal;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) {
        portal = running;
        chromium = browser;
        page = visitor("anna@alpine.example");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private Page visitor(String email) {
        Page fresh = chromium.visitor();
        fresh.onPageError(complaints::add);
        fresh.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        fresh.navigate(portal.url("/signin.xhtml"));
        fresh.locator("#email").fill(email);
        fresh.locator("#password").fill(PASSWORD);
        fresh.locator("#password").press("Enter");
        fresh.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
        return fresh;
    }

    @Test
    @DisplayName("show what a Space is entitled to, clause by clause, now and at another moment")
    void entitlement() {
        openSpace("Eiger");

        assertThat(heading(page, "Eiger")).isVisible();
        Locator cover = page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Is Eiger covered by a paid service?"));
        assertThat(cover).containsText("Yes.");
        Locator insights = page.locator("details", new Page.LocatorOptions().setHasText("Sync Insights")).first();
        assertThat(insights.locator("summary").first()).containsText("Granted");
        insights.locator("summary").first().click();
        assertThat(insights.getByRole(AriaRole.ARTICLE)).containsText("Is Eiger entitled to Sync Insights?");
        insights.locator(".findings summary").first().click();
        assertThat(insights.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Since"))).isVisible();

        page.getByLabel("Entitled at").fill("2025-01-01T10:00");
        button(page, "Show answer").click();

        assertThat(page).hasURL(Pattern.compile(".*at=2025-01-01T09(:|%3A)00(:|%3A)00Z.*"));
        assertThat(page.getByText("Another moment.")).isVisible();
        assertThat(page.getByText("Not in the books.")).isVisible();
        assertThat(cover).containsText("No.");
        assertThat(cover).containsText("What would change this:");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to now")).click();
        assertThat(cover).containsText("Yes.");
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("say what is wrong with a moment nobody can read, and answer for now")
    void unreadableMoment() {
        openSpace("Eiger");

        Response answer = page.navigate(page.url() + "&at=yesterday&knownAt=2090-01-01T00:00:00Z");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.getByText("The moment asked for could not be read.")).isVisible();
        assertThat(page.getByText("Nobody knows now what will be known later.")).isVisible();
    }

    @Test
    @DisplayName("answer a stranger's Space and device as ones that are not there, and keep forms from those who may only read")
    void strangers() {
        openSpace("Eiger");
        String space = page.url();
        Page nina = visitor("nina@northwind.example");

        Response foreign = nina.navigate(space);
        String told = nina.locator("main").innerText();
        Response unknown = nina.navigate(portal.url("/spaces/space.xhtml?id=" + UUID.randomUUID()));

        assertThat(foreign.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(nina.locator("main").innerText()).isEqualTo(told);
        assertThat(nina.navigate(portal.url("/spaces/device.xhtml?id=" + UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(nina.navigate(portal.url("/spaces/space.xhtml?id=nonsense")).status()).isEqualTo(404);
        assertThat(nina.navigate(portal.url("/spaces/new-space.xhtml")).status()).isEqualTo(403);
        assertThat(nina.navigate(portal.url("/spaces/import.xhtml")).status()).isEqualTo(403);
        nina.navigate(portal.url("/spaces/spaces.xhtml"));
        assertThat(heading(nina, "Spaces")).isVisible();
        assertThat(nina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add Space"))).hasCount(0);
        nina.context().close();
    }

    @Test
    @DisplayName("add a Room once it is confirmed to be one, keep what was typed, change it and take it out again")
    void roundOfASpace() {
        String name = "Säntis " + UUID.randomUUID();
        page.navigate(portal.url("/spaces/new-space.xhtml"));
        page.getByLabel("Name").fill(name);
        page.getByLabel("Category").selectOption("SMALL_ROOM");
        Locator confirmation = page.getByLabel("It is an enclosed space, and a supported product is installed and used in it");
        assertThat(confirmation).isVisible();
        page.getByLabel("Seats").fill("many");
        button(page, "Add Space").click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Messages")))
                .containsText("Seats: Write a whole number.");

        page.getByLabel("Seats").fill("6");
        button(page, "Add Space").click();
        assertThat(page.getByText("This cannot be done")).isVisible();
        assertThat(page.getByLabel("Name")).hasValue(name);
        page.waitForLoadState();

        confirmation.check();
        button(page, "Add Space").dblclick();
        assertThat(page.getByText(name + " was added.")).isVisible();
        assertThat(page.getByText("The Room is incomplete")).isVisible();

        page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change what is said of it")).click();
        page.getByLabel("Building").fill("Werk 9");
        button(page, "Save changes").click();
        assertThat(page.getByText(name + " was changed.")).isVisible();
        page.waitForLoadState();

        page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
        button(page, "Remove Space").first().click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove Space")).click();
        assertThat(page.getByText(name + " is no longer in the books.")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("tell of two who change one Space at once, and let the second one look again")
    void twoAtOnce() {
        openSpace("Töss");
        String edit = page.url().replace("space.xhtml", "edit-space.xhtml");
        page.navigate(edit);
        Page other = visitor("alex@alpine.example");
        other.navigate(edit);

        page.getByLabel("Group").fill("Zürich/" + UUID.randomUUID());
        button(page, "Save changes").click();
        assertThat(page.getByText("Töss was changed.")).isVisible();
        other.getByLabel("Group").fill("Zürich/Other");
        button(other, "Save changes").click();

        assertThat(other.getByText("Somebody changed this meanwhile")).isVisible();
        assertThat(other.getByLabel("Group")).hasValue("Zürich/Other");
        other.context().close();
    }

    @Test
    @DisplayName("register a device, refuse its serial number a second time beside the field, and move it")
    void devices() {
        String serial = "2341" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
        page.navigate(portal.url("/spaces/new-device.xhtml"));
        registerDevice(" " + serial.toLowerCase(Locale.ROOT) + " ", "Sihl");
        assertThat(page.getByText(serial + " was registered.")).isVisible();
        assertThat(heading(page, "Sihl")).isVisible();

        page.navigate(portal.url("/spaces/new-device.xhtml"));
        registerDevice(serial, "Glatt");
        assertThat(page.locator(".field-problem")).containsText("registered already");

        page.navigate(portal.url("/spaces/devices.xhtml?q=" + serial));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(serial).setExact(true)).click();
        page.waitForURL(DEVICE);
        pick("Space", "Limm");
        page.getByLabel("Moved at").fill("2090-01-01T10:00");
        button(page, "Move to this Space").click();
        assertThat(page.locator(".field-problem")).containsText("future");
        page.getByLabel("Moved at").fill("");
        button(page, "Move to this Space").click();
        assertThat(page.getByText(serial + " is now in Limmat.")).isVisible();
        button(page, "Take out of Limmat").click();
        assertThat(page.getByText(serial + " is now in no Space.")).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Where it has been")).getByRole(AriaRole.ROW))
                .hasCount(4);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("bring Spaces in from a file in steps that wait for one, leave the refused rows out and give them back")
    void imports() throws Exception {
        String mark = UUID.randomUUID().toString();
        String file = "Room;Type;Building;Seats\n" + "Alp " + mark + ";Small Room;Import;4\n" + "Berg " + mark + ";Flex Desk;Import;1\n"
                + "Tal " + mark + ";Hangar;Import;9\n" + "=Firn " + mark + ";;Import;few\n";
        page.navigate(portal.url("/spaces/import.xhtml"));
        button(page, "Upload").click();
        assertThat(page.getByText("Choose a file.").first()).isVisible();
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true)).setInputFiles(
                new FilePayload("rooms.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        button(page, "Upload").click();

        assertThat(heading(page, "What the columns are")).isVisible();
        assertThat(page.getByLabel("Column for Name")).hasValue("Room");
        String step = page.url();
        page.navigate(portal.url("/spaces/imports.xhtml"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("rooms.csv")).first().click();
        assertThat(page).hasURL(step);
        page.getByLabel("Column for Name").selectOption("Not in the file");
        button(page, "Check every row").click();
        assertThat(page.locator(".field-problem").first()).containsText("is required");
        page.getByLabel("Column for Name").selectOption("Room");
        page.getByLabel("The Rooms in the file are enclosed spaces in which a supported product is installed and used").check();
        button(page, "Check every row").click();

        assertThat(heading(page, "Put the rows in?")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 new become Spaces"))).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 refused stay out"))).isVisible();
        Download download = page.waitForDownload(() -> button(page, "Download refused rows").click());
        assertThat(Files.readString(download.path())).contains("Tal " + mark).contains("'=Firn").contains("reason");
        button(page, "Add 2 Spaces, leave the refused out").click();

        assertThat(page.getByText("The Spaces are in the books.")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the Spaces")).click();
        page.getByLabel("Name, site or building").fill(mark);
        page.getByLabel("Name, site or building").press("Enter");
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(3);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("refuse a file that is no text, beside the field")
    void noText() {
        byte[] picture = new byte[4_000];
        new Random(7).nextBytes(picture);
        page.navigate(portal.url("/spaces/import.xhtml"));
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("room.png", "image/png", picture));
        button(page, "Upload").click();

        assertThat(page.locator(".field-problem")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/spaces/import.xhtml"));
    }

    @Test
    @DisplayName("meet WCAG 2.2 AA in light and dark, at a desk and on a phone")
    void accessible() {
        openSpace("Eiger");
        String space = page.url().replaceFirst(".*/spaces/", "/spaces/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^[0-9A-Z]{12}$"))).first().click();
        page.waitForURL(DEVICE);
        String device = page.url().replaceFirst(".*/spaces/", "/spaces/");
        openSpace("Sihl");
        String basic = page.url().replaceFirst(".*/spaces/", "/spaces/");
        List<String> pages = List.of("/spaces/spaces.xhtml", "/spaces/spaces.xhtml?q=nothing-is-called-this",
                space, space + "&at=2025-01-01T09:00:00Z", basic, space.replace("space.xhtml", "edit-space.xhtml"),
                "/spaces/new-space.xhtml", "/spaces/devices.xhtml", device, "/spaces/new-device.xhtml",
                "/spaces/imports.xhtml", "/spaces/import.xhtml");
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            pages.forEach(address -> scan(address, address + " at " + width));
        }
        assertThat(complaints).isEmpty();
    }

    private void scan(String address, String how) {
        page.navigate(portal.url(address));
        page.evaluate("document.querySelectorAll('details:not(.drop)').forEach((one, place) => { one.open = place < 6; })");
        assertThat(Look.inaccessibleInEither(page)).as(how).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("scrolls sideways: " + how)
                .satisfies(over -> assertThat(((Number) over).intValue()).isLessThanOrEqualTo(0));
    }

    private void openSpace(String name) {
        page.navigate(portal.url("/spaces/spaces.xhtml?q=" + name));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/spaces/space.xhtml.*"));
    }

    private void registerDevice(String serial, String space) {
        page.getByLabel("Serial number").fill(serial);
        page.getByLabel("Product").selectOption("TAP_IP");
        pick("Space", space);
        button(page, "Register device").dblclick();
    }

    private void pick(String field, String begin) {
        Locator input = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + field)));
        input.pressSequentially(begin);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + begin))).waitFor();
        input.press("Enter");
    }

    private static Locator heading(Page on, String name) {
        return on.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator button(Page on, String name) {
        return on.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
