package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The conversation of a ticket over the API")
class TicketTalkIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMUEL = "samuel@portal.example";
    private static final String NORA = "nora@northwind.example";

    @Test
    @DisplayName("gives words as they were written and as HTML nothing of the writer's runs in")
    void formatted(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        String ticket = opened(nora, "<script>alert(1)</script> **dark** [x](javascript:alert(1))");

        JsonNode word = nora.get(ticket + "/conversation").good().json().at("/items/0");
        assertThat(word.get("text").textValue()).startsWith("<script>");
        assertThat(word.at("/parts/0/html").textValue()).contains("&lt;script&gt;", "<strong>dark</strong>").doesNotContain("<script",
                "javascript:");
        assertThat(nora.post("/api/text-previews", Program.json("{'text':'> was it?'}")).good().json().at("/items/0/quoted").booleanValue())
                .isTrue();
    }

    @Test
    @DisplayName("keeps a file beside a word, gives it as a download no browser runs, and shows pictures alone")
    void files(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String ticket = opened(nora, "It stays dark.");
        String word = word(nora, ticket, 0);

        JsonNode page = put(nora, ticket, word, "..%2Froom%20%3Cb%3E.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .good().json().at("/items/0");
        JsonNode picture = put(nora, ticket, word, "a.png", World.PICTURE).good().json().at("/items/0");
        assertThat(page.get("name").textValue()).isEqualTo("room _b_.html");
        assertThat(page.get("picture").booleanValue()).isFalse();
        assertThat(picture.get("picture").booleanValue()).isTrue();
        assertThat(samuel.get(ticket + "/conversation").json().at("/items/0/files")).hasSize(2);

        Answer download = samuel.get(ticket + "/files/" + page.get("id").textValue()).good();
        assertThat(download.header("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(download.header("Content-Type").orElse("")).startsWith("application/octet-stream");
        assertThat(download.header("X-Content-Type-Options").orElse("")).isEqualTo("nosniff");
        assertThat(samuel.get(ticket + "/files/" + page.get("id").textValue() + "/picture").status()).isEqualTo(404);
        assertThat(samuel.get(ticket + "/files/" + picture.get("id").textValue() + "/picture").good().header("Content-Type").orElse(""))
                .startsWith("image/png");
        assertThat(put(nora, ticket, word, "run.exe", "MZ".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
        assertThat(put(samuel, ticket, word, "b.png", World.PICTURE).status()).as("another's word").isEqualTo(409);
        assertThat(Program.of(portal, "anna@alpine.example").get(ticket + "/files/" + picture.get("id").textValue()).status())
                .isEqualTo(404);

        say(samuel, ticket, "{'text':'It works.','inside':false,'take':true,'solve':true}").good();
        assertThat(put(nora, ticket, word, "late.png", World.PICTURE).status()).as("the ticket is closed").isEqualTo(409);
    }

    @Test
    @DisplayName("hides a note's file from the customer, in the list and by its id")
    void filesOfNotes(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String ticket = opened(nora, "It stays dark.");
        say(samuel, ticket, "{'text':'Ours.','inside':true,'take':false,'solve':false}").good();
        String file = put(samuel, ticket, word(samuel, ticket, 1), "SECRET.png", World.PICTURE).good().json().at("/items/0/id").textValue();

        assertThat(samuel.get(ticket + "/files/" + file).status()).isEqualTo(200);
        assertThat(nora.get(ticket + "/files/" + file).status()).isEqualTo(404);
        assertThat(nora.get(ticket + "/conversation").text()).doesNotContain("SECRET", "Ours.");
        assertThat(put(nora, ticket, word(samuel, ticket, 1), "a.png", World.PICTURE).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("says, takes and closes in one; of two who answer the second is told that somebody was faster")
    void saysAndDoes(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String ticket = opened(nora, "It stays dark.");
        say(samuel, ticket, "{'text':'First.','inside':false,'take':false,'solve':false}").good();
        long seen = version(samuel, ticket);
        say(samuel, ticket, "{'text':'Second.','inside':false,'take':false,'solve':false}").good();
        Answer third = samuel.send(at(seen, ticket).sending(Program.json("{'text':'Third.','inside':true,'take':false,'solve':false}")));
        assertThat(third.status()).as("though nothing but the words changed").isEqualTo(412);

        JsonNode done = say(samuel, ticket, "{'text':'Solved.','inside':false,'take':true,'solve':true}").good().json();
        assertThat(done.at("/ticket/closing").textValue()).isEqualTo("SOLVED");
        assertThat(done.at("/ticket/assignee").textValue()).isNotEmpty();
        assertThat(samuel.get(ticket).text()).contains("Solved.").doesNotContain("Third.");
    }

    @Test
    @DisplayName("is followed by those who may see it: a stranger is as unknown as nobody, and our people's followers are ours to know")
    void followers(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String ticket = opened(nora, "It stays dark.");

        JsonNode dora = follow(nora, ticket, "DORA@northwind.example").good().json().at("/items/0");
        follow(nora, ticket, "dora@northwind.example").good();
        follow(samuel, ticket, "david@portal.example").good();
        assertThat(follow(nora, ticket, "anna@alpine.example").text()).isEqualTo(
                follow(nora, ticket, "nobody@alpine.example").text()).contains("nobody who may see this ticket");
        assertThat(follow(nora, ticket, "bianca@portal.example").status()).isEqualTo(422);
        assertThat(nora.get(ticket + "/followers").json().get("items")).hasSize(1);
        assertThat(samuel.get(ticket + "/followers").json().get("items")).hasSize(2);
        assertThat(nora.send(Request.of("DELETE", ticket + "/followers/" + dora.get("person").textValue())).good().json().get("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("tells our people who else of them is in it, and customers nothing")
    void presence(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        String ticket = opened(nora, "It stays dark.");
        here(Program.of(portal, "david@portal.example"), ticket, true).good();
        JsonNode others = here(Program.of(portal, SAMUEL), ticket, false).good().json().get("items");
        assertThat(others).hasSize(1);
        assertThat(others.at("/0/writing").booleanValue()).isTrue();
        assertThat(here(nora, ticket, true).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("has answers ready in the ticket's language, filled in; each change is a version, and a place nobody fills is refused")
    void answers(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String ticket = opened(nora, "It stays dark.");
        String title = "Restart " + UUID.randomUUID();
        JsonNode kept = samuel.post("/api/answers", tree("title", title, "texts", Map.of("en", "Hello {requester}, {ticket} {space}",
                "de", "Guten Tag {requester}"), "inside", false, "takes", true, "solves", false)).good().json();
        String answer = "/answers/" + kept.get("id").textValue();

        JsonNode filled = samuel.get(ticket + "/conversation" + answer).good().json();
        assertThat(filled.get("text").textValue()).startsWith("Hello Nora").contains("T-", "{space}");
        assertThat(filled.get("missing")).extracting(JsonNode::textValue).containsExactly("space");
        String own = opened(samuel, "Seen on the way.");
        assertThat(samuel.get(own + "/conversation" + answer).good().json().get("text").textValue()).as("by who opened it himself")
                .startsWith("Hello Samuel");
        assertThat(samuel.post("/api/answers", tree("title", title, "texts", Map.of("en", "x"), "inside", false, "takes", false, "solves",
                false)).status()).isEqualTo(409);
        assertThat(samuel.post("/api/answers", tree("title", title + "!", "texts", Map.of("en", "{requestor}"), "inside", false, "takes",
                false, "solves", false)).text()).contains("requestor");
        JsonNode changed = tree("title", title, "texts", Map.of("en", "Hello."), "inside", false, "takes", false, "solves", false);
        assertThat(change(samuel, answer, 1, changed).good().json().get("version").longValue()).isEqualTo(2);
        assertThat(change(samuel, answer, 1, changed).status()).isEqualTo(412);
        assertThat(nora.get("/api/answers").status()).isEqualTo(403);
        assertThat(samuel.send(Request.of("DELETE", "/api" + answer).with("If-Match", "\"v2\"")).status()).isEqualTo(204);
        assertThat(samuel.get("/api" + answer).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is rated by the customer once it is closed, again in place of the first; seen by our people")
    void rated(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String ticket = opened(nora, "It stays dark.");
        assertThat(rate(nora, ticket, 4).status()).isEqualTo(409);
        say(samuel, ticket, "{'text':'Solved.','inside':false,'take':false,'solve':true}").good();
        assertThat(rate(samuel, ticket, 5).status()).isEqualTo(403);
        assertThat(rate(nora, ticket, 6).status()).isEqualTo(422);
        rate(nora, ticket, 2).good();
        rate(nora, ticket, 4).good();
        assertThat(samuel.get(ticket + "/rating").json().at("/items")).hasSize(1);
        assertThat(samuel.get(ticket + "/rating").json().at("/items/0/stars").intValue()).isEqualTo(4);
    }

    @Test
    @DisplayName("R52: goes on in another with its words and facts, and apart again as if they had never met")
    void merged(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String first = opened(nora, "It stays dark.");
        String second = opened(nora, "Still dark.");
        put(nora, second, word(nora, second, 0), "second.png", World.PICTURE).good();
        JsonNode apart = clock(samuel, first);
        JsonNode ownClock = clock(samuel, second);

        assertThat(merge(samuel, first, second).text()).as("the later goes on in the earlier one").contains("R52");
        assertThat(merge(nora, second, first).status()).isEqualTo(403);
        merge(samuel, second, first).good();
        assertThat(samuel.get(second).json().at("/ticket/closing").textValue()).isEqualTo("MERGED");
        assertThat(nora.get(first + "/conversation").text()).contains("It stays dark.", "Still dark.", "second.png");
        JsonNode place = nora.get(first + "/conversation").json().at("/items/1/places/0");
        assertThat(place.get("kind").textValue()).isEqualTo("MERGED");
        assertThat(place.get("ticket").textValue()).as("where it was said").isEqualTo(second.substring("/api/tickets/".length()));
        assertThat(clock(samuel, first).get("dueAt")).isEqualTo(apart.get("dueAt"));
        assertThat(samuel.get(first + "/together").json().at("/merged/0/number").textValue()).startsWith("T-");
        assertThat(nora.send(Request.of("POST", second + "/reopen").with("If-Match", "\"v" + version(nora, second) + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString())).status()).isEqualTo(409);

        undo(samuel, second).good();
        assertThat(clock(samuel, first)).isEqualTo(apart);
        assertThat(clock(samuel, second)).isEqualTo(ownClock);
        assertThat(nora.get(first + "/conversation").text()).doesNotContain("Still dark.", "second.png");
        assertThat(undo(samuel, second).status()).isEqualTo(409);

        merge(samuel, second, first).good();
        say(samuel, first, "{'text':'Please unplug it.','inside':false,'take':false,'solve':false}").good();
        undo(samuel, second).good();
        assertThat(clock(samuel, first).get("response").textValue()).isEqualTo("MET");
        assertThat(clock(samuel, second)).as("what was said in the other answers it not").isEqualTo(ownClock);
        assertThat(merge(samuel, second, first).text()).as("its first response is awaited").contains("R52");
    }

    @Test
    @DisplayName("R122: is split: the words stand in both, and the clock of the new one begins when the customer's arrived")
    void split(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String first = opened(nora, "It stays dark.");
        say(samuel, first, "{'text':'Unplug it.','inside':false,'take':false,'solve':false}").good();
        say(nora, first, "{'text':'And the microphone is silent.','inside':false,'take':false,'solve':false}").good();
        put(nora, first, word(nora, first, 2), "silent.png", World.PICTURE).good();
        say(samuel, first, "{'text':'Ours: two things at once.','inside':true,'take':false,'solve':false}").good();
        String asked = word(samuel, first, 2);
        String note = word(samuel, first, 3);
        JsonNode firstClock = clock(samuel, first);

        assertThat(split(nora, first, "The microphone", asked).status()).isEqualTo(403);
        assertThat(split(samuel, first, "The microphone", note).text()).as("nobody asked for it").contains("R122");
        assertThat(split(samuel, first, "The microphone", asked, UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(split(samuel, first, "x", asked).text()).contains("subject");
        assertThat(samuel.send(Request.of("POST", first + "/together/split").with("If-Match", "\"v1\"")
                .with("Idempotency-Key", UUID.randomUUID().toString()).sending(tree("words", new String[] {asked}, "subject", "Late")))
                .status()).as("somebody was faster").isEqualTo(412);
        JsonNode offer = samuel.post(first + "/together/split/offer", tree("words", new String[] {asked})).good().json();
        JsonNode made = split(samuel, first, "The microphone", asked, note).good().json();
        String second = "/api/tickets/" + made.at("/ticket/id").textValue();

        assertThat(made.at("/ticket/openedAt").textValue()).isEqualTo(samuel.get(first).json().at("/said/2/at").textValue());
        assertThat(made.at("/ticket/dueAt")).isEqualTo(offer.at("/clock/dueAt"));
        assertThat(made.at("/ticket/response").textValue()).as("what was said before is no response to it").isEqualTo("AWAITED");
        assertThat(made.at("/ticket/openedBy").textValue()).startsWith("Nora");
        assertThat(clock(samuel, first)).as("the first ticket's clock knows nothing of it").isEqualTo(firstClock);
        assertThat(nora.get(second + "/conversation").text()).contains("microphone is silent", "silent.png").doesNotContain("two things",
                "stays dark");
        assertThat(samuel.get(second + "/conversation").text()).contains("two things");
        assertThat(nora.get(first + "/conversation").text()).contains("microphone is silent", "silent.png");
        assertThat(nora.get(second + "/conversation").json().at("/items/0/places/0/kind").textValue()).isEqualTo("SPLIT_FROM");
        assertThat(nora.get(first + "/conversation").json().at("/items/2/places/0/ticket").textValue())
                .isEqualTo(second.substring("/api/tickets/".length()));
        assertThat(nora.get(second + "/together").json().at("/links/0/kind").textValue()).isEqualTo("SPLIT_FROM");
        assertThat(nora.post(second + "/together/unlink", tree("other", first.substring("/api/tickets/".length()), "kind", "SPLIT_FROM"))
                .text()).as("said by splitting alone").contains("kind");
        String file = nora.get(second + "/conversation").json().at("/items/0/files/0/id").textValue();
        assertThat(nora.get(second + "/files/" + file).status()).isEqualTo(200);
        assertThat(samuel.get("/api/workbench/found?text=microphone+silent").text()).contains("The microphone");

        say(samuel, second, "{'text':'Unmute it.','inside':false,'take':false,'solve':false}").good();
        merge(samuel, second, first).good();
        assertThat(samuel.get(first + "/conversation").text().split("microphone is silent", -1)).as("its text and its HTML, once")
                .hasSize(3);
        assertThat(split(samuel, second, "Again", word(samuel, second, 0)).status()).as("it goes on in the other").isEqualTo(409);
    }

    @Test
    @DisplayName("R122: is for who wrote the first of the words chosen, or another who takes part: he asks in it, and nobody else can")
    void splitRequester(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program noah = Program.of(portal, "noah@northwind.example");
        Program samuel = Program.of(portal, SAMUEL);
        String first = opened(nora, "It stays dark.");
        say(noah, first, "{'text':'And my microphone is silent.','inside':false,'take':false,'solve':false}").good();
        String his = word(samuel, first, 1);
        JsonNode possible = samuel.post(first + "/together/split/requesters", tree("words", new String[] {word(samuel, first, 0), his}))
                .good().json().get("items");
        assertThat(possible).extracting(one -> one.get("name").textValue().split(" ")[0]).containsExactly("Nora", "Noah");
        assertThat(nora.post(first + "/together/split/requesters", tree("words", new String[] {his})).status()).isEqualTo(403);

        JsonNode made = split(samuel, first, "The microphone", his).good().json();
        assertThat(made.at("/ticket/openedBy").textValue()).startsWith("Noah");
        JsonNode named = splitFor(samuel, first, possible.at("/0/person").textValue(), his).good().json();
        assertThat(named.at("/ticket/openedBy").textValue()).startsWith("Nora");
        JsonNode members = samuel.get("/api/customers/" + made.at("/ticket/customer").textValue() + "/members").good().json().get("items");
        String aside = StreamSupport.stream(members.spliterator(), false).filter(one -> one.get("email").textValue().startsWith("nina@"))
                .findFirst().orElseThrow().get("user").textValue();
        assertThat(splitFor(samuel, first, aside, his).text()).as("she takes no part").contains("/requester");
    }

    private static Answer splitFor(Program program, String ticket, String requester, String word) {
        return program.send(Request.of("POST", ticket + "/together/split").with("If-Match", "\"v" + version(program, ticket) + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(tree("words", new String[] {word}, "subject", "For another", "requester", requester)));
    }

    @Test
    @DisplayName("takes a response chosen along, and is as late as it is: nobody gains time by splitting")
    void splitAnswered(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String first = opened(nora, "It stays dark, and the microphone is silent.");
        say(samuel, first, "{'text':'Unmute it.','inside':false,'take':false,'solve':false}").good();
        JsonNode made = split(samuel, first, "The microphone", word(samuel, first, 0), word(samuel, first, 1)).good().json();
        assertThat(made.at("/ticket/response").textValue()).isEqualTo("MET");
        assertThat(made.at("/ticket/answeredAt")).isEqualTo(samuel.get(first).json().at("/ticket/answeredAt"));
        assertThat(made.at("/ticket/awaitsUs").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("R122, D51: sets the level and proposes a language with what is said, by our people alone, and all or nothing of it")
    void saysAndSettles(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        Program samuel = Program.of(portal, SAMUEL);
        String ticket = opened(nora, "It stays dark.");
        String settling = "{'text':'Urgent.','inside':false,'take':true,'solve':false,'settle':'URGENT','propose':'de'}";
        assertThat(say(nora, ticket, settling.replace("'take':true", "'take':false")).text()).contains("settle");
        assertThat(say(samuel, ticket, settling.replace("'de'", "'deutsch'")).text()).contains("/propose");
        assertThat(samuel.send(at(99, ticket).sending(Program.json(settling))).status()).isEqualTo(412);
        assertThat(samuel.get(ticket).json().at("/ticket/priority").textValue()).isEqualTo("NORMAL");
        JsonNode said = say(samuel, ticket, settling).good().json();
        assertThat(said.at("/ticket/priority").textValue()).isEqualTo("URGENT");
        assertThat(said.at("/ticket/language").textValue()).as("proposed, and the customer's to choose").isEqualTo("en");
        assertThat(samuel.get(ticket + "/work").json().get("agreed").booleanValue()).isFalse();

        JsonNode kept = samuel.post("/api/answers", tree("title", "Urgent " + UUID.randomUUID(), "texts", Map.of("en", "Now."), "inside",
                false, "takes", false, "solves", false, "settles", "URGENT", "proposes", "fr")).good().json();
        JsonNode filled = samuel.get(ticket + "/conversation/answers/" + kept.get("id").textValue()).good().json();
        assertThat(filled.has("settles")).as("it has this level already").isFalse();
        assertThat(filled.get("proposes").textValue()).isEqualTo("fr");
        assertThat(samuel.post("/api/answers", tree("title", "x" + UUID.randomUUID(), "texts", Map.of("en", "x"), "inside", false, "takes",
                false, "solves", false, "proposes", "xx1")).text()).contains("proposes");
    }

    @Test
    @DisplayName("is linked to tickets of the same customer alone, and says so on both sides")
    void linked(RunningPortal portal) {
        Program nora = Program.of(portal, NORA);
        String first = opened(nora, "It stays dark.");
        String second = opened(nora, "Still dark.");
        String foreign = World.of(portal, "alpine").id("ticket");
        JsonNode link = tree("other", second.substring("/api/tickets/".length()), "kind", "CAUSED_BY");
        nora.post(first + "/together/links", link).good();
        nora.post(first + "/together/links", link).good();
        assertThat(nora.get(second + "/together").json().at("/links")).hasSize(1);
        assertThat(nora.get(second + "/together").json().at("/links/0/from").booleanValue()).isFalse();
        assertThat(nora.post(first + "/together/links", tree("other", foreign, "kind", "RELATED")).status()).isEqualTo(404);
        assertThat(Program.of(portal, SAMUEL).post(first + "/together/links", tree("other", foreign, "kind", "RELATED")).status())
                .as("our people see both, and may not tie customers together").isEqualTo(404);
        assertThat(nora.post(first + "/together/unlink", link).good().json().at("/links")).isEmpty();
    }

    private static Answer merge(Program program, String ticket, String into) {
        return program.send(Request.of("POST", ticket + "/together/merge").with("If-Match", "\"v" + version(program, ticket) + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(tree("into", into.substring("/api/tickets/".length()))));
    }

    private static Answer undo(Program program, String ticket) {
        return program.send(Request.of("POST", ticket + "/together/undo").with("If-Match", "\"v" + version(program, ticket) + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static Answer split(Program program, String ticket, String subject, String... words) {
        return program.send(Request.of("POST", ticket + "/together/split").with("If-Match", "\"v" + version(program, ticket) + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString()).sending(tree("words", words, "subject", subject)));
    }

    /** All that is reckoned of a ticket. */
    private static JsonNode clock(Program program, String ticket) {
        ObjectNode reckoned = (ObjectNode) program.get(ticket).good().json().get("ticket");
        return reckoned.retain("response", "dueAt", "answeredAt", "closesAt", "closedAt", "closing", "awaitsUs", "language", "level");
    }

    /** @param fields name, value, name, value and so on */
    private static JsonNode tree(Object... fields) {
        ObjectNode tree = JSON.createObjectNode();
        for (int at = 0; at < fields.length; at += 2) {
            tree.set(fields[at].toString(), JSON.valueToTree(fields[at + 1]));
        }
        return tree;
    }

    private static String opened(Program program, String text) {
        String customer = program.get("/api/customers?text=northwind").good().json().at("/items/0/id").textValue();
        return "/api/tickets/" + program.post("/api/tickets", tree("customer", customer, "level", "BASIC", "subject", "No picture", "text",
                text, "language", "en", "channel", "MAIL", "phone", "")).good().json().at("/ticket/id").textValue();
    }

    private static String word(Program program, String ticket, int at) {
        return program.get(ticket + "/conversation").good().json().at("/items/" + at + "/id").textValue();
    }

    private static Answer put(Program program, String ticket, String word, String name, byte[] file) {
        return program.send(Request.of("POST", ticket + "/files?word=" + word + "&fileName=" + name)
                .with("Content-Type", "application/octet-stream").with("Idempotency-Key", UUID.randomUUID().toString()).sending(file));
    }

    private static Answer say(Program program, String ticket, String saying) {
        return program.send(at(version(program, ticket), ticket).sending(Program.json(saying)));
    }

    private static Request at(long version, String ticket) {
        return Request.of("POST", ticket + "/conversation").with("If-Match", "\"v" + version + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static long version(Program program, String ticket) {
        return program.get(ticket).json().at("/ticket/version").longValue();
    }

    private static Answer follow(Program program, String ticket, String email) {
        return program.post(ticket + "/followers", Program.json("{'email':'" + email + "'}"));
    }

    private static Answer here(Program program, String ticket, boolean writing) {
        return program.send(Request.of("PUT", ticket + "/conversation/presence").sending(Program.json("{'writing':" + writing + "}")));
    }

    private static Answer rate(Program program, String ticket, int stars) {
        return program.send(Request.of("PUT", ticket + "/rating").sending(Program.json("{'stars':" + stars + ",'text':'Quick.'}")));
    }

    private static Answer change(Program program, String answer, long version, JsonNode changed) {
        return program.send(Request.of("PUT", "/api" + answer).with("If-Match", "\"v" + version + "\"").sending(changed));
    }
}
