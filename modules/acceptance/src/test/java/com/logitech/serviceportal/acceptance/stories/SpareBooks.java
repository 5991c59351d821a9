package com.logitech.serviceportal.acceptance.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Onsite spares of a new customer, brought about over the API as operations do. */
final class SpareBooks {

    static final Map<String, Object> STORE = Map.of("name", "IT store", "address", "Main Street 1\nZurich", "country", "CH");
    private static final String PRODUCT = "RALLY_BAR";

    private final ApiClient operations;
    private final String customer;

    /** Of a customer with a Select plan that was bought long enough ago. */
    SpareBooks(ApiClient operations, Bookings books) throws IOException {
        this.operations = operations;
        this.customer = books.customer();
        books.enter(books.planEndingSoon());
    }

    static String serial() {
        return "S-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    Map<String, Object> asked(int units) {
        return Map.of("customer", customer, "row", "ROOMS", "models", List.of(Map.of("product", PRODUCT, "units", units)), "place", STORE,
                "why", "A trial.");
    }

    /** @return the request's address */
    String requested(int units) throws IOException {
        return "/api/spare-requests/" + operations.post("/api/spare-requests", asked(units)).orFail().body().get("id").textValue();
    }

    static Map<String, Object> parcel(String... serials) {
        return Map.of("units", Arrays.stream(serials).map(SpareBooks::unit).toList(), "carrier", "DHL", "tracking", "");
    }

    static Map<String, Object> unit(String serial) {
        return Map.of("serial", serial, "product", PRODUCT);
    }

    /** @return the address of a spare that is on its way */
    String sent(String serial) throws IOException {
        String request = requested(1);
        operations.change("POST", request + "/shipment", version(request), parcel(serial)).orFail();
        return "/api/spares/" + operations.get("/api/spares?customer=" + customer + "&text=" + serial).orFail().body().at("/items/0/id")
                .textValue();
    }

    /** @return the address of a spare that lies ready */
    String ready(String serial) throws IOException {
        String spare = sent(serial);
        act(operations, spare, "/arrival", Map.of("at", Instant.now().toString())).orFail();
        return spare;
    }

    ApiClient.Answer act(ApiClient who, String spare, String act, Object said) throws IOException {
        return who.change("POST", spare + act, version(spare), said);
    }

    long version(String address) throws IOException {
        JsonNode body = operations.get(address).orFail().body();
        return (body.has("version") ? body.get("version") : body.at("/summary/version")).longValue();
    }
}
