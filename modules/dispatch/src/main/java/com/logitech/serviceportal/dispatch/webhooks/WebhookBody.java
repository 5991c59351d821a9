package com.logitech.serviceportal.dispatch.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an endpoint is sent: the type, when it happened, and ids to ask the API with. */
final class WebhookBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WebhookBody() {
    }

    /** @param happenedAt UTC */
    static String of(String type, Instant happenedAt, Optional<UUID> customer, Map<String, String> facts) {
        Map<String, String> about = new LinkedHashMap<>();
        customer.ifPresent(id -> about.put("customer", id.toString()));
        about.putAll(facts);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("timestamp", happenedAt.toString());
        body.put("data", about);
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("facts that cannot be written", e);
        }
    }
}
