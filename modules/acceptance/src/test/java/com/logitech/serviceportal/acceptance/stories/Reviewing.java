package com.logitech.serviceportal.acceptance.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Account reviews, asked for over the API. */
final class Reviewing {

    private Reviewing() {
    }

    /** Has an account reviewed. @return the review's address */
    static String begun(ApiClient who, String customer) throws IOException {
        return "/api/reviews/" + who.post("/api/customers/" + customer + "/reviews", "").orFail().body().get("id").textValue();
    }

    /** The review once it is made, or given up. */
    static JsonNode ended(ApiClient who, String review) throws IOException {
        return Waiting.forAnswer(() -> who.get(review).orFail().body(),
                one -> !one.at("/summary/state").textValue().equals("MAKING"), Duration.ofMinutes(1));
    }

    /** Its figures by their names; a product's with its name behind a colon. */
    static Map<String, Integer> figures(JsonNode review) {
        Map<String, Integer> figures = new HashMap<>();
        review.get("figures").forEach(one -> figures.put(one.get("figure").textValue()
                + (one.at("/of").asText("").isEmpty() ? "" : ":" + one.get("of").textValue()), one.get("count").intValue()));
        return figures;
    }
}
