package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.probe.DrivingServlet;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("What needs attention, on the first page")
class NeedsAttentionIT {

    private static final Pattern ITEM = Pattern.compile("<li class=\"(refused|attention|information)\">(.*?)</li>", Pattern.DOTALL);
    private static final Pattern WAY = Pattern.compile("href=\"([^\"]+)\"[^>]*class=\"button|class=\"button[^\"]*\" href=\"([^\"]+)\"");

    private Connection database;
    private ApiClient api;
    private Bookings books;
    private SignedIn owner;

    @BeforeEach
    void open(RunningPortal portal) throws Exception {
        database = portal.database().connect();
        api = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(api, "Attention");
        String mark = "owner" + UUID.randomUUID();
        api.post("/probe/driven?what=addUser&role=OWNER&mark=" + mark + "&customer=" + books.customer(), "").orFail();
        owner = SignedIn.as(mark + "@trial.example", DrivingServlet.PASSWORD, portal);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    /** One thing on the page. @param way where its button leads */
    private record Item(String tone, String words, String way) {
    }

    private List<Item> items() throws Exception {
        String page = owner.get("/index.xhtml").body();
        assertThat(page.split("id=\"attentionTitle\"", -1)).as("one list").hasSize(2);
        List<Item> items = new ArrayList<>();
        Matcher found = ITEM.matcher(page.substring(page.indexOf("id=\"attentionTitle\"")));
        while (found.find()) {
            Matcher way = WAY.matcher(found.group(2));
            assertThat(way.find()).as("a way to act: " + found.group(2)).isTrue();
            items.add(new Item(found.group(1), found.group(2).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "),
                    Optional.ofNullable(way.group(1)).orElse(way.group(2)).replace("&amp;", "&")));
        }
        return items;
    }

    private Item item(String words) throws Exception {
        List<Item> items = items();
        List<Item> such = items.stream().filter(item -> item.words().contains(words)).toList();
        assertThat(such).as(words + " among " + items).hasSize(1);
        assertThat(owner.get(such.get(0).way()).statusCode()).as(such.get(0).way()).isEqualTo(200);
        return such.get(0);
    }

    @Test
    @DisplayName("is what to begin with where there is nothing yet, and nothing else")
    void begin() throws Exception {
        assertThat(items()).hasSize(1);
        assertThat(item("No Spaces yet").way()).contains("/spaces/import.xhtml");
    }

    @Test
    @DisplayName("R109: names a plan above its maximum, and leads to the Spaces above")
    void plan() throws Exception {
        String plan = books.enter(books.planOrder(2));
        api.post("/api/contracts/" + plan + "/activation", "").orFail();
        books.addLargeRooms(2);
        assertThat(items()).noneMatch(item -> item.words().contains("over its maximum")).as("in three years")
                .noneMatch(item -> item.words().contains("will be lost"));

        books.addLargeRooms(1);
        Item item = item("over its maximum");
        assertThat(item.tone()).isEqualTo("attention");
        assertThat(item.words()).contains("3 Spaces are served, its tier holds 2");
        assertThat(item.way()).contains("/plans/spaces-above.xhtml?contract=" + plan);
    }

    @Test
    @DisplayName("R27: names the benefits that are lost with a plan that ends before long")
    void minimum() throws Exception {
        books.enter(books.planEndingSoon());

        assertThat(items().stream().filter(item -> item.words().contains("will be lost")).toList()).isNotEmpty()
                .allSatisfy(item -> assertThat(item.words()).contains("R27"));
    }

    @Test
    @DisplayName("R57: counts Rooms without a registered key device, and leads to the list of exactly these")
    void rooms() throws Exception {
        List<String> rooms = books.addSpaces(3);
        device(rooms.get(0), "RALLY_BAR_HUDDLE");

        Item item = item("no key device registered");
        assertThat(item.words()).contains("2 Rooms have");
        String list = owner.get(item.way()).body();
        assertThat(list).doesNotContain("id=" + rooms.get(0) + "\"").contains("id=" + rooms.get(1) + "\"", "id=" + rooms.get(2) + "\"");
        assertThat(api.get("/api/spaces?incomplete=true&customer=" + books.customer()).orFail().body().get("items")).hasSize(2);

        device(rooms.get(1), "RALLY_BAR_HUDDLE");
        device(rooms.get(2), "RALLY_BAR_HUDDLE");
        assertThat(items()).noneMatch(one -> one.words().contains("key device"));
    }

    private void device(String room, String product) throws Exception {
        api.post("/api/devices", Map.of("customer", books.customer(), "serial", "T-" + UUID.randomUUID().toString().substring(0, 13)
                .toUpperCase(Locale.ROOT), "productCode", product, "space", room)).orFail();
    }

    @Test
    @DisplayName("R119: names JumpStart that ends within 14 days, and not a day earlier")
    void jumpStart() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Zurich"));
        books.registerJumpStart(Optional.of(75)); // ends before the 15th day from now
        assertThat(items()).noneMatch(item -> item.words().contains("JumpStart for"));

        String soon = books.registerJumpStart(Optional.of(76));
        Item item = item("JumpStart for");
        assertThat(item.way()).contains("/jumpstart/registration.xhtml?id=" + soon);
        assertThat(item.words()).contains(String.valueOf(today.plusDays(13).getYear()));

        for (int i = 0; i < 3; i++) {
            books.registerJumpStart(Optional.of(80));
        }
        assertThat(item("JumpStart ends soon for 4 products").way()).contains("ending=soon");
    }

    @Test
    @DisplayName("counts many alike instead of naming them one by one, and what presses most stands first")
    void many() throws Exception {
        books.addSpaces(1);
        for (int i = 0; i < 4; i++) {
            books.enter(books.order(2, 740));
        }

        assertThat(item("4 contracts end soon").way()).contains("/contracts/contracts.xhtml");
        assertThat(item("4 contracts have licenses to assign").way()).contains("/contracts/contracts.xhtml");
        List<String> tones = items().stream().map(Item::tone).toList();
        assertThat(tones.lastIndexOf("attention")).isLessThan(tones.indexOf("information"));
    }

    @Test
    @DisplayName("R17: says that a linked organization has no certificate to be read with")
    void sync() throws Exception {
        String link = api.post("/api/sync/links", Map.of("customer", books.customer(), "organization", "Org" + System.nanoTime(), "name",
                "Headquarters", "settings", Map.of("rooms", true, "desks", true, "unlicensed", true, "roomsConfirmed", true, "country",
                "CH", "nightly", true, "applies", false))).orFail().body().get("id").textValue();

        assertThat(item("Sync is not read from Headquarters").way()).contains("/sync/link.xhtml?id=" + link);
    }
}
