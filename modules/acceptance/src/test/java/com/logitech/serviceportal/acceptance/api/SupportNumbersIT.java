package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("What the help desk goes by")
class SupportNumbersIT {

    private static final String TICKETS = "/api/tickets";
    private static final String NUMBERS = "/api/support-numbers";
    private static final String LANGUAGES = "/api/voice-languages";
    private static final String ENDS = "/api/mainstream-ends";
    private static final String RESPONSE = "SELECT_RESPONSE_MINUTES";

    @Test
    @DisplayName("R32: set for tomorrow leaves the tickets of today their hour; set for today, it counts from then on and for none before")
    void promises(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        Program olivia = Program.of(portal, "olivia@portal.example");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate tomorrow = today.plusDays(1);
        String before = opened(nora, world);
        assertThat(promised(nora, before)).isEqualTo(Duration.ofMinutes(60));
        try {
            JsonNode seen = olivia.send(Request.of("POST", NUMBERS + "/preview").sending(number(RESPONSE, 30, tomorrow))).good().json();
            assertThat(seen.get("before").intValue()).isEqualTo(60);
            assertThat(seen.get("sentence").textValue()).contains("30 minutes instead of 60 minutes", "opened from " + tomorrow);
            assertThat(standing(olivia, tomorrow, 30)).as("a preview sets nothing").isEmpty();

            JsonNode set = olivia.post(NUMBERS, number(RESPONSE, 30, tomorrow)).good().json();
            assertThat(set.get("standing").textValue()).isEqualTo("TO_COME");
            assertThat(set.get("recordedBy").textValue()).isNotEmpty();
            assertThat(standing(olivia, tomorrow, 30)).containsExactly("TO_COME");
            assertThat(promised(nora, opened(nora, world))).as("today is not tomorrow").isEqualTo(Duration.ofMinutes(60));

            olivia.post(NUMBERS, number(RESPONSE, 45, today)).good();
            String after = opened(nora, world);
            assertThat(promised(nora, after)).isEqualTo(Duration.ofMinutes(45));
            assertThat(nora.get(after).json().at("/clock/decision/findings/1/because").textValue()).contains("within 45 minutes");
            change(nora, before, "words", "{'text':'And the light is red.'}").good();
            assertThat(promised(nora, before)).as("reckoned anew, and promised before").isEqualTo(Duration.ofMinutes(60));
            assertThat(nora.get(before).json().at("/clock/decision/findings/1/because").textValue()).contains("within one hour");
        } finally {
            olivia.post(NUMBERS, number(RESPONSE, 60, today)).good();
            olivia.post(NUMBERS, number(RESPONSE, 60, tomorrow)).good();
        }
        assertThat(standing(olivia, tomorrow, 30)).as("corrected").containsExactly("REPLACED");
        assertThat(promised(nora, opened(nora, world))).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    @DisplayName("R49: a way that is not offered any more opens no Basic ticket")
    void ways(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program olivia = Program.of(portal, "olivia@portal.example");
        Program bianca = Program.of(portal, "bianca@portal.example");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String phoned = "{'customer':'" + world.id("customer") + "','level':'BASIC','subject':'Ways','text':'It stays dark.',"
                + "'language':'en','channel':'MAIL','phone':'','arrival':{'origin':'PHONE','askedFor':'" + world.id("person") + "'}}";
        bianca.post(TICKETS, Program.json(phoned)).good();
        try {
            olivia.post(NUMBERS, number("BASIC_ORIGIN_PHONE", 0, today)).good();
            Answer refused = bianca.post(TICKETS, Program.json(phoned));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("R49");
        } finally {
            olivia.post(NUMBERS, number("BASIC_ORIGIN_PHONE", 1, today)).good();
        }
        bianca.post(TICKETS, Program.json(phoned)).good();
    }

    @Test
    @DisplayName("R34: one can call in a language from its day on, and not before")
    void languages(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        Program olivia = Program.of(portal, "olivia@portal.example");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String calling = "{'customer':'" + world.id("customer") + "','space':'" + world.id("otherSpace") + "','level':'SELECT','subject':"
                + "'Languages','text':'Het blijft donker.','language':'nl','channel':'PHONE','phone':'+31 20 123 45 67'}";
        olivia.post(LANGUAGES, language("SELECT", "nl", true, today.plusDays(1))).good();
        Answer refused = nora.post(TICKETS, Program.json(calling));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("R34");
        try {
            olivia.post(LANGUAGES, language("SELECT", "nl", true, today)).good();
            nora.post(TICKETS, Program.json(calling)).good();
        } finally {
            olivia.post(LANGUAGES, language("SELECT", "nl", false, today)).good();
            olivia.post(LANGUAGES, language("SELECT", "nl", false, today.plusDays(1))).good();
        }
        assertThat(nora.post(TICKETS, Program.json(calling)).status()).isEqualTo(409);
        assertThat(wrong(olivia.post(LANGUAGES, language("SELECT", "en", false, today)))).containsExactly("/listed");
        assertThat(wrong(olivia.post(LANGUAGES, language("JUMPSTART", "de", true, today)))).containsExactly("/language");
    }

    @Test
    @DisplayName("R128: an end of mainstream support is recorded once, and corrected under the name the product has")
    void ends(RunningPortal portal) {
        Program olivia = Program.of(portal, "olivia@portal.example");
        String product = "Trial " + UUID.randomUUID();
        String end = "{'product':'%s','endsOn':'%s','reason':'A trial'}";
        olivia.post(ENDS, Program.json(String.format(end, product, "2025-01-14"))).good();
        assertThat(wrong(olivia.post(ENDS, Program.json(String.format(end, product, "2025-01-14"))))).containsExactly("/endsOn");
        JsonNode corrected = olivia.post(ENDS, Program.json(String.format(end, product.toUpperCase(Locale.ROOT), "2030-01-14")))
                .good().json();
        assertThat(corrected.get("product").textValue()).isEqualTo(product);
        List<String> rows = StreamSupport.stream(olivia.get(ENDS).good().json().get("items").spliterator(), false)
                .filter(row -> row.get("product").textValue().equals(product))
                .map(row -> row.get("endsOn").textValue() + " " + row.get("standing").textValue()).toList();
        assertThat(rows).containsExactly("2030-01-14 IN_FORCE", "2025-01-14 REPLACED");
    }

    @Test
    @DisplayName("is refused by field where it cannot be, and by whoever may not; operations and system administrators read it")
    void refusals(RunningPortal portal) {
        Program olivia = Program.of(portal, "olivia@portal.example");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(wrong(olivia.post(NUMBERS, number("SELECT_RESPONSE_HOURS", 1, today)))).containsExactly("/number");
        assertThat(wrong(olivia.post(NUMBERS, number(RESPONSE, 14, today)))).containsExactly("/value");
        assertThat(wrong(olivia.post(NUMBERS, number(RESPONSE, 30, today.minusDays(1))))).containsExactly("/effectiveFrom");
        assertThat(wrong(olivia.post(NUMBERS, number(RESPONSE, 60, today)))).as("the same value").containsExactly("/value");
        assertThat(wrong(olivia.send(Request.of("POST", NUMBERS + "/preview").sending(number(RESPONSE, 60, today)))))
                .containsExactly("/value");
        assertThat(wrong(olivia.post(NUMBERS, Program.json("{'number':'" + RESPONSE + "','value':30,'effectiveFrom':'" + today
                + "','reason':' '}")))).containsExactly("/reason");
        for (String email : List.of("nora@northwind.example", "samuel@portal.example", "ada@portal.example")) {
            Program other = Program.of(portal, email);
            assertThat(other.post(NUMBERS, number(RESPONSE, 30, today)).status()).as(email).isEqualTo(403);
            assertThat(other.get(NUMBERS).status()).as(email).isEqualTo(email.startsWith("ada") ? 200 : 403);
        }
        assertThat(Program.unknown(portal).get(NUMBERS).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("is set once, however often and by however many at once it is sent, and rewritten by nobody")
    void once(RunningPortal portal) throws Exception {
        Program olivia = Program.of(portal, "olivia@portal.example");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusYears(9).minusDays(System.nanoTime() % 300);
        JsonNode body = number("BASIC_FOLLOW_UP_HOURS_LOW", 60 + (int) (System.nanoTime() % 100), day);
        Callable<Answer> another = () -> olivia.post(NUMBERS, body);
        List<Answer> answers = SideBySide.all(Collections.nCopies(4, another));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422, 422, 422);
        Request same = Request.of("POST", NUMBERS).with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(number("BASIC_FOLLOW_UP_HOURS_LOW", 200, day));
        String row = olivia.send(same).good().json().get("id").textValue();
        assertThat(olivia.send(same).good().json().get("id").textValue()).isEqualTo(row);

        for (String sql : List.of("UPDATE support.parameters SET value = '1'", "DELETE FROM support.voice_languages",
                "TRUNCATE support.mainstream_support")) {
            assertThatThrownBy(() -> run(portal, sql)).isInstanceOf(SQLException.class).hasMessageContaining("is not rewritten");
        }
    }

    private static void run(RunningPortal portal, String sql) throws SQLException {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static JsonNode number(String number, int value, LocalDate from) {
        return Program.json("{'number':'" + number + "','value':" + value + ",'effectiveFrom':'" + from + "','reason':'A trial'}");
    }

    private static JsonNode language(String level, String language, boolean listed, LocalDate from) {
        return Program.json("{'level':'" + level + "','language':'" + language + "','listed':" + listed + ",'effectiveFrom':'" + from
                + "','reason':'A trial'}");
    }

    /** How the rows of a day with a value stand, those set by this test last. */
    private static List<String> standing(Program olivia, LocalDate day, int value) {
        return StreamSupport.stream(olivia.get(NUMBERS).good().json().get("items").spliterator(), false)
                .filter(row -> row.get("number").textValue().equals(RESPONSE) && row.get("value").intValue() == value
                        && row.get("effectiveFrom").textValue().equals(day.toString()))
                .map(row -> row.get("standing").textValue()).toList();
    }

    private static List<String> wrong(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return StreamSupport.stream(answer.json().get("errors").spliterator(), false).map(one -> one.get("pointer").textValue())
                .toList();
    }

    private static String opened(Program program, World world) {
        return TICKETS + "/" + program.post(TICKETS, Program.json("{'customer':'" + world.id("customer") + "','space':'"
                + world.id("otherSpace") + "','level':'SELECT','subject':'Numbers " + world.mark() + "','text':'It stays dark.',"
                + "'language':'en','channel':'MAIL','phone':''}")).good().json().at("/ticket/id").textValue();
    }

    private static Duration promised(Program program, String ticket) {
        JsonNode told = program.get(ticket).good().json().get("ticket");
        return Duration.between(Instant.parse(told.get("openedAt").textValue()), Instant.parse(told.get("dueAt").textValue()));
    }

    private static Answer change(Program program, String ticket, String what, String body) {
        return program.send(Request.of("POST", ticket + "/" + what).with("If-Match", "\"v" + program.get(ticket).json()
                .at("/ticket/version").longValue() + "\"").with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(Program.json(body)));
    }
}
