package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Account reviews")
class AccountReviewIT {

    private ApiClient olivia;
    private ApiClient david;
    private ApiClient bianca;
    private Bookings books;

    @BeforeEach
    void enter(RunningPortal portal) throws Exception {
        try (Connection database = portal.database().connect()) {
            olivia = ApiClient.of(portal.url(""), database, "olivia@portal.example");
            david = olivia.as(database, "david@portal.example");
            bianca = olivia.as(database, "bianca@portal.example");
        }
        books = Bookings.ofNewCustomer(olivia, "Reviewed");
    }

    /** Two Spaces with Select, one with Basic, one free license, and a ticket about a product. */
    private void something() throws IOException {
        String contract = books.enter(books.order(3));
        List<String> rooms = new ArrayList<>();
        for (String name : List.of("One", "Two", "Three")) {
            rooms.add(olivia.post("/api/spaces", books.space(name)).orFail().body().get("id").textValue());
        }
        olivia.post("/api/assignments", Map.of("contract", contract, "spaces", rooms.subList(0, 2))).orFail();
        Map<String, Object> ticket = new HashMap<>(books.ticket());
        ticket.put("product", Map.of("kind", "OURS", "name", "Rally Bar"));
        bianca.post("/api/tickets", ticket).orFail();
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream file = david.stream(path)) {
            return file.readAllBytes();
        }
    }

    @Test
    @DisplayName("count the rows behind each figure, say why of each, and stay as they are when the account changes the same day")
    void frozen() throws Exception {
        something();
        String review = Reviewing.begun(david, books.customer());
        JsonNode made = Reviewing.ended(david, review);
        assertThat(made.at("/summary/state").textValue()).isEqualTo("MADE");
        Map<String, Integer> figures = Reviewing.figures(made);
        assertThat(figures).containsEntry("SPACES", 3).containsEntry("SELECT_SPACES", 2).containsEntry("BASIC_SPACES", 1)
                .containsEntry("LICENSES", 3).containsEntry("ASSIGNED", 2).containsEntry("FREE", 1).containsEntry("TICKETS", 1)
                .containsEntry("AWAITED", 1).containsEntry("PRODUCT:Rally Bar", 1).containsEntry("RETURNS", 0).containsEntry("SCALE", 2);
        for (Map.Entry<String, Integer> figure : figures.entrySet()) {
            String[] name = figure.getKey().split(":", 2);
            JsonNode rows = david.get(review + "/rows?figure=" + name[0] + (name.length == 1 ? "" : "&of="
                    + URLEncoder.encode(name[1], StandardCharsets.UTF_8))).orFail().body();
            assertThat(rows.get("items").size()).as(figure.toString()).isEqualTo(figure.getValue());
        }
        JsonNode cover = david.get(review + "/rows?part=COVER").orFail().body();
        assertThat(cover.findValuesAsText("rule")).hasSize(3).doesNotContain("");
        assertThat(cover.findValuesAsText("because")).doesNotContain("");
        byte[] paper = bytes(review + "/paper");
        byte[] workbook = bytes(review + "/workbook");
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        olivia.post("/api/spaces", books.space("Four")).orFail();
        assertThat(Reviewing.begun(olivia, books.customer())).as("the same day, the same review").isEqualTo(review);
        assertThat(david.get(review).orFail().body()).isEqualTo(made);
        assertThat(bytes(review + "/paper")).isEqualTo(paper);
        assertThat(bytes(review + "/workbook")).isEqualTo(workbook);
        assertThat(olivia.get("/api/journal?customer=" + books.customer()).orFail().text()).as("sealed in the journal")
                .contains(made.at("/summary/digest").textValue());
        assertThat(olivia.get("/api/customers/" + books.customer() + "/reviews").orFail().body().get("items")).hasSize(1);
    }

    @Test
    @DisplayName("are made once: of sixteen who ask at the same instant, all get the same one")
    void once() throws Exception {
        something();
        ExecutorService many = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> asked = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                asked.add(many.submit(() -> Reviewing.begun(david, books.customer())));
            }
            Set<String> reviews = new HashSet<>();
            for (Future<String> one : asked) {
                reviews.add(one.get());
            }
            assertThat(reviews).hasSize(1);
            assertThat(Reviewing.figures(Reviewing.ended(david, reviews.iterator().next()))).containsEntry("SPACES", 3);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    @DisplayName("are commented on row by row, beside what stays as it is; a row there is none of is refused by its field")
    void comments() throws Exception {
        something();
        String review = Reviewing.begun(david, books.customer());
        JsonNode made = Reviewing.ended(david, review);
        byte[] paper = bytes(review + "/paper");
        assertThat(david.post(review + "/comments", Map.of("about", "COVER", "place", 2, "text", "Rebuilt until March.")).orFail().body()
                .get("row").textValue()).isEqualTo(david.get(review + "/rows?part=COVER").orFail().body().at("/items/1/name").textValue());
        assertThat(david.get(review + "/comments").orFail().body().at("/items/0/by").textValue()).isEqualTo("David Okafor");
        assertThat(david.get(review).orFail().body().at("/summary/comments").intValue()).isEqualTo(1);
        assertThat(Reviewing.figures(david.get(review).orFail().body())).isEqualTo(Reviewing.figures(made));
        assertThat(bytes(review + "/paper")).isEqualTo(paper);

        Answer beyond = david.post(review + "/comments", Map.of("about", "COVER", "place", 4, "text", "Nobody."));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.text()).contains("/place");
        assertThat(david.post(review + "/comments", Map.of("about", "COVER", "place", 1, "text", " ")).text()).contains("/text");
        assertThat(bianca.post(review + "/comments", Map.of("about", "COVER", "place", 1, "text", "No.")).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("that were not heard of for five minutes are given up, are no paper, and are made anew by who asks next")
    void givenUp(RunningPortal portal) throws Exception {
        something();
        String review;
        try (Connection database = portal.database().connect(); Statement statement = database.createStatement()) {
            statement.execute("INSERT INTO support.reviews (id, customer_id, as_of_day, from_day, zone, state, attempt, parts_done,"
                    + " alive_at, asked_by) SELECT gen_random_uuid(), k.id, d.day, d.day - 90, k.zone, 'MAKING', 1, 3,"
                    + " now() - interval '4 minutes 50 seconds', 'trial' FROM contracts.customers k,"
                    + " LATERAL (SELECT CAST(now() AT TIME ZONE k.zone AS date) AS day) d WHERE k.id = '" + books.customer() + "'");
            review = Reviewing.begun(david, books.customer());
            assertThat(david.get(review).orFail().body().at("/summary/state").textValue()).as("still heard of").isEqualTo("MAKING");
            assertThat(david.get(review + "/paper").status()).isEqualTo(409);
            statement.execute("UPDATE support.reviews SET alive_at = now() - interval '5 minutes 1 second' WHERE customer_id = '"
                    + books.customer() + "'");
        }
        assertThat(david.get(review).orFail().body().at("/summary/state").textValue()).isEqualTo("FAILED");
        assertThat(Reviewing.begun(david, books.customer())).isEqualTo(review);
        assertThat(Reviewing.figures(Reviewing.ended(david, review))).containsEntry("SPACES", 3);
    }
}
