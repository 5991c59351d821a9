package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
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
@DisplayName("What replaces a unit")
class ShippingIT extends ClaimStory {

    private static Map<String, Object> shipment(String serial, Map<String, Object> otherwise) {
        Map<String, Object> all = new HashMap<>(Map.of("serial", serial, "product", "Rally Bar", "carrier", "DHL Express", "preferred",
                true, "tracking", "JD0146", "term", "DAP", "dutiesByUs", true, "reason", ""));
        all.putAll(otherwise);
        return all;
    }

    private static Map<String, Object> arrival(String serial, Instant at) {
        return Map.of("serial", serial, "at", at.toString());
    }

    private static Map<String, Object> receipt(String as, String note) {
        return Map.of("serial", "", "as", as, "note", note);
    }

    private JsonNode authorized() throws IOException {
        String room = selectRoom("CH");
        JsonNode claimed = claimed(room, device(room, today.minusMonths(6)));
        assertThat(state(claimed)).isEqualTo("AUTHORIZED");
        return claimed;
    }

    private JsonNode shipping(JsonNode one) throws IOException {
        return bianca.get(path(one) + "/shipping").orFail().body();
    }

    private void stands(JsonNode one, String state) throws IOException {
        assertThat(state(read(bianca, one.at("/summary/id").textValue()))).isEqualTo(state);
        assertThat(shipping(one).get("state").textValue()).isEqualTo(state);
    }

