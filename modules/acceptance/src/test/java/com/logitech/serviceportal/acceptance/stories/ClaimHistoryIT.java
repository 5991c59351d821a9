package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("What is known where a claim is examined")
class ClaimHistoryIT extends ClaimStory {

    private static final String BEFORE = "Replaced before";

    private void beNorthwind() throws IOException {
        customer = olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
    }

    private static JsonNode history(ApiClient asking, JsonNode one) throws IOException {
        return asking.get(path(one) + "/history").orFail().body();
    }

    private static List<String> ids(JsonNode summaries) {
        List<String> ids = new ArrayList<>();
        summaries.forEach(one -> ids.add(one.get("id").textValue()));
        return ids;
    }

    private static String id(JsonNode one) {
        return one.at("/summary/id").textValue();
    }

    private String page(String email, String path) throws Exception {
        return SignedIn.as(email, portal).get(path).body();
    }

    /** What replaces it is sent and arrives, and the failed unit comes back. */
    private void close(JsonNode one) throws IOException {
        String sent = serial();
        act(olivia, one, "/shipments", Map.of("serial", sent, "product", "Rally Bar", "carrier", "DHL Express", "preferred", true,
                "tracking", "", "term", "DAP", "dutiesByUs", true, "reason", "")).orFail();
        act(olivia, one, "/deliveries", Map.of("serial", sent, "at", Instant.now().toString())).orFail();
        assertThat(act(olivia, one, "/receipts", Map.of("serial", "", "as", "WHOLE", "note", "")).orFail().body().get("state").textValue())
                .isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("a unit claimed again after it was replaced is marked to our people, with the return that did; not to its customer")
    void again() throws Exception {
        beNorthwind();
        String room = selectRoom("CH");
        String serial = device(room, today.minusMonths(6));
        JsonNode first = claimed(room, serial);
        assertThat(history(bianca, first).has("replacedBefore")).isFalse();
        close(first);
        JsonNode again = claimed(room, serial);
        JsonNode known = history(bianca, again);
        assertThat(known.at("/replacedBefore/id").textValue()).isEqualTo(id(first));
        assertThat(known.at("/replacedBefore/decidedAt").textValue()).isEqualTo(first.at("/summary/decidedAt").textValue());
        assertThat(ids(known.at("/unit/latest"))).containsExactly(id(first));
        assertThat(ids(known.at("/space/latest"))).containsExactly(id(first));
        JsonNode earlier = history(bianca, first);
        assertThat(earlier.has("replacedBefore")).as("of what was replaced first").isFalse();
        assertThat(ids(earlier.at("/unit/latest"))).as("what came later is told as well").containsExactly(id(again));

        JsonNode told = history(as("nora@northwind.example"), again);
        assertThat(told.has("replacedBefore")).isFalse();
        assertThat(ids(told.at("/unit/latest"))).as("her own she knows").containsExactly(id(first));
        assertThat(page("bianca@portal.example", "/replacement/return.xhtml?id=" + id(again))).contains(BEFORE)
                .contains("By return " + first.at("/summary/number").textValue() + " of Northwind");
        assertThat(page("nora@northwind.example", "/replacement/return.xhtml?id=" + id(again))).contains("Of this unit")
                .doesNotContain(BEFORE);
    }

    @Test
    @DisplayName("a serial number two customers claim is shown to our people with both; neither customer learns of the other")
    void twoCustomers() throws Exception {
        String room = selectRoom("CH");
        String serial = device(room, today.minusMonths(6));
        JsonNode theirs = claimed(room, serial);
        String other = theirs.at("/summary/company").textValue();
        beNorthwind();
        JsonNode claimed = claimed(room("CH"), serial);
        assertThat(state(claimed)).isEqualTo("WAITING");
        JsonNode known = history(bianca, claimed);
        assertThat(known.at("/replacedBefore/company").textValue()).isEqualTo(other);
        assertThat(ids(known.at("/unit/latest"))).containsExactly(id(theirs));
        assertThat(known.at("/space/about").longValue()).as("theirs is in another Space").isZero();

        ApiClient nora = as("nora@northwind.example");
        JsonNode told = history(nora, claimed);
        assertThat(told.has("replacedBefore")).isFalse();
        assertThat(told.at("/unit/about").longValue()).isZero();
        assertThat(told.toString()).doesNotContain(other).doesNotContain(id(theirs));
        assertThat(ids(nora.get("/api/returns?serial=" + serial).orFail().body().get("items"))).containsExactly(id(claimed));
        assertThat(ids(bianca.get("/api/returns?serial=" + serial).orFail().body().get("items")))
                .containsExactly(id(claimed), id(theirs));
        assertThat(nora.get(path(theirs) + "/history").status()).as("a stranger's").isEqualTo(404);
        assertThat(as("anna@alpine.example").get(path(claimed) + "/history").status()).isEqualTo(404);

        String list = "/replacement/returns.xhtml?state=WAITING&serial=" + serial;
        assertThat(page("bianca@portal.example", list)).contains(id(claimed)).contains(BEFORE);
        assertThat(page("nora@northwind.example", list)).contains(id(claimed)).doesNotContain(BEFORE).doesNotContain(other);
        String one = "/replacement/return.xhtml?id=" + id(claimed);
        assertThat(page("bianca@portal.example", one)).contains(BEFORE).contains(other).contains(id(theirs));
        assertThat(page("nora@northwind.example", one)).contains("Nothing else was claimed for this unit.").doesNotContain(BEFORE)
                .doesNotContain(other).doesNotContain(id(theirs));
    }

    @Test
    @DisplayName("it names other claims of the Space and counts the customer's of the year before, or says there are none")
    void spaceAndCustomer() throws Exception {
        String room = selectRoom("CH");
        JsonNode first = claimed(room, device(room, today.minusMonths(6)));
        JsonNode none = history(bianca, first);
        assertThat(none.at("/unit/about").longValue() + none.at("/space/about").longValue() + none.at("/customer/requested").longValue())
                .isZero();
        assertThat(page("bianca@portal.example", "/replacement/return.xhtml?id=" + id(first)))
                .contains("Nothing else was claimed for this unit.", "Nothing else was claimed in this Space.",
                        "Nothing else was claimed in that time.");
        for (int i = 0; i < 6; i++) {
            claimed(room, serial());
        }
        JsonNode elsewhere = claimed(examined(room("CH")), Map.of("serial", "", "stepsComplete", true, "withoutSerial", true));
        JsonNode counts = history(bianca, elsewhere).get("customer");
        assertThat(counts.get("requested").intValue()).isEqualTo(7);
        assertThat(counts.get("replaced").intValue()).isEqualTo(1);
        assertThat(counts.get("waiting").intValue()).isEqualTo(6);
        assertThat(counts.get("units").intValue()).isEqualTo(7);
        assertThat(counts.get("more").booleanValue()).isFalse();
        JsonNode space = history(bianca, first).get("space");
        assertThat(space.get("latest")).hasSize(5);
        assertThat(space.get("about").longValue()).isEqualTo(6);
        assertThat(bianca.get("/api/returns?space=" + first.at("/summary/space").textValue()).orFail().body().get("items")).hasSize(7);
        assertThat(page("bianca@portal.example", "/replacement/return.xhtml?id=" + id(first))).contains("See all 6");
        assertThat(as("nora@northwind.example").get("/api/returns?space=" + first.at("/summary/space").textValue()).status())
                .as("a stranger's Space").isEqualTo(404);
    }

    @Test
    @DisplayName("what lies before our people is listed the longest waiting first, each once, also of one instant, and named at home")
    void queue() throws Exception {
        String room = room("CH");
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            JsonNode waiting = claimed(examined(room), Map.of("serial", "", "stepsComplete", true, "withoutSerial", true));
            act(bianca, waiting, "/proofs", Map.of("componentSerial", "", "otherProof", "The invoice of the set.", "taxNumber", "",
                    "taxWaiver", "")).orFail();
            claims.add(id(waiting));
        }
        atOneInstant(claims.get(1), claims.get(2));
        List<String> read = new ArrayList<>();
        String mark = "";
        while (mark != null) {
            JsonNode page = bianca.get("/api/returns?state=REVIEW&size=1&customer=" + customer + mark).orFail().body();
            read.addAll(ids(page.get("items")));
            mark = page.path("next").isTextual() ? "&after=" + page.get("next").textValue() : null;
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(claims).startsWith(claims.get(0)).endsWith(claims.get(3));
        assertThat(ids(bianca.get("/api/returns?customer=" + customer).orFail().body().get("items"))).as("all of them, the latest first")
                .startsWith(claims.get(3)).endsWith(claims.get(0));
        assertThat(page("bianca@portal.example", "/replacement/returns.xhtml?state=REVIEW")).contains("The longest waiting first.");
        assertThat(page("bianca@portal.example", "/replacement/returns.xhtml")).contains("The latest first.");
        assertThat(page("bianca@portal.example", "/index.xhtml")).contains("Claims to review");
        assertThat(page("nora@northwind.example", "/index.xhtml")).doesNotContain("Claims to review");
    }

    private void atOneInstant(String one, String other) throws SQLException {
        try (Connection books = portal.database().connect(); Statement statement = books.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE replacement.returns SET requested_at = (SELECT requested_at FROM replacement.returns"
                    + " WHERE id = '" + one + "') WHERE id = '" + other + "'")).isEqualTo(1);
        }
    }
}
