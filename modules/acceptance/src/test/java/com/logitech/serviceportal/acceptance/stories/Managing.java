package com.logitech.serviceportal.acceptance.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is sent about service managers, and who they are. */
final class Managing {

    private Managing() {
    }

    /** The demo's first service manager. @param api of one of our people */
    static String david(ApiClient api) throws IOException {
        return named(api, "David Okafor");
    }

    static String named(ApiClient api, String name) throws IOException {
        return people(api).filter(one -> one.get("name").textValue().equals(name)).findFirst().orElseThrow().get("user").textValue();
    }

    /** One who is not this. */
    static String other(ApiClient api, String manager) throws IOException {
        return people(api).map(one -> one.get("user").textValue()).filter(user -> !user.equals(manager)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> people(ApiClient api) throws IOException {
        return StreamSupport.stream(api.get("/api/service-managers").orFail().body().get("items").spliterator(), false);
    }

    static Map<String, Object> hours() {
        return hours("Europe/Zurich", "09:00", "17:00");
    }

    /** On Monday to Friday. */
    static Map<String, Object> hours(String zone, String opens, String closes) {
        return Map.of("zone", zone, "days", Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                .map(day -> Map.of("day", day, "opensAt", opens, "closesAt", closes)).toList());
    }

    static Map<String, Object> assignment(String manager) {
        return Map.of("manager", manager, "hours", hours(), "standIns", List.of());
    }
}
