package com.logitech.serviceportal.acceptance.standin;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/**
 * Stands in for the Sync Cloud API: asks for a client certificate, pages, checks what it is asked, keeps its limits, and answers with the
 * bodies its description gives. On demand it is out of order.
 */
public final class SyncStandIn implements AutoCloseable {

    /** What goes wrong at the next question, each once. */
    public enum Trouble {
        TOO_MANY, BROKEN, DROPPED
    }

    private static final Pattern PATH = Pattern.compile("/v1/org/([A-Za-z0-9]+)/place");
    private static final Set<String> PROJECTIONS = Set.of("place.info", "place.occupancy", "place.contract", "place.device",
            "place.device.info", "place.device.status", "place.device.sensors", "place.device.warranty");
    private static final int PER_DAY = 14_400;
    private static final int BURST = 10;
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Authority authority = new Authority();
    private final Map<String, Organization> organizations = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpsServer server;
    private final Path authorityFile;

    /** An organization in Sync. */
    public static final class Organization {

        private final String id;
        private final Map<String, Map<String, Object>> places = new LinkedHashMap<>();
        private final Deque<Trouble> troubles = new ConcurrentLinkedDeque<>();
        private final List<Instant> questions = new ArrayList<>();
        private final List<Integer> answers = new ArrayList<>();
        private final Set<Certificate> revoked = ConcurrentHashMap.newKeySet();
        private volatile boolean enabled = true;
        private int pageSize = 1_000;
        private double tokens = BURST;
        private long refilledAt = System.nanoTime();

        private Organization(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** @return Sync's id of the place */
        public synchronized String put(String local, Map<String, Object> place) {
            String placeId = id + "-" + local;
            Map<String, Object> whole = new LinkedHashMap<>(Map.of("id", placeId, "createdAt", 1_717_200_000_000L));
            whole.putAll(place);
            places.put(placeId, whole);
            return placeId;
        }

        public synchronized void remove(String local) {
            places.remove(id + "-" + local);
        }

        public void next(Trouble trouble) {
            troubles.add(trouble);
        }

        /** Whether it has a license for the API. */
        public void enabled(boolean is) {
            enabled = is;
        }

        /** Takes this certificate no more. */
        public void revoke(Authority.Issued issued) {
            revoked.add(issued.certificate());
        }

        /** It may answer with fewer than asked for. */
        public synchronized void pageSize(int most) {
            pageSize = most;
        }

        /** When it was asked. */
        public synchronized List<Instant> questions() {
            return List.copyOf(questions);
        }

        /** With what status it answered; 0 for none at all. */
        public synchronized List<Integer> answers() {
            return List.copyOf(answers);
        }

        /** Whether all who asked kept the limits together: ten at once and one a second for long; one more, for time spent on the way. */
        public synchronized boolean wasAskedInPace() {
            return IntStream.range(0, questions.size()).allMatch(first -> IntStream.range(first, questions.size())
                    .allMatch(last -> last - first <= BURST + Duration.between(questions.get(first), questions.get(last)).toSeconds()));
        }

        private boolean takes(Certificate certificate, String name) {
            return enabled && !revoked.contains(certificate) && name.contains("O=" + id);
        }

        private synchronized void answered(int status) {
            answers.add(status);
        }

        private synchronized boolean mayAsk() {
            questions.add(Instant.now());
            long now = System.nanoTime();
            tokens = Math.min(BURST, tokens + (now - refilledAt) / 1e9);
            refilledAt = now;
            if (tokens < 1 || questions.size() > PER_DAY) {
                return false;
            }
            tokens--;
            return true;
        }
    }

    private SyncStandIn(Path folder) {
        try {
            Files.createDirectories(folder);
            authorityFile = folder.resolve("sync-authority.pem").toAbsolutePath();
            Files.writeString(authorityFile, Authority.pem(authority.certificate()));
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SSLContext tls = tls();
            server.setHttpsConfigurator(new HttpsConfigurator(tls) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters wanted = tls.getDefaultSSLParameters();
                    wanted.setNeedClientAuth(true);
                    parameters.setSSLParameters(wanted);
                }
            });
            server.createContext("/", this::answer);
            server.setExecutor(threads);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param folder where it leaves its authority's certificate */
    public static SyncStandIn startedIn(Path folder) {
        return new SyncStandIn(folder);
    }

    private SSLContext tls() {
        try {
            Authority.Issued own = authority.issue("CN=localhost", Instant.now().minusSeconds(3_600), Instant.now().plusSeconds(86_400));
            char[] none = new char[0];
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, none);
            store.setKeyEntry("own", own.keys().getPrivate(), none, new Certificate[] {own.certificate(), authority.certificate()});
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, none);
            KeyStore known = KeyStore.getInstance("PKCS12");
            known.load(null, none);
            known.setCertificateEntry("authority", authority.certificate());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "https://localhost:" + server.getAddress().getPort() + "/v1";
    }

