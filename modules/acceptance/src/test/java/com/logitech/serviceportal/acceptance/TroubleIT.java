package com.logitech.serviceportal.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Chromium.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("When the database cannot do it just now")
class TroubleIT {

    private static final String NOT_DONE = "Nothing was done";
    private static final String NOT_ANSWERED = "The portal did not answer";
    private static final Pattern INCIDENT = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");
    private static final int MORE_THAN_THE_POOL_HAS = 30;

    private RunningPortal portal;
    private ApiClient api;
    private Bookings books;
    private String space;
    private Page page;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.alone(Map.of());
        try (Connection connection = portal.database().connect()) {
            api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
        }
        books = Bookings.ofNewCustomer(api, "In trouble");
        space = books.addSpaces(1).get(0);
        sql("CREATE TABLE public.trouble (state text)",
                "CREATE FUNCTION public.trouble() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE wanted text;"
                        + " BEGIN SELECT state INTO wanted FROM public.trouble;"
                        + " IF FOUND THEN RAISE EXCEPTION 'secret' USING ERRCODE = wanted; END IF; RETURN NEW; END $$",
                "CREATE TRIGGER trouble BEFORE UPDATE ON contracts.spaces FOR EACH ROW EXECUTE FUNCTION public.trouble()",
                "CREATE TRIGGER trouble BEFORE UPDATE ON contracts.customers FOR EACH ROW EXECUTE FUNCTION public.trouble()");
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @BeforeEach
    void open(Chromium chromium) {
        page = chromium.visitor();
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill("olivia@portal.example");
        page.locator("#password").fill(SignedIn.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
    }

    @AfterEach
    void close() throws SQLException {
        page.context().close();
        sql("DELETE FROM public.trouble");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03", "57014"})
    @DisplayName("a program is told to come again, and nothing was done")
    void program(String state) throws Exception {
        long seen = version();
        sql("INSERT INTO public.trouble VALUES ('" + state + "')");
        comeAgain(change(seen, "Once"));
        assertThat(version()).isEqualTo(seen);

        sql("DELETE FROM public.trouble");
        assertThat(change(seen, "Twice " + state).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03", "57014"})
    @DisplayName("a page stays with what was typed, and goes on when it is sent again")
    void page(String state) throws Exception {
        String floor = "Floor " + state;
        openSpace(floor);
        sql("INSERT INTO public.trouble VALUES ('" + state + "')");
        Response answer = save();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("#messages")).containsText(NOT_DONE);
        assertThat(page.getByLabel("Floor")).hasValue(floor);

        sql("DELETE FROM public.trouble");
        save();
        assertThat(page.locator("#messages")).containsText("was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03", "57014"})
    @DisplayName("a part of a page that is sent alone does so as well")
    void partOfAPage(String state) throws Exception {
        String contact = "of" + state.toLowerCase(Locale.ROOT) + "@trial.example";
        openCustomer(contact);
        sql("INSERT INTO public.trouble VALUES ('" + state + "')");
        page.locator("[id$=save]").click();
        assertThat(page.locator("#messages")).containsText(NOT_DONE);
        assertThat(page.locator("[id$=contact]")).hasValue(contact);

        sql("DELETE FROM public.trouble");
        page.locator("[id$=save]").click();
        page.waitForURL(Pattern.compile(".*/customers/customer.xhtml.*"));
        assertThat(page.locator("main")).containsText(contact);
    }

    @Test
    @DisplayName("because somebody holds the row, both doors wait a while and say so")
    void rowHeld() throws Exception {
        long seen = version();
        openSpace("Held");
        try (Connection other = portal.database().connect(); Statement hold = other.createStatement()) {
            other.setAutoCommit(false);
            hold.execute("SELECT 1 FROM contracts.spaces WHERE id = '" + space + "' FOR UPDATE");
            comeAgain(change(seen, "Waited"));
            save();
            assertThat(page.locator("#messages")).containsText(NOT_DONE);
            assertThat(page.getByLabel("Floor")).hasValue("Held");
            other.rollback();
        }
        save();
        assertThat(page.locator("#messages")).containsText("was changed");
    }

    @Test
    @DisplayName("because its sessions are cut off in the middle and in between, nobody is told of anything broken")
    void cutOff() throws Exception {
        long seen = version();
        openSpace("Cut");
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (Connection other = portal.database().connect(); Statement hold = other.createStatement()) {
            other.setAutoCommit(false);
            hold.execute("SELECT 1 FROM contracts.spaces WHERE id = '" + space + "' FOR UPDATE");
            Future<Answer> waiting = beside.submit(() -> change(seen, "Waited"));
            assertThat(Waiting.until(() -> cut("wait_event_type = 'Lock'") > 0, Duration.ofSeconds(4))).isTrue();
            comeAgain(waiting.get());
            beside.submit(() -> Waiting.until(() -> cut("wait_event_type = 'Lock'") > 0, Duration.ofSeconds(4)));
            save();
            assertThat(page.locator("#messages")).containsText(NOT_DONE);
            other.rollback();
        } finally {
            beside.shutdown();
        }
        assertThat(cut("application_name = 'serviceportal'")).isPositive();
        assertThat(page.navigate(portal.url("/spaces/space.xhtml?id=" + space)).status()).isEqualTo(200);
        assertThat(cut("application_name = 'serviceportal'")).isPositive();
        assertThat(change(seen, "After the cut").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("because all connections are in use, everybody is told to come again")
    void poolInUse() throws Exception {
        long seen = version();
        ExecutorService many = Executors.newFixedThreadPool(MORE_THAN_THE_POOL_HAS);
        try (Connection other = portal.database().connect(); Statement hold = other.createStatement()) {
            other.setAutoCommit(false);
            hold.execute("SELECT 1 FROM contracts.spaces WHERE id = '" + space + "' FOR UPDATE");
            Callable<Answer> one = () -> change(seen, "Crowd");
            for (Future<Answer> answer : many.invokeAll(Collections.nCopies(MORE_THAN_THE_POOL_HAS, one))) {
                comeAgain(answer.get());
            }
            other.rollback();
        } finally {
            many.shutdown();
        }
        assertThat(change(seen, "Alone").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("because it is down, programs, pages and parts of pages are told, and go on when it is back")
    void down() throws Exception {
        long seen = version();
        SignedIn olivia = SignedIn.as("olivia@portal.example", portal);
        openCustomer("down@trial.example");
        portal.database().stop();
        try {
            comeAgain(change(seen, "Down"));
            HttpResponse<String> answer = olivia.get("/spaces/space.xhtml?id=" + space);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("Not available at the moment", "Try again").doesNotContain("Exception");
            page.locator("[id$=save]").click();
            assertThat(page.locator("#messages")).containsText(NOT_ANSWERED);
            assertThat(page.locator("[id$=contact]")).hasValue("down@trial.example");
            assertThat(page.locator("[id$=save]")).isEnabled();
        } finally {
            portal.database().start();
        }
        page.locator("[id$=save]").click();
        page.waitForURL(Pattern.compile(".*/customers/customer.xhtml.*"));
        assertThat(olivia.get("/spaces/space.xhtml?id=" + space).statusCode()).isEqualTo(200);
        assertThat(change(seen, "Up").status()).isEqualTo(200);
    }

    private static void comeAgain(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.headers().get("retry-after")).containsExactly("5");
        assertThat(answer.text()).contains("/problems/unavailable").doesNotContain("secret", "Exception");
        assertThat(answer.body().path("incident").asText("AAAA-AAAA")).matches(INCIDENT);
    }

    private long version() throws Exception {
        return api.get("/api/spaces/" + space).orFail().body().get("version").longValue();
    }

    private Answer change(long seen, String group) throws Exception {
        Map<String, Object> change = new HashMap<>(books.space("Troubled"));
        change.keySet().removeAll(Set.of("customer", "roomConfirmed"));
        change.put("group", group);
        return api.change("PUT", "/api/spaces/" + space, seen, change);
    }

    private void openSpace(String floor) {
        page.navigate(portal.url("/spaces/edit-space.xhtml?id=" + space));
        page.getByLabel("Floor").fill(floor);
    }

    private Response save() {
        return page.waitForResponse(answer -> answer.request().method().equals("POST"),
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save changes")).click());
    }

    private void openCustomer(String contact) {
        page.navigate(portal.url("/customers/change-customer.xhtml?id=" + books.customer()));
        page.locator("[id$=contact]").fill(contact);
    }

    /** Ends sessions of the portal, and says how many. */
    private int cut(String which) {
        try (Connection connection = portal.database().connectAsAdministrator(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE usename = 'serviceportal' AND application_name = 'serviceportal' AND " + which)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
