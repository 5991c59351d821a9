package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.io.IOException;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("R73, R74, R76: Designated Service Managers")
class ServiceManagerIT {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private ApiClient olivia;
    private ApiClient bianca;
    private ApiClient nora;
    private Bookings books;
    private String path;
    private String david;
    private String elin;

    @BeforeEach
    void enter(RunningPortal portal) throws Exception {
        try (Connection database = portal.database().connect()) {
            olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
            bianca = olivia.as(database, "bianca@portal.example");
            nora = olivia.as(database, "nora@northwind.example");
        }
        books = Bookings.ofNewCustomer(olivia, "Managed");
        path = "/api/customers/" + books.customer() + "/service-manager";
        david = Managing.david(olivia);
        elin = Managing.named(olivia, "Elin Berg");
    }

    private JsonNode standing() throws IOException {
        return olivia.get(path).orFail().body();
    }

    private JsonNode standing(Instant at) throws IOException {
        return olivia.get(path + "?at=" + at).orFail().body();
    }

    private static boolean granted(JsonNode standing) {
        return "granted".equals(standing.at("/decision/outcome").textValue());
    }

    private void underPlan() throws IOException {
        olivia.post("/api/contracts/" + books.enter(books.planOrder(10)) + "/activation", "").orFail();
    }

    private JsonNode assigned() throws IOException {
        return olivia.change("POST", path, standing().get("version").longValue(), Managing.assignment(david)).orFail().body();
    }

