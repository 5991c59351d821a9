package com.logitech.serviceportal.acceptance.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Books to try something on, made through the API: a customer of its own, with Spaces and contracts. */
public final class Bookings {

    private final ApiClient api;
    private final String customer;
    private int spaces;

    private Bookings(ApiClient api, String customer) {
        this.api = api;
        this.customer = customer;
    }

    /** A new customer. @param api of somebody in operations */
    public static Bookings ofNewCustomer(ApiClient api, String company) throws IOException {
        Map<String, Object> account = Map.of("company", company + " " + UUID.randomUUID(), "country", "CH", "zone", "Europe/Zurich",
                "website", "", "contact", "orders@trial.example");
        return new Bookings(api, api.post("/api/customers", account).orFail().body().get("id").textValue());
    }

    public String customer() {
        return customer;
    }

    /** What is sent to add a small room. */
    public Map<String, Object> space(String name) {
        return Map.ofEntries(Map.entry("customer", customer), Map.entry("name", name), Map.entry("category", "SMALL_ROOM"),
                Map.entry("site", "Basel"), Map.entry("building", "A"), Map.entry("floor", "1"), Map.entry("group", ""),
                Map.entry("seatCount", 6), Map.entry("country", "CH"),
                Map.entry("zone", "Europe/Zurich"), Map.entry("namedDesk", false), Map.entry("roomConfirmed", true));
    }

    /** What is sent to open a ticket under Basic, about no Space. */
    public Map<String, Object> ticket() {
        return ticket("No picture");
    }

    /** The same with a subject of its own. */
    public Map<String, Object> ticket(String subject) {
        return Map.of("customer", customer, "level", "BASIC", "subject", subject, "text", "The camera stays dark.", "language", "en",
                "channel", "MAIL", "phone", "");
    }

