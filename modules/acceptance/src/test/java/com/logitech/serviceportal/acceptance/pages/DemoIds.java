package com.logitech.serviceportal.acceptance.pages;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What one of the demo's customers has in the books, by kind of id. */
final class DemoIds {

    private static final String ROOMS = "Name,Building,Country,Category\nTried by a stranger,Annex,CA,Small Room\n";

    /** Its plans are too small to bring these about by the rules. */
    private static final String ASKED_FOR_SPARES = """
            INSERT INTO spares.requests (id, customer_id, company, scale_row, models, units, place, address, country, why, state,
                   requested_at, requested_by, version)
            SELECT gen_random_uuid(), k.id, k.company, 'ROOMS', 'RALLY_BAR 2, TAP 1', 3, 'IT store', 'Main Street 1', 'CA', '',
                   'REQUESTED', now(), 'trial', 1
              FROM contracts.customers k WHERE k.id = ? RETURNING id""";
    private static final String HOLDING_A_SPARE = """
            INSERT INTO spares.spares (id, customer_id, company, scale_row, serial, product, place, address, country, zone, holding,
                   carrier, tracking, sent_at, arrived_at, version)
            SELECT gen_random_uuid(), k.id, k.company, 'ROOMS', 'TRIED' || upper(substr(gen_random_uuid()::text, 1, 8)), 'RALLY_BAR',
                   'IT store', 'Main Street 1', 'CA', 'America/Toronto', 'ON_HAND', 'DHL', '', now(), now(), 1
              FROM contracts.customers k WHERE k.id = ? RETURNING id""";

    private final Map<PortalPage.Kind, List<String>> ids = new EnumMap<>(PortalPage.Kind.class);

    private DemoIds() {
    }

    /** What the company has; it gets an upload, and an endpoint that was sent something, where it has none yet. */
    static DemoIds of(String company, RunningPortal portal) throws Exception {
        DemoIds known = new DemoIds();
        try (Connection connection = portal.database().connect()) {
            UUID customer = UUID.fromString(read(connection, "SELECT id FROM contracts.customers WHERE company = ?", company).get(0));
            if (read(connection, PortalPage.Kind.UPLOAD.question(), customer).isEmpty()) {
                ApiClient.of(portal.url(""), connection, "olivia@portal.example")
                        .upload("/api/space-imports?customer=" + customer + "&fileName=rooms.csv", ROOMS, UUID.randomUUID().toString())
                        .orFail();
            }
            if (read(connection, PortalPage.Kind.LANE.question(), customer).isEmpty()) {
                ApiClient olivia = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
                String endpoint = olivia.post("/api/endpoints", Map.of("customer", customer, "name", "Tried " + UUID.randomUUID(),
                        "address", "https://hooks.trial.example/", "types", List.of("use.arranged"))).orFail().body().get("id").textValue();
                olivia.post("/api/endpoints/" + endpoint + "/tests", "").orFail();
            }
            if (read(connection, PortalPage.Kind.PULL.question(), customer).isEmpty()) {
                ApiClient olivia = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
                String link = olivia.post("/api/sync/links", Map.of("customer", customer, "organization", "Tried" + System.nanoTime(),
                        "name", "Headquarters", "settings", Map.of("rooms", true, "desks", true, "unlicensed", true, "roomsConfirmed",
                        true, "country", "CA", "nightly", true, "applies", false))).orFail().body().get("id").textValue();
                olivia.post("/api/sync/links/" + link + "/pulls", "").orFail();
            }
            // what our people noted is the customer's to see once they shared it
            read(connection, "UPDATE contracts.fair_use_notes SET shared_at = noted_at, shared_by = 'a trial', version = version + 1"
                    + " WHERE customer_id = ? AND shared_at IS NULL RETURNING id", customer);
            if (read(connection, PortalPage.Kind.PROPOSAL.question(), customer).isEmpty()) {
                ApiClient.of(portal.url(""), connection, "olivia@portal.example").post("/api/proposals", Map.of("customer", customer,
                        "name", "Tried " + UUID.randomUUID(), "changes", List.of(Map.of("kind", "BUY", "level", "SELECT", "category",
                        "SMALL_ROOM", "licenses", 2, "termYears", 3)))).orFail();
            }
            if (read(connection, PortalPage.Kind.TICKET.question(), customer).isEmpty()) {
                ApiClient.of(portal.url(""), connection, "samuel@portal.example").post("/api/tickets", Map.of("customer", customer,
                        "level", "BASIC", "subject", "Tried", "text", "Tried.", "language", "en", "channel", "MAIL", "phone", ""))
                        .orFail();
            }
            if (read(connection, PortalPage.Kind.MAIL.question(), customer).isEmpty()) {
                Bookings.waitingMail(connection);
            }
            if (read(connection, PortalPage.Kind.SPARES_REQUEST.question(), customer).isEmpty()) {
                read(connection, ASKED_FOR_SPARES, customer);
            }
            if (read(connection, PortalPage.Kind.SPARE.question(), customer).isEmpty()) {
                read(connection, HOLDING_A_SPARE, customer);
            }
            if (read(connection, PortalPage.Kind.REVIEW.question(), customer).isEmpty()) {
                Bookings.review(connection, customer);
            }
            for (PortalPage.Kind kind : PortalPage.Kind.values()) {
                known.ids.put(kind, read(connection, kind.question(), customer));
            }
        }
        return known;
    }

    private static List<String> read(Connection connection, String question, Object of) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setObject(1, of);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(rows.getString(1));
                }
                return read;
            }
        }
    }

    /** Whether there is one. */
    boolean has(PortalPage.Kind kind) {
        return !ids.get(kind).isEmpty();
    }

    /** One of the kind. @param at counted from 0; beyond the last it begins again */
    String one(PortalPage.Kind kind, int at) {
        List<String> known = ids.get(kind);
        return known.get(at % known.size());
    }

    /** One for each parameter that the page cannot do without. */
    Map<String, String> forPage(PortalPage page) {
        Map<String, String> values = new TreeMap<>();
        page.ids().forEach((parameter, kind) -> {
            if (page.standsOn(parameter) && has(kind)) {
                values.put(parameter, one(kind, 0));
            }
        });
        return values;
    }
}
