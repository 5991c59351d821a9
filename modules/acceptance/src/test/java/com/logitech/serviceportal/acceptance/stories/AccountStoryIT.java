package com.logitech.serviceportal.acceptance.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.OutboxCampaign;
import com.logitech.serviceportal.acceptance.commands.SealingKey;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.logitech.serviceportal.acceptance.standin.Authority;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
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

@ExtendWith(Chromium.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Two accounts from their orders on, by hand in browsers, with the mails a mail server is given,")
class AccountStoryIT {

    private static final String PASSWORD = "quiet rivers carry nine lanterns";
    private static final Pattern JOIN = Pattern.compile("/join\\.xhtml\\?token=[A-Za-z0-9_-]+");
    private static final Pattern FIRST_PAGE = Pattern.compile(".*/(index.xhtml)?$");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Company harbor = new Company("Harbor College " + mark, "harbor" + mark + ".example");
    private final Company valley = new Company("Valley Works " + mark, "valley" + mark + ".example");
    private final String integratorsAddress = "ina@wiring" + mark + ".example";
    private final String colleaguesAddress = "cole@" + harbor.domain;
    private final List<Page> open = new ArrayList<>();
    private MailCatcher mail;
    private RunningPortal portal;
    private Chromium chromium;
    private Connection database;
    private ApiClient operations;
    private Page olivia;
    private Page david;
    private Page integrator;
    private Page colleague;
    private String proposal;
    private boolean stumbled;

    @RegisterExtension
    private final TestExecutionExceptionHandler stumble = (step, thrown) -> {
        stumbled = true;
        throw thrown;
    };

    /** One of the two, and what is known of it as the story goes on. */
    private static final class Company {

        private final String name;
        private final String domain;
        private String id;
        private String contract;
        private Page owner;

        private Company(String name, String domain) {
            this.name = name;
            this.domain = domain;
        }

        private String contact() {
            return "orders@" + domain;
        }
    }

    @BeforeAll
    void arrive(Chromium browser) throws Exception {
        chromium = browser;
        mail = MailCatcher.moody(address -> MailCatcher.Mood.TAKES_IT, Optional.empty());
        portal = RunningPortal.alone(OutboxCampaign.settings(mail, SealingKey.in(Path.of("target/story.keys").toAbsolutePath())));
        database = portal.database().connect();
        operations = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        for (Company company : List.of(harbor, valley)) {
            company.id = operations.post("/api/customers", Map.of("company", company.name, "country", "CH", "zone", "Europe/Zurich",
                    "website", "https://www." + company.domain, "contact", company.contact())).orFail().body().get("id").textValue();
        }
        olivia = ours("olivia@portal.example");
        david = ours("david@portal.example");
    }

    @BeforeEach
    void goOn() {
        Assumptions.assumeFalse(stumbled, "an earlier step of the story failed");
    }

    @AfterAll
    void leave() throws Exception {
        open.forEach(page -> page.context().close());
        if (database != null) {
            database.close();
        }
        if (portal != null) {
            portal.close();
        }
        if (mail != null) {
            mail.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("R12: operations enters an order for licenses and one for a plan; each order contact gets an invitation by mail")
    void orders() throws Exception {
        lineOf(harbor, "Select for Small Rooms");
        olivia.getByLabel("Licenses").fill("3");
        olivia.getByLabel("Licenses").press("Tab");
        entered(harbor);

        lineOf(valley, "Select Enterprise Plan for Medium to Large Rooms");
        olivia.getByLabel("Tier").fill("Enterprise 50");
        olivia.getByLabel("Tier").press("Tab");
        olivia.getByLabel("Maximum of Spaces").fill("50");
        olivia.getByLabel("Maximum of Spaces").press("Tab");
        entered(valley);

        assertThat(linkTo(harbor.contact(), 1)).isNotEqualTo(linkTo(valley.contact(), 1));
    }

    private void lineOf(Company company, String offering) {
        olivia.navigate(portal.url("/contracts/new-order.xhtml?customer=" + company.id));
        olivia.getByLabel("Order confirmation number").fill("OC-" + company.domain);
        Locator effect = olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What comes of it"));
        olivia.getByLabel("What was ordered").selectOption(offering);
        assertThat(effect).not().containsText("what was ordered"); // the lines are drawn anew
    }

    private void entered(Company company) throws Exception {
        button(olivia, "Enter order and conclude 1 contract").click();
        assertThat(olivia.getByText("Order OC-" + company.domain + " is entered.")).isVisible();
        company.contract = operations.get("/api/contracts?customer=" + company.id).orFail().body().at("/items/0/id").textValue();
    }

    @Test
    @Order(2)
    @DisplayName("R12: the first administrators set their passwords; a used link opens nothing, nor does one after it was sent again")
    void firstAdministrators() {
        String first = linkTo(harbor.contact(), 1);
        harbor.owner = joined(first, "Hanna Harbor");
        assertThat(dead(first)).isTrue();

        olivia.navigate(portal.url("/account/people.xhtml?customer=" + valley.id));
        button(olivia, "Send the invitation to " + valley.contact() + " again").click();
        assertThat(messages(olivia)).containsText("is sent again");
        String second = linkTo(valley.contact(), 2);
        assertThat(dead(linkTo(valley.contact(), 1))).isTrue();
        valley.owner = joined(second, "Vera Valley");
        assertThat(valley.owner.locator("header.top")).containsText("Vera Valley");
    }

    @Test
    @Order(3)
    @DisplayName("R13: an administrator invites an integrator, shown as a third party, and a colleague for one group of Spaces")
    void invitations() {
        Page page = harbor.owner;
        page.navigate(portal.url("/account/invite.xhtml"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add another")).click();
        assertThat(page.getByLabel("Mail address")).hasCount(2);
        page.getByLabel("Mail address").nth(0).fill(integratorsAddress);
        page.getByLabel("Role", exactly()).nth(0).selectOption("THIRD_PARTY");
        page.getByLabel("Mail address").nth(1).fill(colleaguesAddress);
        page.getByLabel("Role", exactly()).nth(1).selectOption("DEVICE_ADMIN");
        page.getByLabel("Only these groups of Spaces").nth(1).fill("North");
        button(page, "Send the invitations").click();
        page.waitForURL(Pattern.compile(".*/account/people.xhtml.*"));

        assertThat(row(page, integratorsAddress)).containsText("Third party");
        assertThat(row(page, colleaguesAddress)).not().containsText("Third party");
        colleague = joined(linkTo(colleaguesAddress, 1), "Cole Colleague");
        page.reload();
        assertThat(row(page, "Cole Colleague")).containsText("North");
    }

    @Test
    @Order(4)
    @DisplayName("R144: the integrator accepts for both with one sign-in; a form opened while he worked for the other is refused")
    void integrator() throws Exception {
        integrator = joined(linkTo(integratorsAddress, 1), "Ina Integrator");
        valley.owner.navigate(portal.url("/account/invite.xhtml"));
        valley.owner.getByLabel("Mail address").fill(integratorsAddress);
        valley.owner.getByLabel("Role", exactly()).selectOption("THIRD_PARTY");
        button(valley.owner, "Send the invitations").click();
        valley.owner.waitForURL(Pattern.compile(".*/account/people.xhtml.*"));
        integrator.navigate(linkTo(integratorsAddress, 2));
        button(integrator, "Accept for " + valley.name).click();
        integrator.waitForURL(Pattern.compile(".*/customers/customer.xhtml.*"));
        assertThat(integrator.locator("h1")).hasText(valley.name);

        workFor(integrator, harbor);
        integrator.navigate(portal.url("/spaces/new-space.xhtml"));
        integrator.getByLabel("Name", exactly()).fill("Whose is it");
        Page other = integrator.context().newPage();
        other.navigate(portal.url("/index.xhtml"));
        workFor(other, valley);
        Response answer = integrator.waitForResponse(response -> response.request().method().equals("POST"),
                () -> button(integrator, "Add Space").click());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(integrator.locator(".refusal")).containsText("You have switched to another customer");
        workFor(other, harbor);
        other.close();
        for (Company company : List.of(harbor, valley)) {
            assertThat(operations.get("/api/spaces?customer=" + company.id).orFail().body().get("items")).isEmpty();
        }
    }

    private static void workFor(Page page, Company company) {
        page.locator("header.top details.drop summary").first().click();
        page.locator("[id='workForm']").getByText(company.name).click();
        page.waitForURL(FIRST_PAGE);
    }

    @Test
    @Order(5)
    @DisplayName("R17, R18: he links Sync, looks what would come from there, puts it in and says what kind of Rooms they are")
    void spacesFromSync() throws Exception {
        Organization sync = LinkedOrganization.unknown(portal);
        Map.of("Kelp", "North", "Coral", "North", "Dune", "South").forEach((name, group) -> {
            Map<String, Object> room = LinkedOrganization.room(name, "/Pier/A/1/", List.of());
            room.put("group", "/" + group + "/");
            sync.put(name, room);
        });
        Authority.Issued issued = portal.sync().issue(sync.id());
        Page page = integrator;
        page.navigate(portal.url("/sync/links.xhtml"));
        page.getByLabel("Organization", exactly()).fill(sync.id());
        page.getByLabel("Name", exactly()).fill("Harbor rooms");
        page.getByLabel("Its Rooms are enclosed spaces").check();
        button(page, "Link the organization").click();
        page.getByLabel("Certificate", exactly()).fill(issued.certificatePem());
        page.getByLabel("Private key").fill(issued.keyPem());
        button(page, "Add the certificate").click();
        assertThat(messages(page)).containsText("The certificate is kept, sealed.");

        button(page, "Pull now").click();
        assertThat(button(page, "Put in (3 changes)")).isVisible(PATIENTLY);
        assertThat(operations.get("/api/spaces?customer=" + harbor.id).orFail().body().get("items")).as("a dry run").isEmpty();
        button(page, "Put in (3 changes)").click();
        assertThat(page.getByText("It is in the books.")).isVisible(PATIENTLY);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harbor rooms").setExact(true)).click();
        for (int left = 3; left > 0; left--) {
            assertThat(button(page, "Small Room")).hasCount(left);
            button(page, "Small Room").first().click();
        }
        assertThat(button(page, "Small Room")).hasCount(0);
        assertThat(operations.get("/api/spaces?customer=" + harbor.id).orFail().body().get("items"))
                .extracting(space -> space.get("category").textValue()).hasSize(3).containsOnly("SMALL_ROOM");
    }

    @Test
    @Order(6)
    @DisplayName("R15: licenses are assigned and a Space says why it is covered; the colleague sees his group and nothing else")
    void covered() throws Exception {
        Page page = harbor.owner;
        page.navigate(portal.url("/licenses/assign.xhtml?contract=" + harbor.contract));
        page.getByLabel("Choose Kelp").check();
        page.getByLabel("Choose Dune").check();
        button(page, "Show what it does").click();
        button(page, "Assign 2 licenses").click();
        assertThat(messages(page)).containsText("2 licenses are assigned.");

        page.navigate(portal.url("/spaces/space.xhtml?id=" + space("Kelp")));
        Locator answer = page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Is Kelp covered by a paid service?"));
        assertThat(answer).containsText("Yes.");
        assertThat(answer).containsText("R15");

        colleague.navigate(portal.url("/spaces/spaces.xhtml"));
        assertThat(colleague.locator("tbody")).containsText("Kelp");
        assertThat(colleague.locator("tbody")).not().containsText("Dune");
        assertThat(colleague.navigate(portal.url("/spaces/space.xhtml?id=" + space("Dune"))).status()).isEqualTo(404);
        colleague.navigate(portal.url("/spaces/edit-space.xhtml?id=" + space("Coral")));
        colleague.getByLabel("Seats").fill("9");
        button(colleague, "Save changes").click();
        colleague.waitForURL(Pattern.compile(".*/spaces/space.xhtml.*"));
        assertThat(history(page, "Coral")).containsText("Cole Colleague");
    }

    private Locator history(Page page, String space) throws Exception {
        page.navigate(portal.url("/spaces/space.xhtml?id=" + space(space)));
        return page.locator("#story");
    }

    private String space(String name) throws Exception {
        return operations.get("/api/spaces?customer=" + harbor.id + "&text=" + name).orFail().body().at("/items/0/id").textValue();
    }

    @Test
    @Order(7)
    @DisplayName("R27, R28: the service manager sees the benefits with a minimum, saves what if, and the customer alone opens it")
    void proposal() {
        david.navigate(portal.url("/customers/customer.xhtml?id=" + harbor.id));
        assertThat(david.locator("h1")).hasText(harbor.name);
        david.navigate(portal.url("/renewals/what-if.xhtml?customer=" + harbor.id));
        Locator standing = david.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Benefits with a minimum"));
        assertThat(standing).containsText("Designated Service Manager");
        assertThat(standing).containsText("Not held");
        david.locator("input[type=range]").focus();
        david.keyboard().press("ArrowLeft");
        david.keyboard().press("Enter");
        david.getByLabel("Name").fill("One room less");
        button(david, "Save proposal").click();
        assertThat(heading(david, "One room less")).isVisible();
        proposal = david.url();

        harbor.owner.navigate(proposal);
        assertThat(heading(harbor.owner, "One room less")).isVisible();
        assertThat(valley.owner.navigate(proposal).status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    @DisplayName("R110, R111: the other activates the plan and hands in how many rooms there are; the service manager accepts it")
    void evidence() {
        Page page = valley.owner;
        page.navigate(portal.url("/contracts/contract.xhtml?id=" + valley.contract));
        page.locator("[id='planForm']").getByRole(AriaRole.BUTTON).first().click();
        assertThat(messages(page)).containsText("is activated.");
        page.navigate(portal.url("/plans/give-evidence.xhtml?contract=" + valley.contract));
        page.getByLabel("Medium to Large Room").fill("42");
        page.getByLabel("Where the number comes from").fill("Room list");
        page.getByLabel("Files").setInputFiles(new FilePayload("rooms.csv", "text/csv",
                "Room,Building\nEiger,A\n".getBytes(StandardCharsets.UTF_8)));
        button(page, "Hand in").click();
        assertThat(messages(page)).containsText("Evidence of 42 Spaces is handed in with 1 file.");

        david.navigate(portal.url("/plans/plan-evidence.xhtml?contract=" + valley.contract));
        david.getByLabel("What you found").fill("Matches the list.");
        button(david, "Accept").click();
        assertThat(messages(david)).containsText("is accepted.");
        page.navigate(portal.url("/plans/plan-evidence.xhtml?contract=" + valley.contract));
        assertThat(page.getByText("Matches the list.")).isVisible();
    }

    @Test
    @Order(9)
    @DisplayName("and when the colleague is erased, what he did stays under a pseudonym, and every count and answer with it")
    void erased() throws Exception {
        Map<String, String> before = answers();
        JsonNode members = operations.get("/api/customers/" + harbor.id + "/members").orFail().body().get("items");
        String person = members.findParents("email").stream().filter(one -> one.get("email").textValue().equals(colleaguesAddress))
                .findFirst().orElseThrow().get("user").textValue();
        Page ada = ours("ada@portal.example");
        ada.navigate(portal.url("/account/personal.xhtml?person=" + person));
        ada.getByLabel("Reason").fill("Asked for");
        button(ada, "Erase this person").click();
        button(ada, "Erase for good").click();
        assertThat(messages(ada)).containsText("Former user ");

        assertThat(answers()).isEqualTo(before);
        assertThat(history(harbor.owner, "Coral")).containsText("Erased person");
        assertThat(history(harbor.owner, "Coral")).not().containsText("Cole");
        colleague.navigate(portal.url("/spaces/spaces.xhtml"));
        assertThat(colleague.url()).contains("signin");
        harbor.owner.navigate(portal.url("/account/people.xhtml"));
        assertThat(harbor.owner.getByRole(AriaRole.MAIN)).not().containsText("Cole");
    }

    /** What anybody is told about the accounts, without the moment it was asked. */
    private Map<String, String> answers() throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (String path : List.of("/api/contracts/" + harbor.contract, "/api/contracts/" + harbor.contract + "/licenses",
                "/api/contracts/" + valley.contract, "/api/spaces?customer=" + harbor.id, "/api/sync/counts?customer=" + harbor.id,
                "/api/spaces/" + space("Coral") + "/entitlement?at=2027-03-03T00:00:00Z",
                "/api/spaces/" + space("Kelp") + "/entitlement?at=2027-03-03T00:00:00Z")) {
            answers.put(path, operations.get(path).orFail().text().replaceAll("\"(at|knownAt|askedAt)\":\"[^\"]*\"", "")
                    .replaceAll("\"name\":\"at\",\"label\":\"at\",\"value\":\"[^\"]*\"", ""));
        }
        return answers;
    }

    /** The link in the so many-th mail to somebody, as soon as it has come; it leads where this portal runs. */
    private String linkTo(String address, int mails) {
        List<String> links = Waiting.forAnswer(() -> mail.caught().stream().filter(one -> one.to().equals(address))
                .flatMap(one -> JOIN.matcher(one.text()).results().map(MatchResult::group).limit(1)).distinct().toList(),
                found -> found.size() >= mails, SOON);
        assertThat(links).as("mails to " + address).hasSizeGreaterThanOrEqualTo(mails);
        return portal.url(links.get(mails - 1));
    }

    private Page stranger() {
        Page page = chromium.visitor();
        open.add(page);
        return page;
    }

    private Page ours(String email) {
        Page page = stranger();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(SignedIn.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(FIRST_PAGE);
        return page;
    }

    private Page joined(String link, String name) {
        Page page = stranger();
        page.navigate(link);
        page.getByLabel("Your name").fill(name);
        page.locator("#password").fill(PASSWORD);
        button(page, "Accept and sign in").click();
        page.waitForURL(FIRST_PAGE);
        return page;
    }

    private boolean dead(String link) {
        Page page = stranger();
        page.navigate(link);
        return page.locator("h1").innerText().equals("This link opens nothing");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator messages(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Messages"));
    }
}
