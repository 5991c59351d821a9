package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("A command that is repeated")
class IdempotencyIT {

    private static final int TIMES = 10;

    private static JsonNode space(World world, String name) {
        return Program.json("{'customer':'" + world.id("customer") + "','name':'" + name
                + "','category':'FLEX_DESK','country':'CA','namedDesk':false,'roomConfirmed':false}");
    }

    private static List<Answer> atOnce(Program program, Request request) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(TIMES);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                sent.add(senders.submit(() -> program.send(request)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : sent) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    @DisplayName("ten times at once with one key has one effect and one answer")
    void onceForAll(RunningPortal portal) throws Exception {
        World world = World.of(portal, "northwind");
        Program program = Program.of(portal, "nora@northwind.example");
        String name = "Desk " + UUID.randomUUID();
        Request request = Request.of("POST", "/api/spaces").sending(space(world, name))
                .with("Idempotency-Key", UUID.randomUUID().toString());

        List<Answer> answers = atOnce(program, request);
        answers.add(program.send(request));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(answer.text()).isEqualTo(answers.get(0).text());
            assertThat(answer.header("Location")).isEqualTo(answers.get(0).header("Location")).isPresent();
            assertThat(answer.header("ETag")).isEqualTo(answers.get(0).header("ETag")).isPresent();
            assertThat(answer.type()).startsWith("application/json");
        });
        assertThat(Books.count(portal, "SELECT count(*) FROM contracts.spaces WHERE name = '" + name + "'")).isEqualTo(1);
    }

    @Test
    @DisplayName("an upload too")
    void uploadOnce(RunningPortal portal) throws Exception {
        World world = World.of(portal, "northwind");
        Program program = Program.of(portal, "nora@northwind.example");
        String file = UUID.randomUUID() + ".csv";
        Request request = Request.of("POST", "/api/space-imports?customer=" + world.id("customer") + "&fileName=" + file)
                .with("Content-Type", "text/csv")
                .with("Idempotency-Key", UUID.randomUUID().toString()).sending("Room;Seats\nA;3\n".getBytes(StandardCharsets.UTF_8));

        List<Answer> answers = atOnce(program, request);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.good().text()).isEqualTo(answers.get(0).text()));
        assertThat(Books.count(portal, "SELECT count(*) FROM contracts.space_imports WHERE file_name = '" + file + "'")).isEqualTo(1);
        assertThat(program.send(request.sending("Room;Seats\nA;4\n".getBytes(StandardCharsets.UTF_8))).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("under a used key with another body is refused, and has no effect")
    void otherBody(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program program = Program.of(portal, "nora@northwind.example");
        String name = "Desk " + UUID.randomUUID();
        Request request = Request.of("POST", "/api/spaces").sending(space(world, name))
                .with("Idempotency-Key", UUID.randomUUID().toString());
        program.send(request).good();

        Answer other = program.send(request.sending(space(world, name + " two")));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/errors/0/header").textValue()).isEqualTo("Idempotency-Key");
        assertThat(Books.count(portal, "SELECT count(*) FROM contracts.spaces WHERE name LIKE '" + name + "%'")).isEqualTo(1);
    }

    @Test
    @DisplayName("by somebody else under the same key is his own command")
    void keysArePersonal(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        String key = UUID.randomUUID().toString();
        String name = "Desk " + UUID.randomUUID();
        Program.of(portal, "nora@northwind.example")
                .send(Request.of("POST", "/api/spaces").sending(space(world, name)).with("Idempotency-Key", key)).good();

        Answer other = Program.of(portal, "noah@northwind.example")
                .send(Request.of("POST", "/api/spaces").sending(space(world, name + " two")).with("Idempotency-Key", key));

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.json().get("name").textValue()).isEqualTo(name + " two");
    }

    @Test
    @DisplayName("that was refused may be tried again under its key")
    void refusedLeavesNoKey(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program program = Program.of(portal, "nora@northwind.example");
        String key = UUID.randomUUID().toString();
        Request bad = Request.of("POST", "/api/spaces").sending(space(world, "")).with("Idempotency-Key", key);

        assertThat(program.send(bad).status()).isEqualTo(422);
        assertThat(program.send(bad.sending(space(world, "Desk " + key))).status()).isEqualTo(201);
    }
}
