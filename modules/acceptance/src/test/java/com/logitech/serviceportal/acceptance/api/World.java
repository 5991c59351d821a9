package com.logitech.serviceportal.acceptance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Described.Operation;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;

/** One customer's books with one of each thing in them, made over the API, and the requests that are about them. */
final class World {

    /** By the name a thing has in paths, parameters and bodies. */
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final String mark;
    static final String PROOF = "%PDF-1.7 an invoice";
    static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

    private World(String mark) {
        this.mark = mark;
    }

    /** A text that stands in what this customer has and nowhere else. */
    String mark() {
        return mark;
    }

    String id(String thing) {
        return ids.get(thing);
    }

    /** What it has one of. */
    Set<String> things() {
        return ids.keySet();
    }

    boolean knows(String thing) {
        return ids.containsKey(thing);
    }

    /** The same world with another id for one thing. */
    World but(String thing, String id) {
        World other = new World(mark);
        other.ids.putAll(ids);
        other.ids.put(thing, id);
        return other;
    }

    static World of(RunningPortal portal, String company) {
        Program operations = Program.of(portal, "olivia@portal.example");
        String mark = "mark" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        World world = new World(mark);
        String customer = operations.get("/api/customers?text=" + company).good().json().at("/items/0/id").textValue();
        String country = operations.get("/api/customers/" + customer).good().json().get("country").textValue();
        world.ids.put("customer", customer);
        JsonNode order = operations.post("/api/orders",
                Program.json("{'customer':'" + customer + "','confirmationNumber':'" + mark + "','createdAt':'2026-01-05T10:00:00Z',"
                + "'lines':[{'level':'SELECT','category':'SMALL_ROOM','termYears':3,'licenses':5}]}")).good().json();
        world.ids.put("order", order.get("order").textValue());
        world.ids.put("contract", order.at("/contracts/0").textValue());
        world.ids.put("space", space(operations, customer, country, mark + " one"));
        world.ids.put("otherSpace", space(operations, customer, country, mark + " two"));
        JsonNode assigned = operations.post("/api/assignments",
                Program.json("{'contract':'" + world.id("contract") + "','spaces':['" + world.id("otherSpace") + "']}")).good().json();
        world.ids.put("license", assigned.at("/items/0/id").textValue());
        world.ids.put("freeLicense",
                operations.get("/api/contracts/" + world.id("contract") + "/licenses?filter=FREE&size=1").good().json().at("/items/0/id")
                .textValue());
        String serial = "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
        world.ids.put("device",
                operations.post("/api/devices",
                Program.json("{'customer':'" + customer + "','serial':'" + serial + "','productCode':'RALLY_BAR','space':'"
                + world.id("space") + "'}")).good().json().get("id").textValue());
        StreamSupport.stream(operations.get("/api/customers/" + customer + "/members").good().json().get("items").spliterator(), false)
                .filter(member -> member.get("role").textValue().equals("READ_ONLY")).findFirst()
                .ifPresent(member -> world.ids.put("person", member.get("user").textValue()));
        world.ids.put("user", operations.get("/api/customers/" + customer + "/members").good().json().at("/items/0/user").textValue());
        String david = operations.get("/api/service-managers").good().json().at("/items/0/user").textValue();
        world.ids.put("manager", david);
        world.ids.put("to", david);
        world.ids.put("invitation", operations.post("/api/customers/" + customer + "/invitations",
                Program.json("{'people':[{'email':'" + mark + "@trial.example','role':'READ_ONLY'}]}")).good().json().at("/items/0/id")
                .textValue());
        world.ids.put("endpoint", operations.post("/api/endpoints", Program.json("{'customer':'" + customer + "','name':'" + mark
                + "','address':'https://hooks.trial.example/" + mark + "','types':['space.removed']}")).good().json()
                .get("id").textValue());
        world.ids.put("delivery", operations.send(Request.of("POST", "/api/endpoints/" + world.id("endpoint") + "/tests")
                .with("Idempotency-Key", mark + " test")).good().json().get("delivery").textValue());
        world.ids.put("lane", operations.get("/api/deliveries/" + world.id("delivery")).good().json().get("lane").textValue());
        world.ids.put("upload",
                operations.send(Request.of("POST", "/api/space-imports?customer=" + customer + "&fileName=" + mark + ".csv")
                .with("Content-Type", "text/csv")
                .with("Idempotency-Key", mark).sending(("Room;Building\n" + mark + ";Main\n").getBytes(StandardCharsets.UTF_8))).good()
                .json().get("id").textValue());
        world.ids.put("ticket", Program.of(portal, "samuel@portal.example").post("/api/tickets", Program.json("{'customer':'" + customer
                + "','level':'BASIC','subject':'" + mark + "','text':'" + mark + "','language':'en','channel':'MAIL','phone':''}")).good()
                .json().at("/ticket/id").textValue());
        world.talk(Program.of(portal, "samuel@portal.example"));
        world.ship(Program.of(portal, "samuel@portal.example"), operations);
        world.ids.put("mail", waitingMail(portal));
        world.keepSpares(portal);
        world.ids.put("review", review(portal, customer));
        world.registerJumpStart(operations, country);
        world.noteMoves(operations);
        world.ids.put("proposal", operations.post("/api/proposals", Program.json("{'customer':'" + customer + "','name':'" + mark
                + "','changes':[{'kind':'BUY','level':'SELECT','category':'SMALL_ROOM','licenses':2,'termYears':1}]}")).good().json()
                .get("id").textValue());
        evidence(operations, world, customer);
        world.ids.put("link", operations.post("/api/sync/links", Program.json("{'customer':'" + customer + "','organization':'" + mark
                + "sync','name':'" + mark + "','settings':{'rooms':true,'desks':true,'unlicensed':true,'roomsConfirmed':true,'country':'"
                + country + "','nightly':false,'applies':false}}")).good().json().get("id").textValue());
        world.ids.put("pull", operations.send(Request.of("POST", "/api/sync/links/" + world.id("link") + "/pulls")
                .with("Idempotency-Key", mark + "pull")).good().json().get("id")
                .textValue());
        return world;
    }

