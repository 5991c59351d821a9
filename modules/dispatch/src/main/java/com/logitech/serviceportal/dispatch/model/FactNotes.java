package com.logitech.serviceportal.dispatch.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fact's ids, dates and numbers as the text they are stored as, and back. */
final class FactNotes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> NOTES = new TypeReference<>() {
    };

    private FactNotes() {
    }

    static String text(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("facts that cannot be written", e);
        }
    }

    static Map<String, String> facts(String text) {
        try {
            return JSON.readValue(text, NOTES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts that cannot be read", e);
        }
    }
}
