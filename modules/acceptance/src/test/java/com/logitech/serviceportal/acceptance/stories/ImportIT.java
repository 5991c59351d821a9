package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("A file of Spaces")
class ImportIT {

    private static final Map<String, Object> ALL = Map.of("choice", "ALL");
    private static final Map<String, Object> MAPPING = Map.of(
            "columns", Map.of("name", "name", "category", "category", "seatCount", "seats"),
            "defaults", Map.of("site", "Basel", "country", "CH"), "roomsConfirmed", true);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String OLIVIA = "olivia@portal.example";

    @Test
    @DisplayName("R17: is put into the books once for its key, whenever the server is killed: before the key is kept, amid the work, "
            + "or when all is done")
    void surviving(RunningPortal portal) throws Exception {
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try (Connection books = portal.database().connect(); Connection holding = portal.database().connect()) {
            holding.setAutoCommit(false);
            ApiClient api = ApiClient.of(portal.url(""), books, OLIVIA);
            String done = judged(api, "done");
            String amid = judged(api, "amid");
            String early = judged(api, "early");
            String judging = uploaded(api, Bookings.ofNewCustomer(api, "Killed import").customer(), "judging");
            Answer ofDone = apply(api, done);
            assertThat(stateAfter(api, done, "APPLYING")).isEqualTo("APPLIED");

            // who waits for these locks is in the middle of his work, and gives up after five seconds
            execute(holding, "SELECT 1 FROM contracts.space_imports WHERE id = '" + id(early) + "' FOR UPDATE");
            execute(holding, "SELECT 1 FROM contracts.space_import_rows WHERE import_id = '" + id(judging) + "' FOR UPDATE");
            execute(holding, "LOCK TABLE contracts.space_standings IN SHARE MODE");
            api.post(judging + "/dry-run", MAPPING).orFail();
            Answer ofAmid = apply(api, amid);
            Future<Answer> unanswered = sender.submit(() -> apply(api, early));
            Waiting.forAnswer(() -> number(books, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
                    waiting -> waiting == 3, A_MINUTE);
            portal.server().kill9();
            holding.rollback();
            assertThatThrownBy(unanswered::get).hasCauseInstanceOf(IOException.class);
            assertThat(state(books, early)).isEqualTo("JUDGED");
            assertThat(state(books, amid)).isEqualTo("APPLYING");
            assertThat(state(books, judging)).isEqualTo("JUDGING");
            // three minutes have gone by
            execute(books, "UPDATE contracts.space_imports SET lease_until = now() WHERE lease_until IS NOT NULL");
            portal.server().start();

            assertThat(api.post(judging + "/dry-run", MAPPING).status()).isEqualTo(202);
            assertThat(apply(api, early).body().get("state").textValue()).isEqualTo("APPLYING");
            assertThat(apply(api, done).text()).isEqualTo(ofDone.text());
            assertThat(apply(api, amid).text()).isEqualTo(ofAmid.text());
            assertThat(stateAfter(api, judging, "JUDGING")).isEqualTo("JUDGED");
            for (String upload : new String[] {done, early, amid}) {
                assertThat(stateAfter(api, upload, "APPLYING")).as(upload).isEqualTo("APPLIED");
                assertThat(apply(api, upload).status()).isEqualTo(202);
                assertThat(number(books, "SELECT count(*) FROM contracts.spaces s JOIN contracts.space_imports i"
                        + " ON i.customer_id = s.customer_id WHERE i.id = '" + id(upload) + "'")).isEqualTo(2);
                assertThat(number(books, "SELECT count(*) FROM journal.entries WHERE kind = 'SpacesImported'"
                        + " AND actor_name = 'Olivia Meier' AND '" + id(upload) + "' = ANY (about)")).isEqualTo(1);
            }
        } finally {
            sender.shutdownNow();
        }
    }

    @Test
    @DisplayName("R17: is named in the time line of each Space it brought or changed, and of no other")
    void timeLine(RunningPortal portal) throws Exception {
        try (Connection books = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), books, OLIVIA);
            String customer = Bookings.ofNewCustomer(api, "Time line").customer();
            applied(api, customer, "first", "name,category,seats\nOne,SMALL_ROOM,4\nTwo,SMALL_ROOM,4\n");
            applied(api, customer, "second", "name,category,seats\nOne,SMALL_ROOM,6\nTwo,SMALL_ROOM,4\n");
            SignedIn olivia = SignedIn.as(OLIVIA, portal);

            for (var space : api.get("/api/spaces?customer=" + customer).orFail().body().get("items")) {
                String page = olivia.get("/spaces/space.xhtml?id=" + space.get("id").textValue()).body();
                assertThat(page).contains("Spaces of a file came in: 2 added, 0 changed.");
                assertThat(page.contains("Spaces of a file came in: 0 added, 1 changed."))
                        .isEqualTo(space.get("name").textValue().equals("One"));
            }
        }
    }

    private static void applied(ApiClient api, String customer, String name, String file) throws Exception {
        String upload = uploaded(api, customer, name, file);
        api.post(upload + "/dry-run", MAPPING).orFail();
        assertThat(stateAfter(api, upload, "JUDGING")).isEqualTo("JUDGED");
        api.post(upload + "/application", ALL).orFail();
        assertThat(stateAfter(api, upload, "APPLYING")).isEqualTo("APPLIED");
    }

    private static String judged(ApiClient api, String name) throws Exception {
        String upload = uploaded(api, Bookings.ofNewCustomer(api, "Killed import").customer(), name);
        api.post(upload + "/dry-run", MAPPING).orFail();
        assertThat(stateAfter(api, upload, "JUDGING")).isEqualTo("JUDGED");
        return upload;
    }

    private static String uploaded(ApiClient api, String customer, String name) throws Exception {
        return uploaded(api, customer, name, "name,category,seats\nOne,SMALL_ROOM,4\nTwo,SMALL_ROOM,6\n");
    }

    /** @return where the upload is found */
    private static String uploaded(ApiClient api, String customer, String name, String file) throws Exception {
        String path = "/api/space-imports?customer=" + customer + "&fileName=" + name + ".csv";
        return "/api/space-imports/" + api.upload(path, file, UUID.randomUUID().toString()).orFail().body().get("id").textValue();
    }

    private static Answer apply(ApiClient api, String upload) throws Exception {
        return api.post(upload + "/application", ALL, "key of " + upload).orFail();
    }

    private static String stateAfter(ApiClient api, String upload, String running) throws Exception {
        return Waiting.forAnswer(() -> api.get(upload).orFail().body().get("state").textValue(), state -> !state.equals(running), A_MINUTE);
    }

    private static String id(String upload) {
        return upload.substring(upload.lastIndexOf('/') + 1);
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws Exception {
        return Long.parseLong(text(connection, sql));
    }

    private static String state(Connection connection, String upload) throws Exception {
        return text(connection, "SELECT state FROM contracts.space_imports WHERE id = '" + id(upload) + "'");
    }

    private static String text(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
