package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
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
@DisplayName("A return")
class ReturnsIT extends ClaimStory {

    private static Map<String, Object> proofs(Map<String, Object> given) {
        Map<String, Object> all = new HashMap<>(Map.of("componentSerial", "", "otherProof", "", "taxNumber", "", "taxWaiver", ""));
        all.putAll(given);
        return all;
    }

    private static List<String> rules(JsonNode one) {
        return one.at("/decision/findings").findValuesAsText("rule");
    }

    @Test
    @DisplayName("R53, R66: under Select a confirmed failure is authorized at once, in advance, with its reasons and its planned days")
    void advanced() throws Exception {
        made("/api/country-books/warehouses", Map.of("country", "CH", "warehouse", "Venlo", "warehouseCountry", "NL", "zone",
                "Europe/Amsterdam", "cutOff", "16:00", "nextBusinessDay", true, "effectiveFrom", LocalDate.now(ZoneOffset.UTC).toString()));
        String room = selectRoom("CH");
        JsonNode claimed = claimed(room, device(room, today.minusMonths(6)));
        assertThat(state(claimed)).isEqualTo("AUTHORIZED");
        assertThat(claimed.at("/summary/way").textValue()).isEqualTo("ADVANCED");
        assertThat(claimed.at("/summary/number").asText()).isNotBlank();
        assertThat(claimed.at("/decision/outcome").textValue()).isEqualTo("granted");
        assertThat(rules(claimed)).contains("R55", "R53", "R72", "R56", "R58", "R54", "R70");
        assertThat(claimed.at("/way/outcome").textValue()).isEqualTo("granted");
        assertThat(claimed.at("/delivery/speed").textValue()).isEqualTo("NEXT_BUSINESS_DAY");
        JsonNode again = read(bianca, claimed.at("/summary/id").textValue());
        assertThat(again).as("the same reasons whenever they are asked for").isEqualTo(claimed);
    }

    @Test
    @DisplayName("R62, R69: by its standard warranty it goes at best effort; with neither it is refused, and says by which clause")
    void byWarranty() throws Exception {
        String room = room("CH");
        JsonNode warranted = claimed(room, device(room, today.minusMonths(1)));
        assertThat(state(warranted)).isEqualTo("AUTHORIZED");
        assertThat(warranted.at("/summary/way").textValue()).isEqualTo("BASIC");
        assertThat(warranted.at("/way/decisive/because").asText(warranted.at("/way/findings").toString()))
                .contains("lacks Select on its Space.");
        assertThat(warranted.at("/delivery/speed").textValue()).isEqualTo("BEST_EFFORT");
        JsonNode over = claimed(room, device(room, today.minusYears(3)));
        assertThat(state(over)).isEqualTo("REFUSED");
        assertThat(over.at("/decision/outcome").textValue()).isEqualTo("denied");
        assertThat(rules(over)).contains("R62", "R53");
        assertThat(over.has("delivery")).isFalse();
        assertThat(over.has("notice")).isFalse();
    }

    @Test
    @DisplayName("R56: a serial number not registered, or in another Space, is waited for; registered there, it is answered at once")
    void registered() throws Exception {
        String room = selectRoom("CH");
        String serial = serial();
        JsonNode waiting = claimed(room, serial);
        assertThat(state(waiting)).isEqualTo("WAITING");
        assertThat(waiting.at("/decision/findings").toString()).contains("no Space of this customer");
        JsonNode still = act(bianca, waiting, "/proofs", proofs(Map.of())).orFail().body();
        assertThat(state(still)).isEqualTo("WAITING");
        register(serial, room, today.minusMonths(6));
        JsonNode answered = read(bianca, waiting.at("/summary/id").textValue());
        assertThat(state(answered)).isEqualTo("AUTHORIZED");
        assertThat(answered.get("settledBy").textValue()).as("nobody but the books").isEqualTo("Replacement");

        String elsewhere = device(room("CH"), today.minusMonths(1));
        JsonNode astray = claimed(room, elsewhere);
        assertThat(state(astray)).isEqualTo("WAITING");
        assertThat(astray.at("/decision/findings").toString()).contains("but not to");
        String unit = answered.at("/summary/device").textValue();
        olivia.change("POST", "/api/devices/" + unit + "/moves", version(olivia, "/api/devices/" + unit, "/version"),
                Map.of("space", room("CH"))).orFail();
        assertThat(read(bianca, waiting.at("/summary/id").textValue())).as("what is answered stays").isEqualTo(answered);
        String strayed = olivia.get("/api/devices?text=" + elsewhere).orFail().body().at("/items/0/id").textValue();
        olivia.change("POST", "/api/devices/" + strayed + "/moves", version(olivia, "/api/devices/" + strayed, "/version"),
                Map.of("space", room)).orFail();
        assertThat(state(read(bianca, astray.at("/summary/id").textValue()))).isEqualTo("AUTHORIZED");
    }