    @Test
    @DisplayName("R65: is sent DAP with the preferred carrier and duties paid, arrives, and what failed comes back in parts: closed")
    void wholeLife() throws Exception {
        JsonNode one = authorized();
        String serial = serial();
        JsonNode sent = act(olivia, one, "/shipments", shipment(serial, Map.of())).orFail().body();
        assertThat(sent.at("/sent/0/terms/outcome").textValue()).isEqualTo("granted");
        assertThat(sent.at("/sent/0/terms/findings/0/rule").textValue()).isEqualTo("R65");
        assertThat(sent.at("/sent/0/outcome").textValue()).isEqualTo("OPEN");
        stands(one, "SHIPPED");
        assertThat(act(bianca, one, "/cancel", Map.of("reason", "")).status()).as("taken back").isEqualTo(409);
        assertThat(act(bianca, one, "/exclusion", Map.of("ground", "WEAR", "evidence", "Old.")).status()).isEqualTo(409);
        assertThat(act(olivia, one, "/deliveries", arrival(serial(), Instant.now())).status()).as("another unit").isEqualTo(409);
        assertThat(act(olivia, one, "/deliveries", arrival(serial, Instant.now().plusSeconds(3_600))).status()).isEqualTo(422);
        assertThat(act(olivia, one, "/deliveries", arrival(serial, Instant.now().minusSeconds(3_600))).status()).isEqualTo(422);
        JsonNode arrived = act(olivia, one, "/deliveries", arrival(serial, Instant.now())).orFail().body();
        assertThat(arrived.at("/sent/0/outcome").textValue()).isIn("KEPT", "UNPLANNED");
        stands(one, "AWAITED");
        assertThat(act(olivia, one, "/deliveries", arrival(serial, Instant.now())).status()).as("twice").isEqualTo(409);
        assertThat(act(olivia, one, "/receipts", receipt("PART", "")).status()).as("without what was found").isEqualTo(422);
        act(olivia, one, "/receipts", receipt("PART", "The power adapter is missing.")).orFail();
        act(olivia, one, "/receipts", receipt("OTHER_UNIT", "A keyboard.")).orFail();
        stands(one, "AWAITED");
        JsonNode closed = act(olivia, one, "/receipts", receipt("WHOLE", "")).orFail().body();
        assertThat(closed.get("received")).hasSize(3);
        assertThat(closed.get("awaited").booleanValue()).isFalse();
        stands(one, "CLOSED");
        assertThat(act(olivia, one, "/receipts", receipt("WHOLE", "")).status()).isEqualTo(409);
        assertThat(act(olivia, one, "/shipments", shipment(serial(), Map.of())).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("R65: goes otherwise than usual only with a reason, which its terms then tell")
    void otherwise() throws Exception {
        JsonNode one = authorized();
        for (Map<String, Object> unusual : List.<Map<String, Object>>of(Map.of("term", "DDP"), Map.of("preferred", false),
                Map.of("dutiesByUs", false))) {
            ApiClient.Answer refused = act(olivia, one, "/shipments", shipment(serial(), unusual));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body().toString()).contains("R65");
        }
        assertThat(act(olivia, one, "/shipments", shipment(serial(), Map.of("term", "dap"))).status()).isEqualTo(422);
        stands(one, "AUTHORIZED");
        JsonNode sent = act(olivia, one, "/shipments", shipment(serial(), Map.of("dutiesByUs", false, "reason", "Export control")))
                .orFail().body();
        assertThat(sent.at("/sent/0/terms/findings").toString()).contains("Export control");
    }

    @Test
    @DisplayName("may be two units that cross what comes back; it is closed when all has ended, or nothing more is awaited")
    void crossing() throws Exception {
        JsonNode one = authorized();
        act(olivia, one, "/receipts", receipt("WHOLE", "")).orFail();
        stands(one, "AUTHORIZED");
        String first = serial();
        String second = serial();
        act(olivia, one, "/shipments", shipment(first, Map.of())).orFail();
        act(olivia, one, "/shipments", shipment(second, Map.of("product", "Tap"))).orFail();
        act(olivia, one, "/deliveries", arrival(second, Instant.now())).orFail();
        stands(one, "SHIPPED");
        act(olivia, one, "/deliveries", arrival(first, Instant.now())).orFail();
        stands(one, "CLOSED");

        JsonNode lost = authorized();
        String sent = serial();
        act(olivia, lost, "/shipments", shipment(sent, Map.of())).orFail();
        assertThat(act(olivia, lost, "/let-go", Map.of("reason", " ")).status()).isEqualTo(422);
        act(olivia, lost, "/let-go", Map.of("reason", "It burnt.")).orFail();
        stands(lost, "SHIPPED");
        act(olivia, lost, "/deliveries", arrival(sent, Instant.now())).orFail();
        stands(lost, "CLOSED");
        assertThat(shipping(lost).get("letGo").textValue()).isEqualTo("It burnt.");
    }

    private JsonNode unit(String serial) throws IOException {
        return bianca.get("/api/devices?text=" + serial).orFail().body().at("/items/0");
    }

    private JsonNode chain(String serial) throws IOException {
        return bianca.get("/api/devices/" + unit(serial).get("id").textValue() + "/cover").orFail().body();
    }

    @Test
    @DisplayName("R89, D58: is the customer's from when it leaves, and takes the failed one's place and cover when it arrives")
    void takesThePlace() throws Exception {
        String room = selectRoom("CH");
        String failed = device(room, today.minusMonths(6));
        JsonNode one = claimed(room, failed);
        String serial = serial();
        ApiClient.Answer unknown = act(olivia, one, "/shipments", shipment(serial, Map.of("product", "Something")));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body().toString()).contains("product");
        act(olivia, one, "/shipments", shipment(serial, Map.of())).orFail();
        assertThat(unit(serial).at("/space").isMissingNode()).isTrue();
        assertThat(chain(serial).at("/decision/findings").toString()).contains("has not arrived");
        assertThat(chain(failed).get("standing").textValue()).isEqualTo("UNDER_SELECT");

        act(olivia, one, "/deliveries", arrival(serial, Instant.now())).orFail();
        assertThat(unit(serial).get("space").textValue()).isEqualTo(room);
        assertThat(unit(failed).at("/space").isMissingNode()).isTrue();
        JsonNode now = chain(serial);
        assertThat(now.get("standing").textValue()).isEqualTo("UNDER_SELECT");
        assertThat(now.get("purchasedOn").textValue()).isEqualTo(today.minusMonths(6).toString());
        assertThat(now.at("/replaces/serial").textValue()).isEqualTo(failed);
        assertThat(now.at("/decision/findings/0/rule").textValue()).isEqualTo("R89");
        JsonNode before = chain(failed);
        assertThat(before.get("standing").textValue()).isEqualTo("HANDED_ON");
        assertThat(before.at("/replacedBy/serial").textValue()).isEqualTo(serial);
        assertThat(state(read(bianca, one.at("/summary/id").textValue()))).as("judged as of then").isEqualTo("AWAITED");

        act(olivia, one, "/receipts", receipt("WHOLE", "")).orFail();
        assertThat(state(claimed(room, failed))).as("claimed again, of the failed one").isEqualTo("REFUSED");
        JsonNode again = claimed(room, serial);
        assertThat(state(again)).as("a replacement of the replacement").isEqualTo("AUTHORIZED");
        assertThat(again.at("/decision/findings").toString()).contains("took the place of " + failed);
    }