    /** Who vouches for its certificate, as a PEM file. */
    public Path authorityFile() {
        return authorityFile;
    }

    public Organization organization(String id) {
        return organizations.computeIfAbsent(id, Organization::new);
    }

    /** A certificate the organization is asked with, good for a year. */
    public Authority.Issued issue(String organization) {
        return issue(organization, Instant.now().minusSeconds(60));
    }

    /** The same, good for a year from then. */
    public Authority.Issued issue(String organization, Instant from) {
        return authority.issue("CN=" + organization.hashCode() + ",O=" + organization, from, from.plus(Duration.ofDays(365)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            if (!path.matches()) {
                send(exchange, 404, Map.of("statusCode", 404, "message", "Not Found"));
                return;
            }
            Organization organization = organization(path.group(1));
            int status = answer((HttpsExchange) exchange, organization);
            organization.answered(status);
        }
    }

    private static int answer(HttpsExchange exchange, Organization organization) throws IOException {
        boolean inPace = organization.mayAsk();
        Trouble trouble = organization.troubles.poll();
        if (trouble == Trouble.DROPPED) {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write("{\"places\":[{\"id\":".getBytes(StandardCharsets.UTF_8));
            return 0;
        } else if (trouble == Trouble.BROKEN) {
            return send(exchange, 503, Map.of("message", "Service Unavailable"));
        } else if (!inPace || trouble == Trouble.TOO_MANY) {
            return send(exchange, 429, Map.of("statusCode", 429, "message", "Too Many Requests"));
        } else if (!organization.takes(exchange.getSSLSession().getPeerCertificates()[0],
                exchange.getSSLSession().getPeerPrincipal().getName())) {
            return send(exchange, 403, Map.of("statusCode", 403, "message", "Forbidden"));
        }
        Map<String, String> asked = asked(exchange.getRequestURI().getRawQuery());
        try {
            return send(exchange, 200, places(organization, asked));
        } catch (IllegalArgumentException wrong) {
            return send(exchange, 400, Map.of("statusCode", 400, "message", "BadRequest"));
        }
    }

    private static Map<String, Object> places(Organization organization, Map<String, String> asked) {
        int limit = Integer.parseInt(asked.getOrDefault("limit", "1000"));
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit");
        }
        boolean rooms = bool(asked.getOrDefault("rooms", "true"));
        boolean desks = bool(asked.getOrDefault("desks", "true"));
        boolean unlicensed = bool(asked.getOrDefault("unlicensed", "false"));
        List<String> projection = asked.getOrDefault("projection", "place.info,place.occupancy,place.device,place.device.info,"
                + "place.device.status").isEmpty() ? List.of() : List.of(asked.getOrDefault("projection", "place.info").split(","));
        if (!PROJECTIONS.containsAll(projection)) {
            throw new IllegalArgumentException("projection");
        }
        int from = asked.containsKey("continuation") ? Integer.parseInt(new String(
                Base64.getUrlDecoder().decode(asked.get("continuation")), StandardCharsets.US_ASCII)) : 0;
        synchronized (organization) {
            List<Map<String, Object>> all = organization.places.values().stream()
                    .filter(place -> "Desk".equals(place.get("type")) ? desks : rooms)
                    .filter(place -> unlicensed || place.containsKey("license") || place.containsKey("contract")).toList();
            int until = Math.min(all.size(), from + Math.min(limit, organization.pageSize));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("places", all.subList(Math.min(from, until), until).stream().map(place -> projected(place, projection)).toList());
            if (until < all.size()) {
                answer.put("continuation", Base64.getUrlEncoder().encodeToString(
                        String.valueOf(until).getBytes(StandardCharsets.US_ASCII)));
            }
            return answer;
        }
    }

    private static Map<String, Object> projected(Map<String, Object> place, List<String> projection) {
        Map<String, Object> shown = new LinkedHashMap<>();
        place.forEach((name, value) -> {
            String needed = switch (name) {
                case "id" -> "";
                case "contract", "license" -> "place.contract";
                case "devices" -> "place.device";
                case "occupancy" -> "place.occupancy";
                default -> "place.info";
            };
            if (needed.isEmpty() || projection.contains(needed)) {
                shown.put(name, value);
            }
        });
        return shown;
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static Map<String, String> asked(String query) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (query != null) {
            for (String part : query.split("&")) {
                String[] pair = part.split("=", 2);
                asked.put(pair[0], pair.length > 1 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "");
            }
        }
        return asked;
    }

    private static int send(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        return status;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
