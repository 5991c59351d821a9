package com.logitech.serviceportal.acceptance.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.logitech.serviceportal.acceptance.RunningPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A program that talks to the API with a person's token, or with none. */
final class Program {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String ALL_SCOPES =
            "contracts:read contracts:write countries:read countries:write customers:read customers:write devices:read devices:write"
            + " returns:read returns:write spares:read spares:write jumpstart:read jumpstart:write"
            + " tickets:read tickets:write fair-use:read fair-use:write"
            + " deliveries:read deliveries:write entitlements:read journal:read lists:read lists:write notices:read"
            + " notices:write people:read people:write spaces:read spaces:write";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private final RunningPortal portal;
    private final String token;

    private Program(RunningPortal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** With a personal token of the person, made for everything. */
    static Program of(RunningPortal portal, String email) {
        return of(portal, email, ALL_SCOPES);
    }

    static Program of(RunningPortal portal, String email, String scopes) {
        String token = "spt_" + UUID.randomUUID();
        try (Connection books = portal.database().connect(); PreparedStatement issue = books.prepareStatement("""
                INSERT INTO contracts.access_tokens (id, user_id, name, token_hash, scopes, created_at)
                SELECT gen_random_uuid(), id, 'test', ?, ?, now() FROM contracts.portal_users WHERE email = ?""")) {
            issue.setBytes(1, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
            issue.setString(2, scopes);
            issue.setString(3, email);
            if (issue.executeUpdate() != 1) {
                throw new IllegalStateException("there is nobody called " + email);
            }
        } catch (SQLException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
        return new Program(portal, token);
    }

    static Program unknown(RunningPortal portal) {
        return new Program(portal, null);
    }

    /** A request to be sent as it is or spoiled first. */
    record Request(String verb, String path, byte[] body, Map<String, String> headers) {

        static Request of(String verb, String path) {
            return new Request(verb, path, null, Map.of());
        }

        Request with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Request(verb, path, body, more);
        }

        Request without(String header) {
            Map<String, String> fewer = new LinkedHashMap<>(headers);
            fewer.remove(header);
            return new Request(verb, path, body, fewer);
        }

        Request sending(byte[] other) {
            return new Request(verb, path, other, headers);
        }

        Request sending(JsonNode other) {
            try {
                // what is half a character stays one
                return sending(JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(other))
                        .with("Content-Type", "application/json");
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Request to(String other) {
            return new Request(verb, other, body, headers);
        }

        Request asking(String more) {
            return to(path + (path.contains("?") ? "&" : "?") + more);
        }

        /** As a new command of its own. */
        Request anew() {
            return headers.containsKey("Idempotency-Key") ? with("Idempotency-Key", UUID.randomUUID().toString()) : this;
        }
    }

    /** An answer. */
    record Answer(int status, String text, HttpResponse<String> response) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException none) {
                throw new AssertionError(status + " " + text, none);
            }
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        String type() {
            return header("Content-Type").orElse("");
        }

        /** The same, after making sure that it went well. */
        Answer good() {
            if (status / 100 != 2) {
                throw new AssertionError(response.request().method() + " " + response.uri() + ": " + status + " " + text);
            }
            return this;
        }
    }

    /** For a request that no client would make. */
    String token() {
        return token;
    }

    Answer send(Request request) {
        HttpRequest.BodyPublisher body = request.body() == null ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(request.body());
        HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(portal.url(request.path()))).timeout(Duration.ofSeconds(60))
                .method(request.verb(), body);
        request.headers().forEach(sent::header);
        if (token != null) {
            sent.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = CLIENT.send(sent.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(request.verb() + " " + request.path(), broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** A file, which has to be there. */
    byte[] bytes(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url(path))).timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token).build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + ": " + response.statusCode());
            }
            return response.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    Answer get(String path) {
        return send(Request.of("GET", path));
    }

    Answer post(String path, JsonNode body) {
        return send(Request.of("POST", path).sending(body).with("Idempotency-Key", UUID.randomUUID().toString()));
    }

    Answer post(String path) {
        return send(Request.of("POST", path).with("Idempotency-Key", UUID.randomUUID().toString()));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }
}
