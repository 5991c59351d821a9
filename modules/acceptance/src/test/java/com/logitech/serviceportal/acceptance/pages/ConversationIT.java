package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The conversation of a ticket on its page")
class ConversationIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final double PATIENCE = 15_000;
    private static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Page> visitors = new ArrayList<>();
    private RunningPortal portal;
    private Chromium chromium;
    private Connection database;
    private ApiClient api;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) throws Exception {
        portal = running;
        chromium = browser;
        database = running.database().connect();
        api = ApiClient.of(running.url(""), database, "samuel@portal.example");
    }

    @AfterEach
    void close() throws Exception {
        visitors.forEach(page -> page.context().close());
        database.close();
    }

    @Test
    @DisplayName("takes a reply with files and shows it as it was meant, with nothing of it running")
    void reply() throws Exception {
        Page samuel = visitor("samuel@portal.example");
        samuel.navigate(page(opened("<img src=x onerror=alert(1)>")));
        text(samuel).fill("**First** unplug it:\n\n- the camera\n- the <script>alert(1)</script> dock\n\n> Since when?");
        samuel.locator("[id='say:files']").setInputFiles(new FilePayload[]{new FilePayload("room \"><b>.png", "image/png", PICTURE),
            new FilePayload("log.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))});
        button(samuel, "Preview").click();
        assertThat(samuel.locator("[data-previewed] li")).hasCount(2);
        assertThat(button(samuel, "Keep for us")).isHidden();
        text(samuel).press("Control+Enter");
        Locator word = samuel.locator(".said.ours").last();
        assertThat(word.locator("strong").filter(new Locator.FilterOptions().setHasText("First"))).isVisible();
        assertThat(word.locator("li").filter(new Locator.FilterOptions().setHasText("the camera"))).isVisible();
        assertThat(word.locator("details")).containsText("Show what is quoted");
        assertThat(word.locator(".said-files a[download]")).hasCount(2);
        assertThat(word.locator(".said-files img")).hasCount(1);
        assertThat(text(samuel)).hasValue("");
        assertThat(Look.wrong(samuel, "support-conversation")).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("keeps what is written while the way is changed, and a note out of the customer's sight")
    void note() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = visitor("samuel@portal.example");
        samuel.navigate(page(ticket));
        text(samuel).fill("Ours: ask the warehouse.");
        samuel.getByLabel("Internal note").check();
        assertThat(text(samuel)).hasValue("Ours: ask the warehouse.");
        assertThat(samuel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send to")))).isHidden();
        button(samuel, "Keep for us").click();
        assertThat(samuel.locator(".said.note").last()).containsText("Ours: ask the warehouse.");
        Page nora = visitor("nora@northwind.example");
        nora.navigate(page(ticket));
        assertThat(nora.getByText("It stays dark.")).isVisible();
        assertThat(nora.getByText("ask the warehouse")).hasCount(0);
        assertThat(nora.getByLabel("Internal note")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("puts an answer kept ready into the text once it was read, with what is done beside")
    void ready() throws Exception {
        String title = "Restart " + UUID.randomUUID();
        api.post("/api/answers", Map.of("title", title, "texts", Map.of("en", "Hello {requester}, restart **{ticket}**."), "inside", false,
                "takes", true, "solves", true)).orFail();
        Page samuel = visitor("samuel@portal.example");
        samuel.navigate(page(opened("It stays dark.")));
        button(samuel, "Answers kept ready").click();
        samuel.getByLabel("Find an answer by its title").fill(title);
        assertThat(samuel.locator("[data-ready-list] button")).hasCount(1);
        samuel.keyboard().press("Enter");
        assertThat(samuel.locator("[data-ready-effects]")).containsText("The ticket is closed as solved.");
        assertThat(samuel.locator("[data-ready-text] strong")).containsText("T-");
        assertThat(text(samuel)).hasValue("");
        samuel.keyboard().press("Enter");
        assertThat(text(samuel)).hasValue(Pattern.compile("^Hello Nora.*"));
        assertThat(samuel.getByLabel("Close it as solved")).isChecked();
        text(samuel).press("Control+Enter");
        assertThat(samuel.locator(".page-title")).containsText("Solved");
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("tells of two who answer the second what was said meanwhile, keeps his lines, and lets him send all the same")
    void overtaken() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = visitor("samuel@portal.example");
        Page david = visitor("david@portal.example");
        samuel.navigate(page(ticket));
        david.navigate(page(ticket));
        assertThat(david.locator("[data-others]")).containsText("has this ticket open");
        text(david).fill("Second,\non two lines.");
        text(samuel).fill("First.");
        samuel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send to"))).click();
        assertThat(samuel.locator(".said.ours").last()).containsText("First.");
        david.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send to"))).click();
        assertThat(david.getByRole(AriaRole.ALERT)).containsText("First.");
        assertThat(text(david)).hasValue("Second,\non two lines.");
        assertThat(Look.wrong(david, "support-overtaken")).isEmpty();
        button(david, "Send all the same").click();
        assertThat(david.locator(".said.ours").last()).containsText("on two lines.");
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("R52: goes on in another ticket after a question, and apart again")
    void merged() throws Exception {
        String first = opened("It stays dark.");
        String second = opened("Still dark.");
        String number = api.get("/api/tickets/" + first).orFail().body().at("/ticket/number").textValue();
        Page samuel = visitor("samuel@portal.example");
        samuel.navigate(page(second));
        samuel.getByText("Let this ticket go on in another").click();
        samuel.getByLabel("Number of the other ticket").fill(number);
        button(samuel, "Merge").first().click();
        samuel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Merge")).click();
        assertThat(samuel).hasURL(Pattern.compile(".*" + first));
        assertThat(samuel.locator(".conversation").first()).containsText("Still dark.");
        assertThat(Look.wrong(samuel, "support-merged")).isEmpty();
        samuel.navigate(page(second));
        button(samuel, "Undo the merge").click();
        assertThat(button(samuel, "Undo the merge")).hasCount(0);
        samuel.navigate(page(first));
        assertThat(samuel.getByText("Still dark.")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("has its answers written, found, changed and taken away on pages of their own; a place nobody fills is told at its field")
    void shelf() {
        String title = "Restart " + UUID.randomUUID();
        Page samuel = visitor("samuel@portal.example");
        samuel.navigate(portal.url("/support/answer.xhtml"));
        samuel.getByLabel("Title").fill(title);
        samuel.getByLabel("Text in English").fill("Hello {requestor}.");
        button(samuel, "Keep it").click();
        assertThat(samuel.locator(".field.wrong")).containsText("requestor");
        assertThat(samuel.getByLabel("Title")).hasValue(title);
        samuel.getByLabel("Text in English").fill("Hello {requester}.");
        button(samuel, "Keep it").click();
        assertThat(samuel.locator("h1")).containsText(title);
        assertThat(Look.wrong(samuel, "support-answer")).isEmpty();
        samuel.navigate(portal.url("/support/answers.xhtml?q=" + title.substring("Restart ".length())));
        assertThat(Look.wrong(samuel, "support-answers")).isEmpty();
        samuel.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        button(samuel, "Take it away").first().click();
        samuel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it away")).click();
        assertThat(samuel.getByText("The answer is gone.")).isVisible();
        assertThat(samuel.getByText(title)).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("shows what another says and does while it is open, and leaves what is written, where one is in it, and where one looks")
    void live() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = visitor("samuel@portal.example");
        samuel.navigate(page(ticket));
        text(samuel).fill("Please unplug it,");
        double before = text(samuel).boundingBox().y;
        Page nora = visitor("nora@northwind.example");
        nora.navigate(page(ticket));
        text(nora).fill("It is **bright** again.");
        text(nora).press("Control+Enter");
        assertThat(samuel.locator(".said.theirs").last().locator("strong").filter(new Locator.FilterOptions().setHasText("bright")))
                .isVisible();
        assertThat(samuel.locator("[data-live-said]")).containsText("Nora");
        assertThat(samuel.getByText("This ticket changed since you opened it.")).isVisible();
        assertThat(text(samuel)).isFocused();
        assertThat(text(samuel)).hasValue("Please unplug it,");
        assertThat(text(samuel).boundingBox().y).isCloseTo(before, Offset.offset(60.0));
        samuel.keyboard().type(" and wait.");
        assertThat(text(samuel)).hasValue("Please unplug it, and wait.");

        done(ticket, "notes", Map.of("text", "Ours alone."));
        assertThat(samuel.locator(".said.note").last()).containsText("Ours alone.");
        done(ticket, "close", Map.of("why", "SOLVED"));
        assertThat(nora.locator(".page-title")).containsText("Solved");
        assertThat(nora.getByText("Ours alone.")).hasCount(0);
        assertThat(Look.wrong(samuel, "support-live")).isEmpty();
        button(samuel, "Open it anew").click();
        assertThat(samuel.getByText("This ticket changed since you opened it.")).isHidden();
        assertThat(complaints).isEmpty();
    }

    private void done(String ticket, String what, Map<String, String> body) throws Exception {
        long version = api.get("/api/tickets/" + ticket).orFail().body().at("/ticket/version").longValue();
        api.change("POST", "/api/tickets/" + ticket + "/" + what, version, body).orFail();
    }

    private String opened(String text) throws Exception {
        ApiClient nora = api.as(database, "nora@northwind.example");
        String customer = nora.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        JsonNode opened = nora.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", "No picture", "text", text,
                "language", "en", "channel", "MAIL", "phone", "")).orFail().body();
        return opened.at("/ticket/id").textValue();
    }

    private String page(String ticket) {
        return portal.url("/support/ticket.xhtml?id=" + ticket);
    }

    private Page visitor(String email) {
        Page page = chromium.visitor();
        page.setDefaultTimeout(PATIENCE);
        visitors.add(page);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.navigate(portal.url("/signin.xhtml"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
        return page;
    }

    private static Locator text(Page page) {
        return page.locator("[id='say:text']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