    /** So many Spaces of a category with an Essential or a Select license each. @return the licenses */
    private List<String> licensed(String level, String category, int many, int bought) throws IOException {
        List<String> spaces = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<String, Object> space = new HashMap<>(books.space(category + " " + UUID.randomUUID()));
            space.put("category", category);
            space.put("roomConfirmed", !category.equals("FLEX_DESK"));
            spaces.add(olivia.post("/api/spaces", space).orFail().body().get("id").textValue());
        }
        Map<String, Object> order = new HashMap<>(books.order(bought));
        order.put("lines", List.of(Map.of("level", level, "category", category, "termYears", 1, "licenses", bought)));
        String contract = books.enter(order);
        olivia.post("/api/assignments", Map.of("contract", contract, "spaces", spaces)).orFail();
        return books.licensesOf(contract);
    }

    @Test
    @DisplayName("are for who has 50 Spaces with an active Select license, 30 Rooms and 20 Desks together, and nobody with 49 of 50 bought")
    void byCount() throws Exception {
        licensed("SELECT", "SMALL_ROOM", 30, 30);
        licensed("SELECT", "FLEX_DESK", 19, 20);
        JsonNode short49 = standing();
        assertThat(granted(short49)).isFalse();
        assertThat(short49.at("/decision/findings").findValuesAsText("rule")).contains("R28", "R73").doesNotContain("R76");
        Answer refused = olivia.change("POST", path, 0, Managing.assignment(david));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("R73", "1 more Space");

        licensed("SELECT", "FLEX_DESK", 1, 1);
        assertThat(granted(standing())).isTrue();
        assertThat(standing().has("manager")).isFalse();
        JsonNode managed = assigned();
        assertThat(managed.at("/manager/person/name").textValue()).isEqualTo("David Okafor");
        assertThat(managed.at("/decision/findings").findValuesAsText("rule")).containsSubsequence("R28", "R73", "R76", "R74");
    }

    @Test
    @DisplayName("end at the instant at which one license too few is left, come back with the minimum alone where one is assigned anew")
    void endsBelowTheMinimum() throws Exception {
        List<String> licenses = licensed("SELECT", "SMALL_ROOM", 50, 50);
        assigned();
        JsonNode releasing = olivia.post("/api/licenses/" + licenses.get(0) + "/release", "").orFail().body();
        assertThat(releasing).isNotNull();
        JsonNode short49 = standing();
        assertThat(granted(short49)).isFalse();
        assertThat(short49.has("manager")).isFalse();
        assertThat(short49.has("answer")).isFalse();
        olivia.post("/probe/driven?what=endLost", "").orFail();
        JsonNode history = olivia.get(path + "/history").orFail().body().at("/items/0");
        assertThat(history.get("fellShort").booleanValue()).isTrue();
        assertThat(Instant.parse(history.get("until").textValue())).isBefore(Instant.now());

        licensed("SELECT", "SMALL_ROOM", 1, 1);
        JsonNode again = standing();
        assertThat(granted(again)).isTrue();
        assertThat(again.has("manager")).isFalse();
        olivia.post("/probe/driven?what=findUnmanaged", "").orFail();
        assertThat(olivia.get("/api/service-managers/to-be-assigned").orFail().body().findValuesAsText("customer"))
                .contains(books.customer());
        assigned();
        assertThat(olivia.get("/api/service-managers/to-be-assigned").orFail().body().findValuesAsText("customer"))
                .doesNotContain(books.customer());
    }

    @Test
    @DisplayName("end at midnight with the plan that gives them, and not a second before; it is said beforehand")
    void endsAtMidnight() throws Exception {
        books.enter(books.planEndingSoon());
        JsonNode managed = assigned();
        Instant ends = Instant.parse(managed.get("endsAt").textValue());
        assertThat(ends.atZone(ZURICH).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(granted(standing(ends.minusSeconds(1)))).isTrue();
        JsonNode ended = standing(ends);
        assertThat(granted(ended)).isFalse();
        assertThat(ended.has("manager")).isFalse();
    }

    @Test
    @DisplayName("answer in the hours agreed; outside them who stands in does, and where nobody is there the Select desk")
    void hours() throws Exception {
        underPlan();
        JsonNode first = assigned();
        Map<String, Object> toronto = Managing.hours("America/Toronto", "09:00", "17:00");
        olivia.change("POST", path + "/hours", first.get("version").longValue(), Map.of("hours", Managing.hours(), "standIns",
                List.of(Map.of("manager", elin, "hours", toronto)))).orFail();
        LocalDate monday = LocalDate.now(ZURICH).plusDays(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        assertThat(by(monday, "08:59:59")).isEqualTo("SELECT_QUEUE");
        assertThat(by(monday, "09:00")).isEqualTo("MANAGER");
        assertThat(by(monday, "16:59:59")).isEqualTo("MANAGER");
        assertThat(by(monday, "17:00")).isEqualTo("STAND_IN");
        assertThat(by(monday.plusDays(5), "12:00")).isEqualTo("SELECT_QUEUE");
        JsonNode late = standing(monday.atTime(LocalTime.parse("17:00")).atZone(ZURICH).toInstant());
        assertThat(late.at("/answer/person/name").textValue()).isEqualTo("Elin Berg");
        assertThat(late.at("/decision").toString()).contains("Elin Berg stands in until");

        JsonNode preview = olivia.post(path + "/preview", Map.of("hours", Managing.hours(), "standIns", List.of())).orFail().body();
        assertThat(preview.get("days")).hasSize(7);
        assertThat(preview.get("after").textValue()).isEqualTo("Mon to Fri 09:00-17:00 (Europe/Zurich)");
        Answer wrong = olivia.change("POST", path + "/hours", standing().get("version").longValue(), Map.of("hours",
                Managing.hours("Europe/Zurich", "17:00", "09:00"), "standIns", List.of()));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/hours/days/0/closesAt");
    }

    private String by(LocalDate day, String time) throws IOException {
        return standing(day.atTime(LocalTime.parse(time)).atZone(ZURICH).toInstant()).at("/answer/by").textValue();
    }

    @Test
    @DisplayName("hand a customer over at an instant to come, with a note our own people alone read")
    void handOver() throws Exception {
        underPlan();
        long seen = assigned().get("version").longValue();
        Instant later = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        JsonNode planned = olivia.change("POST", path + "/hand-over", seen, Map.of("to", elin, "from", later.toString(), "note",
                "Ask for Anna first.")).orFail().body();
        assertThat(planned.at("/manager/person/user").textValue()).isEqualTo(david);
        assertThat(planned.at("/next/person/user").textValue()).isEqualTo(elin);
        assertThat(standing(later.minusSeconds(1)).at("/manager/person/user").textValue()).isEqualTo(david);
        assertThat(standing(later).at("/manager/person/user").textValue()).isEqualTo(elin);
        assertThat(olivia.get(path + "/history").orFail().text()).contains("Ask for Anna first.");
        assertThat(olivia.get("/api/service-managers/" + david + "/customers").orFail().text()).contains(books.customer());
        assertThat(olivia.get("/api/service-managers/" + elin + "/customers").orFail().text()).doesNotContain(books.customer());

        long now = planned.get("version").longValue();
        assertThat(olivia.change("POST", path + "/hand-over", now, Map.of("to", david, "note", "Back.")).status())
                .as("to who manages already").isEqualTo(422);
        JsonNode ended = olivia.change("POST", path + "/end", now, Map.of("reason", "As asked for.")).orFail().body();
        assertThat(ended.has("manager")).isFalse();
        assertThat(ended.has("next")).as("what was planned").isFalse();
    }

    @Test
    @DisplayName("are nobody's to see who does not know the customer, and operations' and service managers' to assign")
    void roles() throws Exception {
        underPlan();
        assertThat(nora.get(path).status()).isEqualTo(404);
        assertThat(nora.change("POST", path, 0, Managing.assignment(david)).status()).isEqualTo(404);
        assertThat(bianca.get(path).status()).isEqualTo(200);
        assertThat(bianca.change("POST", path, 0, Managing.assignment(david)).status()).isEqualTo(403);
        String nobody = "/api/customers/" + UUID.randomUUID() + "/service-manager";
        assertThat(bianca.change("POST", nobody, 0, Managing.assignment(david)).status()).isEqualTo(404);
        assertThat(olivia.change("POST", path, 7, Managing.assignment(david)).status()).isEqualTo(412);
        assertThat(olivia.change("POST", path, 0, Managing.assignment(UUID.randomUUID().toString())).status()).isEqualTo(422);
        String own = "/api/customers/" + nora.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue()
                + "/service-manager";
        assertThat(nora.get(own).status()).as("what it is called for is her own customer's").isEqualTo(200);
        assertThat(nora.get(own + "/hours").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("are one for each customer, also where two are assigned at once")
    void oneWins() throws Exception {
        underPlan();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = IntStream.range(0, 2)
                    .mapToObj(at -> both.submit(() -> olivia.change("POST", path, 0, Managing.assignment(at == 0 ? david : elin))))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 412);
        } finally {
            both.shutdownNow();
        }
        assertThat(StreamSupport.stream(olivia.get(path + "/history").orFail().body().get("items").spliterator(), false)).hasSize(1);
    }
}
