package com.logitech.serviceportal.acceptance.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What brings each fact about onsite spares about. */
final class SpareFacts {

    private static final String SAMUEL = "samuel@portal.example";

    private SpareFacts() {
    }

    /** Over the API, by the fact. */
    static Map<String, OneTransactionIT.Command> overTheApi() {
        Map<String, OneTransactionIT.Command> commands = new LinkedHashMap<>();
        commands.put("SparesRequested", (api, books, database) -> {
            SpareBooks spares = new SpareBooks(api, books);
            return () -> api.post("/api/spare-requests", spares.asked(1));
        });
        commands.put("SparesRequestCancelled", (api, books, database) -> onRequest(api, books, "/cancellation", ""));
        commands.put("SparesRequestRefused", (api, books, database) -> onRequest(api, books, "/refusal", Map.of("reason", "A trial.")));
        commands.put("SparesGranted", (api, books, database) -> onRequest(api, books, "/shipment",
                SpareBooks.parcel(SpareBooks.serial())));
        commands.put("SpareDelivered", (api, books, database) -> {
            SpareBooks spares = new SpareBooks(api, books);
            String spare = spares.sent(SpareBooks.serial());
            long seen = spares.version(spare);
            return () -> api.change("POST", spare + "/arrival", seen, Map.of("at", Instant.now().toString()));
        });
        commands.put("SpareMoved", (api, books, database) -> onReady(api, api, books, "/place", SpareBooks.STORE));
        commands.put("SpareChecked", (api, books, database) -> onReady(api, api, books, "/firmware", Map.of("firmware", "1.12")));
        commands.put("SpareUsedUp", (api, books, database) -> onReady(api, api, books, "/loss", Map.of("reason", "It fell.")));
        commands.put("SpareExchanged", (api, books, database) -> onReady(api, api, books, "/exchange", Map.of("unit",
                Map.of("serial", SpareBooks.serial(), "product", "RALLY_BAR_MINI"), "carrier", "DHL", "tracking", "",
                "reason", "A trial.")));
        commands.put("SparePartUsed", (api, books, database) -> onReady(api, api.as(database, SAMUEL), books, "/parts",
                Map.of("part", "Mic Pod", "failed", device(api, books))));
        commands.put("SpareMadeWhole", (api, books, database) -> {
            SpareBooks spares = new SpareBooks(api, books);
            String spare = spares.ready(SpareBooks.serial());
            JsonNode used = spares.act(api.as(database, SAMUEL), spare, "/parts", Map.of("part", "Mic Pod", "failed", device(api, books)))
                    .orFail().body();
            long seen = spares.version(spare);
            return () -> api.change("POST", spare + "/parts/" + used.at("/parts/0/id").textValue() + "/shipment", seen,
                    Map.of("carrier", "DHL", "tracking", ""));
        });
        commands.put("SpareDeployed", (api, books, database) -> onReady(api, api.as(database, SAMUEL), books, "/deployment",
                deployment(device(api, books))));
        commands.put("SpareReplenished", (api, books, database) -> {
            SpareBooks spares = new SpareBooks(api, books);
            String spare = spares.ready(SpareBooks.serial());
            ApiClient samuel = api.as(database, SAMUEL);
            JsonNode used = spares.act(samuel, spare, "/deployment", deployment(device(api, books))).orFail().body();
            String ticket = "/api/tickets/" + used.at("/summary/use/ticket").textValue();
            samuel.change("POST", ticket + "/steps", seen(samuel, ticket), Map.of("step", "Another cable", "result", "No picture"))
                    .orFail();
            samuel.change("POST", ticket + "/hardware-failure", seen(samuel, ticket), Map.of("serial",
                    used.at("/summary/use/failedSerial").textValue(), "stepsComplete", true)).orFail();
            String one = "/api/returns/" + api.get("/api/returns?customer=" + books.customer()).orFail().body().at("/items/0/id")
                    .textValue();
            String unit = SpareBooks.serial();
            api.change("POST", one + "/shipments", spares.version(one), Map.of("serial", unit, "product", "Rally Bar", "carrier", "DHL",
                    "preferred", true, "tracking", "", "term", "DAP", "dutiesByUs", true, "reason", "")).orFail();
            long shipped = spares.version(one);
            return () -> api.change("POST", one + "/deliveries", shipped, Map.of("serial", unit, "at", Instant.now().toString()));
        });
        commands.put("SparesScaleAdded", (api, books, database) -> () -> api.post("/api/spare-scales", Map.of("row", "FLEX_DESKS", "plans",
                false, "steps", List.of(Map.of("atLeast", 50, "units", 1)), "each", 50, "effectiveFrom",
                LocalDate.now().plusYears(4).toString(), "source", "A trial.", "assumption", true)));
        commands.put("FirmwareRecorded", (api, books, database) -> () -> api.post("/api/spare-scales/firmware", Map.of("product", "SWYTCH",
                "version", "1.12.3", "releasedOn", "2026-03-03")));
        return commands;
    }

    /** By rounds. */
    static Map<String, OneTransactionIT.Command> byRounds() {
        Map<String, OneTransactionIT.Command> commands = new LinkedHashMap<>();
        commands.put("SparesEntitlementChanged", (api, books, database) -> {
            String plan = books.enter(books.planOrder());
            api.post("/api/contracts/" + plan + "/activation", "").orFail();
            return () -> api.post("/probe/driven?what=noticeEntitlements", "");
        });
        commands.put("SpareUpdateDue", (api, books, database) -> {
            SpareBooks spares = new SpareBooks(api, books);
            String serial = SpareBooks.serial();
            spares.ready(serial);
            api.post("/api/spare-scales/firmware", Map.of("product", "RALLY_BAR", "version", "1.12.3",
                    "releasedOn", "2026-03-03")).orFail();
            try (PreparedStatement aged = database.prepareStatement("UPDATE spares.spares SET sent_at = now() - interval '100 days',"
                    + " arrived_at = now() - interval '100 days' WHERE serial = ?")) {
                aged.setString(1, serial);
                aged.executeUpdate();
            }
            return () -> api.post("/probe/driven?what=remindOfFirmware", "");
        });
        return commands;
    }

    private static OneTransactionIT.Sending onRequest(ApiClient api, Bookings books, String act, Object said) throws Exception {
        SpareBooks spares = new SpareBooks(api, books);
        String request = spares.requested(1);
        long seen = spares.version(request);
        return () -> api.change("POST", request + act, seen, said);
    }

    private static OneTransactionIT.Sending onReady(ApiClient api, ApiClient who, Bookings books, String act, Object said)
            throws Exception {
        SpareBooks spares = new SpareBooks(api, books);
        String spare = spares.ready(SpareBooks.serial());
        long seen = spares.version(spare);
        return () -> who.change("POST", spare + act, seen, said);
    }

    static Map<String, Object> deployment(String failed) {
        return Map.of("failed", failed, "text", "It does not start any more.", "language", "en", "phone", "");
    }

    /** A device in its warranty, in a Space under the plan. @return its id */
    private static String device(ApiClient api, Bookings books) throws Exception {
        return api.post("/api/devices", Map.of("customer", books.customer(), "serial", SpareBooks.serial(), "productCode", "RALLY_BAR",
                "space", books.addLargeRooms(1).get(0), "purchasedOn", LocalDate.now().minusMonths(6).toString())).orFail().body().get("id")
                .textValue();
    }

    private static long seen(ApiClient api, String ticket) throws Exception {
        return api.get(ticket).orFail().body().at("/ticket/version").longValue();
    }
}
