package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.probe.DrivingServlet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("R115: a new version of the terms")
class TermsByUseIT {

    private static final String OLD = "2019-05-10";

    private final String version = "trial " + UUID.randomUUID().toString().substring(0, 8);
    private Connection database;
    private ApiClient olivia;
    private ApiClient owner;
    private SignedIn visitor;
    private Bookings books;
    private String registration;

    @BeforeEach
    void open(RunningPortal portal) throws Exception {
        database = portal.database().connect();
        olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(olivia, "Terms");
        String mark = "owner" + UUID.randomUUID();
        olivia.post("/probe/driven?what=addUser&role=OWNER&mark=" + mark + "&customer=" + books.customer(), "").orFail();
        owner = olivia.as(database, mark + "@trial.example");
        visitor = SignedIn.as(mark + "@trial.example", DrivingServlet.PASSWORD, portal);
        registration = "/api/jumpstart/registrations/" + owner.post("/api/jumpstart/registrations", books.jumpStart(Optional.empty()))
                .orFail().body().at("/registration/id").textValue();
    }

    /** The trial's version is in nobody's way afterwards. */
    @AfterEach
    void close() throws Exception {
        for (String delete : List.of("DELETE FROM contracts.agreement_acceptances WHERE document_id IN"
                + " (SELECT id FROM contracts.agreement_documents WHERE version = ?)",
                "DELETE FROM contracts.agreement_documents WHERE version = ?")) {
            try (PreparedStatement statement = database.prepareStatement(delete)) {
                statement.setString(1, version);
                statement.executeUpdate();
            }
        }
        database.close();
    }

    private void post(LocalDate on) throws Exception {
        olivia.post("/api/agreements", Map.of("kind", "JUMPSTART", "title", "Terms of the JumpStart service", "version", version,
                "language", "en", "postedOn", on.toString(), "address", "https://terms.trial.example/")).orFail();
    }

    private List<String> accepted() throws Exception {
        JsonNode items = owner.get("/api/agreements/acceptances?customer=" + books.customer()).orFail().body().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(one -> one.at("/document/version").textValue() + " " + one.get("how").textValue()).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    @DisplayName("is shown on the first page, accepted by no reading of it, and by going on to use the service; then it is shown no more")
    void byUse() throws Exception {
        assertThat(accepted()).containsExactly(OLD + " PURCHASE");
        assertThat(visitor.get("/index.xhtml").body()).doesNotContain("a new version");

        post(today());
        assertThat(visitor.get("/index.xhtml").body()).contains("a new version", version, OLD);
        owner.get(registration).orFail();
        visitor.get("/jumpstart/terms.xhtml");
        assertThat(accepted()).as("reading is no use").containsExactly(OLD + " PURCHASE");

        owner.change("PUT", registration + "/purchase", 1, Map.of("purchasedOn", LocalDate.now().minusDays(3).toString())).orFail();
        assertThat(accepted()).containsExactlyInAnyOrder(OLD + " PURCHASE", version + " USE");
        assertThat(visitor.get("/index.xhtml").body()).doesNotContain("a new version");
    }

    @Test
    @DisplayName("is accepted by nobody for the customer when it is our people who act")
    void byStaff() throws Exception {
        post(today());
        olivia.change("PUT", registration + "/purchase", 1, Map.of("purchasedOn", LocalDate.now().minusDays(3).toString()));

        assertThat(accepted()).containsExactly(OLD + " PURCHASE");
        assertThat(visitor.get("/index.xhtml").body()).contains("a new version");
    }

    @Test
    @DisplayName("can be accepted expressly, and is not shown before the day it is posted for")
    void expressly() throws Exception {
        post(today().plusDays(5));
        assertThat(visitor.get("/index.xhtml").body()).doesNotContain("a new version");
        owner.change("PUT", registration + "/purchase", 1, Map.of("purchasedOn", LocalDate.now().minusDays(3).toString())).orFail();
        assertThat(accepted()).containsExactly(OLD + " PURCHASE");

        JsonNode documents = owner.get("/api/agreements").orFail().body().get("items");
        String document = StreamSupport.stream(documents.spliterator(), false)
                .filter(one -> version.equals(one.get("version").textValue())).findFirst().orElseThrow().get("id").textValue();
        owner.post("/api/agreements/acceptances", Map.of("customer", books.customer(), "document", document)).orFail();
        assertThat(accepted()).contains(version + " EXPRESSLY");
    }
}
