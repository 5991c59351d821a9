package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Something wrong with a delivery")
class DeliveryProblemIT extends ClaimStory {

    /** A return and the unit that was sent for it. */
    private record Sent(JsonNode one, String unit) {

        String problem() {
            return "/shipments/" + unit + "/problem";
        }
    }

    private static Map<String, Object> problem(String kind) {
        return Map.of("problem", kind, "text", "Look at the parcel.");
    }

    private static Map<String, Object> settlement(String outcome) {
        return Map.of("outcome", outcome, "reason", "The carrier was asked.");
    }

    private Sent sent() throws IOException {
        String room = selectRoom("CH");
        JsonNode one = claimed(room, device(room, today.minusMonths(6)));
        return new Sent(one, ship(one));
    }

    private String ship(JsonNode one) throws IOException {
        String serial = serial();
        act(olivia, one, "/shipments", Map.of("serial", serial, "product", "Rally Bar", "carrier", "DHL", "preferred", true, "tracking", "",
                "term", "DAP", "dutiesByUs", true, "reason", "")).orFail();
        return serial;
    }

    private void arrives(JsonNode one, String unit) throws IOException {
        act(olivia, one, "/deliveries", Map.of("serial", unit, "at", Instant.now().toString())).orFail();
    }

    private void comesBack(JsonNode one) throws IOException {
        act(olivia, one, "/receipts", Map.of("serial", "", "as", "WHOLE", "note", "")).orFail();
    }

    private JsonNode shipping(JsonNode one) throws IOException {
        return bianca.get(path(one) + "/shipping").orFail().body();
    }

    /** The window the unit is planned for ends so much later. */
    private void planned(String unit, Duration fromNow) throws Exception {
        try (Connection books = portal.database().connect(); PreparedStatement plan = books.prepareStatement(
                "UPDATE replacement.shipments SET planned_until = now() + make_interval(secs => ?) WHERE serial = ?")) {
            plan.setLong(1, fromNow.toSeconds());
            plan.setString(2, unit);
            assertThat(plan.executeUpdate()).isOne();
        }
    }

    private List<String> withProblem() throws IOException {
        return bianca.get("/api/returns?problem=true&customer=" + customer).orFail().body().get("items").findValuesAsText("id");
    }

