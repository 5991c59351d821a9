package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Described.Operation;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Bad input to the API")
class BadInputIT {

    /**
     * @param status what is expected; 0 for any of the 400s
     *
     * @param names the field, parameter or header that must be named; empty for none
     */
    private record Case(String why, Request request, int status, String names) {
    }

    @Test
    @DisplayName("is answered with what is wrong and where, is never our fault, and leaves nothing behind")
    void badInput(RunningPortal portal) throws InterruptedException, ExecutionException {
        World world = World.of(portal, "northwind");
        Program program = Program.of(portal, "olivia@portal.example");
        Program agent = Program.of(portal, "samuel@portal.example");
        Map<String, String> before = Books.digest(portal);
        List<Case> cases = new ArrayList<>();
        for (Operation operation : Described.by(portal).operations()) {
            if (!operation.isOpen()) {
                parameters(operation, world, cases);
                headers(operation, world, cases);
                if (operation.takesJson()) {
                    syntax(operation, world, cases);
                    fields(operation, world, cases);
                }
            }
        }
        List<String> wrong = SideBySide.all(cases.stream().map(bad -> asking(bad, isOfDesk(bad) ? agent : program)).toList()).stream()
                .flatMap(Optional::stream).toList();
        assertThat(wrong).as("%d of %d cases", wrong.size(), cases.size()).isEmpty();
        assertThat(cases).hasSizeGreaterThan(1_000);
        assertThat(Books.digest(portal)).isEqualTo(before);
    }

    private static boolean isOfDesk(Case bad) {
        return Stream.of("/api/tickets", "/api/answers", "/api/mails", "/api/returns").anyMatch(bad.request().path()::startsWith)
                && Stream.of("/shipments", "/withdrawal", "/deliveries", "/receipts", "/inspection", "/let-go", "/settlement")
                .noneMatch(bad.request().path()::endsWith)
                || bad.request().path().matches("/api/spares/[^/]+/(deployment|parts)");
    }

    private static Callable<Optional<String>> asking(Case bad, Program sender) {
        return () -> {
            long began = System.nanoTime();
            Answer answer = sender.send(bad.request().anew());
            return objection(bad, answer, (System.nanoTime() - began) / 1_000_000);
        };
    }

    private static Optional<String> objection(Case bad, Answer answer, long milliseconds) {
        String what = bad.request().verb() + " " + bad.request()
                .path() + " (" + bad.why() + "): " + answer.status() + " " + answer.type() + " " + answer.text();
        if (answer.status() / 100 != 4 || bad.status() != 0 && answer.status() != bad.status()) {
            return Optional.of("status, not " + bad.status() + ": " + what);
        } else if (!answer.type().startsWith("application/problem+json")) {
            return Optional.of("no problem document: " + what);
        } else if (milliseconds > 5_000) {
            return Optional.of(milliseconds + " ms: " + what);
        }
        JsonNode problem = answer.json();
        boolean complete = problem.path("type").asText().startsWith("/problems/") && !problem.path("title").asText().isEmpty()
                && problem.path("status").intValue() == answer.status()
                && problem.path("instance").asText("/api/").startsWith("/api/");
        boolean telling = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .allMatch(error -> !error.path("message").asText().isEmpty() && !error.path("code").asText().isEmpty());
        boolean naming = bad.names().isEmpty() || problem.path("errors").toString().contains(bad.names());
        boolean leaking = answer.text()
                .matches("(?s).*(com\\.fasterxml|org\\.postgresql|java\\.|Exception|\\bat com\\.|SELECT |INSERT ).*");
        return complete && telling && naming && !leaking ? Optional.empty()
                : Optional.of("says too little or too much, " + bad.names() + ": " + what);
    }

