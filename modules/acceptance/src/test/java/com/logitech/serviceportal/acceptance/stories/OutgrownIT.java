package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("R109: a plan above its maximum")
class OutgrownIT {

    private static final String KIND = "EnterprisePlanOutgrown";

    private Connection database;
    private ApiClient olivia;
    private ApiClient owner;
    private Bookings books;
    private String plan;

    @BeforeEach
    void open(RunningPortal portal) throws Exception {
        database = portal.database().connect();
        olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(olivia, "Outgrown");
        String mark = "owner" + UUID.randomUUID();
        olivia.post("/probe/driven?what=addUser&role=OWNER&mark=" + mark + "&customer=" + books.customer(), "").orFail();
        owner = olivia.as(database, mark + "@trial.example");
        plan = books.enter(books.planOrder(2));
        olivia.post("/api/contracts/" + plan + "/activation", "").orFail();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private void look() throws Exception {
        olivia.post("/probe/driven?what=outgrownDue", "").orFail();
    }

    private long notices() throws Exception {
        JsonNode items = owner.get("/api/me/notices").orFail().body().get("items");
        return StreamSupport.stream(items.spliterator(), false).filter(one -> KIND.equals(one.get("kind").textValue())).count();
    }

    private int mails() throws Exception {
        try (PreparedStatement count = database.prepareStatement("SELECT count(*) FROM dispatch.messages WHERE kind = ?"
                + " AND recipient_kind = 'PERSON' AND customer_id = CAST(? AS uuid)")) {
            count.setString(1, KIND);
            count.setString(2, books.customer());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private JsonNode outgrown(ApiClient asking) throws Exception {
        return asking.get("/api/outgrown-plans?customer=" + books.customer()).orFail().body().get("items");
    }

    @Test
    @DisplayName("is told by mail and notice once each time it gets there, however often somebody looks")
    void once() throws Exception {
        books.addLargeRooms(2);
        look();
        assertThat(notices()).as("at the maximum").isZero();

        String third = books.addLargeRooms(1).get(0);
        look();
        look();
        assertThat(notices()).isEqualTo(1);
        assertThat(mails()).isEqualTo(1);
        JsonNode notice = owner.get("/api/me/notices").orFail().body().at("/items/0");
        assertThat(notice.at("/facts/spaces").textValue()).isEqualTo("3");
        assertThat(notice.at("/facts/maximumSpaces").textValue()).isEqualTo("2");

        books.addLargeRooms(1);
        look();
        assertThat(notices()).as("further above is no news").isEqualTo(1);

        for (String space : List.of(third, spaces().get(0))) {
            long seen = olivia.get("/api/spaces/" + space).orFail().body().get("version").longValue();
            olivia.change("DELETE", "/api/spaces/" + space, seen, "").orFail();
        }
        look();
        assertThat(outgrown(owner)).isEmpty();
        books.addLargeRooms(1);
        look();
        assertThat(notices()).as("above again").isEqualTo(2);
        assertThat(mails()).isEqualTo(2);
    }

    private List<String> spaces() throws Exception {
        JsonNode items = olivia.get("/api/spaces?customer=" + books.customer()).orFail().body().get("items");
        return StreamSupport.stream(items.spliterator(), false).map(one -> one.get("id").textValue()).toList();
    }

    @Test
    @DisplayName("is listed with how far it is above, for the customer and our people, and for no stranger")
    void listed(RunningPortal portal) throws Exception {
        books.addLargeRooms(5);
        look();

        JsonNode listed = outgrown(owner);
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("contract").textValue()).isEqualTo(plan);
        assertThat(listed.get(0).get("spaces").intValue()).isEqualTo(5);
        assertThat(listed.get(0).get("excess").intValue()).isEqualTo(3);
        assertThat(outgrown(olivia)).hasSize(1);
        ApiClient nora = olivia.as(database, "nora@northwind.example");
        assertThat(nora.get("/api/outgrown-plans?customer=" + books.customer()).status()).isEqualTo(404);
        assertThat(nora.get("/api/outgrown-plans?size=200").orFail().text()).doesNotContain(plan);
        assertThat(SignedIn.as("david@portal.example", portal).get("/fairuse/fair-use.xhtml?customer=" + books.customer()).body())
                .contains("Plans above their maximum", "/plans/spaces-above.xhtml?contract=" + plan);
    }

    @Test
    @DisplayName("is above no more once a higher tier has taken its place")
    void upgraded() throws Exception {
        books.addLargeRooms(3);
        look();
        assertThat(outgrown(olivia)).hasSize(1);

        olivia.post("/api/orders", books.upgradeOrder(plan, 50)).orFail();
        look();
        assertThat(outgrown(olivia)).isEmpty();
        assertThat(notices()).isEqualTo(1);
    }
}
