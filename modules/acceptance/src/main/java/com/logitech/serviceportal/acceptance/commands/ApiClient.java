package com.logitech.serviceportal.acceptance.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A program that speaks the portal's API with one person's access token. */
public final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVERY_SCOPE =
            "contracts:read contracts:write countries:read countries:write customers:read customers:write "
            + "returns:read returns:write spares:read spares:write jumpstart:read jumpstart:write "
            + "tickets:read tickets:write fair-use:read fair-use:write "
            + "deliveries:read deliveries:write devices:read devices:write entitlements:read journal:read lists:read lists:write "
            + "notices:read notices:write people:read people:write spaces:read spaces:write";
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(15);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String token;

    /** What came back. @param body missing where it is no JSON @param took from the first byte sent to the last received */
    public record Answer(int status, JsonNode body, String text, Duration took, Map<String, List<String>> headers) {
        public boolean ok() {
            return status >= 200 && status < 300;
        }

        /** The answer, if it is a good one. */
        public Answer orFail() {
            if (!ok()) {
                throw new IllegalStateException("the portal answered " + status + ": " + text);
            }
            return this;
        }
    }

    private ApiClient(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /**
     * For a person known to the database, with a new access token for every scope.
     *
     * @param url where the portal is
     */
    public static ApiClient of(String url, Connection database, String email) throws SQLException {
        String secret = "spt_" + UUID.randomUUID() + UUID.randomUUID();
        try (PreparedStatement insert = database.prepareStatement("""
                INSERT INTO contracts.access_tokens (id, user_id, name, token_hash, scopes, created_at)
                SELECT gen_random_uuid(), id, 'acceptance', ?, ?, now() FROM contracts.portal_users WHERE email_key = ?""")) {
            insert.setBytes(1, sha256(secret));
            insert.setString(2, EVERY_SCOPE);
            insert.setString(3, email);
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("nobody is known as " + email + "; the portal has to be started with demo data");
            }
        }
        if (!database.getAutoCommit()) {
            database.commit();
        }
        return new ApiClient(url, secret);
    }

    /** The same person with the same token, at another server. */
    public ApiClient at(String otherUrl) {
        return new ApiClient(otherUrl, token);
    }

    public Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** A long answer, to be read while it comes. Whoever asks for it closes it. */
    public InputStream stream(String path) throws IOException {
        try {
            HttpResponse<InputStream> response = client.send(request(path).timeout(LONGEST_STREAM).GET().build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != OK) {
                throw new IOException("the portal answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A command, with a key of its own: it is sent once. */
    public Answer post(String path, Object body) throws IOException {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** A command that may be sent again under the same key. @param body empty text for none */
    public Answer post(String path, Object body, String key) throws IOException {
        return send(with(body, request(path).header("Idempotency-Key", key), "POST"));
    }

    /** A change of what was read. @param seen the version read @param body empty text for none */
    public Answer change(String method, String path, long seen, Object body) throws IOException {
        return change(method, path, seen, body, UUID.randomUUID().toString());
    }

    /** The same; may be sent again under the same key. */
    public Answer change(String method, String path, long seen, Object body, String key) throws IOException {
        HttpRequest.Builder request = request(path).header("If-Match", "\"v" + seen + "\"");
        return send(with(body, "POST".equals(method) ? request.header("Idempotency-Key", key) : request, method));
    }

    private static HttpRequest.Builder with(Object body, HttpRequest.Builder request, String method) {
        return "".equals(body) ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(write(body)));
    }

    /** The same portal, asked by somebody else. */
    public ApiClient as(Connection database, String email) throws SQLException {
        return of(url, database, email);
    }

    public Answer upload(String path, String file, String key) throws IOException {
        return upload(path, file, key, "text/csv");
    }

    public Answer upload(String path, String file, String key, String type) throws IOException {
        return send(request(path).header("Idempotency-Key", key).header("Content-Type", type).POST(BodyPublishers.ofString(file)));
    }

    public Answer upload(String path, Path file, String key) throws IOException {
        return send(request(path).header("Idempotency-Key", key).header("Content-Type", "text/csv").timeout(Duration.ofMinutes(5))
                .POST(BodyPublishers.ofFile(file)));
    }

    /** As JSON; a text is taken as it is. */
    static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60)).header("Authorization", "Bearer " + token);
    }

    /** Sends it; a portal that asks for patience is given it. */
    private Answer send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        try {
            while (true) {
                long begun = System.nanoTime();
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                if (response.statusCode() != TOO_MANY) {
                    return new Answer(response.statusCode(), read(response), response.body(), took, response.headers().map());
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("content-type").filter(type -> type.contains("json")).isPresent();
        try {
            return json && !response.body().isEmpty() ? JSON.readTree(response.body()) : JSON.missingNode();
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