    private static void parameters(Operation operation, World world, List<Case> cases) {
        Request request = world.request(operation);
        cases.add(new Case("unknown parameter", request.asking("colour=red"), 422, "colour"));
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.get("name").textValue();
            Request bare = request.to(request.path().replaceAll("[?&]" + name + "=[^&]*", ""));
            Request free = bare.to(bare.path().contains("?") || !bare.path().contains("&") ? bare.path() : bare.path()
                    .replaceFirst("&", "?"));
            for (String value : badValues(name, parameter.get("schema"))) {
                cases.add(new Case(name + " is " + value, free.asking(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)), 422,
                        name));
            }
            String good = URLEncoder.encode(parameter.path("example").asText("x"), StandardCharsets.UTF_8);
            cases.add(new Case(name + " twice", free.asking(name + "=" + good + "&" + name + "=" + good), 422, name));
            cases.add(new Case(name + " of bytes that are no UTF-8", free.asking(name + "=%ff%fe"), 400, ""));
        }
    }

    private static List<String> badValues(String name, JsonNode schema) {
        if (name.equals("after")) {
            return List.of("", "garbage", "!!!!", "AAAA", "bm90aGluZw", "\u0000");
        } else if (schema.has("enum")) {
            return List.of("", "NOPE", schema.at("/enum/0").textValue().toLowerCase(java.util.Locale.ROOT), "0",
                    schema.at("/enum/0").textValue() + " ");
        }
        return switch (schema.path("type").textValue() + " " + schema.path("format").asText()) {
            case "integer int32" -> List.of("0", "-1", "201", "1000000000", "99999999999999999999", "1.5", "x", "", "1e2", "+5", "\uff11",
                    "0x10");
            case "boolean " -> List.of("", "yes", "1", "TRUE", "null");
            case "string date" -> List.of("", "2026-02-30", "2026-13-01", "02/03/2026", "20260303", "2026-03-03T10:00:00Z", "0000-01-01",
                    "10000-01-01", "today");
            case "string date-time" -> List.of("", "2026-03-03", "2026-03-03T10:00:00", "2026-03-03T24:00:00Z", "2026-03-03T23:59:60Z",
                    "2026-03-03T10:00:00+99:00", "1772532000",
                    "2026-03-29T02:30:00[Europe/Berlin]", "+294277-01-01T00:00:00Z", "now");
            case "string uuid" -> List.of();
            default -> name.equals("country") ? List.of("", "ca", "CAN", "Canada", "1") : name.equals("category")
                    ? List.of("", "small_room", "Small Room")
                    : name.equals("fileName") ? List.of("", "a\u0000b", "x".repeat(3_000), "x".repeat(300))
                    : List.of("a\u0000b", "x".repeat(3_000));
        };
    }

    private static void headers(Operation operation, World world, List<Case> cases) {
        Request request = world.request(operation);
        cases.add(new Case("Accept XML", request.with("Accept", "text/xml"), 406, ""));
        if (operation.needs("Idempotency-Key")) {
            cases.add(new Case("no key", request.without("Idempotency-Key"), 400, "Idempotency-Key"));
            Request keyed = request.without("Idempotency-Key");
            if (!operation.path().contains("activation") && !operation.path().contains("release")) {
                // a key of our own making stands for the whole case, so it is not renewed
                cases.add(new Case("blank key", keyed.with("idempotency-key", " "), 400, "Idempotency-Key"));
                cases.add(new Case("long key", keyed.with("idempotency-key", "k".repeat(256)), 0, ""));
            }
        }
        if (operation.needs("If-Match")) {
            cases.add(new Case("no If-Match", request.without("If-Match"), 428, "If-Match"));
            for (String tag : List.of("*", "v7", "W/\"v7\"", "\"v7\", \"v8\"", "\"7\"", "\"v-1\"", "\"v99999999999999999999\"",
                    "garbage")) {
                cases.add(new Case("If-Match " + tag, request.with("If-Match", tag), 400, "If-Match"));
            }
            cases.add(new Case("stale If-Match", request.with("If-Match", "\"v999999\""), 412, ""));
        }
        if (!operation.verb().equals("GET")) {
            if (operation.takesJson()) {
                cases.add(new Case("text", request.with("Content-Type", "text/plain"), 415, ""));
                cases.add(new Case("form", request.with("Content-Type", "application/x-www-form-urlencoded"), 415, ""));
                cases.add(new Case("no content type", request.without("Content-Type"), 415, ""));
                cases.add(new Case("UTF-16", request.with("Content-Type", "application/json; charset=utf-16"), 400, "Content-Type"));
                cases.add(new Case("compressed", request.sending(compressed(request.body())).with("Content-Encoding", "gzip"), 415, ""));
            } else if (operation.takesFile()) {
                cases.add(new Case("JSON for a file", request.with("Content-Type", "application/json"), 415, ""));
                cases.add(new Case("a compressed file", request.with("Content-Encoding", "gzip"), 415, ""));
                cases.add(new Case("an empty file", request.sending(new byte[0]), 422, ""));
                if (!operation.path().contains("/tickets/")) { // beside a word any file may lie that is no program
                    cases.add(new Case("a page for a proof", request.sending("<html><script>".getBytes(StandardCharsets.UTF_8)), 422, ""));
                }
            } else if (operation.takesCsv()) {
                cases.add(new Case("JSON for a file", request.with("Content-Type", "application/json"), 415, ""));
                cases.add(new Case("a compressed file", request.with("Content-Encoding", "gzip"), 415, ""));
                cases.add(new Case("an empty file", request.sending(new byte[0]), 0, ""));
                cases.add(new Case("a picture",
                        request.sending(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'}), 0,
                        ""));
            } else {
                cases.add(new Case("a body where none is taken", request.sending(Program.json("{'a':1}")), 400, ""));
            }
        }
        for (JsonNode place : operation.parameters("path")) {
            String name = place.get("name").textValue();
            String known = world.knows(name) ? world.id(name) : place.get("example").asText();
            for (String id : List.of("0", "-1", "9223372036854775808", "1%20OR%201=1", known.toLowerCase(java.util.Locale.ROOT) + "x",
                    "{" + known + "}", known.replace("-", "") + "-",
                    "x".repeat(5_000))) {
                cases.add(new Case("id " + (id.length() > 60 ? "of " + id.length() : id),
                        request.to(request.path().replace("/" + known, "/" + id.replace("{", "%7B").replace("}", "%7D"))), 404, ""));
            }
        }
    }

    private static void syntax(Operation operation, World world, List<Case> cases) {
        Request request = world.request(operation);
        String good = new String(request.body(), StandardCharsets.UTF_8);
        String field = world.aboutThese(operation.example()).fieldNames().next();
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        for (String text : List.of("", " ", "{", "[]", "null", "5", "\"x\"", good + " x", good + good,
                good.substring(0, good.length() - 1), good.replace("\"", "'"), "\ufeff" + good,
                "{\"" + field + "\":1,\"" + field + "\":2}", "[".repeat(50_000), "{\"a\":".repeat(40) + "1" + "}".repeat(40),
                "{\"a\":" + "9".repeat(1_200) + "}", "{\"a\":NaN}",
                "{\"a\":007}", "{\"a\":\"\n\"}", "{/**/}")) {
            bodies.put(text.length() > 60 ? text.substring(0, 60) + "..." : text, text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("UTF-16", good.getBytes(StandardCharsets.UTF_16));
        bodies.put("Latin-1", "{\"a\":\"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1));
        bodies.put("cut UTF-8", new byte[] {'{', '"', (byte) 0xe2, (byte) 0x82});
        bodies.forEach((why, body) -> cases.add(new Case("body " + why, request.sending(body), 400, "")));
        cases.add(new Case("3 MB", request.sending(("{\"a\":\"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8)), 413,
                ""));
        for (String name : List.of("colour", "__proto__", "class", "@type", "id", "version", "role", "createdBy", "")) {
            ObjectNode more = (ObjectNode) world.aboutThese(operation.example());
            if (!more.has(name)) {
                cases.add(new Case("a field of its own: " + name, request.sending(more.put(name, 1)), 422, "\"/" + name + "\""));
            }
        }
    }

    private static void fields(Operation operation, World world, List<Case> cases) {
        Request request = world.request(operation);
        JsonNode schema = operation.bodySchema();
        Set<String> required = new java.util.HashSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        schema.get("properties").fields().forEachRemaining(property -> {
            String name = property.getKey();
            for (String bad : badFields(operation.of().resolved(property.getValue()))) {
                ObjectNode body = (ObjectNode) world.aboutThese(operation.example());
                body.set(name, Program.json(bad));
                cases.add(new Case(name + " is " + bad, request.sending(body), 422, "\"/" + name));
            }
            if (required.contains(name)) {
                ObjectNode without = (ObjectNode) world.aboutThese(operation.example());
                without.remove(name);
                cases.add(new Case(name + " is missing", request.sending(without), 422, name));
                ObjectNode nothing = (ObjectNode) world.aboutThese(operation.example());
                nothing.putNull(name);
                cases.add(new Case(name + " is null", request.sending(nothing), 422, name));
            }
        });
    }

    private static List<String> badFields(JsonNode schema) {
        if (schema.has("enum")) {
            return List.of("'NOPE'", "''", "5", "true", "[]", "{}");
        }
        return switch (schema.path("type").textValue() + " " + schema.path("format").asText()) {
            case "integer int32",
                    "integer int64" -> List.of("'12'", "''", "1.5", "3.0", "true", "[]", "{}", "99999999999999999999",
                    "-99999999999999999999", "1e999999999");
            case "boolean " -> List.of("'true'", "'yes'", "1", "0", "''", "[]", "{}");
            case "string date" -> List.of("5", "''", "'2026-02-30'", "'02/03/2026'", "'2026-03-03T10:00:00Z'", "20000", "[2026,3,3]", "{}",
                    "true");
            case "string date-time" -> List.of("5", "''", "'2026-03-03'", "'2026-03-03T10:00:00'", "'2026-03-03T24:00:00Z'",
                    "'2026-02-30T10:00:00Z'", "1772532000", "'1772532000'", "[]", "{}");
            case "string time" -> List.of("16", "''", "'25:00'", "'4 pm'", "[]");
            case "string uuid" -> List.of("5", "true", "[]", "{}");
            case "array " -> List.of("'x'", "5", "{}", "true", "[null]", "[[]]", "[5]");
            case "object " -> List.of("'x'", "5", "[]", "true");
            default -> List.of("5", "5.5", "true", "[]", "{}", "['a']", "'a\\u0000b'", "'\\ud83d'");
        };
    }

    @Test
    @DisplayName("in the address itself never reaches us as a fault of ours, whatever the server makes of it")
    void addresses(RunningPortal portal) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String address
                : List.of("/api/spaces/%zz", "/api/spaces/%00", "/api/spaces/%2e%2e/%2e%2e/WEB-INF/web.xml", "/api/spaces/..;/..;/",
                "/api//spaces", "/api/spaces/%c0%ae",
                "/api/spaces;x=y", "/api/./spaces", "/api/../api/spaces", "/api/spaces/%252e", "/api/spaces?%zz", "/api/spaces?a=%zz",
                "/api/%73paces?x=1", "/api/spaces/" + "a".repeat(9_000),
                "/api/nothing", "/api", "/api/", "/API/spaces")) {
            for (String verb : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get", "HEAD", "OPTIONS")) {
                String line = raw(portal,
                        verb + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
                if (!line.matches("HTTP/1\\.[01] [234]\\d\\d.*") && !line.matches("HTTP/1\\.[01] 501.*")) {
                    wrong.add(verb + " " + address.substring(0, Math.min(60, address.length())) + ": " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("in a body that does not arrive as announced is the sender's fault")
    void bodiesThatDoNotArrive(RunningPortal portal) throws IOException {
        String head = "POST /api/customers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + "application/json\r\nIdempotency-Key: k1\r\nAuthorization: Bearer "
                + Program.of(portal, "olivia@portal.example").token() + "\r\n";
        for (String rest : List.of("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\n", "Content-Length: -1\r\n\r\n{}",
                "Content-Length: x\r\n\r\n{}", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "Content-Length: 999999999999\r\n\r\n{}", "Content-Length: 1\r\n\r\n{}")) {
            assertThat(raw(portal, head + rest)).as(rest).matches("(HTTP/1\\.[01] 4\\d\\d.*)?");
        }
    }

    private static String raw(RunningPortal portal, String request) throws IOException {
        try (Socket socket = new Socket("localhost", portal.server().port())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            InputStream answer = socket.getInputStream();
            for (int next = answer.read(); next >= 0 && next != '\r'; next = answer.read()) {
                line.write(next);
            }
            return line.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
