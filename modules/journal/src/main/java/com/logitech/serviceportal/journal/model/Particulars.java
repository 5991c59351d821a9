package com.logitech.serviceportal.journal.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.journal.terms.CanonicalJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and decisions as the text they are stored as, and back. */
final class Particulars {

    private static final ObjectMapper READER = new ObjectMapper();

    private Particulars() {
    }

    static String text(List<Finding.Fact> facts) {
        return CanonicalJson.of(facts.stream().map(Particulars::map).toList());
    }

    static String text(Decision decision) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("question", decision.question());
        parts.put("granted", decision.granted());
        parts.put("at", decision.at().toString());
        parts.put("knownAt", decision.knownAt().toString());
        parts.put("findings", decision.findings().stream().map(Particulars::map).toList());
        return CanonicalJson.of(parts);
    }

    static List<Finding.Fact> facts(String text) {
        try {
            List<Finding.Fact> facts = new ArrayList<>();
            for (JsonNode fact : READER.readTree(text)) {
                String since = fact.path("since").textValue();
                facts.add(new Finding.Fact(fact.path("name").textValue(), fact.path("value").textValue(),
                        since == null ? null : Instant.parse(since), fact.path("source").textValue()));
            }
            return facts;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored facts are not what the journal wrote", e);
        }
    }

    private static Map<String, Object> map(Finding finding) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("clause", finding.clause().name());
        parts.put("rule", finding.clause().rule());
        parts.put("place", finding.clause().place());
        parts.put("heading", finding.clause().heading());
        parts.put("holds", finding.holds());
        parts.put("because", finding.because());
        parts.put("facts", finding.facts().stream().map(Particulars::map).toList());
        parts.put("turnedBy", finding.turnedBy());
        return parts;
    }

    private static Map<String, Object> map(Finding.Fact fact) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", fact.name());
        parts.put("value", fact.value());
        parts.put("since", fact.since() == null ? null : fact.since().toString());
        parts.put("source", fact.source());
        return parts;
    }
}
