package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("A customer's year over the API alone")
class ApiJourneyIT {

    private static final String ROOMS = "modules/contracts/src/test/resources/samples/utoronto-rooms.csv";

    @Test
    @DisplayName("ordered, Spaces brought in from a real list of rooms, licenses assigned, and every answer with its reasons")
    void journey(RunningPortal portal) throws Exception {
        Program operations = Program.of(portal, "olivia@portal.example");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String customer = operations.post("/api/customers",
                Program.json("{'company':'Journey " + mark + " Ltd','country':'CA','zone':'America/Toronto','website':'',"
                + "'contact':'it@journey.example'}")).good().json().get("id").textValue();

        JsonNode order = order(customer, mark);
        JsonNode preview = operations.send(Request.of("POST", "/api/order-previews").sending(order)).good().json();
        assertThat(preview.at("/contracts/0/licenses").intValue()).isEqualTo(40);
        assertThat(preview.at("/decision/outcome").textValue()).isEqualTo("granted");
        Answer confirmed = operations.post("/api/orders", order);
        assertThat(confirmed.status()).isEqualTo(201);
        String contract = confirmed.json().at("/contracts/0").textValue();
        assertThat(operations.get(confirmed.header("Location").orElseThrow()).good().json().get("confirmationNumber").textValue())
                .isEqualTo("J-" + mark);
        assertThat(operations.get("/api/contracts/" + contract).good().json().get("state").textValue()).isEqualTo("WAITING");

        Set<String> rooms = bringIn(operations, customer);
        assertThat(rooms).hasSizeGreaterThan(400);

        JsonNode assign = assign(contract, rooms);
        JsonNode effect = operations.send(Request.of("POST", "/api/assignment-previews").sending(assign)).good().json();
        assertThat(effect.get("refusals")).isEmpty();
        assertThat(effect.at("/effects/0/kind").textValue()).isEqualTo("STARTS");
        JsonNode licenses = operations.post("/api/assignments", assign).good().json().get("items");
        assertThat(licenses).hasSize(40);
        JsonNode started = operations.get("/api/contracts/" + contract).good().json();
        assertThat(started.get("state").textValue()).isEqualTo("IN_TERM");
        assertThat(started.get("assigned").intValue()).isEqualTo(40);

        entitled(operations, licenses.at("/0/assignedTo/space").textValue(), rooms);
        Answer tooMany = operations.post("/api/assignments", assign);
        assertThat(tooMany.status()).isEqualTo(409);
        assertThat(tooMany.json().get("type").textValue()).isEqualTo("/problems/rule");

        assertThat(operations.get("/api/journal?size=200&kind=LicenseAssigned&customer=" + customer).good().json().get("items"))
                .hasSize(40);
        assertThat(operations.get("/api/journal/verification?customer=" + customer).good().json().get("intact").booleanValue()).isTrue();
        assertThat(operations.get("/api/search?text=" + started.get("number").textValue()).good().json().at("/items/0/kind").textValue())
                .isEqualTo("contract");
    }

    private static JsonNode order(String customer, String mark) {
        return Program.json("{'customer':'" + customer + "','confirmationNumber':'J-" + mark + "','purchaseOrder':'PO-" + mark
                + "','createdAt':'" + Instant.now().minus(Duration.ofDays(2))
                + "','lines':[{'level':'SELECT','category':'MEDIUM_TO_LARGE_ROOM','termYears':3,'licenses':40}]}");
    }

    private static JsonNode assign(String contract, Set<String> rooms) {
        ObjectNode assign = Program.JSON.createObjectNode().put("contract", contract);
        ArrayNode spaces = assign.putArray("spaces");
        rooms.stream().limit(40).forEach(spaces::add);
        return assign;
    }

