package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The help desk over the API")
class HelpDeskIT {

    private static final String TICKETS = "/api/tickets";

    @Test
    @DisplayName("R30-R32: says before anything is sent what Select and Basic would promise, and why; opens what it offered")
    void offers(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");

        JsonNode covered = offers(nora, world, world.id("otherSpace"));
        assertThat(covered.at("/0/level").textValue()).isEqualTo("SELECT");
        assertThat(covered.at("/0/admission/outcome").textValue()).isEqualTo("granted");
        assertThat(counted(covered.get(0))).isEqualTo(Duration.ofMinutes(60));
        assertThat(counted(covered.get(1))).as("a business day of the desk in New York").isEqualTo(Duration.ofHours(12));

        JsonNode bare = offers(nora, world, world.id("space"));
        assertThat(bare.at("/0/level").textValue()).as("what is granted comes first").isEqualTo("BASIC");
        assertThat(bare.at("/1/admission/outcome").textValue()).isNotEqualTo("granted");
        assertThat(bare.at("/1/admission/findings/0/rule").textValue()).as("what the ticket lacks, before what the Space lacks")
                .isEqualTo("R30");
        assertThat(bare.at("/1/admission/turnedBy").textValue()).contains("Select license", "under Basic");
        assertThat(refusedBy(open(nora, world, world.id("space"), "SELECT"))).contains("R30");

        JsonNode ticket = open(nora, world, world.id("otherSpace"), "SELECT").good().json();
        Instant opened = Instant.parse(ticket.at("/ticket/openedAt").textValue());
        assertThat(Instant.parse(ticket.at("/ticket/dueAt").textValue())).isEqualTo(opened.plusSeconds(3600));
        assertThat(ticket.at("/ticket/response").textValue()).isEqualTo("AWAITED");
        assertThat(ticket.at("/ticket/number").textValue()).startsWith("T-");
    }

    @Test
    @DisplayName("R32: a note, the customer's own word and an agent of the Basic desk stop no clock; a Select agent's reply does")
    void responds(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        Program samuel = Program.of(portal, "samuel@portal.example");
        String ticket = opened(nora, world, "SELECT");

        say(samuel, ticket, "notes", "SECRET-" + world.mark()).good();
        say(nora, ticket, "words", "And the light is red.").good();
        assertThat(say(Program.of(portal, "bianca@portal.example"), ticket, "words", "Hello.").status()).isEqualTo(403);
        assertThat(close(Program.of(portal, "bianca@portal.example"), ticket, "SOLVED").status()).isEqualTo(403);
        assertThat(samuel.get(ticket).json().at("/ticket/response").textValue()).isEqualTo("AWAITED");
        assertThat(nora.get(ticket).text()).as("a note is for our own people").doesNotContain("SECRET-");
        assertThat(samuel.get(ticket).text()).contains("SECRET-");

        JsonNode answered = say(samuel, ticket, "words", "Please unplug it for a minute.").good().json();
        assertThat(answered.at("/ticket/response").textValue()).isEqualTo("MET");
        assertThat(answered.at("/ticket/awaitsUs").booleanValue()).isFalse();
        assertThat(answered.at("/clock/decision/findings/1/rule").textValue()).isEqualTo("R32");
    }

