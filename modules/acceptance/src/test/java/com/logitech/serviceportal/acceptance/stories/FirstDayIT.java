package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The first day of a new customer, by hand in a browser")
class FirstDayIT {

    private static final String COMPANY = "Lakehead Polytechnic";
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final int ROOMS = 509;
    private static final int YEARS = 1;
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Pattern CUSTOMER = Pattern.compile("customer\\.xhtml\\?id=([0-9a-f-]{36})");

    @RegisterExtension
    private final TestExecutionExceptionHandler stumble = (step, thrown) -> {
        stumbled = true;
        throw thrown;
    };
    private boolean stumbled;
    private RunningPortal portal;
    private Page page;
    private String customer;
    private Instant beforeAssignment;
    private LocalDate firstDay;
    private String space;

    @BeforeAll
    void arrive(RunningPortal running, Chromium chromium) {
        portal = running;
        page = chromium.visitor();
        page.setViewportSize(1440, 900);
        page.navigate(portal.url("/"));
        page.getByLabel("Mail address").fill("olivia@portal.example");
        page.getByLabel("Password").fill(SignedIn.PASSWORD);
        button("Sign in").click();
        page.waitForURL(portal.url("/"));
    }

    @BeforeEach
    void goOn() {
        Assumptions.assumeFalse(stumbled, "an earlier step of the day failed");
    }

