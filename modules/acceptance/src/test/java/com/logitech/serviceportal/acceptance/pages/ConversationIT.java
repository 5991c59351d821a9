package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The conversation of a ticket on its page")
class ConversationIT {

    /** A busy machine is asked less often. */
    private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

    private static final LocatorAssertions.HasValueOptions LONG_VALUE = new LocatorAssertions.HasValueOptions().setTimeout(30_000);
    private static final Pattern CHANGES = Pattern.compile(".*/changes\\?.*");
    private static final Pattern PRESENCE = Pattern.compile(".*/presence$");
    /** Longer than a word has to be in sight to be seen. */
    private static final double TIME_TO_READ = 1_500;

    private Visitors visitors;
    private RunningPortal portal;
    private Connection database;
    private ApiClient api;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) throws Exception {
        portal = running;
        visitors = new Visitors(running, browser);
        database = running.database().connect();
        api = ApiClient.of(running.url(""), database, "samuel@portal.example");
    }

    @AfterEach
    void close() throws Exception {
        visitors.close();
        database.close();
    }

    @Test
    @DisplayName("takes a reply with files and shows it as it was meant, with nothing of it running")
    void reply() throws Exception {
        Page samuel = at(opened("<img src=x onerror=alert(1)>"), "samuel@portal.example");
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
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("keeps a draft of each way, takes the words along when asked, and keeps a note out of the customer's sight")
    void note() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = at(ticket, "samuel@portal.example");
        text(samuel).fill("Ours: ask the warehouse.");
        samuel.getByLabel("Internal note").check();
        assertThat(text(samuel)).hasValue("");
        assertThat(samuel.locator("label[data-drafted]")).containsText("Reply to the customer");
        button(samuel, "Bring the words along").click();
        assertThat(text(samuel)).hasValue("Ours: ask the warehouse.");
        samuel.getByLabel("Reply to the customer").check();
        assertThat(text(samuel)).hasValue("");
        text(samuel).fill("We are on it.");
        samuel.getByLabel("Call", new Page.GetByLabelOptions().setExact(true)).check();
        text(samuel).fill("Nobody picked up.");
        samuel.reload();
        assertThat(text(samuel)).hasValue("Nobody picked up.");
        samuel.getByLabel("Internal note").check();
        assertThat(text(samuel)).hasValue("Ours: ask the warehouse.");
        assertThat(samuel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send to")))).isHidden();
        button(samuel, "Keep for us").click();
        assertThat(samuel.locator(".said.note").last()).containsText("Ours: ask the warehouse.");
        assertThat(text(samuel)).hasValue("Nobody picked up.");
        samuel.getByLabel("Reply to the customer").check();
        assertThat(text(samuel)).hasValue("We are on it.");
        samuel.getByLabel("Internal note").check();
        assertThat(text(samuel)).hasValue("");
        Page nora = at(ticket, "nora@northwind.example");
        assertThat(nora.getByText("It stays dark.")).isVisible();
        assertThat(nora.getByText("ask the warehouse")).hasCount(0);
        assertThat(nora.getByLabel("Internal note")).hasCount(0);
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("puts an answer kept ready into the text once it was read, with what is done beside")
    void ready() throws Exception {
        String title = "Restart " + UUID.randomUUID();
        api.post("/api/answers", Map.of("title", title, "texts", Map.of("en", "Hello {requester}, restart **{ticket}**."), "inside", false,
                "takes", true, "solves", true, "settles", "HIGH", "proposes", "de")).orFail();
        Page samuel = at(opened("It stays dark."), "samuel@portal.example");
        button(samuel, "Answers kept ready").click();
        samuel.getByLabel("Find an answer by its title").fill(title);
        assertThat(samuel.locator("[data-ready-list] button")).hasCount(1);
        samuel.keyboard().press("Enter");
        assertThat(samuel.locator("[data-ready-effects]")).containsText("The ticket is closed as solved.");
        assertThat(samuel.locator("[data-ready-effects]")).containsText("The level becomes High.");
        assertThat(samuel.locator("[data-ready-text] strong")).containsText("T-");
        assertThat(text(samuel)).hasValue("");
        samuel.keyboard().press("Enter");
        assertThat(text(samuel)).hasValue(Pattern.compile("^Hello Nora.*"));
        assertThat(samuel.getByLabel("Close it as solved")).isChecked();
        assertThat(samuel.locator("[data-effects]")).containsText("German is proposed to the customer.");
        assertThat(Look.wrong(samuel, "support-effects")).isEmpty();
        samuel.locator("[data-effects] li").last().getByRole(AriaRole.BUTTON).click();
        assertThat(samuel.locator("[data-effects] li")).hasCount(1);
        text(samuel).press("Control+Enter");
        assertThat(samuel.locator(".page-title")).containsText("Solved");
        assertThat(samuel.locator("dl.facts")).containsText("High");
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("tells of two who answer the second what was said meanwhile, keeps his lines, and lets him send all the same")
    void overtaken() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = visitor("samuel@portal.example");
        Page david = visitor("david@portal.example");
        samuel.navigate(page(ticket));
        // what David is not told he has not seen
        david.route(CHANGES, Route::abort);
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
        assertThat(visitors.complaints()).allMatch(one -> one.contains("ERR_FAILED"));
    }

    @Test
    @DisplayName("asks nobody about words that came while he had them in sight, and everybody about those he had not; who is there and"
            + " writing is told as it happens")
    void seen() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = visitor("samuel@portal.example");
        Page david = visitor("david@portal.example");
        // what he sees is told, not asked for
        david.route(PRESENCE, Route::abort);
        david.navigate(page(ticket));
        samuel.navigate(page(ticket));
        assertThat(david.locator("[data-others]")).containsText("Samuel", SOON);
        text(samuel).pressSequentially("First.");
        assertThat(david.locator("[data-others]")).containsText("is writing", SOON);

        text(david).fill("On it.");
        ApiClient nora = api.as(database, "nora@northwind.example");
        done(nora, ticket, "words", Map.of("text", "Short."));
        assertThat(david.locator("[data-live-seen]")).hasValue(Pattern.compile("[0-9a-f-]{36}"), LONG_VALUE);
        text(david).press("Control+Enter");
        assertThat(david.locator(".said.ours").last()).containsText("On it.");
        assertThat(david.getByRole(AriaRole.ALERT)).hasCount(0);

        loaded(david);
        text(david).fill("Still on it.");
        done(nora, ticket, "words", Map.of("text", "A line.\n\n".repeat(60) + "The end."));
        assertThat(david.locator(".said.theirs").last()).containsText("The end.", SOON);
        david.waitForTimeout(TIME_TO_READ);
        text(david).press("Control+Enter");
        assertThat(david.getByRole(AriaRole.ALERT)).containsText("The end.");
        assertThat(text(david)).hasValue("Still on it.");
        assertThat(visitors.complaints()).allMatch(one -> one.contains("ERR_FAILED"));
    }

    @Test
    @DisplayName("R52: goes on in another ticket after a question, and apart again")
    void merged() throws Exception {
        String first = opened("It stays dark.");
        String second = opened("Still dark.");
        String number = api.get("/api/tickets/" + first).orFail().body().at("/ticket/number").textValue();
        Page samuel = at(second, "samuel@portal.example");
        samuel.locator("body").press("m");
        samuel.getByLabel("The ticket it goes on in").pressSequentially(number);
        assertThat(samuel.locator(".ui-autocomplete-item")).hasCount(1);
        samuel.keyboard().press("Enter");
        assertThat(samuel.locator("[id='merge:fit']")).containsText("Both tickets are worked on under Basic");
        // an answer to what was typed last may have come after the choice
        samuel.keyboard().press("Escape");
        assertThat(samuel.locator(".ui-autocomplete-item").first()).isHidden();
        assertThat(Look.wrong(samuel, "support-together")).isEmpty();
        button(samuel, "Merge").first().click();
        samuel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Merge")).click();
        assertThat(samuel).hasURL(Pattern.compile(".*" + first));
        assertThat(samuel.locator(".conversation").first()).containsText("Still dark.");
        assertThat(samuel.locator(".said-places")).containsText("Said in");
        assertThat(Look.wrong(samuel, "support-merged")).isEmpty();
        samuel.navigate(page(second));
        button(samuel, "Undo the merge").click();
        assertThat(button(samuel, "Undo the merge")).hasCount(0);
        samuel.navigate(page(first));
        assertThat(samuel.getByText("Still dark.")).hasCount(0);
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("R122: is split by its words with the keyboard alone, what is promised shown before; linked and unlinked on its page")
    void split() throws Exception {
        String first = opened("It stays dark, and the microphone is silent.");
        String other = api.get("/api/tickets/" + opened("Still dark.")).orFail().body().at("/ticket/number").textValue();
        Page samuel = at(first, "samuel@portal.example");
        samuel.locator("body").press("m");
        samuel.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose the words")).press("Enter");
        samuel.waitForURL(Pattern.compile(".*/split-ticket.xhtml.*"));
        samuel.getByLabel("Subject").fill("The microphone is silent");
        samuel.getByRole(AriaRole.CHECKBOX).first().focus();
        samuel.keyboard().press("Space");
        assertThat(samuel.locator("[id='split:promise']")).containsText("first of them arrived");
        assertThat(samuel.getByLabel("For").locator("option")).hasText(Pattern.compile("^Nora.*"));
        assertThat(Look.wrong(samuel, "support-split")).isEmpty();
        button(samuel, "Make the new ticket").press("Enter");
        assertThat(samuel.locator("h1")).containsText("The microphone is silent");
        assertThat(samuel.locator(".said-places")).containsText("Said first in");
        Locator links = samuel.locator("[id='links']");
        assertThat(links).containsText("Split from");
        assertThat(button(samuel, "Remove")).hasCount(0);
        loaded(samuel);
        samuel.locator("body").press("m");
        samuel.getByLabel("The other ticket").pressSequentially(other);
        samuel.locator(".ui-autocomplete-item").click();
        button(samuel, "Link").press("Enter");
        assertThat(links).containsText("Related to");
        loaded(samuel);
        button(samuel, "Remove").click();
        assertThat(links).not().containsText("Related to");
        Page nora = at(first, "nora@northwind.example");
        assertThat(nora.locator(".said-places")).containsText("Split off into");
        assertThat(nora.locator("[id='links']")).containsText("Split into");
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("brings back what was written when the session had ended before it was sent")
    void signedOut() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = at(ticket, "samuel@portal.example");
        text(samuel).fill("Please unplug it,\nthen wait.");
        samuel.context().clearCookies();
        text(samuel).press("Control+Enter");
        samuel.waitForURL(Pattern.compile(".*/signin.xhtml.*"));
        Visitors.signIn(samuel, "samuel@portal.example");
        assertThat(samuel.getByText("Your input is back.")).isVisible();
        assertThat(text(samuel)).hasValue("Please unplug it,\nthen wait.");
        loaded(samuel);
        text(samuel).press("Control+Enter");
        assertThat(samuel.locator(".said.ours").last()).containsText("then wait.");
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("sends, takes and closes once, however often one clicks; who comes second reads why, and loses no word")
    void once() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = at(ticket, "samuel@portal.example");
        Page david = at(ticket, "david@portal.example");
        text(david).fill("Not sent yet.");
        text(samuel).fill("Once.");
        samuel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send to"))).dblclick();
        assertThat(samuel.locator(".said.ours")).hasCount(1);
        loaded(samuel);
        samuel.locator("[id='do:take']").dblclick();
        assertThat(samuel.locator("dl.facts")).containsText("Samuel");
        loaded(samuel);
        assertThat(samuel.locator("[id='do:take']")).hasCount(0);
        david.locator("[id='do:solved']").click();
        assertThat(david.getByText("Somebody has changed this ticket meanwhile")).isVisible();
        assertThat(david.locator("dl.facts")).containsText("Samuel");
        assertThat(david.locator("[id='do:take']")).hasCount(1);
        assertThat(text(david)).hasValue("Not sent yet.");
        samuel.locator("[id='do:solved']").dblclick();
        assertThat(samuel.locator(".page-title")).containsText("Solved");
        JsonNode closed = api.get("/api/journal?kind=TicketClosed&thing=" + ticket).orFail().body().get("items");
        assertThat(closed).filteredOn(fact -> !fact.get("refused").booleanValue()).hasSize(1);
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("shows the form of one act at a time, keeps what was typed when something is missing, and is read again once it is done")
    void acts() throws Exception {
        String ticket = opened("The picture freezes.");
        Page samuel = at(ticket, "samuel@portal.example");
        Locator tried = samuel.getByLabel("What was tried", new Page.GetByLabelOptions().setExact(true));
        assertThat(tried).hasCount(0);
        samuel.getByText("Write down what was tried").click();
        tried.fill("Another cable");
        button(samuel, "Write it down").click();
        assertThat(samuel.locator("[id='step:workResultProblem']")).containsText("is required");
        assertThat(tried).hasValue("Another cable");
        samuel.getByLabel("What came of it").fill("It freezes still");
        button(samuel, "Write it down").click();
        assertThat(samuel.locator("ol.worklist")).containsText("Another cable: It freezes still");
        assertThat(tried).hasCount(0);
        samuel.navigate(page(ticket) + "&do=refusal");
        assertThat(samuel.getByText("The picture freezes.")).isVisible();
        assertThat(button(samuel, "Refuse, and tell the customer")).hasCount(0);
        assertThat(visitors.complaints()).isEmpty();
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
        samuel.waitForURL(Pattern.compile(".*/answer.xhtml.*"));
        button(samuel, "Take it away").first().click();
        samuel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it away")).click();
        assertThat(samuel.getByText("The answer is gone.")).isVisible();
        assertThat(samuel.getByText(title)).hasCount(0);
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("shows what another says and does while it is open, and leaves what is written, where one is in it, and where one looks")
    void live() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = at(ticket, "samuel@portal.example");
        text(samuel).fill("Please unplug it,");
        double before = text(samuel).boundingBox().y;
        Page nora = at(ticket, "nora@northwind.example");
        text(nora).fill("It is **bright** again.");
        text(nora).press("Control+Enter");
        assertThat(samuel.locator(".said.theirs").last().locator("strong").filter(new Locator.FilterOptions().setHasText("bright")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(samuel.locator("[data-live-said]")).containsText("Nora");
        assertThat(samuel.getByText("This ticket changed since you opened it.")).isVisible();
        assertThat(text(samuel)).isFocused();
        assertThat(text(samuel)).hasValue("Please unplug it,");
        assertThat(text(samuel).boundingBox().y).isCloseTo(before, Offset.offset(60.0));
        samuel.keyboard().type(" and wait.");
        assertThat(text(samuel)).hasValue("Please unplug it, and wait.");

        done(ticket, "language", Map.of("language", "de"));
        assertThat(samuel.locator("dl.facts")).containsText("German proposed", SOON);
        assertThat(nora.locator("dl.facts")).containsText("German proposed", SOON);
        done(ticket, "notes", Map.of("text", "Ours alone."));
        assertThat(samuel.locator(".said.note").last()).containsText("Ours alone.", SOON);
        done(ticket, "close", Map.of("why", "SOLVED"));
        assertThat(nora.locator(".page-title")).containsText("Solved", SOON);
        assertThat(nora.getByText("Ours alone.")).hasCount(0);
        assertThat(Look.wrong(samuel, "support-live")).isEmpty();
        button(samuel, "Open it anew").click();
        assertThat(samuel.getByText("This ticket changed since you opened it.")).isHidden();
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("begins with a ticket whose words, Space and level outlive a session that ends before it is sent")
    void draft() throws Exception {
        Page nora = visitor("nora@northwind.example");
        nora.navigate(portal.url("/support/new-ticket.xhtml"));
        loaded(nora);
        nora.locator("[id='ticket:space_input']").pressSequentially("Huddle 1");
        nora.locator(".ui-autocomplete-item").first().click();
        assertThat(nora.getByLabel("Select: first response by")).isChecked();
        nora.getByLabel("Basic: first response by").check();
        nora.getByLabel("Subject").fill("\u05e9\u05dc\u05d5\u05dd \ud83d\ude00");
        nora.getByLabel("What happened").fill("Dark.\nSince nine.");
        nora.context().clearCookies();
        button(nora, "Send the ticket").click();
        Visitors.signIn(nora, "nora@northwind.example");
        assertThat(nora.getByText("Your input is back.")).isVisible();
        assertThat(nora.getByLabel("Subject")).hasValue("\u05e9\u05dc\u05d5\u05dd \ud83d\ude00");
        assertThat(nora.getByLabel("What happened")).hasValue("Dark.\nSince nine.");
        assertThat(nora.getByLabel("Select: first response by")).isVisible();
        assertThat(nora.getByLabel("Basic: first response by")).isChecked();
        button(nora, "Send the ticket").dblclick();
        nora.waitForURL(Pattern.compile(".*/support/ticket.xhtml\\?id=.*"));
        assertThat(nora.locator("dl.facts")).containsText("Huddle 1");
        assertThat(nora.locator("dl.facts")).containsText("Basic");
        nora.navigate(portal.url("/support/new-ticket.xhtml"));
        loaded(nora);
        assertThat(nora.getByLabel("Subject")).hasValue("");
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("names a file that was moved away before it was sent, keeps the words, and sends them once it is chosen again")
    void gone(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("log.txt"), "Camera lost.");
        Page samuel = at(opened("It stays dark."), "samuel@portal.example");
        Locator files = samuel.locator("[id='say:files']");
        text(samuel).fill("See the log.");
        files.setInputFiles(file);
        Files.delete(file);
        button(samuel, "Send to Northwind University").click();
        assertThat(samuel.locator("[id='say:files']:invalid")).isVisible();
        assertThat(files.evaluate("input => input.validationMessage").toString()).contains("log.txt");
        assertThat(text(samuel)).hasValue("See the log.");
        files.setInputFiles(Files.writeString(file, "Camera lost, and found."));
        button(samuel, "Send to Northwind University").dblclick();
        assertThat(samuel.locator(".said.ours")).hasCount(1);
        assertThat(samuel.locator(".said.ours .said-files a[download]")).hasCount(1);
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("brings back what was written about the work, until it was put down")
    void worked() throws Exception {
        String ticket = opened("It stays dark.");
        Page samuel = at(ticket, "samuel@portal.example");
        samuel.navigate(page(ticket) + "&do=step");
        loaded(samuel);
        samuel.locator("[id='step:workStep']").fill("Another cable");
        samuel.reload();
        assertThat(samuel.locator("[id='step:workStep']")).hasValue("Another cable");
        samuel.locator("[id='step:workResult']").fill("Dark as before");
        samuel.locator("[id='step:stepGo']").click();
        assertThat(samuel.locator(".worklist")).containsText(new String[] {"Another cable"});
        samuel.navigate(page(ticket) + "&do=step");
        loaded(samuel);
        assertThat(samuel.locator("[id='step:workStep']")).hasValue("");
        assertThat(visitors.complaints()).isEmpty();
    }

    /** What is shown is there before the scripts that hear keys and clicks. */
    private static void loaded(Page page) {
        page.waitForLoadState();
    }

    private void done(String ticket, String what, Map<String, String> body) throws Exception {
        done(api, ticket, what, body);
    }

    private static void done(ApiClient by, String ticket, String what, Map<String, String> body) throws Exception {
        long version = by.get("/api/tickets/" + ticket).orFail().body().at("/ticket/version").longValue();
        by.change("POST", "/api/tickets/" + ticket + "/" + what, version, body).orFail();
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
        return visitors.as(email);
    }

    /** Who is signed in, with the ticket before him. */
    private Page at(String ticket, String email) {
        Page visitor = visitor(email);
        visitor.navigate(page(ticket));
        return visitor;
    }

    private static Locator text(Page page) {
        return page.locator("[id='say:text']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
