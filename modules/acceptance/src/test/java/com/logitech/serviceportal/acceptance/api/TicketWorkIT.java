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
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Work on tickets over the API")
class TicketWorkIT {

    private static final String TICKETS = "/api/tickets";

    private World world;
    private Program nora;
    private Program samuel;
    private Program bianca;
    private Program operations;

    @BeforeEach
    void given(RunningPortal portal) {
        world = World.of(portal, "northwind");
        nora = Program.of(portal, "nora@northwind.example");
        samuel = Program.of(portal, "samuel@portal.example");
        bianca = Program.of(portal, "bianca@portal.example");
        operations = Program.of(portal, "olivia@portal.example");
    }

    @Test
    @DisplayName("R37-R50: whose product it is says before sending what help there is; others have no due time, consumers' are refused")
    void scope() {
        assertThat(offered("OURS", "Rally Bar Huddle", "SELECT").at("/clock/dueAt").isMissingNode()).isFalse();
        JsonNode other = offered("OTHER", "A projector", "SELECT");
        assertThat(other.at("/clock/dueAt").isMissingNode()).isTrue();
        assertThat(other.at("/clock/decision/findings/0/rule").textValue()).isEqualTo("R45");
        assertThat(offered("THIRD_PARTY", "Mini computer", "SELECT").at("/admission").toString()).contains("R39").contains("no solution");
        assertThat(offered("PLATFORM", "Teams", "BASIC").at("/admission").toString()).contains("R50");
        JsonNode consumer = offered("CONSUMER", "A mouse for games", "BASIC");
        assertThat(consumer.at("/admission/outcome").textValue()).isNotEqualTo("granted");
        assertThat(consumer.at("/admission/turnedBy").textValue()).contains("consumer support");
        assertThat(open(nora, "BASIC", product("CONSUMER", "A mouse for games")).status()).isEqualTo(409);

        String ticket = opened(nora, "SELECT", product("OTHER", "A projector"));
        JsonNode summary = nora.get(ticket).json().get("ticket");
        assertThat(summary.get("response").textValue()).isEqualTo("AS_SOON_AS_POSSIBLE");
        assertThat(summary.get("origin").textValue()).isIn("API", "PORTAL");
        change(samuel, ticket, "product", "{'kind':'OURS','name':'Rally Bar Huddle'}").good();
        assertThat(nora.get(ticket).json().at("/ticket").has("dueAt")).as("what was promised when it was opened stays").isFalse();
        assertThat(work(nora, ticket).get("product").textValue()).isEqualTo("Rally Bar Huddle");
        assertThat(open(nora, "BASIC", ",'product':{'kind':'OURS','name':'','device':'" + UUID.randomUUID() + "'}").status())
                .as("an unknown device").isEqualTo(404);
        assertThat(open(nora, "BASIC", ",'product':{'kind':'SOMETHING','name':''}").status()).isIn(400, 422);
    }

