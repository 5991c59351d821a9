package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The pages of customers, orders, contracts and licenses")
class ContractsPagesIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final int PHONE = 390;
    private static final double PATIENCE = 15_000;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Page> visitors = new ArrayList<>();
    private RunningPortal portal;
    private Chromium chromium;
    private Page olivia;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) {
        portal = running;
        chromium = browser;
        olivia = visitor("olivia@portal.example");
    }

    @AfterEach
    void close() {
        visitors.forEach(page -> page.context().close());
    }

    @Test
    @DisplayName("register a customer, say all that is missing beside its field, and change the details unless somebody else did")
    void customers() {
        String company = "Kupfer & Söhne \"<b>\" " + UUID.randomUUID();
        olivia.navigate(portal.url("/customers/new-customer.xhtml"));
        button(olivia, "Register customer").click();
        assertThat(messages(olivia)).containsText("4 fields need another look");
        assertThat(messages(olivia)).containsText("Time zone: is a time zone such as Europe/Zurich");
        olivia.waitForLoadState();

        olivia.getByLabel("Company").fill(company);
        olivia.getByLabel("Country").selectOption("DE");
        olivia.getByLabel("Time zone").fill("Europe/Berlin");
        olivia.getByLabel("Order contact").fill("orders@kupfer.example");
        button(olivia, "Register customer").dblclick();

        assertThat(messages(olivia)).containsText(company + " is registered.");
        assertThat(heading(olivia, company)).isVisible();
        assertThat(olivia.getByText("No contracts yet. They come from confirmed orders.")).isVisible();
        String change = olivia.url().replace("customer.xhtml", "change-customer.xhtml");
        Page other = olivia.context().newPage();
        other.navigate(change);
        olivia.navigate(change);
        other.getByLabel("Website").fill("https://kupfer.example");
        button(other, "Save changes").click();
        assertThat(messages(other)).containsText("are saved.");
        olivia.getByLabel("Website").fill("https://other.example");
        button(olivia, "Save changes").click();
        assertThat(messages(olivia)).containsText("Somebody changed this meanwhile");
        assertThat(olivia.getByLabel("Website")).hasValue("https://other.example");

        olivia.navigate(portal.url("/customers/customers.xhtml"));
        olivia.getByLabel("Find a customer by name").fill(company);
        olivia.getByLabel("Find a customer by name").press("Enter");
        assertThat(olivia.getByRole(AriaRole.ROW)).hasCount(2);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("arrange use in a further country once, and refuse a country where none is needed beside the field")
    void arrangement() {
        String customer = registered("DE", "Europe/Berlin");
        olivia.navigate(customer);
        olivia.getByLabel("Country").selectOption("FR");
        olivia.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("From")).fill("2027-01-01");
        olivia.getByLabel("Reason").fill("Letter of 3 January");
        button(olivia, "Arrange use").click();
        assertThat(olivia.locator(".field-problem").first()).containsText("without an arrangement");
        olivia.waitForLoadState();

        olivia.getByLabel("Country").selectOption("MN");
        button(olivia, "Arrange use").dblclick();
        assertThat(messages(olivia)).containsText("Use of Select in Mongolia is arranged from 1 Jan 2027 on.");
        assertThat(olivia.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Mongolia"))).containsText("Letter of 3 January");
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("show what an order brings about while it is typed, enter it once, and lead on from it to licenses on Spaces, moved and "
            + "released")
    void orderToLicense() {
        String customer = registered("CH", "Europe/Zurich");
        String id = customer.substring(customer.indexOf("id=") + 3);
        room(id, "Aare");
        room(id, "Reuss");
        String number = "IT-" + UUID.randomUUID();
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + id));
        Locator effect = olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What comes of it"));
        assertThat(effect).containsText("Order confirmation number is required");
        olivia.getByLabel("Order confirmation number").fill(number);
        line(0).getByLabel("What was ordered").selectOption("Select for Small Rooms");
        assertThat(effect).containsText("Line 1, number of licenses");
        line(0).getByLabel("Licenses").fill("2");
        line(0).getByLabel("Licenses").press("Tab");
        assertThat(effect).containsText("2 licenses");
        assertThat(effect).containsText("at the latest");
        button(olivia, "Add line").click();
        line(1).getByLabel("What was ordered").selectOption("Essential for Flex Desks");
        line(1).getByLabel("Licenses").fill("3");
        line(1).getByLabel("Licenses").press("Tab");
        button(olivia, "Enter order and conclude 2 contracts").dblclick();
        assertThat(messages(olivia)).containsText("Order " + number + " is entered. 2 contracts were concluded.");
        olivia.goBack();
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + id));
        olivia.getByLabel("Order confirmation number").fill(number);
        line(0).getByLabel("What was ordered").selectOption("Select for Small Rooms");
        line(0).getByLabel("Licenses").fill("2");
        olivia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Enter order"))).click();
        assertThat(messages(olivia)).containsText("has been entered already");
        assertThat(line(0).getByLabel("Licenses")).hasValue("2");

        olivia.navigate(portal.url("/contracts/contracts.xhtml?level=SELECT&customer=" + id));
        olivia.getByRole(AriaRole.ROW).nth(1).click();
        assertThat(olivia.getByText("Waiting to start").first()).isVisible();
        olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Assign licenses")).click();
        button(olivia, "Show what it does").click();
        assertThat(messages(olivia)).containsText("Choose at least one Space.");
        olivia.waitForLoadState();
        olivia.getByLabel("Choose Aare").check();
        assertThat(olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your choice")))
                .containsText("1 chosen in this list");
        button(olivia, "Show what it does").click();
        assertThat(preview(olivia)).containsText("Aare rises from Basic to Select.");
        olivia.waitForLoadState();
        button(olivia, "Assign 1 license").dblclick();
        assertThat(messages(olivia)).containsText("1 license is assigned.");
        assertThat(olivia.getByText("In term").first()).isVisible();

        olivia.getByRole(AriaRole.ROW).nth(1).getByRole(AriaRole.LINK).first().click();
        olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move").setExact(true)).click();
        olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move here: Reuss")).click();
        assertThat(preview(olivia)).containsText("Aare falls from Select to Basic.");
        olivia.waitForLoadState();
        preview(olivia).getByRole(AriaRole.BUTTON).first().dblclick();
        assertThat(messages(olivia)).containsText("is on Reuss now.");
        assertThat(olivia.getByRole(AriaRole.ROW)).hasCount(3);

        Page other = olivia.context().newPage();
        String license = olivia.url();
        other.navigate(license);
        for (Page window : List.of(olivia, other)) {
            window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Release").setExact(true)).click();
            assertThat(preview(window)).containsText("Reuss falls from Select to Basic.");
        }
        button(olivia, "Release 1 license").click();
        assertThat(messages(olivia)).containsText("1 license is released.");
        button(other, "Release 1 license").click();
        assertThat(messages(other)).containsText("is on no Space.");
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("choose licenses in a list, release those that are on a Space and assign those that are free")
    void choosingLicenses() {
        String customer = registered("CH", "Europe/Zurich");
        String id = customer.substring(customer.indexOf("id=") + 3);
        room(id, "Emme");
        room(id, "Thur");
        ordered(id, "Select for Small Rooms", "3");
        String contract = olivia.url();
        olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Assign licenses")).click();
        olivia.waitForURL(Pattern.compile(".*/licenses/assign.xhtml.*"));
        button(olivia, "Choose as many as there are licenses").click();
        assertThat(olivia.getByLabel("Choose Thur")).isChecked();
        olivia.getByLabel("Choose Thur").uncheck();
        button(olivia, "Show what it does").click();
        button(olivia, "Change the choice").click();
        assertThat(olivia.getByLabel("Choose Emme")).isChecked();
        button(olivia, "Show what it does").click();
        button(olivia, "Assign 1 license").click();
        assertThat(messages(olivia)).containsText("1 license is assigned.");

        olivia.waitForLoadState();
        olivia.getByLabel("Choose all licenses shown").check();
        assertThat(olivia.getByText("3 chosen")).isVisible();
        button(olivia, "Release").click();
        assertThat(olivia.getByText("2 chosen licenses are on no Space and stay as they are.")).isVisible();
        assertThat(preview(olivia)).containsText("Emme falls from Select to Basic.");
        olivia.navigate(contract);
        olivia.getByLabel("Choose all licenses shown").check();
        button(olivia, "Assign to Spaces").click();
        olivia.getByLabel("Choose Thur").check();
        button(olivia, "Show what it does").click();
        button(olivia, "Assign 1 license").click();
        olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Assigned 2")).click();
        assertThat(olivia).hasURL(Pattern.compile(".*show=ASSIGNED.*"));
        assertThat(olivia.getByRole(AriaRole.ROW)).hasCount(3);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("show what activating an Enterprise Plan brings about, and activate it once")
    void plan() {
        String customer = registered("CH", "Europe/Zurich");
        String id = customer.substring(customer.indexOf("id=") + 3);
        room(id, "Linth");
        room(id, "Sense");
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + id));
        olivia.getByLabel("Order confirmation number").fill("IT-" + UUID.randomUUID());
        line(0).getByLabel("What was ordered").selectOption("Select Enterprise Plan for Small Rooms");
        line(0).getByLabel("Tier").fill("Enterprise 1");
        line(0).getByLabel("Maximum of Spaces").fill("1");
        line(0).getByLabel("Maximum of Spaces").press("Tab");
        button(olivia, "Enter order and conclude 1 contract").click();
        olivia.getByRole(AriaRole.ROW).nth(1).getByRole(AriaRole.LINK).click();

        assertThat(olivia.getByText("Not activated yet").first()).isVisible();
        assertThat(preview(olivia)).containsText("Every Small Room has Select from now on");
        assertThat(preview(olivia)).containsText("a higher tier is due");
        olivia.waitForLoadState();
        preview(olivia).getByRole(AriaRole.BUTTON).first().dblclick();
        assertThat(messages(olivia)).containsText("is activated.");
        assertThat(olivia.getByText("1 Space is above the maximum.")).isVisible();
        olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start and term")).click();
        assertThat(olivia.getByText(Pattern.compile("in service\\?$")).first()).isVisible();
        assertThat(olivia.getByText("What would change this")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("refuse an order for a country where nothing is sold, with the clause, before it is sent")
    void notSoldThere() {
        String customer = registered("MN", "Asia/Ulaanbaatar");
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + customer.substring(customer.indexOf("id=") + 3)));
        olivia.getByLabel("Order confirmation number").fill("IT-" + UUID.randomUUID());
        line(0).getByLabel("What was ordered").selectOption("Select for Small Rooms");
        line(0).getByLabel("Licenses").fill("5");
        line(0).getByLabel("Licenses").press("Tab");

        Locator effect = olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What comes of it"));
        assertThat(effect).containsText("This cannot be done");
        assertThat(effect.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Clause R100")).first()).isVisible();
        button(olivia, "Enter order").click();
        assertThat(messages(olivia)).containsText("This cannot be done");
        assertThat(olivia).hasURL(Pattern.compile(".*/new-order.xhtml.*"));
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("keep filters in the address, so that going back and sending a link shows the same list")
    void filters() {
        olivia.navigate(portal.url("/contracts/contracts.xhtml"));
        chip("Select").click();
        chip("In term").click();
        assertThat(olivia).hasURL(Pattern.compile(".*level=SELECT.*state=IN_TERM.*"));
        assertThat(olivia.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Waiting to start"))).hasCount(0);
        olivia.getByLabel("Find by number or company").fill("nobody is called this");
        olivia.getByLabel("Find by number or company").press("Enter");
        assertThat(olivia.getByText("No contract matches")).isVisible();
        assertThat(olivia).hasURL(Pattern.compile(".*level=SELECT.*"));
        olivia.goBack();
        assertThat(olivia.getByText("In term").first()).isVisible();
        chip("Select").click();
        assertThat(olivia).not().hasURL(Pattern.compile(".*level=SELECT.*"));
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("answer a stranger's contract, license and customer as ones that are not there, and open commands only to those who may")
    void strangers() {
        String contract = contractOf("Alpine Instruments AG");
        olivia.navigate(contract + "&show=ASSIGNED");
        String alpine = olivia.locator("dl.facts a").first().getAttribute("href");
        Page nora = visitor("nora@northwind.example");
        Response unknown = nora.navigate(portal.url("/contracts/contract.xhtml?id=" + UUID.randomUUID()));
        String told = nora.locator("main").innerText();
        assertThat(nora.navigate(contract).status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(nora.locator("main").innerText()).isEqualTo(told);
        for (String foreign
                : List.of(portal.url(alpine), contract.replace("contracts/contract.xhtml?id=", "licenses/assign.xhtml?contract="),
                contract.replace("contracts/contract.xhtml?id=", "licenses/release.xhtml?contract="),
                portal.url("/licenses/license.xhtml?id=nonsense"))) {
            assertThat(nora.navigate(foreign).status()).as(foreign).isEqualTo(404);
        }

        Page nina = visitor("nina@northwind.example");
        nina.navigate(portal.url("/contracts/contracts.xhtml"));
        nina.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("assigned")).last().getByRole(AriaRole.LINK).click();
        assertThat(nina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Assign licenses"))).hasCount(0);
        assertThat(nina.getByRole(AriaRole.CHECKBOX)).hasCount(0);
        String own = nina.url();
        for (String closed : List.of("/contracts/new-order.xhtml", "/customers/new-customer.xhtml", "/customers/customers.xhtml",
                "/contracts/orders.xhtml")) {
            assertThat(nina.navigate(portal.url(closed)).status()).as(closed).isEqualTo(403);
        }
        assertThat(nina.navigate(own.replaceFirst("contract.xhtml\\?id=", "assign.xhtml?contract=")).status()).isEqualTo(403);
        assertThat(nina.navigate(portal.url("/customers/customer.xhtml")).status()).isEqualTo(200);
        assertThat(heading(nina, "Northwind University")).isVisible();
        assertThat(nina.getByText("nora@northwind.example")).hasCount(0);
    }

    @Test
    @DisplayName("meet WCAG 2.2 AA in light and dark, and fit on a phone")
    void accessible() {
        String northwind = contractOf("Northwind University");
        String alpine = contractOf("Alpine Instruments AG");
        olivia.navigate(alpine + "&show=ASSIGNED");
        String customer = olivia.locator("dl.facts a").first().getAttribute("href");
        String license = olivia.getByRole(AriaRole.ROW).nth(1).getAttribute("data-href");
        olivia.navigate(portal.url("/contracts/orders.xhtml"));
        String order = olivia.getByRole(AriaRole.ROW).nth(1).getAttribute("data-href");
        String contract = alpine.replaceFirst(".*id=", "");
        String id = license.replaceFirst(".*id=", "");
        List<String> pages = List.of("/customers/customers.xhtml", "/customers/customers.xhtml?text=nobody", customer,
                "/customers/new-customer.xhtml",
                customer.replace("customer.xhtml", "change-customer.xhtml"), "/contracts/orders.xhtml", order, "/contracts/new-order.xhtml",
                "/contracts/contracts.xhtml", "/contracts/contracts.xhtml?level=SELECT&state=IN_TERM",
                northwind.replaceFirst(".*/contracts/", "/contracts/"),
                "/contracts/contract.xhtml?id=" + contract + "&part=TERM", "/contracts/contract.xhtml?id=" + contract + "&part=HISTORY",
                activePlan(), license,
                "/licenses/assign.xhtml?contract=" + contract, "/licenses/release.xhtml?contract=" + contract + "&assigned=" + id,
                "/licenses/move.xhtml?license=" + id);
        pages.forEach(this::scan);
        assertThat(complaints).isEmpty();
    }

    /** As it comes, on a phone; then with all that unfolds unfolded, at a desk. */
    private void scan(String address) {
        olivia.setViewportSize(PHONE, 844);
        olivia.navigate(portal.url(address));
        assertThat(((Number) olivia.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue())
                .as("scrolls sideways: " + address).isLessThanOrEqualTo(0);
        olivia.setViewportSize(1280, 800);
        olivia.evaluate("document.querySelectorAll('details:not(.drop)').forEach(one => { one.open = true; })");
        assertThat(Look.inaccessibleInEither(olivia)).as(address).isEmpty();
    }

    /** A customer of its own for a test that changes something. @return its page */
    private String registered(String country, String zone) {
        olivia.navigate(portal.url("/customers/new-customer.xhtml"));
        olivia.getByLabel("Company").fill("Trial " + UUID.randomUUID());
        olivia.getByLabel("Country").selectOption(country);
        olivia.getByLabel("Time zone").fill(zone);
        olivia.getByLabel("Order contact").fill("orders@trial.example");
        button(olivia, "Register customer").click();
        olivia.waitForURL(Pattern.compile(".*/customer.xhtml.*"));
        return olivia.url();
    }

    private void room(String customer, String name) {
        olivia.navigate(portal.url("/spaces/new-space.xhtml?customer=" + customer));
        olivia.getByLabel("Name").fill(name);
        olivia.getByLabel("Category").selectOption("SMALL_ROOM");
        olivia.getByLabel("It is an enclosed space, and a supported product is installed and used in it").check();
        button(olivia, "Add Space").click();
        assertThat(messages(olivia)).containsText(name + " was added.");
    }

    /** Orders and stays on the page of the contract. */
    private void ordered(String customer, String what, String licenses) {
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + customer));
        olivia.getByLabel("Order confirmation number").fill("IT-" + UUID.randomUUID());
        line(0).getByLabel("What was ordered").selectOption(what);
        line(0).getByLabel("Licenses").fill(licenses);
        line(0).getByLabel("Licenses").press("Tab");
        button(olivia, "Enter order and conclude 1 contract").click();
        olivia.waitForURL(Pattern.compile(".*/order.xhtml.*"));
        olivia.getByRole(AriaRole.ROW).nth(1).getByRole(AriaRole.LINK).click();
        olivia.waitForURL(Pattern.compile(".*/contract.xhtml.*"));
    }

    /** The oldest contract with licenses of the demo's customer that is in term. */
    private String contractOf(String company) {
        olivia.navigate(portal.url("/contracts/contracts.xhtml?state=IN_TERM&text=" + company.replace(" ", "%20")));
        return portal.url(olivia.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(" assigned")).last()
                .getAttribute("data-href"));
    }

    private String activePlan() {
        olivia.navigate(portal.url("/contracts/contracts.xhtml?text=Alpine"));
        return olivia.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Plan Enterprise")).first()
                .getAttribute("data-href");
    }

    private Locator line(int at) {
        return olivia.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Line " + (at + 1)));
    }

    private Locator chip(String name) {
        return olivia.locator(".filters").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page visitor(String email) {
        Page fresh = chromium.visitor();
        visitors.add(fresh);
        fresh.setDefaultTimeout(PATIENCE);
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

    private static Locator messages(Page on) {
        return on.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Messages"));
    }

    private static Locator preview(Page on) {
        return on.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^What this will do")));
    }

    private static Locator heading(Page on, String name) {
        return on.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator button(Page on, String name) {
        return on.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
