package com.logitech.serviceportal.acceptance.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Claims as they come about: a room, a device in it, a ticket in which it was examined, and the failure confirmed. */
abstract class ClaimStory {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    final LocalDate today = LocalDate.now(ZoneId.of("Europe/Zurich"));
    RunningPortal portal;
    ApiClient olivia;
    ApiClient bianca;
    String customer;

    @BeforeEach
    void enter(RunningPortal running) throws Exception {
        portal = running;
        olivia = as("olivia@portal.example");
        bianca = as("bianca@portal.example");
        customer = customer("CH", "Europe/Zurich");
    }

    ApiClient as(String email) throws Exception {
        try (Connection books = portal.database().connect()) {
            return ApiClient.of(portal.url(""), books, email);
        }
    }

    JsonNode made(String path, Object body) throws IOException {
        return olivia.post(path, body).orFail().body();
    }

    String customer(String country, String zone) throws IOException {
        return made("/api/customers", Map.of("company", "Returns " + country + " " + mark, "country", country, "zone", zone, "website", "",
                "contact", "it@returns.example")).get("id").textValue();
    }

    String room(String country) throws IOException {
        return made("/api/spaces", Map.of("customer", customer, "name", "Room " + UUID.randomUUID(), "category", "MEDIUM_TO_LARGE_ROOM",
                "country", country, "namedDesk", false, "roomConfirmed", true)).get("id").textValue();
    }

    String selectRoom(String country) throws IOException {
        String room = room(country);
        JsonNode order = made("/api/orders", Map.of("customer", customer, "confirmationNumber", "R-" + UUID.randomUUID(), "createdAt",
                Instant.now().minus(Duration.ofDays(2)).toString(), "lines",
                List.of(Map.of("level", "SELECT", "category", "MEDIUM_TO_LARGE_ROOM", "termYears", 3, "licenses", 1))));
        made("/api/assignments", Map.of("contract", order.at("/contracts/0").textValue(), "spaces", List.of(room)));
        return room;
    }

    static String serial() {
        return "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
    }

    String device(String room, LocalDate boughtOn) throws IOException {
        String serial = serial();
        register(serial, room, boughtOn);
        return serial;
    }

    void register(String serial, String room, LocalDate boughtOn) throws IOException {
        register(serial, "RALLY_BAR", room, boughtOn);
    }

    void register(String serial, String product, String room, LocalDate boughtOn) throws IOException {
        Map<String, Object> device = new HashMap<>(Map.of("customer", customer, "serial", serial, "productCode", product, "space", room));
        if (boughtOn != null) {
            device.put("purchasedOn", boughtOn.toString());
        }
        made("/api/devices", device);
    }

    /** A ticket about a room, in which a step of troubleshooting is written down. */
    String examined(String room) throws IOException {
        JsonNode ticket = bianca.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "space", room, "subject", "No picture",
                "text", "The camera stays dark.", "language", "en", "channel", "MAIL", "phone", "", "product",
                Map.of("kind", "OURS", "name", "Rally Bar"))).orFail().body().get("ticket");
        String path = "/api/tickets/" + ticket.get("id").textValue();
        bianca.change("POST", path + "/steps", ticket.get("version").longValue(), Map.of("step", "Another cable", "result", "No picture"))
                .orFail();
        return path;
    }

    static long version(ApiClient asking, String path, String at) throws IOException {
        return asking.get(path).orFail().body().at(at).longValue();
    }

    ApiClient.Answer confirm(String ticket, Map<String, Object> failure) throws IOException {
        return bianca.change("POST", ticket + "/hardware-failure", version(bianca, ticket, "/ticket/version"), failure);
    }

    JsonNode claimed(String ticket, Map<String, Object> failure) throws IOException {
        confirm(ticket, failure).orFail();
        return read(bianca, bianca.get("/api/returns?ticket=" + ticket.substring("/api/tickets/".length())).orFail().body()
                .at("/items/0/id").textValue());
    }

    JsonNode claimed(String room, String serial) throws IOException {
        return claimed(examined(room), Map.of("serial", serial, "stepsComplete", true));
    }

    static JsonNode read(ApiClient asking, String id) throws IOException {
        return asking.get("/api/returns/" + id).orFail().body();
    }

    static String path(JsonNode one) {
        return "/api/returns/" + one.at("/summary/id").textValue();
    }

    static String state(JsonNode one) {
        return one.at("/summary/state").textValue();
    }

    ApiClient.Answer act(ApiClient acting, JsonNode on, String act, Object body) throws IOException {
        return acting.change("POST", path(on) + act, version(bianca, path(on), "/summary/version"), body);
    }
}