    @Test
    @DisplayName("R49, R30: our people write down a call as a Basic ticket for who called; a Select ticket is opened online")
    void forWhoCalled() {
        String arrival = ",'arrival':{'origin':'PHONE','askedFor':'" + world.id("person") + "'}";
        String ticket = opened(bianca, "BASIC", arrival);
        JsonNode work = work(bianca, ticket);
        assertThat(work.get("origin").textValue()).isEqualTo("PHONE");
        assertThat(work.get("askedFor").textValue()).isNotBlank();
        Answer select = open(samuel, "SELECT", arrival);
        assertThat(select.status()).isEqualTo(409);
        assertThat(select.text()).contains("R30");
        assertThat(open(nora, "BASIC", arrival).status()).as("not said by the customer").isEqualTo(422);
        assertThat(open(bianca, "BASIC", ",'arrival':{'origin':'PHONE','askedFor':'" + UUID.randomUUID() + "'}").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("R34: one calls in the listed languages; in another we help in writing, and who translates is recorded")
    void languages() {
        String calling = "'language':'it','channel':'PHONE','phone':'+41 21 863 55 11'";
        Answer refused = nora.post(TICKETS, Program.json(body("SELECT", calling, "")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("R34").contains("Choose mail");
        String german = TICKETS + "/" + nora.post(TICKETS, Program.json(body("SELECT", calling.replace("'it'", "'de'"), ""))).good().json()
                .at("/ticket/id").textValue();
        Answer chosen = change(nora, german, "language", "{'language':'it'}");
        assertThat(chosen.status()).as("while he is to be called").isEqualTo(409);
        assertThat(chosen.text()).contains("R34").contains("Choose mail");
        change(nora, german, "channel", "{'channel':'MAIL','phone':''}").good();
        change(nora, german, "language", "{'language':'it'}").good();
        Answer called = change(nora, german, "channel", "{'channel':'PHONE','phone':'+41 21 863 55 11'}");
        assertThat(called.status()).as("once it goes on in Italian").isEqualTo(409);
        assertThat(called.text()).contains("R34");

        String ticket = opened(nora, "SELECT", "");
        change(samuel, ticket, "language-help", "{'language':'it','by':'TRANSLATION_SERVICE'}").good();
        assertThat(work(nora, ticket).get("helpBy").textValue()).isEqualTo("TRANSLATION_SERVICE");
        assertThat(change(samuel, ticket, "language-help", "{'language':'italian'}").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("R35, R122: the level is settled with the customer and re-plans the follow-up, which he is not told; the hour stays")
    void levelAndFollowUp() {
        String ticket = opened(nora, "SELECT", "");
        String due = nora.get(ticket).json().at("/ticket/dueAt").textValue();
        assertThat(work(samuel, ticket).has("followUpAt")).as("before the first response").isFalse();
        change(samuel, ticket, "words", "{'text':'Please unplug it for a minute.'}").good();
        JsonNode normal = work(samuel, ticket);
        assertThat(normal.at("/settled/outcome").textValue()).isNotEqualTo("granted");
        change(samuel, ticket, "incident-level", "{'priority':'URGENT','agreed':true,'plan':'Another cable today.'}").good();
        JsonNode urgent = work(samuel, ticket);
        assertThat(urgent.at("/settled/outcome").textValue()).isEqualTo("granted");
        assertThat(Duration.between(instant(urgent, "followUpAt"), instant(normal, "followUpAt"))).isEqualTo(Duration.ofHours(20));
        JsonNode his = work(nora, ticket);
        assertThat(his.has("followUpAt") || his.has("followUp") || his.has("first")).as("for our own people").isFalse();
        assertThat(his.get("priority").textValue()).isEqualTo("URGENT");
        assertThat(his.get("plan").textValue()).isEqualTo("Another cable today.");
        assertThat(nora.get(ticket).json().at("/ticket/dueAt").textValue()).isEqualTo(due);
        assertThat(change(nora, ticket, "incident-level", "{'priority':'LOW','agreed':true,'plan':''}").status()).isEqualTo(403);
        assertThat(change(bianca, ticket, "incident-level", "{'priority':'LOW','agreed':true,'plan':''}").status())
                .as("Select is not for the Basic desk").isEqualTo(403);
        assertThat(change(samuel, ticket, "incident-level", "{'agreed':true}").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("R35: a follow-up that is due is told once, and stands in no journal of the customer's")
    void reminders(RunningPortal portal) throws SQLException {
        String ticket = opened(bianca, "BASIC", "");
        change(bianca, ticket, "words", "{'text':'Please unplug it for a minute.'}").good();
        UUID id = UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1));
        ask(portal, "UPDATE support.tickets SET follow_up_at = now() - interval '1 minute' WHERE id = ? RETURNING 1", id);
        assertThat(Waiting.until(() -> told(portal, id), Duration.ofMinutes(3))).as("the round tells of it").isTrue();
        assertThat(nora.get("/api/journal?thing=" + id).text()).contains("T-").doesNotContain("follow-up");
    }

    @Test
    @DisplayName("R41, R42: what another maker has to solve stops the clocks with the maker's name, and ends out of our hands")
    void vendor() {
        String ticket = opened(nora, "SELECT", product("THIRD_PARTY", "Mini computer"));
        String vendor = "'kind':'CUSTOMER_TO_CONTACT_VENDOR','assistance':true";
        assertThat(change(samuel, ticket, "stops", "{" + vendor + ",'vendor':'Example Computers','informed':false}").status())
                .isEqualTo(422);
        Answer nobody = change(samuel, ticket, "stops", "{" + vendor + ",'vendor':'','informed':true}");
        assertThat(nobody.status()).isEqualTo(409);
        assertThat(nobody.text()).contains("R41");
        change(samuel, ticket, "stops", "{" + vendor + ",'vendor':'Example Computers','informed':true}").good();
        JsonNode his = work(nora, ticket);
        assertThat(his.at("/stop/why").textValue()).contains("Example Computers");
        assertThat(his.at("/stop/decision").toString()).contains("our people take part");
        assertThat(nora.get(ticket).json().at("/ticket/stopped").textValue()).isEqualTo("CUSTOMER_TO_CONTACT_VENDOR");
        assertThat(nora.get(ticket).json().at("/ticket/response").textValue()).as("no first response waits (D30)").isEqualTo("AWAITED");
        act(samuel, ticket, "resume").good();
        assertThat(act(samuel, ticket, "resume").status()).isEqualTo(409);
        assertThat(StreamSupport.stream(work(nora, ticket).at("/age/parts").spliterator(), false)
                .filter(part -> part.get("kind").textValue().equals("STOPPED")).map(part -> part.get("name").textValue()))
                .singleElement().asString().contains("Example Computers");
        assertThat(act(nora, ticket, "out-of-our-hands").status()).isEqualTo(403);
        act(samuel, ticket, "out-of-our-hands").good();
        assertThat(nora.get(ticket).json().at("/ticket/closing").textValue()).isEqualTo("OUT_OF_OUR_HANDS");
        assertThat(act(samuel, opened(nora, "SELECT", ""), "out-of-our-hands").status()).as("our own product").isEqualTo(409);
        assertThat(change(samuel, opened(nora, "SELECT", ""), "close", "{'why':'OUT_OF_OUR_HANDS'}").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("R131-R133: we wait for a part of the customer's that is unmet, until he writes; or for an upgrade that is named")
    void waits() {
        String ticket = opened(bianca, "BASIC", "");
        String waiting = "{'kind':'WAITING_FOR_CUSTOMER','duty':'ACCESS'}";
        Answer early = change(bianca, ticket, "stops", waiting);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("R131");
        assertThat(change(bianca, ticket, "stops", "{'kind':'WAITING_FOR_CUSTOMER'}").status()).isEqualTo(422);
        change(bianca, ticket, "duties", "{'duty':'ACCESS','standing':'UNMET'}").good();
        change(bianca, ticket, "stops", waiting).good();
        assertThat(work(nora, ticket).at("/duties/turnedBy").textValue()).contains("access to information");
        assertThat(work(nora, ticket).at("/stop/kind").textValue()).isEqualTo("WAITING_FOR_CUSTOMER");
        change(nora, ticket, "words", "{'text':'You have access now.'}").good();
        assertThat(work(nora, ticket).has("stop")).isFalse();
        assertThat(change(bianca, ticket, "stops", "{'kind':'WAITING_FOR_UPGRADE','software':''}").status()).isEqualTo(409);
        change(bianca, ticket, "stops", "{'kind':'WAITING_FOR_UPGRADE','software':'Windows to 24H2'}").good();
        assertThat(work(nora, ticket).at("/stop/decision/findings/0/rule").textValue()).isEqualTo("R133");
    }

    @Test
    @DisplayName("R38, R51: our people say once that they have to act, and once that they have")
    void theBall() {
        String ticket = opened(bianca, "BASIC", "");
        assertThat(act(bianca, ticket, "hand-back").status()).isEqualTo(409);
        assertThat(act(bianca, ticket, "take-up").good().json().get("oursToAct").booleanValue()).isTrue();
        assertThat(act(bianca, ticket, "take-up").status()).isEqualTo(409);
        assertThat(bianca.get(ticket).json().at("/closing/decisive").toString() + bianca.get(ticket).text()).contains("have to act");
        assertThat(act(bianca, ticket, "hand-back").good().json().get("oursToAct").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("a hardware failure is confirmed once, after what was tried is written down; another maker's never (R39, R45)")
    void hardwareFailure() {
        String serial = "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
        String device = operations.post("/api/devices", Program.json("{'customer':'" + world.id("customer") + "','serial':'" + serial
                + "','productCode':'RALLY_BAR_HUDDLE','space':'" + world.id("otherSpace") + "'}")).good().json().get("id").textValue();
        String ticket = opened(nora, "SELECT", ",'product':{'kind':'OURS','name':'','device':'" + device + "'}");
        String failure = "{'stepsComplete':true}";
        assertThat(change(samuel, ticket, "hardware-failure", failure).status()).as("nothing was tried").isEqualTo(409);
        change(samuel, ticket, "steps", "{'step':'Another cable','result':'Still no picture'}").good();
        assertThat(change(samuel, ticket, "hardware-failure", "{'stepsComplete':false}").status()).isEqualTo(409);
        assertThat(change(samuel, ticket, "steps", "{'step':'','result':''}").status()).isEqualTo(422);
        change(samuel, ticket, "hardware-failure", failure).good();
        JsonNode work = work(nora, ticket);
        assertThat(work.has("hardwareFailedAt")).isTrue();
        assertThat(work.at("/steps/0/result").textValue()).isEqualTo("Still no picture");
        assertThat(work.get("serial").textValue()).isEqualTo(serial);
        assertThat(change(samuel, ticket, "hardware-failure", failure).status()).as("once").isEqualTo(409);

        String unlisted = opened(nora, "SELECT", ",'product':{'kind':'OURS','name':'','device':'" + world.id("device") + "'}");
        assertThat(nora.get(unlisted).json().at("/ticket/response").textValue()).as("off the list of small Rooms")
                .isEqualTo("AS_SOON_AS_POSSIBLE");
        String others = opened(nora, "SELECT", product("OTHER", "A projector"));
        change(samuel, others, "steps", "{'step':'Another cable','result':'Still no picture'}").good();
        Answer refused = change(samuel, others, "hardware-failure", failure);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("R45").contains("maker");
    }

    private JsonNode offered(String kind, String name, String level) {
        JsonNode offers = nora.post(TICKETS + "/offers", Program.json("{'customer':'" + world.id("customer") + "','space':'"
                + world.id("otherSpace") + "','language':'en'" + product(kind, name) + "}")).good().json().get("items");
        return StreamSupport.stream(offers.spliterator(), false).filter(offer -> offer.get("level").textValue().equals(level))
                .findFirst().orElseThrow();
    }

    private static String product(String kind, String name) {
        return ",'product':{'kind':'" + kind + "','name':'" + name + "'}";
    }

    private String body(String level, String how, String more) {
        return "{'customer':'" + world.id("customer") + "','space':'" + world.id("otherSpace") + "','level':'" + level
                + "','subject':'No picture " + world.mark() + "','text':'The camera stays dark.'," + how + more + "}";
    }

    private Answer open(Program program, String level, String more) {
        return program.post(TICKETS, Program.json(body(level, "'language':'en','channel':'MAIL','phone':''", more)));
    }

    private String opened(Program program, String level, String more) {
        return TICKETS + "/" + open(program, level, more).good().json().at("/ticket/id").textValue();
    }

    private static JsonNode work(Program program, String ticket) {
        return program.get(ticket + "/work").good().json();
    }

    private static Instant instant(JsonNode work, String field) {
        return Instant.parse(work.get(field).textValue());
    }

    private static Answer act(Program program, String ticket, String what) {
        return program.send(at(program, ticket, what));
    }

    private static Request at(Program program, String ticket, String what) {
        long version = program.get(ticket).json().at("/ticket/version").longValue();
        return Request.of("POST", ticket + "/" + what).with("If-Match", "\"v" + version + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Answer change(Program program, String ticket, String what, String body) {
        return program.send(at(program, ticket, what).sending(Program.json(body)));
    }

    private static boolean told(RunningPortal portal, UUID ticket) {
        try {
            return ask(portal, "SELECT 1 FROM support.tickets WHERE id = ? AND reminded_at = follow_up_at", ticket);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean ask(RunningPortal portal, String sql, UUID ticket) throws SQLException {
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, ticket);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