    @Test
    @DisplayName("D58: stays where the customer has put it before its arrival was written down")
    void putAlready() throws Exception {
        String room = room("CH");
        String other = room("CH");
        JsonNode one = claimed(room, device(room, today.minusMonths(6)));
        String serial = serial();
        act(olivia, one, "/shipments", shipment(serial, Map.of())).orFail();
        Instant arrived = Instant.now();
        JsonNode unit = unit(serial);
        olivia.change("POST", "/api/devices/" + unit.get("id").textValue() + "/moves", unit.get("version").longValue(),
                Map.of("space", other)).orFail();
        act(olivia, one, "/deliveries", arrival(serial, arrived)).orFail();
        assertThat(unit(serial).get("space").textValue()).isEqualTo(other);
        assertThat(chain(serial).get("standing").textValue()).isEqualTo("STANDARD_WARRANTY");
    }

    private JsonNode overdueSince(JsonNode one, int days) throws Exception {
        try (Connection books = portal.database().connect(); PreparedStatement late = books.prepareStatement(
                "UPDATE replacement.returns SET remind_at = remind_at - make_interval(days => ?) WHERE id = CAST(? AS uuid)")) {
            late.setInt(1, days);
            late.setString(2, one.at("/summary/id").textValue());
            late.executeUpdate();
        }
        olivia.post("/probe/driven?what=remindOfOverdue", "").orFail();
        return bianca.get("/api/journal?thing=" + one.at("/summary/id").textValue()).orFail().body();
    }

    private static long reminded(JsonNode journal) {
        return journal.toString().split("FailedUnitOverdue", -1).length - 1L;
    }

    @Test
    @DisplayName("has its failed unit reminded of on the 14th and the 30th day, not a day sooner, and not once it is back")
    void overdue() throws Exception {
        JsonNode one = authorized();
        String serial = serial();
        act(olivia, one, "/shipments", shipment(serial, Map.of())).orFail();
        act(olivia, one, "/deliveries", arrival(serial, Instant.now())).orFail();
        assertThat(reminded(overdueSince(one, 13))).isZero();
        assertThat(reminded(overdueSince(one, 1))).isOne();
        assertThat(reminded(overdueSince(one, 0))).isOne();
        assertThat(reminded(overdueSince(one, 15))).isOne();
        assertThat(reminded(overdueSince(one, 1))).isEqualTo(2);
        assertThat(reminded(overdueSince(one, 100))).as("no third time").isEqualTo(2);

        JsonNode back = authorized();
        String other = serial();
        act(olivia, back, "/shipments", shipment(other, Map.of())).orFail();
        act(olivia, back, "/deliveries", arrival(other, Instant.now())).orFail();
        act(olivia, back, "/receipts", receipt("WHOLE", "")).orFail();
        assertThat(reminded(overdueSince(back, 40))).isZero();
    }

