package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The page that registers many devices")
class RegisterDevicesIT {


    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private RunningPortal portal;
    private Page page;
    private Response opened;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) {
        portal = running;
        page = browser.visitor();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("nora@northwind.example");
        page.locator("#password").fill(SignedIn.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
        opened = page.navigate(portal.url("/registrations/register-devices.xhtml"));
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("takes what a scanner types, says what would happen, and registers by choice")
    void scanned() {
        String serial = serial();
        page.locator("#scanProduct").selectOption("Rally Bar");
        scan(serial.toLowerCase(Locale.ROOT));
        scan(serial);
        assertThat(page.locator("#scanSaid")).containsText("among the lines already");
        assertThat(page.getByLabel("Lines", new Page.GetByLabelOptions().setExact(true))).hasValue(serial + ";Rally Bar;;");

        button("See what would happen").click();
        assertThat(row(serial)).containsText("New");
        assertThat(Look.inaccessible(page)).isEmpty();
        button("Register one device").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What happened"))).isVisible();
        row(serial).getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(Pattern.compile(".*/spaces/device.xhtml.*"));
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("loads the lines of a file, tells what is wrong with each, and registers nothing of that")
    void file() {
        String serial = serial();
        page.locator("input[type=file]").setInputFiles(new FilePayload("devices.csv", "text/csv",
                ("Room;Serial number;Model\nNowhere;" + serial + ";Rally Bar\n;12;Rally Bar\n").getBytes(StandardCharsets.UTF_8)));
        button("Load these lines").click();
        button("See what would happen").click();

        assertThat(row(serial)).containsText("There is no Space \"Nowhere\".");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.getByText("No line can be taken as it is")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("refuses what are no lines at the field")
    void nothing() {
        button("See what would happen").click();
        assertThat(page.locator(".field-problem").first()).containsText("1 to 1000");
    }

    @Test
    @DisplayName("may use the camera, as the only page, and fetches nothing for it before somebody wants to scan")
    void camera() {
        assertThat(opened.headerValue("Permissions-Policy")).startsWith("camera=(self)");
        assertThat(page.evaluate("() => window.ZXing === undefined")).isEqualTo(true);
        assertThat(page.navigate(portal.url("/spaces/devices.xhtml")).headerValue("Permissions-Policy")).startsWith("camera=()");
    }

    private void scan(String code) {
        page.locator("#scanned").fill(code);
        page.locator("#scanned").press("Enter");
    }

    private Locator row(String serial) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(serial));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String serial() {
        return "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
    }
}
