package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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
@DisplayName("The license board")
class BoardIT {

    private static final Pattern ASSIGN = Pattern.compile(".*/licenses/assign.xhtml.*");

    private Visitors visitors;
    private RunningPortal portal;
    private Connection database;
    private ApiClient api;
    private Bookings books;

    @BeforeEach
    void open(RunningPortal running, Chromium browser) throws Exception {
        portal = running;
        visitors = new Visitors(running, browser);
        database = running.database().connect();
        api = ApiClient.of(running.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(api, "Board");
    }

    @AfterEach
    void close() throws Exception {
        visitors.close();
        database.close();
    }

    @Test
    @DisplayName("leads three chosen licenses to Spaces and two back, each in one step, with what it does shown before")
    void assignAndRelease() throws Exception {
        String contract = books.enter(books.order(5));
        books.addSpaces(4);
        Page olivia = visitor("olivia@portal.example");
        olivia.navigate(portal.url("/contracts/contract.xhtml?id=" + contract));
        link(olivia, "License board").click();
        assertThat(heading(olivia, "Free 5")).isVisible();
        assertThat(heading(olivia, "Assigned 0")).isVisible();
        sound(olivia, "board-free");

        for (int at : List.of(1, 2, 4)) {
            boxes(olivia, "Free").nth(at).check();
        }
        assertThat(olivia.locator("[data-board-do=assigned]")).isHidden();
        button(olivia, "Assign to Spaces 3").click();
        olivia.waitForURL(ASSIGN);
        for (String space : List.of("Room 1", "Room 2", "Room 3")) {
            olivia.getByLabel("Choose " + space).check();
        }
        button(olivia, "Show what it does").click();
        assertThat(preview(olivia)).containsText("Room 2 rises from Basic to Select.");
        olivia.waitForLoadState();
        button(olivia, "Assign 3 licenses").dblclick();
        assertThat(messages(olivia)).containsText("3 licenses are assigned.");
        assertThat(olivia).hasURL(Pattern.compile(".*/licenses/board.xhtml.*"));
        assertThat(heading(olivia, "Free 2")).isVisible();
        assertThat(heading(olivia, "Assigned 3")).isVisible();

        // the columns are there before the script that counts what is chosen
        olivia.waitForLoadState();
        boxes(olivia, "Assigned").nth(0).check();
        boxes(olivia, "Assigned").nth(2).check();
        button(olivia, "Release 2").click();
        olivia.waitForURL(Pattern.compile(".*/licenses/release.xhtml.*"));
        assertThat(preview(olivia)).containsText("Room 1 falls from Select to Basic.");
        assertThat(preview(olivia)).containsText("Room 3 falls from Select to Basic.");
        assertThat(preview(olivia)).not().containsText("Room 2");
        olivia.waitForLoadState();
        button(olivia, "Release 2 licenses").dblclick();
        assertThat(messages(olivia)).containsText("2 licenses are released.");
        assertThat(heading(olivia, "Free 4")).isVisible();
        assertThat(column(olivia, "Assigned")).containsText("Room 2");
        sound(olivia, "board");
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("is used by keys alone: arrows move, Space chooses, Enter opens")
    void keys() throws Exception {
        String contract = books.enter(books.order(4));
        List<String> spaces = books.addSpaces(1);
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), spaces)).orFail();
        Page olivia = visitor("olivia@portal.example");
        olivia.navigate(board(contract));
        assertThat(olivia.getByText("Space bar")).isVisible();
        boxes(olivia, "Free").nth(0).focus();
        olivia.keyboard().press("ArrowDown");
        assertThat(boxes(olivia, "Free").nth(1)).isFocused();
        olivia.keyboard().press("Space");
        olivia.keyboard().press("ArrowDown");
        olivia.keyboard().press("ArrowDown");
        assertThat(boxes(olivia, "Free").nth(2)).isFocused();
        olivia.keyboard().press("ArrowRight");
        assertThat(boxes(olivia, "Assigned").nth(0)).isFocused();
        olivia.keyboard().press("ArrowLeft");
        olivia.keyboard().press("ArrowUp");
        assertThat(boxes(olivia, "Free").nth(0)).isFocused();
        olivia.keyboard().press("Space");
        assertThat(boxes(olivia, "Free").nth(1)).isChecked();
        assertThat(button(olivia, "Assign to Spaces 2")).isVisible();
        olivia.keyboard().press("ArrowRight");
        olivia.keyboard().press("Enter");
        assertThat(olivia).hasURL(Pattern.compile(".*/licenses/license.xhtml.*"));
        assertThat(olivia.getByRole(AriaRole.MAIN)).containsText("Room 1");
        link(olivia, "License board").click();
        assertThat(heading(olivia, "Assigned 1")).isVisible();
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("tells planned, staying and soon ending licenses apart, and finds them by Space and category")
    void columns() throws Exception {
        String contract = books.enter(books.order(4));
        List<String> spaces = books.addSpaces(2);
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), spaces.subList(0, 1))).orFail();
        Map<String, Object> later = new HashMap<>(Bookings.assignment(contract, List.of(), spaces.subList(1, 2)));
        later.put("from", Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString());
        api.post("/api/assignments", later).orFail();
        assertThat(listed(contract, "filter=FREE")).isEqualTo(2);
        assertThat(listed(contract, "filter=ASSIGNED")).isEqualTo(2);
        assertThat(listed(contract, "filter=STAYING")).isEqualTo(1);
        assertThat(listed(contract, "filter=PLANNED")).isEqualTo(1);
        assertThat(listed(contract, "filter=ENDING_SOON")).isZero();
        assertThat(listed(contract, "text=room%202")).isEqualTo(1);
        assertThat(listed(contract, "filter=FREE&text=room")).isZero();
        assertThat(listed(contract, "category=SMALL_ROOM")).isEqualTo(4);
        assertThat(listed(contract, "category=FLEX_DESK")).isZero();

        Page olivia = visitor("olivia@portal.example");
        olivia.navigate(board(contract));
        assertThat(column(olivia, "Planned")).containsText("Room 2");
        assertThat(column(olivia, "Assigned")).containsText("Room 1");
        olivia.getByLabel("Find by Space").fill("Room 2");
        olivia.getByLabel("Find by Space").press("Enter");
        assertThat(heading(olivia, "Assigned 0")).isVisible();
        assertThat(heading(olivia, "Planned 1")).isVisible();
        assertThat(heading(olivia, "Free 2")).isVisible();
        sound(olivia, "board-columns");

        String ending = books.enter(yearBegun(400));
        api.post("/api/assignments", Bookings.assignment(ending, List.of(), books.addSpaces(1))).orFail();
        assertThat(listed(ending, "filter=ENDING_SOON")).isEqualTo(1);
        assertThat(listed(ending, "filter=STAYING")).isZero();
        olivia.navigate(board(ending));
        assertThat(heading(olivia, "Ending soon 1")).isVisible();
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("grows a column without losing what is chosen, and sends more than an address holds")
    void large() throws Exception {
        String contract = books.enter(books.order(260));
        Page olivia = visitor("olivia@portal.example");
        olivia.navigate(board(contract));
        assertThat(boxes(olivia, "Free")).hasCount(50);
        boxes(olivia, "Free").nth(0).check();
        link(olivia, "Show more").click();
        assertThat(boxes(olivia, "Free")).hasCount(250);
        assertThat(boxes(olivia, "Free").nth(50)).isFocused();
        assertThat(boxes(olivia, "Free").nth(0)).isChecked();
        link(olivia, "Show more").press("Enter");
        assertThat(boxes(olivia, "Free")).hasCount(260);
        assertThat(link(olivia, "Show more")).hasCount(0);
        olivia.getByLabel("Choose all shown: Free").check();
        button(olivia, "Assign to Spaces 260").click();
        assertThat(olivia.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your choice"))).containsText("and 240 more");
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    @DisplayName("refuses in words whoever comes second with the same license")
    void second() throws Exception {
        String contract = books.enter(books.order(1));
        books.addSpaces(2);
        Page one = visitor("olivia@portal.example");
        Page other = visitor("olivia@portal.example");
        for (Page window : List.of(one, other)) {
            window.navigate(board(contract));
            boxes(window, "Free").nth(0).check();
            button(window, "Assign to Spaces 1").click();
            window.waitForURL(ASSIGN);
            window.getByLabel(window == one ? "Choose Room 1" : "Choose Room 2").check();
            button(window, "Show what it does").click();
            assertThat(preview(window)).isVisible();
            window.waitForLoadState();
        }
        button(one, "Assign 1 license").dblclick();
        assertThat(messages(one)).containsText("1 license is assigned.");
        button(other, "Assign 1 license").click();
        assertThat(messages(other)).containsText("This cannot be done");
        assertThat(other).hasURL(Pattern.compile(".*/licenses/assign.xhtml.*"));
        assertThat(listed(contract, "filter=ASSIGNED")).isEqualTo(1);
    }

    @Test
    @DisplayName("is a list under the same headings on a phone")
    void phone() throws Exception {
        String contract = books.enter(books.order(3));
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), books.addSpaces(1))).orFail();
        Page olivia = visitor("olivia@portal.example");
        olivia.setViewportSize(390, 844);
        olivia.navigate(board(contract));
        List<BoundingBox> places = List.of("Free 2", "Planned 0", "Assigned 1", "Ending soon 0").stream()
                .map(name -> heading(olivia, name).boundingBox()).toList();
        assertThat(places).isSortedAccordingTo((upper, lower) -> Double.compare(upper.y, lower.y));
        assertThat(places).extracting(place -> place.x).containsOnly(places.get(0).x);
        assertThat(((Number) olivia.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue()).isZero();
        boxes(olivia, "Free").nth(0).check();
        assertThat(button(olivia, "Assign to Spaces 1")).isVisible();
    }

    @Test
    @DisplayName("shows who only reads nothing to act with, and a stranger nothing at all")
    void readers() throws Exception {
        String contract = books.enter(books.order(1));
        Page nina = visitor("nina@northwind.example");
        assertThat(nina.navigate(board(contract)).status()).isEqualTo(404);
        String told = nina.getByRole(AriaRole.MAIN).innerText();
        assertThat(nina.navigate(board(UUID.randomUUID().toString())).status()).isEqualTo(404);
        assertThat(nina.getByRole(AriaRole.MAIN).innerText()).isEqualTo(told);

        nina.navigate(portal.url("/contracts/contracts.xhtml?state=IN_TERM"));
        nina.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(" assigned")).last().getByRole(AriaRole.LINK).first()
                .click();
        link(nina, "License board").click();
        assertThat(nina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Assigned")))).isVisible();
        assertThat(nina.getByRole(AriaRole.CHECKBOX)).hasCount(0);
        assertThat(nina.getByText("Space bar")).hasCount(0);
        nina.waitForLoadState();
        Locator cards = nina.locator("[data-board-open]");
        cards.nth(0).focus();
        nina.keyboard().press("ArrowDown");
        assertThat(cards.nth(1)).isFocused();
        assertThat(visitors.complaints()).noneMatch(complaint -> !complaint.contains("404"));
    }

    @Test
    @DisplayName("has beside it the licenses of the contract as a file, as the list is narrowed")
    void file() throws Exception {
        String contract = books.enter(books.order(3));
        api.post("/api/assignments", Bookings.assignment(contract, List.of(), books.addSpaces(1))).orFail();
        Page olivia = visitor("olivia@portal.example");
        olivia.navigate(portal.url("/contracts/contract.xhtml?id=" + contract + "&show=FREE"));
        olivia.getByText("Download", new Page.GetByTextOptions().setExact(true)).click();
        Download file = olivia.waitForDownload(() -> olivia.getByText("Comma-separated values (CSV)").click());
        assertThat(rows(file)).hasSize(2).allSatisfy(row -> assertThat(row.getField("Contract")).isEqualTo(contract));
    }

    private static List<NamedCsvRecord> rows(Download file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file.path())) {
            return rows.stream().toList();
        }
    }

    private Map<String, Object> yearBegun(int daysAgo) {
        return Map.of("customer", books.customer(), "confirmationNumber", "OC-" + UUID.randomUUID(), "purchaseOrder", "",
                "createdAt", Instant.now().minus(daysAgo, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString(),
                "lines", List.of(Map.of("level", "SELECT", "category", "SMALL_ROOM", "termYears", 1, "licenses", 2)));
    }

    private int listed(String contract, String filter) throws IOException {
        return api.get("/api/contracts/" + contract + "/licenses?" + filter).orFail().body().get("items").size();
    }

    private String board(String contract) {
        return portal.url("/licenses/board.xhtml?contract=" + contract);
    }

    private Page visitor(String email) {
        return visitors.as(email);
    }

    private static Locator column(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + " \\d+$")));
    }

    private static Locator boxes(Page page, String column) {
        return column(page, column).getByRole(AriaRole.CHECKBOX,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^Choose license")));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator preview(Page page) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^What this will do")));
    }

    private static Locator messages(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Messages"));
    }

    private static void sound(Page page, String name) {
        assertThat(Look.wrong(page, name)).as(name).isEmpty();
    }
}