    @Test
    @DisplayName("is never sent twice, nor by thirty-two at the same instant, and is no customer's")
    void once() throws Exception {
        String registered = device(room("CH"), today);
        JsonNode one = authorized();
        assertThat(act(olivia, one, "/shipments", shipment(registered, Map.of())).status()).isEqualTo(409);
        List<JsonNode> returns = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            returns.add(authorized());
        }
        String wanted = serial();
        ExecutorService desks = Executors.newFixedThreadPool(32);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                JsonNode its = returns.get(i % returns.size());
                all.add(() -> act(olivia, its, "/shipments", shipment(wanted, Map.of())).status());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : desks.invokeAll(all)) {
                answers.add(answer.get());
            }
            assertThat(answers.stream().filter(status -> status < 300)).hasSize(1);
            assertThat(answers.stream().filter(status -> status >= 300)).containsOnly(409, 412);
        } finally {
            desks.shutdownNow();
        }
        assertThat(returns.stream().mapToInt(its -> {
            try {
                return shipping(its).get("sent").size();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).sum()).isEqualTo(1);
    }

    @Test
    @DisplayName("is sent by operations alone; the customer sees where it is, a stranger nothing")
    void whose() throws Exception {
        customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        String room = room("CH");
        JsonNode one = claimed(room, device(room, today.minusMonths(1)));
        ApiClient nora = as("nora@northwind.example");
        ApiClient anna = as("anna@alpine.example");
        for (ApiClient other : List.of(nora, bianca)) {
            assertThat(act(other, one, "/shipments", shipment(serial(), Map.of())).status()).isEqualTo(403);
        }
        long version = version(olivia, path(one), "/summary/version");
        assertThat(anna.change("POST", path(one) + "/shipments", version, shipment(serial(), Map.of())).status()).isEqualTo(404);
        assertThat(anna.get(path(one) + "/shipping").status()).isEqualTo(404);
        act(olivia, one, "/shipments", shipment(serial(), Map.of())).orFail();
        assertThat(nora.get(path(one) + "/shipping").orFail().body().at("/sent/0/tracking").textValue()).isEqualTo("JD0146");
        assertThat(olivia.change("POST", path(one) + "/shipments", version, shipment(serial(), Map.of())).status()).as("read before")
                .isEqualTo(412);
    }

    @Test
    @DisplayName("goes with a packing slip to print, which all have who may read what was sent (R64, R65)")
    void slip() throws Exception {
        customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        String room = made("/api/spaces", Map.of("customer", customer, "name", "会議室 \u4e1c Şişli 🚀 " + UUID.randomUUID(), "category",
                "MEDIUM_TO_LARGE_ROOM", "country", "CH", "namedDesk", false, "roomConfirmed", true)).get("id").textValue();
        JsonNode one = claimed(room, device(room, today.minusMonths(1)));
        String serial = serial();
        act(olivia, one, "/shipments", shipment(serial, Map.of())).orFail();
        String slip = path(one) + "/shipments/" + serial + "/slip";
        for (ApiClient reader : List.of(olivia, bianca, as("nora@northwind.example"))) {
            ApiClient.Answer printed = reader.get(slip).orFail();
            assertThat(printed.text()).startsWith("%PDF-");
            assertThat(printed.headers().get("content-type")).containsExactly("application/pdf");
            assertThat(printed.headers().get("content-disposition").get(0)).startsWith("attachment; filename=\""
                    + one.at("/summary/number").textValue() + "-" + serial + ".pdf\"");
        }
        assertThat(as("anna@alpine.example").get(slip).status()).isEqualTo(404);
        for (String unknown : List.of(serial(), one.at("/summary/serial").textValue(), "x")) {
            ApiClient.Answer answer = olivia.get(path(one) + "/shipments/" + unknown + "/slip");
            assertThat(answer.status()).as(unknown).isEqualTo(404);
            assertThat(answer.body().get("detail").textValue()).isEqualTo("There is no such unit.");
        }
        assertThat(olivia.get(slip.replace(path(one), "/api/returns/" + UUID.randomUUID())).status()).isEqualTo(404);
    }
}
