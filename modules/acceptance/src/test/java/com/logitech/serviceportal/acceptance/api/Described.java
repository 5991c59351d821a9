package com.logitech.serviceportal.acceptance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What the running portal says of its API at /openapi. */
final class Described {

    private final JsonNode document;

    private Described(JsonNode document) {
        this.document = document;
    }

    static Described by(RunningPortal portal) {
        return new Described(Program.unknown(portal).get("/openapi?format=json").good().json());
    }

    /** One operation. @param verb in capitals */
    record Operation(String verb, String path, JsonNode said, Described of) {

        String id() {
            return verb + " " + path;
        }

        List<JsonNode> parameters(String in) {
            return StreamSupport.stream(said.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.get("in").textValue().equals(in)).toList();
        }

        boolean needs(String header) {
            return parameters("header").stream().anyMatch(parameter -> parameter.get("name").textValue().equals(header));
        }

        boolean takesJson() {
            return said.at("/requestBody/content").has("application/json");
        }

        boolean takesCsv() {
            return said.at("/requestBody/content").has("text/csv");
        }

        boolean takesFile() {
            return said.at("/requestBody/content").has("application/octet-stream");
        }

        JsonNode example() {
            return said.at("/requestBody/content/application~1json/example").deepCopy();
        }

        JsonNode bodySchema() {
            return of.resolved(said.at("/requestBody/content/application~1json/schema"));
        }

        boolean isOpen() {
            return said.path("security").isArray() && said.get("security").isEmpty();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
            if (List.of("get", "post", "put", "delete").contains(verb.getKey())) {
                all.add(new Operation(verb.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), verb.getValue(), this));
            }
        }));
        return all;
    }

    JsonNode resolved(JsonNode schema) {
        return Optional.ofNullable(schema.get("$ref")).map(reference -> document.at(reference.textValue().substring(1))).orElse(schema);
    }
}
