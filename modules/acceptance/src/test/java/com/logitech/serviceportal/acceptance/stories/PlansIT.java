package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("An Enterprise Plan grows, is shown to be large enough, and is outgrown")
class PlansIT {

    private static final int REFUSED = 409;
    private static final int UNUSABLE = 422;
    private static final int TOO_LARGE = 413;
    private static final String PAGE = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";

    private Connection database;
    private ApiClient olivia;
    private ApiClient david;
    private Bookings books;

    @BeforeEach
    void open(RunningPortal portal) throws Exception {
        database = portal.database().connect();
        olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        david = olivia.as(database, "david@portal.example");
        books = Bookings.ofNewCustomer(olivia, "Plans");
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private String plan(int maximumSpaces) throws Exception {
        String plan = books.enter(books.planOrder(maximumSpaces));
        olivia.post("/api/contracts/" + plan + "/activation", "").orFail();
        return plan;
    }

    private JsonNode get(String path) throws Exception {
        return olivia.get(path).orFail().body();
    }

    private JsonNode entitlement(String space, String at, String knownAt) throws Exception {
        return get("/api/spaces/" + space + "/entitlement?at=" + at + "&knownAt=" + knownAt);
    }

    private static JsonNode benefit(JsonNode entitlement, String code) {
        return StreamSupport.stream(entitlement.get("benefits").spliterator(), false)
                .filter(one -> code.equals(one.get("benefit").textValue())).findFirst().orElseThrow();
    }

    private static boolean granted(JsonNode entitlement, String code) {
        return "granted".equals(benefit(entitlement, code).at("/decision/outcome").textValue());
    }

    private static List<String> texts(JsonNode items, String field) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.get(field).asText()));
        return texts;
    }

    private Answer file(ApiClient api, String evidence, String name, String content) throws Exception {
        return api.upload("/api/plan-evidence/" + evidence + "/files?fileName=" + name, content, UUID.randomUUID().toString(),
                "application/octet-stream");
    }

    @Nested
    @DisplayName("R109: an order for a higher tier")
    class Upgrade {

        @Test
        @DisplayName("takes the plan's place at once, leaves no Space without cover and ends with the original term")
        void replaces() throws Exception {
            String plan = plan(1);
            String space = books.addLargeRooms(1).get(0);
            String before = Instant.now().toString();
            assertThat(entitlement(space, before, before).at("/contract/contract").textValue()).isEqualTo(plan);

            Map<String, Object> order = books.upgradeOrder(plan, 50);
            JsonNode preview = olivia.post("/api/order-previews", order).orFail().body();
            assertThat(preview.at("/contracts/0/upgrade/replaced").textValue()).isEqualTo(plan);
            assertThat(preview.at("/contracts/0/upgrade/tier/maximumSpaces").intValue()).isEqualTo(1);
            String next = books.enter(order);
            String at = order.get("createdAt").toString();

            String now = Instant.now().toString();
            assertThat(entitlement(space, at, now).at("/contract/contract").textValue()).isEqualTo(next);
            String justBefore = Instant.parse(at).minusNanos(1_000).toString();
            assertThat(entitlement(space, justBefore, now).at("/contract/contract").textValue()).isEqualTo(plan);
            assertThat(entitlement(space, at, before).at("/contract/contract").textValue()).as("as known before").isEqualTo(plan);

            JsonNode old = get("/api/contracts/" + plan);
            JsonNode grown = get("/api/contracts/" + next);
            assertThat(old.get("state").textValue()).isEqualTo("ENDED");
            assertThat(old.at("/plan/replacedBy").textValue()).isEqualTo(next);
            assertThat(grown.get("state").textValue()).isEqualTo("IN_TERM");
            assertThat(grown.at("/plan/continues").textValue()).isEqualTo(plan);
            assertThat(grown.at("/plan/original").textValue()).isEqualTo(plan);
            assertThat(grown.get("endsBefore").textValue()).isGreaterThan(old.get("startsOn").textValue());

            Answer again = olivia.post("/api/orders", books.upgradeOrder(plan, 60));
            assertThat(again.status()).isEqualTo(REFUSED);
            assertThat(again.text()).contains("R109").contains("replaced");
        }

        @Test
        @DisplayName("is refused for the same tier, and for another customer's plan")
        void refused() throws Exception {
            String plan = plan(50);
            Answer same = olivia.post("/api/orders", books.upgradeOrder(plan, 50));
            assertThat(same.status()).isEqualTo(REFUSED);
            assertThat(same.text()).contains("R109").contains("more than 50 Spaces");
            Answer others = olivia.post("/api/orders", Bookings.ofNewCustomer(olivia, "Others").upgradeOrder(plan, 500));
            assertThat(others.status()).isEqualTo(REFUSED);
            assertThat(others.text()).contains("another customer");
        }

        @Test
        @DisplayName("wins once when two are entered at the same moment")
        void once() throws Exception {
            String plan = plan(5);
            ExecutorService clerks = Executors.newFixedThreadPool(4);
            try {
                List<Future<Answer>> orders = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    Map<String, Object> order = books.upgradeOrder(plan, 50 + i);
                    orders.add(clerks.submit(() -> olivia.post("/api/orders", order)));
                }
                List<Integer> statuses = new ArrayList<>();
                for (Future<Answer> order : orders) {
                    statuses.add(order.get().status());
                }
                assertThat(statuses).containsOnlyOnce(201);
                assertThat(statuses.stream().filter(status -> status == REFUSED)).hasSize(3);
            } finally {
                clerks.shutdownNow();
            }
        }
    }

    @Nested
    @DisplayName("R111: evidence")
    class Evidence {

        private String given() throws Exception {
            return olivia.post("/api/plans/" + plan(100) + "/evidence", books.evidence(40)).orFail().body().get("id").textValue();
        }

        @Test
        @DisplayName("is handed in with a file, reviewed by somebody else and then stands in the plan's answer")
        void accepted() throws Exception {
            String evidence = given();
            JsonNode file = file(olivia, evidence, "rooms.csv", "Room,Building\nEiger,A\n").orFail().body().at("/files/0");
            assertThat(file.get("mediaType").textValue()).isEqualTo("text/csv");
            Answer own = olivia.post("/api/plan-evidence/" + evidence + "/review", Map.of("accept", true, "reason", "Mine."));
            assertThat(own.status()).isEqualTo(REFUSED);
            assertThat(own.text()).contains("R111");

            Map<String, Object> answer = Map.of("accept", true, "reason", "Matches the list.");
            JsonNode reviewed = david.post("/api/plan-evidence/" + evidence + "/review", answer).orFail().body();
            assertThat(reviewed.get("state").textValue()).isEqualTo("ACCEPTED");
            JsonNode second = david.post("/api/plan-evidence/" + evidence + "/review", answer).orFail().body();
            assertThat(second.get("reviewedAt")).as("a second click").isEqualTo(reviewed.get("reviewedAt"));
            assertThat(david.post("/api/plan-evidence/" + evidence + "/review", Map.of("accept", false, "reason", "No.")).status())
                    .isEqualTo(REFUSED);

            JsonNode shown = get("/api/plans/" + reviewed.get("plan").textValue()).get("evidence");
            assertThat(shown.get("outcome").textValue()).isEqualTo("granted");
            assertThat(shown.at("/findings/0/because").textValue()).contains("40 Spaces").contains("Room list");
        }

        @Test
        @DisplayName("is given back as a download and nothing else")
        void download() throws Exception {
            String evidence = given();
            String file = file(olivia, evidence, "r%C3%A4ume%22.csv", "Room,Building\nEiger,A\n").orFail().body().at("/files/0/id")
                    .textValue();
            Answer given = olivia.get("/api/plan-evidence/" + evidence + "/files/" + file);
            assertThat(given.status()).isEqualTo(200);
            assertThat(given.text()).isEqualTo("Room,Building\nEiger,A\n");
            assertThat(given.headers().get("content-disposition")).singleElement().asString()
                    .startsWith("attachment; filename=\"r_ume_.csv\"").contains("filename*=UTF-8''r%C3%A4ume%22.csv");
            assertThat(given.headers().get("x-content-type-options")).contains("nosniff");
        }

        @Test
        @DisplayName("takes no page that says it is a picture, nothing empty, nothing too large, and no 21st file")
        void oddFiles() throws Exception {
            String evidence = given();
            for (String name : List.of("rooms.png", "rooms.csv", "rooms.pdf", "rooms.xlsx")) {
                assertThat(file(olivia, evidence, name, PAGE).status()).as(name).isEqualTo(UNUSABLE);
            }
            assertThat(file(olivia, evidence, "rooms.csv", "").status()).isEqualTo(UNUSABLE);
            assertThat(file(olivia, evidence, "rooms.csv", "a,".repeat(3 * 1024 * 1024)).status()).isEqualTo(TOO_LARGE);
            assertThat(olivia.get("/api/plan-evidence/" + evidence).body().get("files")).isEmpty();
            for (int i = 0; i < 20; i++) {
                file(olivia, evidence, "rooms.csv", "Room,Building\n" + i + ",A\n").orFail();
            }
            Answer more = file(olivia, evidence, "rooms.csv", "Room,Building\nmore,A\n");
            assertThat(more.status()).isEqualTo(UNUSABLE);
            assertThat(more.text()).contains("20 at most");
            assertThat(file(david, evidence, "rooms.csv", "Room,Building\nother,A\n").status()).as("somebody else's").isIn(403, REFUSED);
        }

        @Test
        @DisplayName("is accepted or refused once, when two people review at the same moment")
        void twoReviewers() throws Exception {
            ApiClient anna = olivia.as(database, "anna@alpine.example");
            String plan = null;
            for (JsonNode contract : anna.get("/api/contracts?size=200").orFail().body().get("items")) {
                boolean ofLargeRooms = contract.at("/plan/fits").toString().contains("MEDIUM");
                plan = ofLargeRooms ? contract.get("id").textValue() : plan;
            }
            String evidence = anna.post("/api/plans/" + plan + "/evidence", books.evidence(4)).orFail().body().get("id").textValue();
            file(anna, evidence, "rooms.csv", "Room,Building\nEiger,A\n").orFail();
            ExecutorService reviewers = Executors.newFixedThreadPool(2);
            try {
                List<Integer> statuses = new ArrayList<>();
                Future<Answer> one = reviewers.submit(() -> olivia.post("/api/plan-evidence/" + evidence + "/review",
                        Map.of("accept", true, "reason", "Yes.")));
                Future<Answer> other = reviewers.submit(() -> david.post("/api/plan-evidence/" + evidence + "/review",
                        Map.of("accept", false, "reason", "No.")));
                statuses.add(one.get().status());
                statuses.add(other.get().status());
                assertThat(statuses).containsExactlyInAnyOrder(200, REFUSED);
            } finally {
                reviewers.shutdownNow();
            }
            assertThat(anna.get("/api/plan-evidence/" + evidence).body().get("state").textValue()).isIn("ACCEPTED", "REFUSED");
            assertThat(olivia.as(database, "nora@northwind.example").get("/api/plan-evidence/" + evidence).status()).isEqualTo(404);
        }
    }

    @Nested
    @DisplayName("R112: above the maximum")
    class Above {

        @Test
        @DisplayName("the newest are above; their Sync features are switched off by hand and return by themselves, support goes on")
        void switched() throws Exception {
            String plan = plan(2);
            List<String> rooms = books.addLargeRooms(4);
            assertThat(texts(get("/api/plans/" + plan + "/spaces-above").get("items"), "space"))
                    .containsExactly(rooms.get(3), rooms.get(2));
            assertThat(get("/api/plans/" + plan).get("tierNeeded").intValue()).isEqualTo(4);
            String newest = rooms.get(3);
            assertThat(granted(entitlement(newest, Instant.now().toString(), Instant.now().toString()), "SYNC_INSIGHTS"))
                    .as("nothing is switched off by itself").isTrue();

            Answer within = olivia.post("/api/plans/" + plan + "/features-off",
                    Map.of("spaces", rooms.subList(1, 3), "reason", "Too many"));
            assertThat(within.status()).isEqualTo(REFUSED);
            assertThat(within.text()).contains("R112");

            String known = Instant.now().toString();
            Map<String, Object> both = Map.of("spaces", rooms.subList(2, 4), "reason", "No answer to three letters");
            JsonNode off = olivia.post("/api/plans/" + plan + "/features-off", both).orFail().body();
            assertThat(off.get("switchedOff").intValue()).isEqualTo(2);
            String during = Instant.now().toString();
            JsonNode entitlement = entitlement(newest, during, during);
            assertThat(granted(entitlement, "SYNC_INSIGHTS")).isFalse();
            assertThat(benefit(entitlement, "SYNC_INSIGHTS").toString()).contains("R112").contains("No answer to three letters");
            assertThat(granted(entitlement, "HELPDESK_24X7")).isTrue();
            assertThat(granted(entitlement(newest, during, known), "SYNC_INSIGHTS")).as("as known before").isTrue();

            remove(rooms.get(0));
            assertThat(granted(now(rooms.get(2)), "SYNC_INSIGHTS")).as("the oldest returns first").isTrue();
            assertThat(granted(now(newest), "SYNC_INSIGHTS")).as("still above").isFalse();
            remove(rooms.get(1));
            assertThat(granted(now(newest), "SYNC_INSIGHTS")).isTrue();
            assertThat(granted(entitlement(newest, during, Instant.now().toString()), "SYNC_INSIGHTS")).as("it was off then").isFalse();

            List<String> story = texts(get("/api/journal?thing=" + plan).get("items"), "kind");
            assertThat(Collections.frequency(story, "SyncFeaturesReturned")).isEqualTo(2);
            assertThat(story).contains("SyncFeaturesSwitchedOff");
        }

        @Test
        @DisplayName("an upgrade brings back what has room in the higher tier, and keeps off what has not")
        void upgraded() throws Exception {
            String plan = plan(1);
            List<String> rooms = books.addLargeRooms(4);
            olivia.post("/api/plans/" + plan + "/features-off", Map.of("spaces", rooms.subList(1, 4), "reason", "Too many")).orFail();
            String next = books.enter(books.upgradeOrder(plan, 3));
            assertThat(granted(now(rooms.get(1)), "SYNC_INSIGHTS")).isTrue();
            assertThat(granted(now(rooms.get(2)), "SYNC_INSIGHTS")).isTrue();
            assertThat(granted(now(rooms.get(3)), "SYNC_INSIGHTS")).isFalse();
            assertThat(get("/api/plans/" + next).get("switchedOff").intValue()).isEqualTo(1);

            olivia.post("/api/plans/" + next + "/features-on", Map.of("spaces", rooms.subList(3, 4), "reason", "They pay.")).orFail();
            assertThat(granted(now(rooms.get(3)), "SYNC_INSIGHTS")).isTrue();
        }

        private JsonNode now(String space) throws Exception {
            String now = Instant.now().toString();
            return entitlement(space, now, now);
        }

        private void remove(String space) throws Exception {
            long seen = get("/api/spaces/" + space).get("version").longValue();
            assertThat(olivia.change("DELETE", "/api/spaces/" + space, seen, "").ok()).isTrue();
        }
    }
}
