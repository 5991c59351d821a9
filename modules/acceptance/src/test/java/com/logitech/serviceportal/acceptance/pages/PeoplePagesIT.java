package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The pages of people")
class PeoplePagesIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final String NEW_PASSWORD = "quiet rivers carry nine lanterns";
    private static final Pattern FIRST_PAGE = Pattern.compile(".*/(index.xhtml)?$");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<Page> open = new ArrayList<>();
    private RunningPortal portal;
    private Chromium chromium;
    private Connection database;
    private ApiClient olivia;

    @BeforeEach
    void prepare(RunningPortal running, Chromium browser) throws Exception {
        portal = running;
        chromium = browser;
        database = running.database().connect();
        olivia = ApiClient.of(running.url(""), database, "olivia@portal.example");
    }

    @AfterEach
    void close() throws Exception {
        open.forEach(page -> page.context().close());
        database.close();
    }

    private Page stranger() {
        Page page = chromium.visitor();
        open.add(page);
        return page;
    }

    private Page visitor(String email) {
        Page page = stranger();
        page.navigate(portal.url("/signin.xhtml"));
        signIn(page, email);
        page.waitForURL(FIRST_PAGE);
        return page;
    }

    private static void signIn(Page page, String email) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
    }

    private String customer(String company) throws Exception {
        return olivia.get("/api/customers?text=" + company).orFail().body().at("/items/0/id").textValue();
    }

    private String link(String customer, String email, String role) throws Exception {
        String invitation = olivia.post("/api/customers/" + customer + "/invitations",
                Map.of("people", List.of(Map.of("email", email, "role", role)))).orFail().body().at("/items/0/id").textValue();
        return portal.url("/join.xhtml?token=" + olivia.post("/probe/driven?what=token&invitation=" + invitation, "").orFail().text());
    }

    private static void isAccessible(Page page) {
        assertThat(Look.inaccessible(page)).isEmpty();
    }

    private static void fill(Page page, String name, String password) {
        page.getByLabel("Your name").fill(name);
        page.locator("#password").fill(password);
    }

    @Test
    @DisplayName("R12: a link asks for a name and a password, says what is wrong with them, signs in, and opens nothing afterwards")
    void joining() throws Exception {
        String link = link(customer("alpine"), "new" + mark + "@alpine.example", "READ_ONLY");
        Page page = stranger();
        page.navigate(link);
        assertThat(page.locator("main")).containsText("Alpine Instruments AG");
        isAccessible(page);
        fill(page, "Nele Neu", "short");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept and sign in")).click();
        assertThat(page.locator("#passwordProblem")).containsText("12 to 128");
        assertThat(page.getByLabel("Your name")).hasValue("Nele Neu");
        page.waitForLoadState();
        page.getByLabel("Language of mail").selectOption("de");
        page.locator("#password").fill(NEW_PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept and sign in")).dblclick();
        page.waitForURL(FIRST_PAGE);
        assertThat(page.locator("header.top")).containsText("Nele Neu");
        page.navigate(portal.url("/account/account.xhtml"));
        assertThat(page.getByLabel("Language of mail")).hasValue("de");
        assertThat(page.getByLabel("Time zone")).hasValue("Europe/Zurich");

        Page later = stranger();
        later.navigate(link);
        assertThat(later.locator("h1")).hasText("This link opens nothing");
        assertThat(later.locator("main")).not().containsText("alpine");
        isAccessible(later);
    }

    @Test
    @DisplayName("R12: of two browsers with the same link the first gets in; the second is told, and nobody is made twice")
    void twoBrowsers() throws Exception {
        String link = link(customer("alpine"), "twice" + mark + "@alpine.example", "READ_ONLY");
        Page first = stranger();
        Page second = stranger();
        first.navigate(link);
        second.navigate(link);
        fill(first, "First", NEW_PASSWORD);
        fill(second, "Second", NEW_PASSWORD);
        first.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept and sign in")).click();
        first.waitForURL(FIRST_PAGE);
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept and sign in")).click();
        assertThat(second.locator("h1")).hasText("This link opens nothing");
        assertThat(second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))).isVisible();
    }

    @Test
    @DisplayName("R144: an integrator who signs in already accepts for a further customer, and makes no second account")
    void furtherCustomer() throws Exception {
        String company = "Further " + mark;
        String customer = olivia.post("/api/customers", Map.of("company", company, "country", "CH", "zone", "Europe/Zurich", "website",
                "https://further" + mark + ".example", "contact", "orders@further" + mark + ".example")).orFail().body().get("id")
                .textValue();
        String integrator = "second" + mark + "@integrator.example";
        Page joining = stranger();
        joining.navigate(link(customer("alpine"), integrator, "THIRD_PARTY"));
        fill(joining, "Second Integrator", PASSWORD);
        joining.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept and sign in")).click();
        joining.waitForURL(FIRST_PAGE);

        Page page = stranger();
        page.navigate(link(customer, integrator, "INSTALLER"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in to accept")).click();
        signIn(page, integrator);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept for " + company)).click();
        page.waitForURL(Pattern.compile(".*/customers/customer.xhtml.*"));
        assertThat(page.locator("h1")).hasText(company);
        assertThat(olivia.get("/api/customers/" + customer + "/members").orFail().body().at("/items/0/thirdParty").booleanValue()).isTrue();

        Page nora = visitor("nora@northwind.example");
        nora.navigate(link(customer, "other" + mark + "@integrator.example", "READ_ONLY"));
        assertThat(nora.locator("main")).containsText("Sign out");
        assertThat(nora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept for " + company))).hasCount(0);
    }

    @Test
    @DisplayName("R144: a form from a tab opened for one customer is refused once the other is chosen, and saved to neither")
    void twoTabs() throws Exception {
        Page one = visitor("pia@integrator.example");
        workFor(one, "Northwind University");
        one.navigate(portal.url("/spaces/new-space.xhtml"));
        String name = "Two tabs " + mark;
        one.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        Page other = one.context().newPage();
        other.navigate(portal.url("/index.xhtml"));
        workFor(other, "Alpine Instruments AG");

        Response answer = one.waitForResponse(response -> response.request().method().equals("POST"),
                () -> one.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add Space").setExact(true)).click());

        assertThat(one.locator(".refusal")).containsText("You have switched to another customer");
        assertThat(one.locator(".refusal")).containsText("R144");
        assertThat(one.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))).hasValue(name);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(olivia.get("/api/spaces?text=" + mark).orFail().body().get("items")).isEmpty();

        other.navigate(portal.url("/customers/customer.xhtml?id=" + customer("northwind")));
        assertThat(other.locator("main")).containsText("This page is about another customer");
        workFor(other, "All customers");
    }

    private static void workFor(Page page, String company) {
        page.locator("header.top details.drop summary").first().click();
        page.locator("[id='workForm']").getByText(company).click();
        page.waitForURL(FIRST_PAGE);
    }

    @Test
    @DisplayName("R13: an owner invites several at once, sends again, withdraws, changes a role and removes a person")
    void managing() throws Exception {
        String alpine = customer("alpine");
        Page page = visitor("anna@alpine.example");
        page.navigate(portal.url("/account/invite.xhtml"));
        isAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add another")).click();
        assertThat(page.getByLabel("Mail address")).hasCount(2);
        page.getByLabel("Mail address").nth(0).fill("one" + mark + "@alpine.example");
        page.getByLabel("Mail address").nth(1).fill("no address");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the invitations")).click();
        assertThat(page.locator(".field-problem").filter(new Locator.FilterOptions().setHasText("mail address")))
                .hasCount(1);
        page.getByLabel("Mail address").nth(1).fill("two" + mark + "@integrator.co.uk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the invitations")).click();
        page.waitForURL(Pattern.compile(".*/account/people.xhtml.*"));
        assertThat(page.locator("#messages")).containsText("2 invitations are on their way");
        isAccessible(page);

        button(page, "Send the invitation to one" + mark + "@alpine.example again");
        assertThat(page.locator("#messages")).containsText("is sent again");
        button(page, "Withdraw the invitation to two" + mark + "@integrator.co.uk");
        assertThat(page.locator("#messages")).containsText("is withdrawn");
        assertThat(page.locator("main")).not().containsText("two" + mark + "@integrator.co.uk,");

        Page joining = stranger();
        joining.navigate(link(alpine, "leaver" + mark + "@alpine.example", "READ_ONLY"));
        fill(joining, "Leaver " + mark, NEW_PASSWORD);
        button(joining, "Accept and sign in");
        joining.waitForURL(FIRST_PAGE);
        page.navigate(portal.url("/account/people.xhtml"));
        button(page, "Manage Leaver " + mark);
        page.locator("dialog[open]").getByLabel("Role").selectOption("INSTALLER");
        page.locator("dialog[open]").getByText("Change role").click();
        assertThat(page.locator("#messages")).containsText("Leaver " + mark + " is Installer now");
        page.waitForLoadState();
        button(page, "Manage Leaver " + mark);
        page.locator("dialog[open]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove from the account"))
                .click();
        assertThat(page.locator("#messages")).containsText("is removed from the account");
        joining.navigate(portal.url("/spaces/spaces.xhtml"));
        assertThat(joining.url()).contains("signin");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    @Test
    @DisplayName("R129: the contact is named with the customer's word for his authority, and shown with its history")
    void contact() throws Exception {
        Page page = visitor("anna@alpine.example");
        page.navigate(portal.url("/account/contact.xhtml"));
        isAccessible(page);
        page.getByLabel("Person", new Page.GetByLabelOptions().setExact(true)).selectOption(
                new SelectOption().setIndex(1));
        button(page, "Name the contact");
        assertThat(page.locator(".refusal")).containsText("R129");
        page.getByLabel("The person has authority").check();
        button(page, "Name the contact");
        assertThat(page.locator("#messages")).containsText("is the Single Point of Contact now");
        page.navigate(portal.url("/customers/customer.xhtml?id=" + customer("alpine")));
        assertThat(page.locator("main")).containsText("Single Point of Contact");
        isAccessible(page);
    }
}