    @AfterAll
    void leave() {
        if (page != null) {
            page.context().close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("operations registers the company")
    void register() {
        link("Customers").click();
        link("Register customer").click();
        page.getByLabel("Company").fill(COMPANY);
        page.getByLabel("Country").selectOption("Canada");
        page.getByLabel("Time zone").fill(TORONTO.getId());
        page.getByLabel("Order contact").fill("orders@lakehead.example");
        picture("1-register");
        button("Register customer").click();

        assertThat(heading(COMPANY)).isVisible();
        assertThat(page.getByText(COMPANY + " is registered.")).isVisible();
        Matcher id = CUSTOMER.matcher(page.url());
        assertThat(id.find()).isTrue();
        customer = id.group(1);
        picture("2-customer");
    }

    @Test
    @Order(2)
    @DisplayName("and enters its order: 20 licenses of Select for a year, seeing first what comes of it")
    void order() {
        link("Enter order").first().click();
        page.waitForURL(Pattern.compile(".*/contracts/new-order.xhtml.*"));
        page.getByLabel("Order confirmation number").fill("LP-0001");
        page.getByLabel("Purchase order number").fill("PO-20");
        Locator effect = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What comes of it"));
        page.getByLabel("What was ordered").selectOption("Select for Medium to Large Rooms");
        assertThat(effect).not().containsText("what was ordered"); // the lines are drawn anew
        page.getByLabel("Term").selectOption("1 year");
        page.getByLabel("Licenses").fill("20");
        page.getByLabel("Licenses").blur();
        assertThat(effect).containsText("20 licenses");
        assertThat(effect).containsText("Starts with the first assignment, on");
        picture("3-order");
        button("Enter order and conclude 1 contract").click();

        assertThat(page.getByText("Order LP-0001 is entered.")).isVisible();
        picture("4-ordered");
    }

    @Test
    @Order(3)
    @DisplayName("R17: then uploads the university's own list of rooms, whose columns are guessed, and looks what would become of each row")
    void check() {
        upload();
        assertThat(page.getByLabel("Column for Name")).hasValue("Room");
        assertThat(page.getByLabel("Column for Building")).hasValue("Building");
        assertThat(page.getByLabel("Column for Seats")).hasValue("Seats");
        page.getByLabel("Default for Category").selectOption("Medium to Large Room");
        page.getByLabel("Default for Country").selectOption("Canada");
        page.getByLabel("The Rooms in the file are enclosed spaces").check();
        picture("5-columns");
        button("Check every row").click();

        assertThat(button(Pattern.compile("^Add \\d+"))).isVisible();
        assertThat(link(Pattern.compile("^" + ROOMS + " new"))).isVisible();
        picture("6-checked");
    }

    @Test
    @Order(4)
    @DisplayName("R17: puts the rows in and sees the Spaces")
    void apply() {
        button(Pattern.compile("^Add \\d+")).click();
        assertThat(page.getByText("The Spaces are in the books.")).isVisible();
        picture("7-applied");
        link("See the Spaces").click();

        assertThat(heading("Spaces")).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("Basic");
        picture("8-spaces");
        beforeAssignment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    @Order(5)
    @DisplayName("R15: assigns licenses to three of them, told before that service starts today")
    void assign() {
        page.navigate(portal.url("/contracts/contracts.xhtml?customer=" + customer));
        page.locator("tbody tr").first().getByRole(AriaRole.LINK).first().click();
        link("Assign licenses").first().click();
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Find by name or place")).fill("BA");
        button("Search").click();
        Locator rows = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("BA"));
        assertThat(rows.first()).isVisible();
        for (int row = 0; row < 3; row++) {
            page.locator("tbody tr").nth(row).getByRole(AriaRole.CHECKBOX).check();
        }
        picture("9-choose");
        button("Show what it does").click();
        firstDay = LocalDate.now(TORONTO);
        Locator preview = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("[Aa]ssign")));
        assertThat(preview).containsText(Pattern.compile("Service of contract .* starts today, " + firstDay));
        picture("10-preview");
        preview.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("[Aa]ssign"))).first().click();

        assertThat(page.getByText("3 licenses are assigned.")).isVisible();
        assertThat(page.getByText("In term").first()).isVisible();
        picture("11-assigned");
    }

    @Test
    @Order(6)
    @DisplayName("R2, R23: and reads on a Space's page that it has Select, the help desk at all hours, from when to when, and why")
    void entitled() {
        page.locator("tbody").getByRole(AriaRole.LINK).and(page.locator("a[href*='/spaces/space.xhtml']")).first().click();
        page.waitForURL(Pattern.compile(".*/spaces/space.xhtml.*"));
        space = page.url();
        Locator answer = entitlement();
        assertThat(answer).containsText("Select");
        assertThat(decision()).containsText("Yes.");
        assertThat(decision()).containsText("R23");
        assertThat(decision()).containsText("Service started on " + firstDay);
        assertThat(answer).containsText("days in " + TORONTO);
        Locator helpDesk = answer.locator("details.benefit").filter(new Locator.FilterOptions().setHasText("Help desk at all hours"));
        assertThat(helpDesk.locator("summary").first()).containsText("Granted");
        assertThat(helpDesk.locator("summary").first()).containsText("R2");
        helpDesk.locator("summary").first().click();
        picture("12-entitled");
    }

    @Test
    @Order(7)
    @DisplayName("R15: before the assignment it was Basic, and the page says what would change that")
    void before() {
        page.navigate(space + "&at=" + beforeAssignment);
        assertThat(entitlement()).containsText("Another moment.");
        assertThat(decision()).containsText("No.");
        assertThat(decision()).containsText("R15");
        assertThat(decision()).containsText("What would change this:");
        assertThat(entitlement().locator(".level").first()).containsText("Basic");
        picture("13-before");
    }

    @Test
    @Order(8)
    @DisplayName("R25: and the first moment after the term it is Basic again")
    void after() {
        page.navigate(space);
        link("First moment after the term").click();
        page.waitForURL(Pattern.compile(".*[?&]at=.*"));
        assertThat(page.url())
                .contains("at=" + URI.create(firstDay.plusYears(YEARS).atStartOfDay(TORONTO).toInstant().toString().replace(":", "%3A")));
        assertThat(decision()).containsText("No.");
        assertThat(decision()).containsText("R25");
        assertThat(decision()).containsText("What would change this:");
        assertThat(entitlement().locator(".level").first()).containsText("Basic");
        picture("14-after");
    }

    @Test
    @Order(9)
    @DisplayName("R17: the same file once more changes nothing")
    void again() {
        upload();
        page.getByLabel("Default for Category").selectOption("Medium to Large Room");
        page.getByLabel("Default for Country").selectOption("Canada");
        page.getByLabel("The Rooms in the file are enclosed spaces").check();
        button("Check every row").click();

        assertThat(heading("Nothing to change")).isVisible();
        assertThat(link(Pattern.compile("^" + ROOMS + " unchanged"))).isVisible();
        assertThat(link(Pattern.compile("^0 new"))).isVisible();
        picture("15-again");
    }

    private void upload() {
        page.navigate(portal.url("/spaces/import.xhtml?customer=" + customer));
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(Path.of("src/test/resources/samples/utoronto-rooms.csv"));
        button("Upload").click();
        assertThat(heading("utoronto-rooms.csv")).isVisible();
    }

    private Locator entitlement() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What it is entitled to"));
    }

    private Locator decision() {
        return entitlement().getByRole(AriaRole.ARTICLE).first();
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void picture(String step) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("first-day-" + step + ".png")));
    }
}
