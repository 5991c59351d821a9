package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.RunningPortal;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("What was written down of a return by mistake")
class WithdrawalIT extends ClaimStory {

    private static final Map<String, Object> WHY = Map.of("reason", "The label was scanned for another return.");

    private JsonNode authorized() throws IOException {
        String room = room("CH");
        return claimed(room, device(room, today.minusMonths(6)));
    }

    private static Map<String, Object> shipment(String serial) {
        return Map.of("serial", serial, "product", "", "carrier", "DHL", "preferred", true, "tracking", "", "term", "DAP",
                "dutiesByUs", true, "reason", "");
    }

    private ApiClient.Answer withdraw(ApiClient acting, JsonNode one, String serial, Map<String, Object> why) throws IOException {
        return act(acting, one, "/shipments/" + serial + "/withdrawal", why);
    }

    private int registered(String serial) throws IOException {
        return bianca.get("/api/devices?text=" + serial).orFail().body().get("items").size();
    }

    @Test
    @DisplayName("R65: a unit that was not sent after all is struck with its reason, is nobody's, and can be sent for another return")
    void struck() throws Exception {
        JsonNode one = authorized();
        String unit = serial();
        act(olivia, one, "/shipments", shipment(unit)).orFail();
        assertThat(registered(unit)).isEqualTo(1);
        assertThat(withdraw(bianca, one, unit, WHY).status()).isEqualTo(403);
        assertThat(withdraw(as("nora@northwind.example"), one, unit, WHY).status()).isEqualTo(404);
        ApiClient.Answer blank = withdraw(olivia, one, unit, Map.of("reason", " "));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body().toString()).contains("reason");
        assertThat(withdraw(olivia, one, serial(), WHY).status()).as("another unit").isEqualTo(404);

        JsonNode withdrawn = withdraw(olivia, one, unit, WHY).orFail().body();
        assertThat(withdrawn.get("state").textValue()).isEqualTo("AUTHORIZED");
        assertThat(withdrawn.at("/sent/0/withdrawn/reason").textValue()).isEqualTo("The label was scanned for another return.");
        assertThat(registered(unit)).isZero();
        assertThat(withdraw(olivia, one, unit, WHY).status()).as("twice").isEqualTo(404);
        assertThat(bianca.get(path(one) + "/shipments/" + unit + "/slip").status()).isEqualTo(404);
        assertThat(bianca.get("/api/journal?thing=" + one.at("/summary/id").textValue()).orFail().body().toString())
                .contains(unit + " was not sent after all, because The label was scanned for another return.");

        JsonNode other = authorized();
        assertThat(act(olivia, other, "/shipments", shipment(unit)).orFail().body().at("/sent/0/serial").textValue()).isEqualTo(unit);
        assertThat(act(olivia, one, "/shipments", shipment(serial())).orFail().body().get("sent")).hasSize(2);
    }

    @Test
    @DisplayName("R65: what did not come back after all is awaited again, unless all of it came otherwise, or another return of it is open")
    void notBack() throws Exception {
        JsonNode one = authorized();
        String unit = serial();
        act(olivia, one, "/shipments", shipment(unit)).orFail();
        act(olivia, one, "/deliveries", Map.of("serial", unit, "at", Instant.now().toString())).orFail();
        Map<String, Object> part = Map.of("serial", "", "as", "PART", "note", "The power adapter.");
        String first = act(olivia, one, "/receipts", part).orFail().body().at("/received/0/id").textValue();
        JsonNode closed = act(olivia, one, "/receipts", Map.of("serial", "", "as", "WHOLE", "note", "")).orFail().body();
        assertThat(closed.get("state").textValue()).isEqualTo("CLOSED");
        String whole = closed.at("/received/1/id").textValue();
        assertThat(act(bianca, one, "/receipts/" + whole + "/withdrawal", WHY).status()).isEqualTo(403);
        assertThat(act(olivia, one, "/receipts/" + whole + "/withdrawal", Map.of("reason", "")).status()).isEqualTo(422);
        assertThat(act(olivia, authorized(), "/receipts/" + whole + "/withdrawal", WHY).status()).as("another return's").isEqualTo(404);

        JsonNode still = act(olivia, one, "/receipts/" + first + "/withdrawal", WHY).orFail().body();
        assertThat(still.get("state").textValue()).as("all of it came otherwise").isEqualTo("CLOSED");
        JsonNode again = act(olivia, one, "/receipts/" + whole + "/withdrawal", WHY).orFail().body();
        assertThat(again.get("state").textValue()).isEqualTo("AWAITED");
        assertThat(again.at("/received/1/withdrawn/reason").textValue()).isEqualTo("The label was scanned for another return.");
        assertThat(act(olivia, one, "/receipts/" + whole + "/withdrawal", WHY).status()).as("twice").isEqualTo(404);
    }

    @Test
    @DisplayName("R65: a unit from stock lies there again, and is set aside for what waits")
    void restocked() throws Exception {
        olivia.post("/api/country-books/warehouses", Map.of("country", "LT", "warehouse", "Withdrawals", "warehouseCountry", "NL", "zone",
                "Europe/Amsterdam", "cutOff", "16:00", "nextBusinessDay", true, "effectiveFrom", LocalDate.now(ZoneOffset.UTC).toString()));
        String unit = serial();
        made("/api/stock/units", Map.of("warehouse", "Withdrawals", "product", "LOGI_DOCK_FLEX", "serials", List.of(unit)));
        String room = room("LT");
        String failed = serial();
        register(failed, "LOGI_DOCK_FLEX", room, today.minusMonths(6));
        JsonNode one = claimed(room, failed);
        act(olivia, one, "/shipments", shipment(unit)).orFail();
        assertThat(withdraw(olivia, one, unit, WHY).orFail().body().has("setAside")).isFalse();
        olivia.post("/probe/driven?what=setUnitsAside", "").orFail();
        assertThat(bianca.get(path(one) + "/shipping").orFail().body().at("/setAside/serial").textValue()).isEqualTo(unit);
    }

    @Test
    @DisplayName("D58: what arrived, or what a return or a ticket is about, stays")
    void stays() throws Exception {
        JsonNode one = authorized();
        String unit = serial();
        act(olivia, one, "/shipments", shipment(unit)).orFail();
        act(olivia, one, "/deliveries", Map.of("serial", unit, "at", Instant.now().toString())).orFail();
        ApiClient.Answer arrived = withdraw(olivia, one, unit, WHY);
        assertThat(arrived.status()).isEqualTo(409);
        assertThat(arrived.body().toString()).contains("It has arrived");

        JsonNode claimed = authorized();
        String early = serial();
        act(olivia, claimed, "/shipments", shipment(early)).orFail();
        confirm(examined(room("CH")), Map.of("serial", early, "stepsComplete", true)).orFail();
        ApiClient.Answer refused = withdraw(olivia, claimed, early, WHY);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().toString()).contains("Return R-").contains(" is about it.");

        JsonNode asked = authorized();
        String wondered = serial();
        act(olivia, asked, "/shipments", shipment(wondered)).orFail();
        String device = bianca.get("/api/devices?text=" + wondered).orFail().body().at("/items/0/id").textValue();
        bianca.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", "When does it come?", "text", "We wait.",
                "language", "en", "channel", "MAIL", "phone", "", "product",
                Map.of("kind", "OURS", "name", "", "device", device))).orFail();
        ApiClient.Answer kept = withdraw(olivia, asked, wondered, WHY);
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.body().toString()).contains("A ticket is about it.");
        assertThat(registered(wondered)).isEqualTo(1);
    }
}