    /** A request for spares that waits, and a spare that lies ready and of which a part is missing. */
    private void keepSpares(RunningPortal portal) {
        ids.put("request", UUID.randomUUID().toString());
        ids.put("spare", UUID.randomUUID().toString());
        ids.put("part", UUID.randomUUID().toString());
        try (Connection connection = portal.database().connect(); Statement books = connection.createStatement()) {
            String kept = "'" + mark + "', '" + mark + "', 'CH'";
            books.execute("INSERT INTO spares.requests (id, customer_id, company, scale_row, models, units, place, address, country, why,"
                    + " state, requested_at, requested_by, version) VALUES ('" + id("request") + "', '" + id("customer") + "', '" + mark
                    + "', 'ROOMS', 'RALLY_BAR 2, TAP 1', 3, " + kept + ", '', 'REQUESTED', now(), 'trial', 1)");
            books.execute("INSERT INTO spares.spares (id, customer_id, company, scale_row, serial, product, place, address, country, zone,"
                    + " holding, carrier, tracking, sent_at, arrived_at, version) VALUES ('" + id("spare") + "', '" + id("customer")
                    + "', '" + mark + "', 'ROOMS', 'S-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT)
                    + "', 'RALLY_BAR', " + kept + ", 'UTC', 'ON_HAND', 'DHL', '', now(), now(), 1)");
            books.execute("INSERT INTO spares.part_uses (id, spare_id, part, failed_id, failed_serial, used_at) VALUES ('" + id("part")
                    + "', '" + id("spare") + "', '" + mark + "', '" + id("device") + "', 'UNKNOWN00001', now())");
            books.execute("INSERT INTO spares.accounts (id, customer_id, scale_row, on_hand, version) VALUES (gen_random_uuid(), '"
                    + id("customer") + "', 'ROOMS', 1, 1) ON CONFLICT ON CONSTRAINT accounts_once DO UPDATE SET on_hand"
                    + " = accounts.on_hand + 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String review(RunningPortal portal, String customer) {
        try (Connection connection = portal.database().connect()) {
            return Bookings.review(connection, UUID.fromString(customer));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stranger's mail. */
    private static String waitingMail(RunningPortal portal) {
        try (Connection connection = portal.database().connect()) {
            return Bookings.waitingMail(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A word of ours in the ticket with a picture beside it, and an answer kept ready. */
    private void talk(Program samuel) {
        String ticket = "/api/tickets/" + id("ticket");
        String other = samuel.post("/api/tickets", Program.json("{'customer':'" + id("customer") + "','level':'BASIC','subject':'" + mark
                + "','text':'" + mark + "','language':'en','channel':'MAIL','phone':''}")).good().json().at("/ticket/id").textValue();
        ids.put("into", other);
        ids.put("other", other);
        ids.put("word", samuel.get(ticket + "/conversation").good().json().at("/items/0/id").textValue());
        ids.put("attachment", samuel.send(Request.of("POST", ticket + "/files?word=" + id("word") + "&fileName=" + mark + ".png")
                .with("Content-Type", "application/octet-stream").with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(PICTURE)).good().json().at("/items/0/id").textValue());
        ids.put("answer", samuel.post("/api/answers", Program.json("{'title':'" + mark + "','texts':{'en':'" + mark
                + "'},'inside':false,'takes':false,'solves':false}")).good().json().get("id").textValue());
    }

    /** A return of what has no serial number of its own, which waits for a proof. @return its id */
    String claimed(Program samuel, String otherProof) {
        String ticket = samuel.post("/api/tickets", Program.json("{'customer':'" + id("customer") + "','level':'BASIC','subject':'" + mark
                + "','text':'" + mark + "','language':'en','channel':'MAIL','phone':''}")).good().json().at("/ticket/id").textValue();
        act(samuel, "/api/tickets/" + ticket, "/ticket", "/steps", "{'step':'" + mark + "','result':'" + mark + "'}");
        act(samuel, "/api/tickets/" + ticket, "/ticket", "/hardware-failure", "{'serial':'','stepsComplete':true,'withoutSerial':true}");
        String claimed = samuel.get("/api/returns?ticket=" + ticket).good().json().at("/items/0/id").textValue();
        if (!otherProof.isEmpty()) {
            act(samuel, "/api/returns/" + claimed, "/summary", "/proofs", "{'componentSerial':'','otherProof':'" + otherProof
                    + "','taxNumber':'','taxWaiver':''}");
        }
        return claimed;
    }

    /** A return that was answered, and a unit sent for it. */
    private void ship(Program samuel, Program operations) {
        String claimed = claimed(samuel, mark);
        act(samuel, "/api/returns/" + claimed, "/summary", "/answer", "{'replaced':true,'reason':'" + mark + "'}");
        String unit = "S-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        act(operations, "/api/returns/" + claimed, "/summary", "/shipments", "{'serial':'" + unit + "','product':'" + mark
                + "','carrier':'" + mark + "','preferred':true,'tracking':'','term':'DAP','dutiesByUs':true,'reason':''}");
        act(operations, "/api/returns/" + claimed, "/summary", "/receipts", "{'serial':'','as':'PART','note':'" + mark + "'}");
        ids.put("return", claimed);
        ids.put("unit", unit);
        ids.put("receipt", operations.get("/api/returns/" + claimed + "/shipping").good().json().at("/received/0/id").textValue());
    }

    private static void act(Program acting, String on, String at, String act, String said) {
        long seen = acting.get(on).good().json().at(at + "/version").longValue();
        acting.send(Request.of("POST", on + act).with("If-Match", "\"v" + seen + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString()).sending(Program.json(said))).good();
    }

    /** A product registered for JumpStart, with a proof of its purchase. */
    private void registerJumpStart(Program operations, String country) {
        String registered = "/api/jumpstart/registrations";
        String made = operations.post(registered, Program.json("{'customer':'" + id("customer") + "','product':'TAP',"
                + "'serviceType':'TICKET_BASED_INCIDENT_RESOLUTION','soldAsNew':true,'standardConfiguration':true,"
                + "'onlyMicrosoftSoftware':true,'confirmationNumber':'" + mark + "','boughtIn':'" + country + "','locatedIn':'" + country
                + "','acceptedTerms':'2019-05-10'}")).good().json().at("/registration/id").textValue();
        ids.put("registration", made);
        ids.put("proof", operations.send(Request.of("POST", registered + "/" + made + "/proofs?fileName=" + mark + ".pdf")
                .with("Content-Type", "application/octet-stream").with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(PROOF.getBytes(StandardCharsets.UTF_8))).good().json().at("/proofs/0/id").textValue());
    }

    /** A device that went from a Space without a license to one with it and back, twice, and what the customer was asked about it. */
    private void noteMoves(Program operations) {
        String unit = operations.post("/api/devices", Program.json("{'customer':'" + id("customer") + "','serial':'M-"
                + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT) + "','productCode':'RALLY_BAR_HUDDLE',"
                + "'space':'" + id("space") + "'}")).good().json().get("id").textValue();
        for (String to : List.of("otherSpace", "space", "otherSpace", "space")) {
            long seen = operations.get("/api/devices/" + unit).good().json().get("version").longValue();
            operations.send(Request.of("POST", "/api/devices/" + unit + "/moves").with("Idempotency-Key", UUID.randomUUID().toString())
                    .with("If-Match", "\"v" + seen + "\"").sending(Program.json("{'space':'" + id(to) + "'}"))).good();
        }
        operations.post("/api/fair-use/looks", Program.json("{'customer':'" + id("customer") + "'}")).good();
        String noted = operations.get("/api/fair-use/notes?stage=OPEN&customer=" + id("customer")).good().json().at("/items/0/id")
                .textValue();
        ids.put("note", noted);
        operations.send(Request.of("POST", "/api/fair-use/notes/" + noted + "/share").with("If-Match", "\"v1\"")
                .with("Idempotency-Key", UUID.randomUUID().toString())).good();
    }

    /** A plan the customer has is used again: there is one for a category. */
    private static void evidence(Program operations, World world, String customer) {
        String plan = null;
        for (JsonNode contract : operations.get("/api/contracts?customer=" + customer + "&size=200").good().json().get("items")) {
            plan = contract.has("plan") ? contract.get("id").textValue() : plan;
        }
        if (plan == null) {
            plan = operations.post("/api/orders", Program.json("{'customer':'" + customer + "','confirmationNumber':'" + world.mark
                    + " plan','createdAt':'" + Instant.now() + "','lines':[{'level':'SELECT','category':'MEDIUM_TO_LARGE_ROOM',"
                    + "'termYears':1,'plan':{'name':'S','maximumSpaces':500}}]}")).good().json().at("/contracts/0").textValue();
        }
        String category = operations.get("/api/plans/" + plan).good().json().at("/byCategory/0/category").textValue();
        String evidence = operations.post("/api/plans/" + plan + "/evidence", Program.json("{'countedOn':'2026-01-05','source':'"
                + world.mark + "','remark':'','counts':[{'category':'" + category + "','spaces':4}]}")).good().json().get("id").textValue();
        world.ids.put("evidence", evidence);
        world.ids.put("file", operations.send(Request
                .of("POST", "/api/plan-evidence/" + evidence + "/files?fileName=" + world.mark + ".csv")
                .with("Content-Type", "application/octet-stream").with("Idempotency-Key", world.mark + "-file")
                .sending(("Room;Building\n" + world.mark + ";Main\n").getBytes(StandardCharsets.UTF_8))).good()
                .json().at("/files/0/id").textValue());
    }

    private static String space(Program operations, String customer, String country, String name) {
        return operations.post("/api/spaces",
                Program.json("{'customer':'" + customer + "','name':'" + name + "','category':'SMALL_ROOM','country':'" + country
                + "','namedDesk':false,'roomConfirmed':true}")).good().json().get("id").textValue();
    }

    /** The operation about this customer's things, with the example the description gives. */
    Request request(Operation operation) {
        String path = operation.path();
        for (JsonNode place : operation.parameters("path")) {
            String name = place.get("name").textValue();
            path = path.replace("{" + name + "}", knows(name) ? id(name) : place.get("example").asText());
        }
        Request request = Request.of(operation.verb(), path);
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.get("name").textValue();
            if (parameter.path("required").booleanValue()) {
                String value = knows(name) ? id(name) : parameter.get("example").asText();
                request = request.asking(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        if (operation.needs("Idempotency-Key")) {
            request = request.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.needs("If-Match")) {
            request = request.with("If-Match", operation.verb().equals("PUT") ? "\"v1\"" : "\"v999999\"");
        }
        if (operation.takesJson()) {
            request = request.sending(aboutThese(operation.example()));
        } else if (operation.takesFile()) {
            request = request.sending(PROOF.getBytes(StandardCharsets.UTF_8)).with("Content-Type", "application/octet-stream");
        } else if (operation.takesCsv()) {
            request = request.sending("Room;Building\nA;B\n".getBytes(StandardCharsets.UTF_8)).with("Content-Type", "text/csv");
        }
        return request;
    }

    /** What a field of a body names: a list names many of one thing. */
    static String thing(String field) {
        return switch (field) {
            case "licenses" -> "freeLicense";
            case "spaces" -> "space";
            case "devices", "failed" -> "device";
            case "words" -> "word";
            default -> field;
        };
    }

    /** Puts this customer's ids where the example has some. */
    JsonNode aboutThese(JsonNode body) {
        if (body instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> {
                String thing = thing(field.getKey());
                if (field.getValue().isTextual() && knows(thing)) {
                    field.setValue(TextNode.valueOf(id(thing)));
                } else if (field.getValue() instanceof ArrayNode list && knows(thing)) {
                    for (int place = 0; place < list.size(); place++) {
                        list.set(place, TextNode.valueOf(id(thing)));
                    }
                } else {
                    aboutThese(field.getValue());
                }
            });
        } else if (body instanceof ArrayNode list) {
            list.forEach(this::aboutThese);
        }
        return body;
    }
}
