package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.DatabaseAtHand;
import com.logitech.serviceportal.acceptance.commands.GrowDataset;
import com.logitech.serviceportal.acceptance.commands.GrowReturns;
import com.logitech.serviceportal.acceptance.commands.VerifyJournal;
import com.logitech.serviceportal.acceptance.dataset.Sizes;
import com.logitech.serviceportal.journal.api.ChainVerdict;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Books grown from outside")
class GrownBooksIT {

    @Test
    @DisplayName("are as the portal's own: it answers for them, and the journal holds")
    void asOwn(RunningPortal portal) throws Exception {
        DatabaseAtHand database = DatabaseAtHand.of(portal.database());
        GrowDataset.grow(database, new Sizes(12, 600, 300, 300, 300, 4711));

        assertThat(VerifyJournal.verdicts(database, Map.of())).hasSizeGreaterThan(12).allMatch(ChainVerdict::intact);
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            JsonNode customers = api.get("/api/customers?text=4711-").orFail().body().get("items");
            assertThat(customers).hasSize(12);
            JsonNode covered = grown(api, customers, "/api/spaces?covered=true&size=200&customer=");
            String space = covered.get("id").textValue();
            JsonNode answer = api.post("/api/entitlement-checks", Map.of("spaces", List.of(space))).orFail().body().get("items").get(0);
            assertThat(answer.get("level").textValue()).isEqualTo(covered.get("level").textValue()).isIn("ESSENTIAL", "SELECT");
            for (JsonNode customer : customers) {
                asReckoned(api, "/api/tickets?state=ANY&size=20&customer=" + customer.get("id").textValue());
            }
            assertThat(standings(connection, api, customers)).as("R73, R77: of a benefit alone is said what is said of it among all")
                    .anyMatch(line -> line.startsWith("true")).anyMatch(line -> line.startsWith("false")).hasSizeGreaterThan(4);
            JsonNode contract = grown(api, customers, "/api/contracts?state=IN_TERM&customer=");
            assertThat(contract.at("/startDecision/outcome").textValue()).isEqualTo("granted");
        }
    }

    @Test
    @DisplayName("have returns of their devices in each state, which are listed as any other")
    void returns(RunningPortal portal) throws Exception {
        DatabaseAtHand database = DatabaseAtHand.of(portal.database());
        GrowDataset.grow(database, new Sizes(2, 100, 50, 120, 0, 4712));
        try (Connection connection = portal.database().connect(); Statement books = connection.createStatement()) {
            assertThat(GrowReturns.grow(database, 200)).isBetween(190, 200);
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            for (String state : List.of("WAITING", "REVIEW", "AUTHORIZED", "SHIPPED", "AWAITED", "CLOSED", "REFUSED", "CANCELLED")) {
                assertThat(api.get("/api/returns?state=" + state).orFail().body().get("items")).as(state).isNotEmpty();
            }
            // nobody else is to meet them
            books.execute("UPDATE replacement.stock_units SET return_id = NULL, set_aside_at = NULL WHERE left_at IS NULL"
                    + " AND return_id IN (SELECT r.id FROM replacement.returns r"
                    + " WHERE NOT EXISTS (SELECT 1 FROM support.tickets t WHERE t.id = r.ticket_id))");
            books.execute("DELETE FROM replacement.returns r WHERE NOT EXISTS (SELECT 1 FROM support.tickets t WHERE t.id = r.ticket_id)");
        }
    }

    /**
     * What is said of the minimums of each customer at many times, while some minimums are low enough to be met. The probe fails where the
     * answer for a benefit alone is another than among all.
     */
    private static Set<String> standings(Connection connection, ApiClient api, JsonNode customers) throws IOException, SQLException {
        try (Statement books = connection.createStatement()) {
            books.execute("INSERT INTO contracts.minimums (id, benefit, categories, licenses, effective_from, recorded_at, recorded_by,"
                    + " source) SELECT gen_random_uuid(), benefit, categories, row_number() OVER (ORDER BY benefit, categories) * 3,"
                    + " DATE '2019-07-01', TIMESTAMPTZ '2019-06-01Z', 'trial', 'trial' FROM contracts.minimums"
                    + " WHERE recorded_by = 'as delivered'");
            Instant now = Instant.now().minus(Duration.ofMinutes(1));
            Set<String> lines = new TreeSet<>();
            for (JsonNode customer : customers) {
                for (int days : List.of(-500, -30, 0, 400)) {
                    for (Instant knownAt : List.of(now, now.minus(Duration.ofDays(90)))) {
                        lines.addAll(List.of(api.post("/probe/driven?what=minimumsAgree&customer=" + customer.get("id").textValue() + "&at="
                                + now.plus(Duration.ofDays(days)) + "&knownAt=" + knownAt, "").orFail().text().split(",")));
                    }
                }
            }
            books.execute("DELETE FROM contracts.minimums WHERE recorded_by = 'trial'");
            return lines;
        }
    }

    /** When the portal says each ticket is due, in the list, is when it reckons it to be due by all that happened. */
    private static void asReckoned(ApiClient api, String list) throws IOException {
        for (JsonNode ticket : api.get(list).orFail().body().get("items")) {
            JsonNode reckoned = api.get("/api/tickets/" + ticket.get("id").textValue()).orFail().body();
            assertThat(reckoned.at("/clock/dueAt")).as("as the portal reckons %s", ticket).isEqualTo(ticket.path("dueAt"));
        }
    }

    /** The first thing on the list of any of the customers. */
    private static JsonNode grown(ApiClient api, JsonNode customers, String list) throws IOException {
        for (JsonNode customer : customers) {
            JsonNode items = api.get(list + customer.get("id").textValue()).orFail().body().get("items");
            if (!items.isEmpty()) {
                return items.get(0);
            }
        }
        throw new AssertionError("no customer has any: " + list);
    }
}
