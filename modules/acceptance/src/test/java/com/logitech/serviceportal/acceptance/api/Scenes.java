package com.logitech.serviceportal.acceptance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * What an operation takes only of things in a certain state: brings them there, one operation after the other, and has those sown upon
 * that take texts then.
 */
final class Scenes {

    private static final String TICKETS = "/api/tickets";
    private static final String STOPS = "POST /api/tickets/{ticket}/stops";
    private static final String REGISTRATIONS = "POST /api/jumpstart/registrations";
    private static final String OFF = "POST /api/plans/{contract}/features-off";
    private static final JsonNode NOTHING = Program.json("{}");

    /** Who sows upon an operation's fields. */
    @FunctionalInterface
    interface Sower {

        /** @param said instead of what the example says, as far as it is not sown upon @return the id of what was made; empty for none */
        String sow(String operation, World about, JsonNode said);
    }

    private final Program operations;
    private final Program agent;
    private final Program owner;
    private final Sower sower;
    /** Of another customer: a plan with so many rooms above its maximum. */
    private final String plan;
    private final Deque<String> above;

    private Scenes(RunningPortal portal, Sower sower, String plan, Deque<String> above) {
        this.operations = Program.of(portal, "olivia@portal.example");
        this.agent = Program.of(portal, "samuel@portal.example");
        this.owner = Program.of(portal, "nora@northwind.example");
        this.sower = sower;
        this.plan = plan;
        this.above = above;
    }

    /** @param times how often they are played */
    static Scenes of(RunningPortal portal, int times, Sower sower) throws IOException {
        try (Connection books = portal.database().connect()) {
            ApiClient olivia = ApiClient.of(portal.url(""), books, "olivia@portal.example");
            Bookings outgrown = Bookings.ofNewCustomer(olivia, "Outgrown");
            String plan = outgrown.enter(outgrown.planOrder(1));
            olivia.post("/api/contracts/" + plan + "/activation", "").orFail();
            Deque<String> above = new ArrayDeque<>(outgrown.addLargeRooms(times + 1));
            above.removeFirst();
            return new Scenes(portal, sower, plan, above);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void play(World world) {
        String nora = nora("/api/customers/" + world.id("customer"));
        anotherMaker(world, nora);
        jumpStart(world, nora);
        returns(world);
        World room = world.but("contract", plan).but("space", above.removeLast());
        sower.sow(OFF, room, NOTHING);
        sower.sow(OFF.replace("-off", "-on"), room, NOTHING);
        sower.sow(OFF, room, NOTHING);
    }

    /** A ticket stands still for another maker, goes on, waits for software, and is split. */
    private void anotherMaker(World world, String nora) {
        String ticket = opened(world, "'level':'SELECT','space':'" + world.id("otherSpace")
                + "','product':{'kind':'THIRD_PARTY','name':'Mini computer'},'phone':''");
        World about = world.but("ticket", ticket).but("word",
                agent.get(TICKETS + "/" + ticket + "/conversation").good().json().at("/items/0/id").textValue());
        sower.sow(STOPS, about, NOTHING);
        act(ticket, "resume");
        sower.sow(STOPS, about, Program.json("{'kind':'WAITING_FOR_UPGRADE','software':'Windows to 24H2'}"));
        sower.sow("POST /api/tickets/{ticket}/together/split", about, Program.json("{'requester':'" + nora + "'}"));
    }

    /** Returns are proven, answered, refused on a ground and taken back. */
    private void returns(World world) {
        String sown = "POST /api/returns/{return}/";
        sower.sow(sown + "proofs", world.but("return", world.claimed(agent, "")), Program.json("{'componentSerial':''}"));
        World answered = world.but("return", world.claimed(agent, world.mark()));
        sower.sow(sown + "answer", answered, NOTHING);
        sower.sow(sown + "shipments", answered, Program.json("{'serial':'" + UUID.randomUUID().toString().substring(0, 13) + "'}"));
        sower.sow(sown + "receipts", answered, NOTHING);
        sower.sow(sown + "let-go", answered, NOTHING);
        sower.sow(sown + "exclusion", world.but("return", world.claimed(agent, "")), NOTHING);
        sower.sow(sown + "cancel", world.but("return", world.claimed(agent, "")), NOTHING);
    }

    /** A product is registered; a ticket about it is refused, closed and rated; and the product is passed on. */
    private void jumpStart(World world, String nora) {
        String serial = "J-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        String registration = sower.sow(REGISTRATIONS, world, Program.json("{'serial':'" + serial + "','purchasedOn':'"
                + LocalDate.now(ZoneOffset.UTC).minusDays(3) + "'}"));
        // who is it already is not named again
        operations.post("/api/customers/" + world.id("customer") + "/contact",
                Program.json("{'user':'" + nora + "','authorityConfirmed':true}"));
        String ticket = opened(world, "'level':'JUMPSTART','registration':'" + registration + "','phone':'+41 21 863 55 11'");
        World about = world.but("ticket", ticket).but("registration", registration);
        sower.sow("POST /api/tickets/{ticket}/refusals", about, NOTHING);
        act(ticket, "out-of-our-hands");
        sower.sow("PUT /api/tickets/{ticket}/rating", about, NOTHING);
        sower.sow(REGISTRATIONS + "/{registration}/transfer", about, Program.json("{'number':'" + serial + "'}"));
    }

    private String nora(String customer) {
        return StreamSupport.stream(operations.get(customer + "/members").good().json().get("items").spliterator(), false)
                .filter(member -> member.get("email").textValue().startsWith("nora@")).findFirst().orElseThrow().get("user").textValue();
    }

    private String opened(World world, String more) {
        return owner.post(TICKETS, Program.json("{'customer':'" + world.id("customer") + "','subject':'" + world.mark() + "','text':'"
                + world.mark() + "','language':'en','channel':'MAIL'," + more + "}")).good().json().at("/ticket/id").textValue();
    }

    private void act(String ticket, String what) {
        long version = agent.get(TICKETS + "/" + ticket).good().json().at("/ticket/version").longValue();
        agent.send(Request.of("POST", TICKETS + "/" + ticket + "/" + what).with("If-Match", "\"v" + version + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString())).good();
    }
}