    @Test
    @DisplayName("R56: of another customer's unit the customer hears what he would of an unregistered one; our people are told")
    void foreign() throws Exception {
        String serial = device(room("CH"), today);
        customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        JsonNode claimed = claimed(room("CH"), serial);
        assertThat(state(claimed)).isEqualTo("WAITING");
        assertThat(claimed.get("othersUnit").booleanValue()).isTrue();
        JsonNode seen = read(as("nora@northwind.example"), claimed.at("/summary/id").textValue());
        assertThat(seen.get("othersUnit").booleanValue()).isFalse();
        assertThat(seen.at("/decision/findings").toString()).contains("no Space of this customer");
        assertThat(seen.at("/summary").has("device")).isFalse();
    }

    @Test
    @DisplayName("R56: a unit that is being replaced is not claimed for again, nor by sixteen at the same instant; taken back, it may be")
    void once() throws Exception {
        String room = selectRoom("CH");
        String serial = device(room, today.minusMonths(6));
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tickets.add(examined(room));
        }
        Map<String, Object> failure = Map.of("serial", serial, "stepsComplete", true);
        ExecutorService agents = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> all = tickets.stream().map(ticket -> (Callable<Integer>) () -> confirm(ticket, failure).status())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : agents.invokeAll(all)) {
                answers.add(one.get());
            }
            assertThat(answers.stream().filter(status -> status < 300)).hasSize(1);
            assertThat(answers.stream().filter(status -> status >= 300)).containsOnly(409);
        } finally {
            agents.shutdownNow();
        }
        ApiClient.Answer twice = confirm(examined(room), failure);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body().toString()).contains("R56").contains("is being replaced already, by return R-");
        JsonNode first = read(bianca, bianca.get("/api/returns?customer=" + customer).orFail().body().at("/items/0/id").textValue());
        assertThat(state(act(bianca, first, "/cancel", Map.of("reason", "It works again.")).orFail().body())).isEqualTo("CANCELLED");
        assertThat(act(bianca, first, "/cancel", Map.of("reason", "")).status()).isEqualTo(409);
        assertThat(state(claimed(room, serial))).isEqualTo("AUTHORIZED");
    }

    @Test
    @DisplayName("R70: sent to India it waits for a proof of purchase, a file of its ticket, and is answered when it comes")
    void india() throws Exception {
        String room = selectRoom("IN");
        String ticket = examined(room);
        JsonNode waiting = claimed(ticket, Map.of("serial", device(room, today.minusMonths(6)), "stepsComplete", true));
        assertThat(state(waiting)).isEqualTo("WAITING");
        assertThat(waiting.at("/decision/findings").toString()).contains("proof of purchase");
        String another = file(examined(room), "another.pdf");
        assertThat(act(bianca, waiting, "/proofs", proofs(Map.of("purchaseProof", another))).status()).as("another ticket's file")
                .isEqualTo(404);
        JsonNode proven = act(bianca, waiting, "/proofs", proofs(Map.of("purchaseProof", file(ticket, "invoice.pdf")))).orFail().body();
        assertThat(state(proven)).isEqualTo("AUTHORIZED");
        assertThat(proven.get("proofName").textValue()).isEqualTo("invoice.pdf");
    }

    private String file(String ticket, String name) throws IOException {
        String word = bianca.get(ticket + "/conversation").orFail().body().at("/items/0/id").textValue();
        bianca.upload(ticket + "/files?word=" + word + "&fileName=" + name, "Bought on 1 March.", UUID.randomUUID().toString(),
                "application/octet-stream").orFail();
        return bianca.get(ticket + "/conversation").orFail().body().at("/items/0/files/0/id").textValue();
    }

    @Test
    @DisplayName("R71: sent to Turkey under Select it waits for the tax number, or for our people to go without it; by its warranty not")
    void turkey() throws Exception {
        String room = selectRoom("TR");
        JsonNode waiting = claimed(room, device(room, today.minusMonths(6)));
        assertThat(state(waiting)).isEqualTo("WAITING");
        assertThat(rules(waiting)).contains("R71");
        assertThat(state(act(bianca, waiting, "/proofs", proofs(Map.of("taxNumber", "1234567890"))).orFail().body()))
                .isEqualTo("AUTHORIZED");
        JsonNode waived = claimed(room, device(room, today.minusMonths(6)));
        JsonNode without = act(bianca, waived, "/proofs", proofs(Map.of("taxWaiver", "A school without one."))).orFail().body();
        assertThat(state(without)).isEqualTo("AUTHORIZED");
        assertThat(without.at("/proofs/taxWaiver").textValue()).isEqualTo("A school without one.");
        String basic = room("TR");
        assertThat(state(claimed(basic, device(basic, today.minusMonths(1))))).isEqualTo("AUTHORIZED");
    }

    @Test
    @DisplayName("R103: a refusal to a customer in Australia lies before our people, carries the notice, and is theirs to answer")
    void australia() throws Exception {
        customer = customer("AU", "Australia/Sydney");
        String room = room("AU");
        JsonNode review = claimed(room, device(room, today.minusYears(3)));
        assertThat(state(review)).isEqualTo("REVIEW");
        assertThat(review.get("notice").textValue()).contains("consumer law");
        assertThat(act(bianca, review, "/answer", Map.of("replaced", false, "reason", "")).status()).isEqualTo(422);
        assertThat(act(olivia, review, "/answer", Map.of("replaced", true, "reason", "Why not.")).status()).isEqualTo(403);
        JsonNode answered = act(bianca, review, "/answer", Map.of("replaced", true, "reason", "It failed a week after three years."))
                .orFail().body();
        assertThat(state(answered)).isEqualTo("AUTHORIZED");
        assertThat(answered.at("/summary/way").textValue()).isEqualTo("BASIC");
        assertThat(answered.at("/decision/outcome").textValue()).as("what the text says stays").isEqualTo("denied");
        assertThat(answered.get("settledBy").textValue()).isNotBlank();
        assertThat(act(bianca, review, "/answer", Map.of("replaced", false, "reason", "After all.")).status()).isEqualTo(409);
        JsonNode refused = act(bianca, claimed(room, device(room, today.minusYears(3))), "/answer",
                Map.of("replaced", false, "reason", "It was painted over.")).orFail().body();
        assertThat(state(refused)).isEqualTo("REFUSED");
        assertThat(refused.get("notice").textValue()).contains("consumer law");
    }

    @Test
    @DisplayName("R54: one of seven grounds, shown by our people, refuses it, also once authorized; not where the law forbids the ground")
    void excluded() throws Exception {
        String room = selectRoom("CH");
        JsonNode authorized = claimed(room, device(room, today.minusMonths(6)));
        assertThat(act(bianca, authorized, "/exclusion", Map.of("ground", "MISUSE", "evidence", " ")).status()).isEqualTo(422);
        assertThat(act(bianca, authorized, "/exclusion", Map.of("evidence", "A photo.")).status()).isEqualTo(422);
        assertThat(act(olivia, authorized, "/exclusion", Map.of("ground", "MISUSE", "evidence", "A photo.")).status()).isEqualTo(403);
        JsonNode refused = act(bianca, authorized, "/exclusion", Map.of("ground", "MISUSE", "evidence", "The photo shows coffee."))
                .orFail().body();
        assertThat(state(refused)).isEqualTo("REFUSED");
        assertThat(refused.at("/exclusion/evidence").textValue()).isEqualTo("The photo shows coffee.");
        assertThat(refused.at("/decision/findings").toString()).contains("Ground 1 is shown");
        assertThat(act(bianca, authorized, "/exclusion", Map.of("ground", "WEAR", "evidence", "Old.")).status()).isEqualTo(409);

        made("/api/country-books/requirements", Map.of("country", "PT", "requirement", "CONSUMABLES_INCLUDED", "required", true,
                "effectiveFrom", LocalDate.now(ZoneOffset.UTC).toString()));
        String lisbon = selectRoom("PT");
        JsonNode there = claimed(lisbon, device(lisbon, today.minusMonths(6)));
        ApiClient.Answer forbidden = act(bianca, there, "/exclusion", Map.of("ground", "CONSUMABLE", "evidence", "It is a battery."));
        assertThat(forbidden.status()).isEqualTo(409);
        assertThat(forbidden.body().toString()).contains("the law does not let this be a ground");
        assertThat(state(read(bianca, there.at("/summary/id").textValue()))).isEqualTo("AUTHORIZED");
        JsonNode here = claimed(room, device(room, today.minusMonths(6)));
        assertThat(state(act(bianca, here, "/exclusion", Map.of("ground", "CONSUMABLE", "evidence", "A battery.")).orFail().body()))
                .isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("R63: a peripheral without a serial number waits for that of its system; on another proof, our people look")
    void peripheral() throws Exception {
        String room = selectRoom("CH");
        String bar = device(room, today.minusMonths(6));
        Map<String, Object> without = Map.of("serial", "", "stepsComplete", true, "withoutSerial", true);
        assertThat(confirm(examined(room), Map.of("serial", bar, "stepsComplete", true, "withoutSerial", true)).status()).isEqualTo(422);
        assertThat(confirm(examined(room), Map.of("serial", "", "stepsComplete", true)).status()).isEqualTo(422);
        JsonNode waiting = claimed(examined(room), without);
        assertThat(state(waiting)).isEqualTo("WAITING");
        assertThat(waiting.at("/decision/findings").toString()).contains("no serial number of its own");
        assertThat(act(bianca, waiting, "/proofs", proofs(Map.of("componentSerial", "?"))).status()).isEqualTo(422);
        assertThat(state(act(bianca, waiting, "/proofs", proofs(Map.of("componentSerial", serial()))).orFail().body()))
                .isEqualTo("WAITING");
        JsonNode proven = act(bianca, waiting, "/proofs", proofs(Map.of("componentSerial", bar))).orFail().body();
        assertThat(state(proven)).isEqualTo("AUTHORIZED");
        JsonNode other = claimed(examined(room), without);
        assertThat(state(act(bianca, other, "/proofs", proofs(Map.of("otherProof", "The invoice of the set."))).orFail().body()))
                .isEqualTo("REVIEW");
    }

    @Test
    @DisplayName("R62: of a unit nobody knows the purchase of, proof is waited for; our people read it and answer")
    void unknownPurchase() throws Exception {
        String room = room("CH");
        String ticket = examined(room);
        JsonNode waiting = claimed(ticket, Map.of("serial", device(room, null), "stepsComplete", true));
        assertThat(state(waiting)).isEqualTo("WAITING");
        assertThat(state(act(bianca, waiting, "/proofs", proofs(Map.of("purchaseProof", file(ticket, "invoice.pdf")))).orFail().body()))
                .isEqualTo("REVIEW");
    }

    @Test
    @DisplayName("belongs to its customer: a stranger's answers as unknown, its customer proves and takes back, and does not examine")
    void whose() throws Exception {
        customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        JsonNode waiting = claimed(room("CH"), serial());
        ApiClient nora = as("nora@northwind.example");
        ApiClient anna = as("anna@alpine.example");
        String id = waiting.at("/summary/id").textValue();
        assertThat(anna.get("/api/returns/" + id).status()).isEqualTo(404);
        assertThat(anna.get("/api/returns?customer=" + customer).status()).isEqualTo(404);
        assertThat(anna.get("/api/returns?ticket=" + waiting.at("/summary/ticket").textValue()).status()).isEqualTo(404);
        assertThat(act(anna, waiting, "/cancel", Map.of("reason", "")).status()).isEqualTo(404);
        assertThat(nora.get("/api/returns?state=WAITING").orFail().body().get("items").findValuesAsText("id")).contains(id);
        assertThat(anna.get("/api/returns").orFail().body().get("items").findValuesAsText("id")).doesNotContain(id);
        assertThat(act(nora, waiting, "/proofs", proofs(Map.of("taxWaiver", "I have none."))).status()).isEqualTo(403);
        assertThat(act(nora, waiting, "/answer", Map.of("replaced", true, "reason", "Please.")).status()).isEqualTo(403);
        assertThat(act(nora, waiting, "/exclusion", Map.of("ground", "WEAR", "evidence", "No.")).status()).isEqualTo(403);
        assertThat(act(as("nina@northwind.example"), waiting, "/cancel", Map.of("reason", "")).status()).isEqualTo(403);
        long read = version(nora, path(waiting), "/summary/version");
        nora.change("POST", path(waiting) + "/proofs", read, proofs(Map.of("taxNumber", "CHE-116.281.710"))).orFail();
        assertThat(nora.change("POST", path(waiting) + "/cancel", read, Map.of("reason", "")).status()).as("read before").isEqualTo(412);
        assertThat(state(act(nora, waiting, "/cancel", Map.of("reason", "")).orFail().body())).isEqualTo("CANCELLED");
    }
}