    @Test
    @DisplayName("R64: is heard of a missing unit once its window is over; another is sent, the missing one given up, and it closes")
    void lost() throws Exception {
        Sent lost = sent();
        JsonNode one = lost.one();
        planned(lost.unit(), Duration.ofHours(1));
        ApiClient.Answer early = act(bianca, one, lost.problem(), problem("NOT_ARRIVED"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("planned to arrive until", "Europe/Zurich");
        planned(lost.unit(), Duration.ofMinutes(-1));
        JsonNode told = act(bianca, one, lost.problem(), problem("NOT_ARRIVED")).orFail().body();
        assertThat(told.at("/problems/0/problem").textValue()).isEqualTo("NOT_ARRIVED");
        assertThat(told.at("/problems/0/text").textValue()).isEqualTo("Look at the parcel.");
        assertThat(told.at("/problems/0/outcome").isMissingNode()).isTrue();
        ApiClient.Answer second = act(bianca, one, lost.problem(), problem("DAMAGED"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("It has not arrived");
        assertThat(withProblem()).containsExactly(one.at("/summary/id").textValue());
        assertThat(read(bianca, one.at("/summary/id").textValue()).at("/summary/problemSince").textValue()).isNotEmpty();

        comesBack(one);
        ApiClient.Answer unsent = act(olivia, one, lost.problem() + "/settlement", settlement("ANOTHER_SENT"));
        assertThat(unsent.status()).isEqualTo(409);
        assertThat(unsent.text()).contains("Send one first");
        String other = ship(one);
        JsonNode settled = act(olivia, one, lost.problem() + "/settlement", settlement("ANOTHER_SENT")).orFail().body();
        assertThat(settled.at("/problems/0/outcome").textValue()).isEqualTo("ANOTHER_SENT");
        assertThat(settled.at("/problems/0/reason").textValue()).isEqualTo("The carrier was asked.");
        assertThat(settled.at("/sent/0/outcome").textValue()).isEqualTo("GIVEN_UP");
        assertThat(withProblem()).isEmpty();
        assertThat(act(olivia, one, lost.problem() + "/settlement", settlement("FOUND")).status()).as("settled twice").isEqualTo(409);
        ApiClient.Answer late = act(olivia, one, "/deliveries", Map.of("serial", lost.unit(), "at", Instant.now().toString()));
        assertThat(late.status()).as("it turns up after all").isEqualTo(409);
        assertThat(late.text()).contains("given up");
        assertThat(act(bianca, one, lost.problem(), problem("DAMAGED")).status()).as("of what was given up").isEqualTo(409);
        arrives(one, other);
        assertThat(shipping(one).get("state").textValue()).isEqualTo("CLOSED");
        assertThat(shipping(one).get("closedAt").textValue()).isNotEmpty();
        assertThat(act(bianca, one, "/shipments/" + other + "/problem", problem("DAMAGED")).status()).as("of a closed return")
                .isEqualTo(409);
    }

    @Test
    @DisplayName("R89: is heard of a damaged unit before its arrival is written down; what is sent then takes the damaged one's place")
    void damaged() throws Exception {
        Sent damaged = sent();
        JsonNode one = damaged.one();
        act(bianca, one, damaged.problem(), problem("DAMAGED")).orFail();
        arrives(one, damaged.unit());
        assertThat(shipping(one).get("state").textValue()).as("nobody is reminded of the failed unit").isEqualTo("SHIPPED");
        comesBack(one);
        assertThat(shipping(one).get("state").textValue()).as("not closed").isEqualTo("SHIPPED");
        assertThat(act(olivia, one, damaged.problem() + "/settlement", settlement("FOUND")).status()).as("never lost").isEqualTo(409);
        String other = ship(one);
        act(olivia, one, damaged.problem() + "/settlement", settlement("ANOTHER_SENT")).orFail();
        assertThat(shipping(one).at("/sent/0/outcome").textValue()).as("it did arrive").isIn("KEPT", "UNPLANNED");
        arrives(one, other);
        assertThat(shipping(one).get("state").textValue()).isEqualTo("CLOSED");
        JsonNode cover = bianca.get("/api/devices/" + bianca.get("/api/devices?text=" + other).orFail().body().at("/items/0/id").textValue()
                + "/cover").orFail().body();
        assertThat(cover.get("standing").textValue()).isEqualTo("UNDER_SELECT");
        assertThat(cover.at("/replaces/serial").textValue()).isEqualTo(damaged.unit());
    }

    @Test
    @DisplayName("may be nothing, and be said again; of what is written down as arrived nobody hears that nothing came")
    void nothingWrong() throws Exception {
        Sent sent = sent();
        act(bianca, sent.one(), sent.problem(), problem("WRONG_UNIT")).orFail();
        act(olivia, sent.one(), sent.problem() + "/settlement", settlement("NOTHING_WRONG")).orFail();
        arrives(sent.one(), sent.unit());
        assertThat(shipping(sent.one()).get("state").textValue()).isEqualTo("AWAITED");
        ApiClient.Answer came = act(bianca, sent.one(), sent.problem(), problem("NOT_ARRIVED"));
        assertThat(came.status()).isEqualTo(409);
        assertThat(came.text()).contains("written down as arrived");
        JsonNode again = act(bianca, sent.one(), sent.problem(), problem("DAMAGED")).orFail().body();
        assertThat(again.get("problems")).hasSize(2);
        assertThat(again.get("state").textValue()).isEqualTo("SHIPPED");
        JsonNode settled = act(olivia, sent.one(), sent.problem() + "/settlement", settlement("NOTHING_WRONG")).orFail().body();
        assertThat(settled.get("state").textValue()).isEqualTo("AWAITED");
        String journal = bianca.get("/api/journal?thing=" + sent.one().at("/summary/id").textValue()).orFail().text();
        assertThat(journal).contains("DeliveryProblemReported", "DeliveryProblemSettled");
    }

    @Test
    @DisplayName("is said by who may write in the tickets and settled by operations alone, in words, of what was read last")
    void whose() throws Exception {
        customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        Sent sent = sent();
        String path = path(sent.one()) + sent.problem();
        ApiClient nora = as("nora@northwind.example");
        ApiClient anna = as("anna@alpine.example");
        ApiClient reader = person("READ_ONLY");
        long version = version(olivia, path(sent.one()), "/summary/version");
        for (ApiClient other : List.of(olivia, reader)) {
            assertThat(other.change("POST", path, version, problem("DAMAGED")).status()).isEqualTo(403);
        }
        assertThat(anna.change("POST", path, version, problem("DAMAGED")).status()).isEqualTo(404);
        String unknown = path(sent.one()) + "/shipments/" + serial() + "/problem";
        ApiClient.Answer none = nora.change("POST", unknown, version, problem("DAMAGED"));
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.body().get("detail").textValue()).isEqualTo("There is no such unit.");
        for (Map.Entry<Map<String, Object>, String> bad : Map.<Map<String, Object>, String>of(Map.of("text", "Look."), "problem",
                Map.of("problem", "DAMAGED", "text", " "), "text", Map.of("problem", "DAMAGED", "text", "a".repeat(2_001)), "text")
                .entrySet()) {
            ApiClient.Answer refused = nora.change("POST", path, version, bad.getKey());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().get("errors").toString()).contains("/" + bad.getValue());
        }
        String key = UUID.randomUUID().toString();
        JsonNode told = nora.change("POST", path, version, Map.of("problem", "DAMAGED", "text", "a".repeat(2_000)), key).orFail().body();
        assertThat(nora.change("POST", path, version, Map.of("problem", "DAMAGED", "text", "a".repeat(2_000)), key).orFail().body())
                .as("sent again").isEqualTo(told);
        assertThat(nora.change("POST", path, version, problem("DAMAGED")).status()).as("read before").isEqualTo(412);

        long since = told.get("version").longValue();
        for (ApiClient other : List.of(nora, bianca)) {
            assertThat(other.change("POST", path + "/settlement", since, settlement("FOUND")).status()).isEqualTo(403);
        }
        assertThat(anna.change("POST", path + "/settlement", since, settlement("FOUND")).status()).isEqualTo(404);
        assertThat(olivia.change("POST", path + "/settlement", version, settlement("NOTHING_WRONG")).status()).isEqualTo(412);
        for (Map.Entry<String, Map<String, Object>> bad : Map.<String, Map<String, Object>>of("/outcome", Map.of("reason", "Seen to."),
                "/reason", Map.of("outcome", "NOTHING_WRONG", "reason", " ")).entrySet()) {
            ApiClient.Answer refused = olivia.change("POST", path + "/settlement", since, bad.getValue());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().get("errors").toString()).contains(bad.getKey());
        }
        olivia.change("POST", path + "/settlement", since, settlement("NOTHING_WRONG")).orFail();
        assertThat(nora.get(path(sent.one()) + "/shipping").orFail().body().at("/problems/0/reason").textValue())
                .isEqualTo("The carrier was asked.");
    }

    /** Somebody of the customer in this role. */
    private ApiClient person(String role) throws Exception {
        String mark = "parcel" + UUID.randomUUID();
        olivia.post("/probe/driven?what=addUser&role=" + role + "&mark=" + mark + "&customer=" + customer, "").orFail();
        return as(mark + "@trial.example");
    }

    @Test
    @DisplayName("is nothing to who is restricted to groups its Space is not in")
    void restricted() throws Exception {
        Sent sent = sent();
        String mark = "parcel" + UUID.randomUUID();
        String user = olivia.post("/probe/driven?what=addUser&role=DEVICE_ADMIN&mark=" + mark + "&customer=" + customer, "").orFail()
                .text();
        ApiClient person = as(mark + "@trial.example");
        String path = path(sent.one());
        long version = version(person, path, "/summary/version");
        olivia.change("PUT", "/api/customers/" + customer + "/members/" + user + "/groups", 1, Map.of("groups", List.of("Campus/North")))
                .orFail();
        assertThat(person.change("POST", path + sent.problem(), version, problem("DAMAGED")).status()).isEqualTo(404);
        act(bianca, sent.one(), sent.problem(), problem("DAMAGED")).orFail();
        assertThat(person.get("/api/returns?problem=true").orFail().body().get("items")).isEmpty();
    }

    @Test
    @DisplayName("is said once, though thirty-two say it at the same instant, and settled once")
    void once() throws Exception {
        Sent sent = sent();
        assertThat(allAtOnce(bianca, sent, sent.problem(), problem("DAMAGED"))).containsOnlyOnce(200);
        assertThat(shipping(sent.one()).get("problems")).hasSize(1);
        assertThat(allAtOnce(olivia, sent, sent.problem() + "/settlement", settlement("NOTHING_WRONG"))).containsOnlyOnce(200);
    }

    private List<Integer> allAtOnce(ApiClient who, Sent sent, String act, Object said) throws Exception {
        long version = version(bianca, path(sent.one()), "/summary/version");
        ExecutorService all = Executors.newFixedThreadPool(32);
        try {
            Callable<Integer> one = () -> who.change("POST", path(sent.one()) + act, version, said).status();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : all.invokeAll(Collections.nCopies(32, one))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 412);
            return answers;
        } finally {
            all.shutdownNow();
        }
    }
}
