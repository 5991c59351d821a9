package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.catchers.HookCatcher;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher.Mood;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.OutboxCampaign;
import com.logitech.serviceportal.acceptance.commands.PortalServer;
import com.logitech.serviceportal.acceptance.commands.SealingKey;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What leaves the house")
class OutboxIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String SECRET = "changeit";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What they do with the next ones; when nothing is said, they take them. */
    private static final Deque<Mood> MAIL_MOODS = new ConcurrentLinkedDeque<>();
    private static final Deque<Integer> HOOK_MOODS = new ConcurrentLinkedDeque<>();

    private static MailCatcher mail;
    private static HookCatcher hooks;
    private static RunningPortal portal;
    private static ApiClient olivia;

    @BeforeAll
    static void start() throws Exception {
        Path store = TARGET.resolve("mail-certificate.p12");
        certificate(store);
        mail = MailCatcher.moody(address -> Optional.ofNullable(MAIL_MOODS.poll()).orElse(Mood.TAKES_IT), Optional.of(tls(store)));
        hooks = HookCatcher.moody(() -> Optional.ofNullable(HOOK_MOODS.poll()).orElse(204));
        Map<String, String> settings = new LinkedHashMap<>(OutboxCampaign.settings(mail, SealingKey.in(TARGET.resolve("outbox.keys"))));
        settings.put("SERVICEPORTAL_SMTP_HOST", "localhost");
        settings.put("SERVICEPORTAL_SMTP_STARTTLS", "required");
        settings.put("SERVICEPORTAL_OUTBOX_ATTEMPTS", "5");
        settings.put("JVM_ARGS", "-Djavax.net.ssl.trustStore=" + store + " -Djavax.net.ssl.trustStorePassword=" + SECRET);
        portal = RunningPortal.alone(settings);
        try (Connection connection = portal.database().connect()) {
            olivia = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
        }
        settled();
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        if (mail != null) {
            mail.close();
        }
        if (hooks != null) {
            hooks.close();
        }
    }

    /** For localhost, with the JDK's own tool. */
    private static void certificate(Path store) throws IOException, InterruptedException {
        store.toFile().delete();
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
                "mail", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "3", "-storetype", "PKCS12",
                "-keystore", store.toString(), "-storepass", SECRET).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
    }

    private static SSLContext tls(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance(store.toFile(), SECRET.toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Waits until nothing waits any more. */
    private static void settled() {
        assertThat(Waiting.until(() -> deliveries("state=WAITING").isEmpty(), Duration.ofMinutes(2))).as("all is settled").isTrue();
    }

    private static JsonNode deliveries(String query) {
        try {
            return olivia.get("/api/deliveries?size=200&" + query).orFail().body().get("items");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String northwind() throws IOException {
        return olivia.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
    }

    private static void order() throws IOException {
        Map<String, Object> order = new LinkedHashMap<>(Bookings.ofNewCustomer(olivia, "Shape").order(1));
        order.put("customer", northwind());
        olivia.post("/api/orders", order).orFail();
    }

    @Test
    @DisplayName("goes to the mail server by STARTTLS, as text and HTML, saying that a program wrote it")
    void mail() throws IOException {
        int before = mail.caught().size();
        order();
        settled();

        List<MailCatcher.Caught> caught = mail.caught().subList(before, mail.caught().size());
        assertThat(caught).extracting(MailCatcher.Caught::to).contains("nora@northwind.example").doesNotContain("noah@northwind.example");
        assertThat(caught.get(0).text()).contains("Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
                "multipart/alternative", "text/plain", "text/html", "has been concluded", "https://portal.example/contracts/contract.xhtml",
                "Days are those of", "America/Toronto");
    }

    @Test
    @DisplayName("is sent again under the same id when the mail server says later, or hangs up before it says anything")
    void again() throws IOException {
        int before = mail.caught().size();
        MAIL_MOODS.addAll(List.of(Mood.NOT_NOW, Mood.TAKES_IT_AND_HANGS_UP));
        order();
        settled();

        List<String> ids = mail.caught().subList(before, mail.caught().size()).stream().map(MailCatcher.Caught::id).toList();
        assertThat(ids).as("one arrived twice").hasSizeGreaterThan((int) ids.stream().distinct().count());
        assertThat(deliveries("state=DEAD")).isEmpty();
    }

    @Test
    @DisplayName("is a dead letter at once when the mail server never takes it; sent again by hand, it arrives")
    void never() throws IOException {
        MAIL_MOODS.add(Mood.NEVER);
        order();
        settled();

        JsonNode dead = deliveries("state=DEAD");
        assertThat(dead).hasSize(1);
        assertThat(dead.get(0).get("attempts").intValue()).isEqualTo(1);
        assertThat(dead.get(0).get("lastProblem").textValue()).contains("550").doesNotContain("@");
        String id = dead.get(0).get("id").textValue();
        assertThat(mail.caught()).extracting(MailCatcher.Caught::id).doesNotContain(id);

        olivia.post("/api/deliveries/" + id + "/revival", "").orFail();
        settled();

        assertThat(mail.caught()).extracting(MailCatcher.Caught::id).contains(id);
        assertThat(olivia.post("/api/deliveries/" + id + "/revival", "").status()).as("it is none any more").isEqualTo(409);
    }

    @Test
    @DisplayName("invites a person with a link that only the mail holds")
    void invitation() throws Exception {
        String address = "grace" + System.nanoTime() + "@northwind.example";
        olivia.post("/api/customers/" + northwind() + "/invitations",
                Map.of("people", List.of(Map.of("email", address, "role", "READ_ONLY", "language", "de")))).orFail();

        assertThat(Waiting.until(() -> mail.caught().stream().anyMatch(one -> one.to().equals(address)), SOON)).isTrue();
        String text = mail.caught().stream().filter(one -> one.to().equals(address)).findFirst().orElseThrow().text();
        assertThat(text).contains("Content-Language: de", "/join.xhtml?token=");
        String id = mail.caught().stream().filter(one -> one.to().equals(address)).findFirst().orElseThrow().id();
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(
                "SELECT m::text FROM dispatch.messages m WHERE id = CAST(? AS uuid)")) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).contains("UserInvited").doesNotContain("grace", "@");
            }
        }
    }

    /** An endpoint of a new customer, told of Spaces. */
    private record Told(Bookings books, String endpoint, String secret) {
    }

    private static Told endpoint() throws IOException {
        Bookings books = Bookings.ofNewCustomer(olivia, "Hooks");
        JsonNode made = olivia.post("/api/endpoints", Map.of("customer", books.customer(), "name", "Desk", "address",
                hooks.url("/" + books.customer()), "types", List.of("space.added"))).orFail().body();
        return new Told(books, made.get("id").textValue(), made.get("secret").textValue());
    }

    private static List<HookCatcher.Caught> caughtBy(Told told) {
        return hooks.caught().stream().filter(one -> one.path().equals("/" + told.books().customer())).toList();
    }

    @Test
    @DisplayName("goes to other systems signed, in order, and holds ids alone")
    void webhook() throws Exception {
        Told told = endpoint();
        HOOK_MOODS.addAll(List.of(500, 429, HookCatcher.HANGS_UP));
        List<String> spaces = told.books().addSpaces(4);
        settled();

        List<HookCatcher.Caught> caught = caughtBy(told);
        ArrayDeque<String> order = new ArrayDeque<>();
        for (HookCatcher.Caught one : caught) {
            JsonNode body = JSON.readTree(one.body());
            assertThat(body.get("type").textValue()).isEqualTo("space.added");
            assertThat(body.get("data")).hasSize(2);
            assertThat(body.at("/data/customer").textValue()).isEqualTo(told.books().customer());
            assertThat(one.signature()).isEqualTo(signature(told.secret(), one));
            String space = body.at("/data/space").textValue();
            if (!order.contains(space)) {
                order.add(space);
            }
        }
        assertThat(order).containsExactlyElementsOf(spaces);
        assertThat(caught).as("one was taken and sent again").hasSize(5);
    }

    private static String signature(String secret, HookCatcher.Caught one) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal((one.id() + "." + one.timestamp() + "." + one.body())
                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("is signed with the old secret too for a day after a new one was made")
    void rotation() throws Exception {
        Told told = endpoint();
        long version = olivia.get("/api/endpoints/" + told.endpoint()).orFail().body().get("version").longValue();
        String fresh = olivia.change("POST", "/api/endpoints/" + told.endpoint() + "/secrets", version, "").orFail().body().get("secret")
                .textValue();
        told.books().addSpaces(1);
        settled();

        HookCatcher.Caught one = caughtBy(told).get(0);
        assertThat(one.signature().split(" ")).containsExactly(signature(fresh, one), signature(told.secret(), one));
    }

    @Test
    @DisplayName("does not go to a system that says it is gone; and the next message goes on")
    void gone() throws Exception {
        Told told = endpoint();
        HOOK_MOODS.add(410);
        told.books().addSpaces(2);
        settled();

        assertThat(caughtBy(told)).hasSize(1);
        JsonNode dead = deliveries("state=DEAD&endpoint=" + told.endpoint());
        assertThat(dead).hasSize(1);
        assertThat(dead.get(0).get("attempts").intValue()).isEqualTo(1);
        olivia.post("/api/deliveries/lanes/" + dead.get(0).get("lane").textValue() + "/revival", "").orFail();
        settled();
        assertThat(caughtBy(told)).hasSize(2);
    }

    @Test
    @DisplayName("arrives whatever fails and whoever is killed: at least once, in order, and nothing that did not happen")
    void campaign() throws Exception {
        try (PortalServer other = portal.another()) {
            for (int i = 0; i < 100; i++) {
                // so far apart that no message meets as many as make it a dead letter
                HOOK_MOODS.add(i % 16 == 7 ? 500 : i % 16 == 15 ? HookCatcher.HANGS_UP : 204);
            }
            OutboxCampaign.Outcome outcome = new OutboxCampaign(portal.database(), List.of(portal.server(), other), mail, hooks)
                    .run(160, 2);

            assertThat(outcome.wrong()).isEmpty();
            assertThat(outcome.webhooks()).isGreaterThan(150);
            assertThat(outcome.doubled()).as("some were taken before the connection fell").isPositive();
        }
    }
}
