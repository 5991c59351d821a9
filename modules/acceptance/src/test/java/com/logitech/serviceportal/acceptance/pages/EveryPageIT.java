package com.logitech.serviceportal.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens each page of the list of pages as somebody of the demo to whom it opens, with the demo's records, in light and dark, on a desktop's
 * and a phone's screen. The pictures lie in {@code target/screenshots} for whoever wants to look.
 */
@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Every page, light and dark, wide and narrow,")
class EveryPageIT {

    private static final Path LIST =
            RunningPortal.ROOT.resolve("modules/portal/src/main/resources/com/logitech/serviceportal/portal/security/page-roles");
    /** A page may be listed before it is built; until then it opens to nobody. */
    private static final Path BUILT = RunningPortal.ROOT.resolve("modules/portal/src/main/webapp");
    private static final String PASSWORD = "Seven rooms, one desk";
    private final Map<String, Page> visitors = new LinkedHashMap<>();
    private final Map<String, List<String>> troubles = new LinkedHashMap<>();
    /** A page of a record with the record's parameters, as some list leads there. */
    private final Map<String, String> records = new LinkedHashMap<>();
    private DemoRoles roles;

    static Stream<String> pages() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        return lines.stream().map(String::strip).filter(line -> line.startsWith("/")).map(line -> line.split("\\s+")[0])
                .filter(page -> !page.endsWith("*"))
                .filter(page -> Files.exists(BUILT.resolve(page.substring(1))));
    }

    @BeforeAll
    void findRecords(RunningPortal portal, Chromium chromium) throws Exception {
        roles = DemoRoles.of(portal);
        records.put("/contracts/contract.xhtml", "/contracts/contract.xhtml?id=" + contractWithLicenses(portal));
        String ticket = ticket(portal);
        records.put("/support/ticket.xhtml", "/support/ticket.xhtml?id=" + ticket);
        records.put("/support/together.xhtml", "/support/together.xhtml?ticket=" + ticket);
        records.put("/support/split-ticket.xhtml", "/support/split-ticket.xhtml?ticket=" + ticket);
        records.put("/support/bulk.xhtml", "/support/bulk.xhtml?ticket=" + ticket);
        records.put("/replacement/claim.xhtml", "/replacement/claim.xhtml?device=" + ofNorthwind(portal, """
                SELECT d.id FROM contracts.devices d JOIN contracts.customers k ON k.id = d.customer_id
                 WHERE k.company = 'Northwind University' ORDER BY d.serial LIMIT 1"""));
        records.put("/replacement/return.xhtml", "/replacement/return.xhtml?id=" + ofNorthwind(portal, """
                SELECT r.id FROM replacement.returns r JOIN contracts.customers k ON k.id = r.customer_id
                 WHERE k.company = 'Northwind University' ORDER BY r.number LIMIT 1"""));
        try (Connection connection = portal.database().connect()) {
            records.put("/mails/waiting-mail.xhtml", "/mails/waiting-mail.xhtml?id=" + Bookings.waitingMail(connection));
        }
        records.put("/countries/support-hours.xhtml", "/countries/support-hours.xhtml?region=EMEA");
        records.put("/replacement/vendors.xhtml", "/replacement/vendors.xhtml?add=true");
        records.put("/support/service-managers.xhtml", "/support/service-managers.xhtml?customer=" + ofNorthwind(portal,
                "SELECT k.id FROM contracts.customers k WHERE k.company = 'Alpine Instruments AG'"));
        records.put("/support/numbers.xhtml", "/support/numbers.xhtml?which=SELECT_RESPONSE_MINUTES");
        records.put("/dispatch/endpoint.xhtml", "/dispatch/endpoint.xhtml?id=" + endpoint(portal));
        records.put("/renewals/as-before.xhtml", "/renewals/as-before.xhtml?contract=" + ofNorthwind(portal, """
                SELECT c.id FROM contracts.contracts c JOIN contracts.customers k ON k.id = c.customer_id
                 WHERE k.company = 'Northwind University' AND c.renews IS NOT NULL ORDER BY c.number LIMIT 1"""));
        records.put("/renewals/proposal.xhtml", "/renewals/proposal.xhtml?id=" + ofNorthwind(portal, """
                INSERT INTO contracts.proposals (id, customer_id, name, name_key, account_mark, saved_at, saved_by, version)
                SELECT gen_random_uuid(), k.id, n.name, n.name, 'another', now(), 'trial', 1
                  FROM contracts.customers k, (SELECT gen_random_uuid()::text AS name) n
                 WHERE k.company = 'Northwind University' RETURNING id"""));
        DemoIds northwind = DemoIds.of("Northwind University", portal);
        records.put("/spares/request.xhtml", "/spares/request.xhtml?id=" + northwind.one(PortalPage.Kind.SPARES_REQUEST, 0));
        records.put("/spares/spare.xhtml", "/spares/spare.xhtml?id=" + northwind.one(PortalPage.Kind.SPARE, 0));
        records.put("/account/review.xhtml", "/account/review.xhtml?id=" + northwind.one(PortalPage.Kind.REVIEW, 0));
        records.put("/account/review-rows.xhtml", "/account/review-rows.xhtml?part=RESPONSES&review="
                + northwind.one(PortalPage.Kind.REVIEW, 0));
        records.put("/account/reviews.xhtml", "/account/reviews.xhtml?customer=" + ofNorthwind(portal,
                "SELECT k.id FROM contracts.customers k WHERE k.company = 'Northwind University'"));
        Page olivia = visitor("olivia@portal.example", portal, chromium);
        olivia.navigate(portal.url("/contracts/contract.xhtml?id=" + planOfAlpine(portal)));
        collect(olivia);
        for (String list : List.of("/customers/customers.xhtml", "/contracts/orders.xhtml", "/contracts/contracts.xhtml?state=IN_TERM",
                "/spaces/spaces.xhtml?covered=yes", "/spaces/devices.xhtml", "/jumpstart/registrations.xhtml", "/fairuse/fair-use.xhtml",
                "/countries/countries.xhtml")) {
            olivia.navigate(portal.url(list));
            collect(olivia);
        }
        olivia.navigate(portal.url("/sync/links.xhtml?customer=" + linkedToSync(portal)));
        collect(olivia);
        for (String page : List.of("/sync/link.xhtml", "/contracts/contract.xhtml", "/licenses/license.xhtml", "/spaces/space.xhtml",
                "/customers/customer.xhtml")) {
            if (records.containsKey(page)) {
                olivia.navigate(portal.url(records.get(page)));
                collect(olivia);
            }
        }
    }

    private static String ofNorthwind(RunningPortal portal, String sql) throws SQLException {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery(sql)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    /** One of the demo's, with licenses to show and to give: other tests conclude contracts of every kind. */
    private static String contractWithLicenses(RunningPortal portal) throws SQLException {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery(
                     "SELECT c.id FROM contracts.contracts c JOIN contracts.customers k ON k.id = c.customer_id"
                     + " WHERE k.company = 'Northwind University' AND c.license_count > 0 AND c.started_on IS NOT NULL"
                     + " AND c.ends_before > current_date AND EXISTS (SELECT FROM contracts.assignments a"
                     + " WHERE a.contract_id = c.id AND a.superseded_at IS NULL AND upper_inf(a.during)) ORDER BY c.number LIMIT 1")) {
            assertThat(found.next()).as("a contract in term with a license on a Space").isTrue();
            return found.getString(1);
        }
    }

    private static String endpoint(RunningPortal portal) throws SQLException, IOException {
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            String customer = api.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
            return api.post("/api/endpoints", Map.of("customer", customer, "name", "Every page " + UUID.randomUUID(), "address",
                    "https://hooks.trial.example/", "types", List.of("use.arranged"))).orFail().body().get("id").textValue();
        }
    }

    /** Answered and noted, under Basic. */
    private static String ticket(RunningPortal portal) throws SQLException, IOException {
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "samuel@portal.example");
            String customer = api.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
            JsonNode ticket = api.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", "No picture <b>", "text",
                    "The camera stays dark.\nSince nine.", "language", "en", "channel", "MAIL", "phone", "")).orFail().body().get("ticket");
            String path = "/api/tickets/" + ticket.get("id").textValue();
            api.change("POST", path + "/notes", ticket.get("version").longValue(), Map.of("text", "Seen before.")).orFail();
            long noted = api.get(path).orFail().body().at("/ticket/version").longValue();
            api.change("POST", path + "/words", noted, Map.of("text", "Please unplug it.")).orFail();
            return ticket.get("id").textValue();
        }
    }

    private static String planOfAlpine(RunningPortal portal) throws SQLException {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery(
                     "SELECT c.id FROM contracts.contracts c JOIN contracts.customers k ON k.id = c.customer_id"
                     + " WHERE k.company = 'Alpine Instruments AG' AND c.plan_offering IS NOT NULL ORDER BY c.number LIMIT 1")) {
            assertThat(found.next()).as("a plan of the demo").isTrue();
            return found.getString(1);
        }
    }

    /** A customer with a Sync organization and a pull from it. @return the customer's id */
    private static String linkedToSync(RunningPortal portal) throws IOException, SQLException {
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            String customer = api.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
            String link = api.post("/api/sync/links", Map.of("customer", customer, "organization", "EveryPage" + System.nanoTime(),
                    "name", "Headquarters", "settings", Map.of("rooms", true, "desks", true, "unlicensed", true, "roomsConfirmed", true,
                    "country", "CA", "nightly", true, "applies", false))).orFail().body().get("id").textValue();
            api.post("/api/sync/links/" + link + "/pulls", "").orFail();
            return customer;
        }
    }

    private void collect(Page page) {
        Object links = page.evaluate(
                "() => Array.from(document.querySelectorAll('main a[href*=\".xhtml?\"]:not([download])')).map(link => new URL(link.href))"
                + ".map(url => url.pathname + url.search)");
        for (Object link : (List<?>) links) {
            String address = link.toString();
            records.putIfAbsent(address.substring(0, address.indexOf('?')), address);
        }
    }

    @AfterAll
    void leave() {
        visitors.values().forEach(page -> page.context().close());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("is accessible (WCAG 2.2 AA), keeps to its content policy, and fits the screen")
    void sound(String path, RunningPortal portal, Chromium chromium) throws IOException {
        String person = person(path);
        Page page = visitor(person, portal, chromium);
        List<String> heard = troubles.get(person);
        heard.clear();

        Response answer = page.navigate(portal.url(records.getOrDefault(path, path)));
        List<String> wrong = new ArrayList<>();
        if (answer.status() != 200) {
            wrong.add("answers " + answer.status());
        }
        page.locator("h1").first().waitFor();
        wrong.addAll(Look.wrong(page, path.substring(1).replace("/", "-").replace(".xhtml", "")));
        wrong.addAll(heard);

        assertThat(wrong).as("%s as %s", page.url(), person).isEmpty();
    }

    /** The first of the demo's people to whom it opens; she of operations first, who sees every customer. */
    private String person(String path) throws IOException {
        PortalPage page = PortalPage.all().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
        return DemoRoles.PEOPLE.entrySet().stream().filter(one -> roles.open(page, one.getKey())).map(Map.Entry::getValue).findFirst()
                .orElseThrow();
    }

    private Page visitor(String person, RunningPortal portal, Chromium chromium) {
        return visitors.computeIfAbsent(person, email -> {
            Page page = chromium.visitor();
            List<String> heard = new ArrayList<>();
            troubles.put(email, heard);
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type()) || "warning".equals(message.type())) {
                    heard.add("console: " + message.text());
                }
            });
            page.onPageError(heard::add);
            page.onRequest(request -> {
                if (request.url().endsWith("/csp")) {
                    heard.add("content policy: " + request.postData());
                }
            });
            page.navigate(portal.url("/signin.xhtml"));
            page.getByLabel("Mail address").fill(email);
            page.getByLabel("Password").fill(PASSWORD);
            page.keyboard().press("Enter");
            page.locator("nav.side").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            return page;
        });
    }
}