    @Test
    @DisplayName("R33, D51: the customer's choice of another language takes the due time away; a proposal of ours does not")
    void languages(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        Program samuel = Program.of(portal, "samuel@portal.example");
        String ticket = opened(nora, world, "SELECT");

        choose(samuel, ticket, "fr").good();
        assertThat(nora.get(ticket).json().at("/ticket/response").textValue()).isEqualTo("AWAITED");
        choose(nora, ticket, "fr").good();
        JsonNode soon = nora.get(ticket).json();
        assertThat(soon.at("/ticket/response").textValue()).isEqualTo("AS_SOON_AS_POSSIBLE");
        assertThat(soon.at("/ticket").has("dueAt")).isFalse();
        choose(nora, ticket, "it").good();
        assertThat(nora.get(ticket).json().at("/ticket/language").textValue()).isEqualTo("it");
        choose(nora, ticket, "en").good();
        assertThat(nora.get(ticket).json().at("/ticket").has("dueAt")).isTrue();
        assertThat(choose(nora, ticket, "english").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("D36: once Select has ended for the Space, English sets no hour anew; the ticket keeps its level, and says why")
    void afterTheTerm(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        String ticket = opened(nora, world, "SELECT");
        choose(nora, ticket, "fr").good();
        assertThat(choose(nora, ticket, "en").good().json().at("/ticket").has("dueAt")).as("in term").isTrue();
        choose(nora, ticket, "fr").good();
        nora.send(Request.of("POST", "/api/licenses/" + world.id("license") + "/release")
                .with("Idempotency-Key", UUID.randomUUID().toString())).good();

        JsonNode late = choose(nora, ticket, "en").good().json();
        assertThat(late.at("/ticket").has("dueAt")).isFalse();
        assertThat(late.at("/ticket/language").textValue()).isEqualTo("en");
        assertThat(late.at("/ticket/level").textValue()).isEqualTo("SELECT");
        assertThat(late.at("/ticket/response").textValue()).isEqualTo("AS_SOON_AS_POSSIBLE");
        assertThat(late.at("/clock/decision/findings/0/rule").textValue()).isEqualTo("R33");
        assertThat(late.at("/clock/decision/findings/0/because").textValue()).contains("no due time is set anew");
        assertThat(refusedBy(open(nora, world, world.id("otherSpace"), "SELECT"))).contains("Select");
    }

    @Test
    @DisplayName("R51, D24: two calls in vain close a Basic ticket, with the instant it was due to, however late the round comes")
    void closes(RunningPortal portal) throws SQLException {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        Program bianca = Program.of(portal, "bianca@portal.example");
        String ticket = opened(nora, world, "BASIC");

        Instant first = Instant.now().minus(Duration.ofDays(6)).truncatedTo(ChronoUnit.SECONDS);
        earlier(portal, ticket, "CUSTOMER_WROTE", first.minus(Duration.ofDays(1)));
        call(bianca, ticket).good();
        assertThat(bianca.get(ticket).json().at("/closing/turnedBy").textValue()).startsWith("1 more unanswered attempt");
        earlier(portal, ticket, "CALLED_IN_VAIN", first.minusSeconds(1));
        assertThat(call(bianca, ticket).good().json().at("/ticket").has("closesAt")).as("too far apart").isFalse();
        earlier(portal, ticket, "CALLED_IN_VAIN", first.plus(Duration.ofDays(1)));
        say(bianca, ticket, "notes", "The calls are written down as they were made.").good();
        assertThat(call(bianca, ticket).good().json().at("/ticket/closesAt").textValue())
                .isEqualTo(first.minusSeconds(1).plus(Duration.ofHours(120)).toString());
        assertThat(say(nora, ticket, "words", "Here I am.").status()).as("too late, be it before the round came by").isEqualTo(409);
        assertThat(Waiting.until(() -> nora.get(ticket).json().at("/ticket").has("closedAt"), Duration.ofMinutes(3)))
                .as("the round closes it").isTrue();
        JsonNode closed = nora.get(ticket).json().get("ticket");
        assertThat(closed.get("closing").textValue()).isEqualTo("UNANSWERED");
        assertThat(closed.get("closedAt").textValue()).isEqualTo(first.minusSeconds(1).plus(Duration.ofHours(120)).toString());
    }

    @Test
    @DisplayName("is closed by the customer and opened again; what is closed takes no word, and a stranger knows of nothing")
    void reopens(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program nora = Program.of(portal, "nora@northwind.example");
        String ticket = opened(nora, world, "BASIC");

        assertThat(Program.of(portal, "anna@alpine.example").get(ticket).status()).isEqualTo(404);
        assertThat(say(Program.of(portal, "nina@northwind.example"), ticket, "words", "me too").status()).isEqualTo(403);
        assertThat(close(nora, ticket, "UNANSWERED").status()).isEqualTo(422);
        close(nora, ticket, "WITHDRAWN").good();
        assertThat(say(nora, ticket, "words", "one more thing").status()).isEqualTo(409);
        assertThat(listed(nora, ticket, true)).isFalse();
        assertThat(listed(nora, ticket, false)).isTrue();
        nora.send(at(version(nora, ticket), ticket, "reopen")).good();
        assertThat(listed(nora, ticket, true)).isTrue();
    }

    @Test
    @DisplayName("who writes has seen the last word: the second of two is told that somebody was faster")
    void twoAtOnce(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program samuel = Program.of(portal, "samuel@portal.example");
        String ticket = opened(Program.of(portal, "nora@northwind.example"), world, "SELECT");
        long seen = version(samuel, ticket);
        say(samuel, ticket, "words", "First.").good();
        Answer second = samuel.send(at(seen, ticket, "words").sending(Program.json("{'text':'Second.'}")));
        assertThat(second.status()).isEqualTo(412);
        assertThat(samuel.get(ticket).text()).doesNotContain("Second.");
    }

    private static JsonNode offers(Program program, World world, String space) {
        return program.post(TICKETS + "/offers", Program.json("{'customer':'" + world.id("customer") + "','space':'" + space
                + "','language':'en'}")).good().json().get("items");
    }

    private static Duration counted(JsonNode offer) {
        return StreamSupport.stream(offer.at("/clock/parts").spliterator(), false)
                .filter(part -> part.get("kind").textValue().equals("COUNTED"))
                .map(part -> Duration.between(Instant.parse(part.get("from").textValue()), Instant.parse(part.get("until").textValue())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Answer open(Program program, World world, String space, String level) {
        return program.post(TICKETS, Program.json("{'customer':'" + world.id("customer") + "','space':'" + space + "','level':'" + level
                + "','subject':'No picture " + world.mark() + "','text':'The camera stays dark.','language':'en','channel':'MAIL',"
                + "'phone':''}"));
    }

    private static String opened(Program program, World world, String level) {
        return TICKETS + "/" + open(program, world, world.id("otherSpace"), level).good().json().at("/ticket/id").textValue();
    }

    private static long version(Program program, String ticket) {
        return program.get(ticket).json().at("/ticket/version").longValue();
    }

    @Test
    @DisplayName("a ticket that is asked about while it changes answers as it was or as it is, never half of each")
    void atOnce(RunningPortal portal) throws Exception {
        Program nora = Program.of(portal, "nora@northwind.example");
        String ticket = opened(nora, World.of(portal, "northwind"), "SELECT");
        UUID id = UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1));
        String was = nora.get(ticket).json().get("said").toString();
        try (Connection connection = portal.database().connect(); Statement changing = connection.createStatement();
                PreparedStatement word = connection.prepareStatement(
                        "UPDATE support.entries SET text = 'Meanwhile.' WHERE ticket_id = ?")) {
            connection.setAutoCommit(false);
            changing.execute("LOCK TABLE support.entries IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(() -> nora.get(ticket));
            assertThat(Waiting.forAnswer(() -> waiting(changing), waits -> waits, Duration.ofSeconds(20)))
                    .as("has read the ticket, and waits for its words").isTrue();
            word.setObject(1, id);
            assertThat(word.executeUpdate()).isEqualTo(1);
            connection.commit();
            assertThat(asked.get(20, TimeUnit.SECONDS).good().json().get("said").toString()).isEqualTo(was);
        }
        assertThat(nora.get(ticket).json().get("said").toString()).contains("Meanwhile.");
    }

    private static boolean waiting(Statement asking) throws SQLException {
        try (ResultSet found = asking.executeQuery(
                "SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'support.entries'::regclass AND NOT granted)")) {
            return found.next() && found.getBoolean(1);
        }
    }

    /** A change of the ticket as it was at a version. */
    private static Request at(long version, String ticket, String what) {
        return Request.of("POST", ticket + "/" + what).with("If-Match", "\"v" + version + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A change of the ticket as it is now; a stranger's or unknown one is asked about all the same. */
    private static Answer change(Program program, String ticket, String what, String body) {
        return program.send(at(version(program, ticket), ticket, what).sending(Program.json(body)));
    }

    private static Answer say(Program program, String ticket, String where, String text) {
        return change(program, ticket, where, "{'text':'" + text + "'}");
    }

    private static Answer choose(Program program, String ticket, String language) {
        return change(program, ticket, "language", "{'language':'" + language + "'}");
    }

    private static Answer call(Program program, String ticket) {
        return change(program, ticket, "calls", "{'reached':false,'text':'Nobody there.'}");
    }

    private static Answer close(Program program, String ticket, String why) {
        return change(program, ticket, "close", "{'why':'" + why + "'}");
    }

    private static boolean listed(Program program, String ticket, boolean open) {
        return program.get(TICKETS + "?size=200&open=" + open).text().contains(ticket.substring(ticket.lastIndexOf('/') + 1));
    }

    private static String refusedBy(Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        return answer.text();
    }

    /** The latest fact of a kind lies in the past as if it had been then. */
    private static void earlier(RunningPortal portal, String ticket, String kind, Instant at) throws SQLException {
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(
                "UPDATE support.facts SET at = ? WHERE id = (SELECT id FROM support.facts WHERE ticket_id = ?"
                        + " AND kind = ? ORDER BY recorded_at DESC LIMIT 1)")) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1)));
            statement.setString(3, kind);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
