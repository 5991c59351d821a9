package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("R7, R21: licenses tried on Spaces of another category")
class OtherCategoryIT {

    private Connection database;
    private ApiClient olivia;
    private ApiClient owner;
    private Bookings books;
    private String contract;
    private List<String> halls;

    @BeforeEach
    void open(RunningPortal portal) throws Exception {
        database = portal.database().connect();
        olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(olivia, "Another category");
        String mark = "owner" + UUID.randomUUID();
        olivia.post("/probe/driven?what=addUser&role=OWNER&mark=" + mark + "&customer=" + books.customer(), "").orFail();
        owner = olivia.as(database, mark + "@trial.example");
        contract = books.enter(books.order(3));
        halls = books.addLargeRooms(2);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private void tried(ApiClient by) throws Exception {
        Answer refused = by.post("/api/assignments", Bookings.assignment(contract, List.of(), halls));
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.text()).contains("\"R7\"");
    }

    /** Lets a day go by. */
    private void aged() throws Exception {
        try (PreparedStatement update = database.prepareStatement(
                "UPDATE contracts.category_tries SET tried_at = tried_at - interval '1 day' WHERE customer_id = CAST(? AS uuid)")) {
            update.setString(1, books.customer());
            update.executeUpdate();
        }
    }

    private int look() throws Exception {
        return olivia.post("/api/fair-use/looks", Map.of("customer", books.customer())).orFail().body().get("noted").intValue();
    }

    private JsonNode notes(ApiClient asking) throws Exception {
        return asking.get("/api/fair-use/notes?customer=" + books.customer()).orFail().body().get("items");
    }

    @Test
    @DisplayName("are a question from the third day on, with each try as evidence; refused they stay, and nothing else is written")
    void thirdDay(RunningPortal portal) throws Exception {
        for (int day = 1; day <= 2; day++) {
            tried(owner);
            tried(owner);
            aged();
        }
        assertThat(look()).as("two days are ordinary").isZero();
        tried(owner);
        assertThat(look()).isEqualTo(1);
        assertThat(look()).as("looking again").isZero();

        JsonNode note = notes(olivia).get(0);
        assertThat(note.get("kind").textValue()).isEqualTo("CONTRACT");
        assertThat(note.get("subjectId").textValue()).isEqualTo(contract);
        assertThat(note.get("tries")).hasSize(5);
        assertThat(note.at("/tries/0/spaces").intValue()).isEqualTo(2);
        assertThat(note.get("movements")).isEmpty();
        assertThat(note.at("/decision/findings/0/because").textValue()).contains("3 days", "2 days are ordinary");
        assertThat(notes(owner)).as("not shared").isEmpty();
        assertThat(books.licensesOf(contract)).hasSize(3);
        assertThat(olivia.get("/api/contracts/" + contract).orFail().body().get("assigned").intValue()).isZero();

        String id = note.get("id").textValue();
        assertThat(SignedIn.as("david@portal.example", portal).get("/fairuse/note.xhtml?id=" + id).body())
                .contains("The tries, each refused", "Are these tries ordinary?");
        olivia.change("POST", "/api/fair-use/notes/" + id + "/share", 1, "").orFail();
        assertThat(notes(owner)).hasSize(1);
        olivia.change("POST", "/api/fair-use/notes/" + id + "/settlement", 2, Map.of("reason", "A misunderstanding.")).orFail();
        tried(owner);
        assertThat(look()).as("settled, only later tries count").isZero();
    }

    @Test
    @DisplayName("are nobody's question where our own people tried them, or a preview said no")
    void notOurs() throws Exception {
        for (int day = 1; day <= 4; day++) {
            tried(olivia);
            owner.post("/api/assignment-previews", Bookings.assignment(contract, List.of(), halls)).orFail();
            aged();
        }

        assertThat(look()).isZero();
    }
}