    /** Uploads the list, looks at what we make of it, tries it, and puts it in; then reads it back page by page. */
    private static Set<String> bringIn(Program operations, String customer) throws Exception {
        byte[] file = Files.readAllBytes(RunningPortal.ROOT.resolve(ROOMS));
        JsonNode upload = operations.send(Request.of("POST", "/api/space-imports?customer=" + customer + "&fileName=rooms.csv")
                .sending(file).with("Content-Type", "text/csv")
                .with("Idempotency-Key", UUID.randomUUID().toString())).good().json();
        String place = "/api/space-imports/" + upload.get("id").textValue();
        assertThat(upload.at("/guess/columns/name").textValue()).isEqualTo("Room");
        ObjectNode mapping = upload.get("guess").deepCopy();
        mapping.put("roomsConfirmed", true);
        ((ObjectNode) mapping.get("defaults")).put("category", "MEDIUM_TO_LARGE_ROOM").put("country", "CA").put("site", "St. George");
        Answer begun = operations.send(Request.of("POST", place + "/dry-run").sending(mapping));
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        JsonNode judged = until(operations, place, "JUDGED");
        assertThat(judged.at("/counts/NEW").intValue()).isGreaterThan(400);
        assertThat(operations.get("/api/spaces?customer=" + customer).good().json().get("items")).isEmpty();
        assertThat(operations.get(place + "/rows?verdict=NEW&size=5").good().json().get("items")).hasSize(5);
        assertThat(operations.get(place + "/refused-rows.csv").good().type()).startsWith("text/csv");
        assertThat(operations.post(place + "/application", Program.json("{'choice':'ONLY_GOOD'}")).status()).isEqualTo(202);
        until(operations, place, "APPLIED");

        Set<String> ids = new HashSet<>();
        Optional<String> next = Optional.of("/api/spaces?size=200&customer=" + customer);
        while (next.isPresent()) {
            Answer page = operations.get(next.get()).good();
            page.json().get("items").forEach(space -> assertThat(ids.add(space.get("id").textValue())).isTrue());
            next = page.header("Link").map(link -> link.substring(1, link.indexOf('>')));
        }
        assertThat(ids).hasSize(judged.at("/counts/NEW").intValue());
        return ids;
    }

    private static JsonNode until(Program operations, String place, String state) {
        JsonNode upload = Waiting.forAnswer(() -> operations.get(place).good().json(),
                now -> Set.of(state, "FAILED").contains(now.get("state").textValue()), Duration.ofMinutes(1));
        assertThat(upload.get("state").textValue()).as(upload.toString()).isEqualTo(state);
        return upload;
    }

    private static void entitled(Program operations, String covered, Set<String> rooms) {
        JsonNode answer = operations.get("/api/spaces/" + covered + "/entitlement").good().json();
        assertThat(answer.get("level").textValue()).isEqualTo("SELECT");
        assertThat(answer.at("/cover/outcome").textValue()).isEqualTo("granted");
        assertThat(answer.at("/cover/findings")).isNotEmpty().allSatisfy(step -> {
            assertThat(step.get("rule").textValue()).matches("R\\d+");
            assertThat(step.get("link").textValue()).isEqualTo("/clauses.xhtml#" + step.get("rule").textValue());
            assertThat(step.get("because").textValue()).isNotBlank();
        });
        String before = Instant.now().minus(Duration.ofDays(1)).toString();
        assertThat(operations.get("/api/spaces/" + covered + "/entitlement?at=" + before).good().json().get("existed").booleanValue())
                .isFalse();

        ObjectNode check = Program.JSON.createObjectNode();
        ArrayNode spaces = check.putArray("spaces");
        rooms.forEach(spaces::add);
        check.putArray("benefits").add("SYNC_INSIGHTS");
        JsonNode all = operations.send(Request.of("POST", "/api/entitlement-checks").sending(check)).good().json();
        assertThat(all.get("items")).hasSize(rooms.size());
        int place = 0;
        int granted = 0;
        for (JsonNode one : all.get("items")) {
            assertThat(one.get("space").textValue()).isEqualTo(spaces.get(place++).textValue());
            assertThat(one.get("benefits")).hasSize(1);
            JsonNode decision = one.at("/benefits/0/decision");
            granted += decision.get("outcome").textValue().equals("granted") ? 1 : 0;
            assertThat(decision.has("turnedBy")).isEqualTo(decision.get("outcome").textValue().equals("denied"));
        }
        assertThat(granted).isEqualTo(40);
    }
}
