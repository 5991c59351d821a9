package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.commands.EmbeddedDatabase;
import com.logitech.serviceportal.acceptance.commands.PortalServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("At the door of the portal")
class DoorIT {

    private static final String STRICT_TRANSPORT = "Strict-Transport-Security";
    private static final List<Map<String, String>> FORWARDED = List.of(
            Map.of("X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "evil.example"),
            Map.of("Forwarded", "for=203.0.113.7;proto=https;host=evil.example"));
    private static final int TOO_MANY = 429;
    private static final int BURST = 5;
    /** Of one person, at a time. */
    private static final int MOST_CHANNELS = 30;

    private PortalServer behindProxy;

    @BeforeAll
    void start(RunningPortal portal) {
        behindProxy = portal.another(Map.of("SERVICEPORTAL_TRUSTED_PROXIES", "127\\.0\\.0\\.1",
                "SERVICEPORTAL_API_REQUESTS_PER_SECOND", "1", "SERVICEPORTAL_API_BURST", String.valueOf(BURST)));
    }

    @AfterAll
    void stop() {
        behindProxy.close();
    }

    @Test
    @DisplayName("nobody's word is taken for where he comes from, unless a proxy is trusted")
    void forged(RunningPortal portal) throws Exception {
        for (Map<String, String> headers : FORWARDED) {
            SignedIn one = SignedIn.as("samuel@portal.example", portal, headers);

            assertThat(lastAddress(portal.database())).isEqualTo("127.0.0.1");
            assertThat(one.get("/index.xhtml").headers().firstValue(STRICT_TRANSPORT)).isEmpty();
        }
    }

    @Test
    @DisplayName("a trusted proxy tells the visitor's address, and that he speaks TLS")
    void trusted(RunningPortal portal) throws Exception {
        for (Map<String, String> headers : FORWARDED) {
            SignedIn one = SignedIn.as("samuel@portal.example", behindProxy, headers);

            assertThat(lastAddress(portal.database())).isEqualTo("203.0.113.7");
            assertThat(one.get("/index.xhtml").headers().firstValue(STRICT_TRANSPORT)).isPresent();
        }
    }

    @Test
    @DisplayName("whoever asks the API too fast is told how long to wait, is answered after that, and holds up nobody else")
    void pace() throws Exception {
        SignedIn ada = SignedIn.as("ada@portal.example", behindProxy, Map.of());
        SignedIn olivia = SignedIn.as("olivia@portal.example", behindProxy, Map.of());
        HttpResponse<String> answer = ada.get("/api/clauses/R1");
        for (int i = 0; i < 10 * BURST && answer.statusCode() == 200; i++) {
            answer = ada.get("/api/clauses/R1");
        }

        assertThat(answer.statusCode()).isEqualTo(TOO_MANY);
        assertThat(answer.body()).contains("/problems/too-many");
        assertThat(olivia.get("/api/clauses/R1").statusCode()).isEqualTo(200);
        long seconds = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(seconds).isBetween(1L, 2L);
        TimeUnit.SECONDS.sleep(seconds);
        assertThat(ada.get("/api/clauses/R1").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("who asks for the head of an open page's channel is told it, and opens none, however often he asks")
    void headOfChannel(RunningPortal portal) throws Exception {
        SignedIn one = SignedIn.as("bianca@portal.example", portal);
        List<String> told = new ArrayList<>();
        for (int asked = 0; asked <= MOST_CHANNELS; asked++) {
            HttpResponse<String> head = one.head("/changes");
            told.add(head.statusCode() + " " + head.headers().firstValue("Content-Type").orElse(""));
        }
        assertThat(told).allMatch(answer -> answer.startsWith("200 text/event-stream"));
    }

    @Test
    @DisplayName("how long requests took is told in buckets: quantiles would keep half a megabyte for each page and status")
    void metrics(RunningPortal portal) throws Exception {
        SignedIn samuel = SignedIn.as("samuel@portal.example", portal, Map.of());
        samuel.get("/index.xhtml");

        assertThat(samuel.get("/metrics").body()).contains("http_server_request_duration_seconds_bucket").contains("le=\"0.1\"")
                .doesNotContain("quantile=");
    }

    private static String lastAddress(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT address FROM contracts.signed_in_sessions ORDER BY created_at DESC LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
