package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Who is erased")
class EraseIT {

    private static final String PROBE = "/probe/driven?what=";

    private final String mark = "canary" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    @DisplayName("stands nowhere in the database any more, by name or address, and all he did, every count and every answer is as it was")
    void leavesTheFacts(RunningPortal portal) throws Exception {
        try (Connection database = portal.database().connect()) {
            ApiClient olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(olivia, "Forgetting");
            String person = olivia.post(PROBE + "addUser&customer=" + books.customer() + "&role=OWNER&mark=" + mark, "")
                    .orFail().text();
            ApiClient his = ApiClient.of(portal.url(""), database, mark + "@trial.example");
            String contract = books.enter(books.order(2));
            List<String> spaces = books.addSpaces(2);
            JsonNode assigned = his.post("/api/assignments", Bookings.assignment(contract, List.of(), spaces)).orFail().body();
            his.post("/api/me/views", Map.of("list", "spaces/spaces", "name", mark, "query", "q=" + mark)).orFail();
            olivia.change("PUT", "/api/customers/" + books.customer(), 1,
                    Map.of("company", "Forgetting " + UUID.randomUUID(), "website", "", "contact", mark + "@trial.example")).orFail();
            assertThat(olivia.get("/api/licenses/" + assigned.at("/items/0/id").textValue() + "/assignments").orFail().text())
                    .as("before, he is named").contains(mark);
            named(olivia, his, books);
            String phone = "+41 79 " + (100_000_000 + System.nanoTime() % 800_000_000);
            Map<String, Object> ticket = new TreeMap<>(books.ticket());
            ticket.putAll(Map.of("channel", "PHONE", "phone", phone));
            his.post("/api/tickets", ticket).orFail();
            assertThat(calledAt(database, phone)).isOne();
            assertThat(where(database)).as("the places to be cleaned").hasSizeGreaterThan(4).contains("contracts.jumpstart_transfers",
                    "contracts.jumpstart_proofs", "contracts.plan_evidence_files", "contracts.space_imports", "contracts.answered_keys");
            Map<String, String> before = answers(olivia, books, contract, spaces);

            ApiClient ada = ApiClient.of(portal.url(""), database, "ada@portal.example");
            assertThat(his.get("/api/people/" + person + "/personal-file").orFail().text())
                    .contains(mark + "@trial.example", "assignments", "Rooms of Probe " + mark + ".csv", "invoice_" + mark + "_Probe.pdf",
                            phone);
            assertThat(ada.post("/api/people/" + person + "/erasure", Map.of("reason", "Asked for.")).orFail().text())
                    .contains("Former user ");

            assertThat(where(database)).isEmpty();
            assertThat(calledAt(database, phone)).as("tickets with his number").isZero();
            assertThat(answers(olivia, books, contract, spaces)).isEqualTo(before);
            assertThat(olivia.get("/api/licenses/" + assigned.at("/items/0/id").textValue() + "/assignments").orFail().text())
                    .contains("Former user ");
            assertThat(ada.get("/api/journal/verification?customer=" + books.customer()).orFail().body().get("why").textValue())
                    .as("every chain of the journal still holds").isEmpty();
            assertThat(his.get("/api/spaces").status()).as("his token opens nothing").isEqualTo(401);
            assertThat(ada.post("/api/people/" + person + "/erasure", Map.of("reason", "Again.")).status()).isEqualTo(409);
        }
    }

    /** How many tickets say to call that number. */
    private static int calledAt(Connection database, String phone) throws SQLException {
        try (PreparedStatement tickets = database.prepareStatement("SELECT count(*) FROM support.tickets WHERE phone = ?")) {
            tickets.setString(1, phone);
            try (ResultSet found = tickets.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** Files are called by his name, his own and others', and JumpStart is passed on to him. */
    private void named(ApiClient olivia, ApiClient his, Bookings books) throws Exception {
        his.upload("/api/space-imports?customer=" + books.customer() + "&fileName=Rooms%20of%20Probe%20" + mark + ".csv",
                "name,category\nOne,SMALL_ROOM\n", UUID.randomUUID().toString()).orFail();
        String registration = "/api/jumpstart/registrations/" + books.registerJumpStart(Optional.of(3));
        olivia.upload(registration + "/proofs?fileName=invoice_" + mark + "_Probe.pdf", "%PDF-1.4\n%%EOF\n", UUID.randomUUID().toString(),
                "application/octet-stream").orFail();
        String number = olivia.get(registration).orFail().body().at("/registration/serial").textValue();
        olivia.change("POST", registration + "/transfer", olivia.get(registration).orFail().body().at("/registration/version").longValue(),
                Map.of("transferee", "Probe " + mark, "contact", "Probe " + mark + ", +41 61 555 01 01", "number", number)).orFail();
        String evidence = olivia.post("/api/plans/" + books.enter(books.planOrder()) + "/evidence", books.evidence(100)).orFail().body()
                .get("id").textValue();
        olivia.upload("/api/plan-evidence/" + evidence + "/files?fileName=" + mark + "@trial.example.csv", "Room,Building\nOne,A\n",
                UUID.randomUUID().toString(), "application/octet-stream").orFail();
    }

    /** What anybody is told about the account, without the moment it was asked. */
    private static Map<String, String> answers(ApiClient api, Bookings books, String contract, List<String> spaces) throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (String path : List.of("/api/contracts/" + contract, "/api/contracts/" + contract + "/licenses",
                "/api/spaces?customer=" + books.customer(), "/api/spaces/" + spaces.get(0) + "/entitlement?at=2027-03-03T00:00:00Z")) {
            answers.put(path, api.get(path).orFail().text().replaceAll("\"(at|knownAt|askedAt)\":\"[^\"]*\"", "")
                    .replaceAll("\"name\":\"at\",\"label\":\"at\",\"value\":\"[^\"]*\"", "")
                    .replaceAll("Probe canary[a-z0-9]+|Former user [0-9]+", "somebody"));
        }
        return answers;
    }

    /** Every column of every table that holds the mark. */
    private List<String> where(Connection database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement(); Statement search = database.createStatement();
             ResultSet tables = statement.executeQuery("SELECT schemaname || '.' || tablename FROM pg_tables"
                     + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (ResultSet hits = search.executeQuery("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%" + mark + "%'")) {
                    hits.next();
                    if (hits.getInt(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