    /** Makes a ticket's first response due some time ago. @param ticket its path */
    public static void late(Connection database, String ticket) throws SQLException {
        try (PreparedStatement late = database.prepareStatement(
                "UPDATE support.tickets SET due_at = now() - interval '1 hour' WHERE id = ?")) {
            late.setObject(1, UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1)));
            late.executeUpdate();
        }
    }

    /** A mail of a stranger that waits, with a file, as the mailbox would have brought it. @return its id */
    public static String waitingMail(Connection database) throws SQLException {
        UUID mail = UUID.randomUUID();
        for (String row : List.of("INSERT INTO support.mails (id, fingerprint, message_id, sender, sender_name, sender_key, subject,"
                + " verdict, received_at, taken_at, raw) SELECT n.id, decode(md5(n.id::text), 'hex'), '', 'sam@elsewhere.example',"
                + " 'Sam <b>Someone</b>', 'sam@elsewhere.example', 'The camera stays dark', 'WAITING', now(), now(), decode('00', 'hex')"
                + " FROM (SELECT CAST(? AS uuid) AS id) n",
                "INSERT INTO support.waiting_mails (mail_id, why, text, bytes, since) VALUES (?, 'UNKNOWN_SENDER',"
                + " E'Since nine o''clock the camera stays dark.\\n\\nWho can help us?', 4096, now())",
                "INSERT INTO support.waiting_files (mail_id, place, name, bytes) VALUES (?, 1, 'room.log', decode('2031', 'hex'))")) {
            try (PreparedStatement insert = database.prepareStatement(row)) {
                insert.setObject(1, mail);
                insert.executeUpdate();
            }
        }
        return mail.toString();
    }

    /** An account review of a day gone by with one row, in the part of first responses. @return its id */
    public static String review(Connection database, UUID customer) throws SQLException {
        String id = "";
        try (PreparedStatement begun = database.prepareStatement("INSERT INTO support.reviews (id, customer_id, as_of_day, from_day, zone,"
                + " state, attempt, parts_done, alive_at, asked_by) SELECT gen_random_uuid(), c.id, d.day, d.day - 90, 'UTC', 'MAKING', 1,"
                + " 0, now(), 'trial' FROM (SELECT CAST(? AS uuid) AS id) c, LATERAL (SELECT least(min(r.as_of_day), current_date - 30) - 1"
                + " AS day FROM support.reviews r WHERE r.customer_id = c.id) d RETURNING id")) {
            begun.setObject(1, customer);
            try (ResultSet row = begun.executeQuery()) {
                row.next();
                id = row.getString(1);
            }
        }
        try (Statement books = database.createStatement()) {
            books.execute("INSERT INTO support.review_rows (review_id, part, place, kind, thing, name, said, rule, because, figures)"
                    + " VALUES ('" + id + "', 'RESPONSES', 1, 'ACCOUNT', '', 'A trial', 'Nothing.', 'R48', 'A trial.', '{TICKETS,MET}')");
            books.execute("INSERT INTO support.review_figures (review_id, figure, counted) VALUES ('" + id + "', 'TICKETS', 1), ('" + id
                    + "', 'MET', 1)");
            books.execute("UPDATE support.reviews SET state = 'MADE', made_at = now(), as_of = now(), digest = repeat('0', 64)"
                    + " WHERE id = '" + id + "'");
        }
        return id;
    }

    /** Makes a ticket's next follow-up due some time ago. @param ticket its path */
    public static void forgotten(Connection database, String ticket) throws SQLException {
        try (PreparedStatement forgotten = database.prepareStatement(
                "UPDATE support.tickets SET follow_up_at = now() - interval '1 hour' WHERE id = ?")) {
            forgotten.setObject(1, UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1)));
            forgotten.executeUpdate();
        }
    }

    /** As if a Basic ticket was called about twice in vain, days ago. @param ticket its id @return when it was due to close (UTC) */
    public static Instant unanswered(Connection database, String ticket) throws SQLException {
        Instant first = Instant.now().minus(6, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Instant closes = first.plus(120, ChronoUnit.HOURS);
        UUID id = UUID.fromString(ticket);
        try (PreparedStatement call = database.prepareStatement("INSERT INTO support.facts"
                + " (id, ticket_id, kind, at, recorded_at, recorded_by)"
                + " VALUES (gen_random_uuid(), ?, 'CALLED_IN_VAIN', ?, now(), 'Bookings')");
                PreparedStatement opened = database.prepareStatement("UPDATE support.facts SET at = ? WHERE ticket_id = ?"
                        + " AND kind = 'CUSTOMER_WROTE'");
                PreparedStatement due = database.prepareStatement("UPDATE support.tickets SET closes_at = ? WHERE id = ?")) {
            opened.setObject(1, first.minus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
            opened.setObject(2, id);
            opened.executeUpdate();
            for (Instant at : List.of(first, first.plus(1, ChronoUnit.DAYS))) {
                call.setObject(1, id);
                call.setObject(2, at.atOffset(ZoneOffset.UTC));
                call.executeUpdate();
            }
            due.setObject(1, closes.atOffset(ZoneOffset.UTC));
            due.setObject(2, id);
            due.executeUpdate();
        }
        return closes;
    }

    /** Adds small rooms. @return their ids */
    public List<String> addSpaces(int many) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(api.post("/api/spaces", space("Room " + ++spaces)).orFail().body().get("id").textValue());
        }
        return ids;
    }

    /** Adds larger rooms. @return their ids */
    public List<String> addLargeRooms(int many) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<String, Object> room = new HashMap<>(space("Hall " + ++spaces));
            room.put("category", "MEDIUM_TO_LARGE_ROOM");
            ids.add(api.post("/api/spaces", room).orFail().body().get("id").textValue());
        }
        return ids;
    }

    /** What is sent to hand in that there are so many larger rooms. */
    public Map<String, Object> evidence(int rooms) {
        return Map.of("countedOn", LocalDate.of(2026, 1, 5).toString(), "source", "Room list", "remark", "",
                "counts", List.of(Map.of("category", "MEDIUM_TO_LARGE_ROOM", "spaces", rooms)));
    }

    /** What is sent to order Select licenses for small rooms, for two years. */
    public Map<String, Object> order(int licenses) {
        return order(licenses, 2);
    }

    /** The same, for an order created so many days ago. */
    public Map<String, Object> order(int licenses, int daysAgo) {
        return order(Map.of("level", "SELECT", "category", "SMALL_ROOM", "termYears", 2, "licenses", licenses), daysAgo);
    }

    /** What is sent to order a plan for up to 100 larger rooms. */
    public Map<String, Object> planOrder() {
        return planOrder(100);
    }

    /** The same for so many. */
    public Map<String, Object> planOrder(int maximumSpaces) {
        return order(Map.of("level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "termYears", 3,
                "plan", Map.of("name", "M", "maximumSpaces", maximumSpaces)), 2);
    }

    /** What is sent to order so many Select licenses for small rooms that continue a contract. */
    public Map<String, Object> renewalOf(String contract, int licenses) {
        return order(Map.of("level", "SELECT", "category", "SMALL_ROOM", "termYears", 2, "licenses", licenses, "renews", contract), 0);
    }

    /** What is sent to keep a what-if of two more licenses. */
    public Map<String, Object> proposal(String name) {
        return Map.of("customer", customer, "name", name, "changes", List.of(Map.of("kind", "BUY", "level", "SELECT",
                "category", "SMALL_ROOM", "licenses", 2, "termYears", 1)));
    }

    /** What is sent to order a plan that began by itself, for a year that is over before long. */
    public Map<String, Object> planEndingSoon() {
        return order(Map.of("level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "termYears", 1,
                "plan", Map.of("name", "M", "maximumSpaces", 100)), 400);
    }

    /** What is sent to upgrade such a plan, which is in service, by an order created now. */
    public Map<String, Object> upgradeOrder(String plan, int maximumSpaces) {
        return order(Map.of("level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "termYears", 3,
                "plan", Map.of("name", "L", "maximumSpaces", maximumSpaces), "upgrades", plan),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private Map<String, Object> order(Map<String, Object> line, int daysAgo) {
        return order(line, Instant.now().minus(daysAgo, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
    }

    private Map<String, Object> order(Map<String, Object> line, Instant createdAt) {
        return Map.of("customer", customer, "confirmationNumber", "OC-" + UUID.randomUUID(), "purchaseOrder", "", "createdAt",
                createdAt.toString(), "lines", List.of(line));
    }

    /** Enters an order. @return the contract it concluded */
    public String enter(Map<String, Object> order) throws IOException {
        return api.post("/api/orders", order).orFail().body().get("contracts").get(0).textValue();
    }

    /** What is sent to register a product for JumpStart, bought so many days ago, or on a day not said. */
    public Map<String, Object> jumpStart(Optional<Integer> daysAgo) {
        Map<String, Object> registration = new LinkedHashMap<>(Map.of("customer", customer, "product", "TAP",
                "serviceType", "TICKET_BASED_INCIDENT_RESOLUTION", "soldAsNew", true, "standardConfiguration", true,
                "onlyMicrosoftSoftware", true, "serial", serial(), "boughtIn", "CH", "locatedIn", "CH"));
        registration.put("acceptedTerms", "2019-05-10");
        daysAgo.ifPresent(days -> registration.put("purchasedOn", LocalDate.now(ZoneId.of("Europe/Zurich")).minusDays(days).toString()));
        return registration;
    }

    /** Registers it. @return its id */
    public String registerJumpStart(Optional<Integer> daysAgo) throws IOException {
        return api.post("/api/jumpstart/registrations", jumpStart(daysAgo)).orFail().body().get("registration").get("id").textValue();
    }

    /** Moves a device from a Space without a license to one with a license and back, so often. @return the device */
    public String toAndFro(int times) throws IOException {
        List<String> rooms = addSpaces(2);
        api.post("/api/assignments", assignment(enter(order(1)), List.of(), rooms.subList(1, 2))).orFail();
        String device = api.post("/api/devices", Map.of("customer", customer, "serial", serial(), "productCode", "RALLY_BAR_HUDDLE",
                "space", rooms.get(0))).orFail().body().get("id").textValue();
        for (int move = 0; move < 2 * times; move++) {
            long seen = api.get("/api/devices/" + device).orFail().body().get("version").longValue();
            api.change("POST", "/api/devices/" + device + "/moves", seen, Map.of("space", rooms.get((move + 1) % 2))).orFail();
        }
        return device;
    }

    /** The note that comes of moves to and fro. @return its id */
    public String noteOfMoves() throws IOException {
        toAndFro(2);
        api.post("/api/fair-use/looks", Map.of("customer", customer)).orFail();
        return api.get("/api/fair-use/notes?customer=" + customer).orFail().body().get("items").get(0).get("id").textValue();
    }

    private static String serial() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** Lets so many days pass over a contract that has not started. */
    public static void age(Connection database, String contract, int days) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("""
                UPDATE contracts.contracts SET order_created_at = order_created_at - make_interval(days => ?),
                       latest_start_on = latest_start_on - ?, ends_before = ends_before - ?
                 WHERE id = CAST(? AS uuid) AND started_on IS NULL""")) {
            update.setInt(1, days);
            update.setInt(2, days);
            update.setInt(3, days);
            update.setString(4, contract);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("contract " + contract + " has started");
            }
        }
    }

    /** The ids of a contract's licenses, by number. */
    public List<String> licensesOf(String contract) throws IOException {
        JsonNode items = api.get("/api/contracts/" + contract + "/licenses?size=200").orFail().body().get("items");
        return IntStream.range(0, items.size()).mapToObj(i -> items.get(i).get("id").textValue()).toList();
    }

    /** What is sent to assign; without licenses, free ones are taken. */
    public static Map<String, Object> assignment(String contract, List<String> licenses, List<String> spaces) {
        return Map.of("contract", contract, "licenses", licenses, "spaces", spaces);
    }
}
