package com.logitech.serviceportal.acceptance.commands;

import com.logitech.serviceportal.acceptance.catchers.HookCatcher;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher.Mood;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Lets two servers on one database send to a mail server and a system that fail every third time, kills them in turn, and counts
 * afterwards: every message has arrived at least once, those to one recipient in order, none of work that was undone. The arguments are
 * messages and kills, {@code 5000 5} unless given.
 */
public final class OutboxCampaign {

    private static final int CLIENTS = 6;
    private static final int CUSTOMERS = 20;
    /** So many webhooks for one order, which makes a mail to each who sees orders. */
    private static final int WEBHOOKS_TO_AN_ORDER = 20;
    private static final String OPERATIONS = "olivia@portal.example";
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final EmbeddedDatabase database;
    private final List<PortalServer> servers;
    private final MailCatcher mail;
    private final HookCatcher hooks;
    private final List<ApiClient> clients = new ArrayList<>();
    private final List<Bookings> books = new ArrayList<>();
    private final Set<String> endpoints = new LinkedHashSet<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private String demoCustomer;

    /** @param servers run, with {@link #settings} and demo data */
    public OutboxCampaign(EmbeddedDatabase database, List<PortalServer> servers, MailCatcher mail, HookCatcher hooks) {
        this.database = database;
        this.servers = List.copyOf(servers);
        this.mail = mail;
        this.hooks = hooks;
    }

    /**
     * How it came out.
     *
     * @param doubled how many arrived more than once
     * @param wrong   what is not as it must be, in words; empty when all is well
     */
    public record Outcome(int mails, int webhooks, int doubled, List<String> wrong) {
    }

    /** What the servers have to be told: where to send, and to be quick about it. */
    public static Map<String, String> settings(MailCatcher mail, Path keys) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SERVICEPORTAL_SMTP_HOST", "127.0.0.1");
        settings.put("SERVICEPORTAL_SMTP_PORT", String.valueOf(mail.port()));
        settings.put("SERVICEPORTAL_SMTP_STARTTLS", "none");
        settings.put("SERVICEPORTAL_MAIL_FROM", "portal@portal.example");
        settings.put("SERVICEPORTAL_PORTAL_URL", "https://portal.example");
        settings.put("SERVICEPORTAL_WEBHOOK_PRIVATE_ADDRESSES", "allow");
        settings.put("SERVICEPORTAL_WEBHOOK_PLAIN_HTTP", "allow");
        settings.put("SERVICEPORTAL_OUTBOX_EVERY", "PT0.3S");
        settings.put("SERVICEPORTAL_OUTBOX_LEASE", "PT10S");
        settings.put("SERVICEPORTAL_OUTBOX_FIRST_RETRY", "PT0.2S");
        settings.put("SERVICEPORTAL_OUTBOX_LONGEST_RETRY", "PT1S");
        settings.put("SERVICEPORTAL_OUTBOX_ATTEMPTS", "1000");
        settings.put("SERVICEPORTAL_API_REQUESTS_PER_SECOND", "10000");
        settings.put("SERVICEPORTAL_API_BURST", "10000");
        settings.put(SealingKey.SETTING, keys.toString());
        return settings;
    }

    /** A mail server that takes two of three; of these it hangs up on some before it says so. */
    public static MailCatcher moodyMail(long seed) {
        Random random = new Random(seed);
        return MailCatcher.moody(address -> switch (random.nextInt(9)) {
            case 0, 1 -> Mood.NOT_NOW;
            case 2 -> Mood.TAKES_IT_AND_HANGS_UP;
            default -> Mood.TAKES_IT;
        }, Optional.empty());
    }

    /** A system of the same temper. */
    public static HookCatcher moodyHooks(long seed) {
        Random random = new Random(seed);
        return HookCatcher.moody(() -> switch (random.nextInt(9)) {
            case 0 -> 500;
            case 1 -> 429;
            case 2 -> HookCatcher.HANGS_UP;
            default -> 204;
        });
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        int messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path work = Files.createTempDirectory("serviceportal-outbox-");
        boolean right;
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary(root); MailCatcher mail = moodyMail(1);
                HookCatcher hooks = moodyHooks(2);
                PortalServer one = PortalServer.installedIn(root, work.resolve("one")).onPort(0);
                PortalServer two = PortalServer.installedIn(root, work.resolve("two")).onPort(0)) {
            database.start();
            Path keys = SealingKey.in(work.resolve("seal.keys"));
            for (PortalServer server : List.of(one, two)) {
                settings(mail, keys).forEach(server::with);
                server.withDatabase(database).with("SERVICEPORTAL_DEMO", "true").start();
            }
            Outcome outcome = new OutboxCampaign(database, List.of(one, two), mail, hooks).run(messages, kills);
            System.out.println(outcome.mails() + " mails and " + outcome.webhooks() + " webhooks, " + outcome.doubled()
                    + " of them arrived more than once.");
            outcome.wrong().stream().limit(50).forEach(wrong -> System.out.println("WRONG  " + wrong));
            System.out.println(outcome.wrong().isEmpty() ? "None was lost, none came out of order, none told what did not happen."
                    : outcome.wrong().size() + " things are wrong.");
            right = outcome.wrong().isEmpty();
        }
        System.exit(right ? 0 : 1);
    }

    /** Does what makes messages, and kills the servers in turn, evenly spread; waits until nothing waits any more; then counts. */
    public Outcome run(int messages, int kills) throws Exception {
        prepare();
        ExecutorService hands = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                working.add(hands.submit(() -> {
                    for (int number = begun.incrementAndGet(); number <= messages; number = begun.incrementAndGet()) {
                        act(number);
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (int kill = 1; kill <= kills; kill++) {
                int due = messages * kill / (kills + 1);
                Waiting.until(() -> done.get() >= due || working.stream().allMatch(Future::isDone), LONGEST);
                PortalServer server = servers.get(kill % servers.size());
                server.kill9();
                server.start();
            }
            for (Future<?> one : working) {
                one.get();
            }
        } finally {
            hands.shutdownNow();
        }
        try (Connection connection = database.connect()) {
            boolean empty = Waiting.until(() -> waiting(connection) == 0, LONGEST);
            return counted(connection, empty);
        }
    }

    private void prepare() throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            ApiClient first = ApiClient.of(servers.get(0).url(), connection, OPERATIONS);
            servers.forEach(server -> clients.add(first.at(server.url())));
            for (int i = 0; i < CUSTOMERS; i++) {
                Bookings one = Bookings.ofNewCustomer(first, "Outbox");
                books.add(one);
                endpoints.add(first.post("/api/endpoints", Map.of("customer", one.customer(), "name", "campaign", "address",
                        hooks.url("/" + one.customer()), "types", List.of("space.added"))).orFail().body().get("id").textValue());
            }
            demoCustomer = first.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue();
        }
    }

    private void act(int number) {
        if (number % WEBHOOKS_TO_AN_ORDER == 0) {
            Map<String, Object> order = new LinkedHashMap<>(books.get(0).order(1));
            order.put("customer", demoCustomer);
            sent("/api/orders", order, number);
        } else {
            sent("/api/spaces", books.get(number % CUSTOMERS).space("outbox-" + run + "-" + number), number);
        }
    }

    /** Under one key at one server or the other, until one says that it is done. */
    private void sent(String path, Object body, int number) {
        boolean sent = Waiting.until(() -> {
            for (int server = 0; server < clients.size(); server++) {
                try {
                    Answer answer = clients.get((number + server) % clients.size()).post(path, body, run + "-" + number);
                    if (answer.ok()) {
                        return true;
                    } else if (answer.status() < 500 && answer.status() != 409) {
                        throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.text());
                    }
                } catch (IOException killed) {
                    continue; // the other server may know
                }
            }
            return false;
        }, Duration.ofMinutes(5));
        if (!sent) {
            throw new IllegalStateException(path + " could not be sent");
        }
    }

    private static long waiting(Connection connection) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM dispatch.messages WHERE waiting");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(String id, String lane, long sequence, String kind, boolean sent) {
    }

    private Outcome counted(Connection connection, boolean empty) throws SQLException {
        List<String> wrong = new ArrayList<>();
        if (!empty) {
            wrong.add("some messages still wait");
        }
        List<Row> rows = rows(connection);
        Map<String, Integer> arrivals = new HashMap<>();
        List<String> mails = mail.caught().stream().map(MailCatcher.Caught::id).toList();
        List<String> webhooks = hooks.caught().stream().map(HookCatcher.Caught::id).toList();
        mails.forEach(id -> arrivals.merge(id, 1, Integer::sum));
        webhooks.forEach(id -> arrivals.merge(id, 1, Integer::sum));
        rows.stream().filter(row -> !row.sent() || !arrivals.containsKey(row.id()))
                .forEach(row -> wrong.add(row.kind() + " " + row.id() + (row.sent() ? " was marked as sent" : " was not sent")
                        + (arrivals.containsKey(row.id()) ? "" : " and did not arrive")));
        Set<String> known = rows.stream().map(Row::id).collect(Collectors.toSet());
        arrivals.keySet().stream().filter(id -> !known.contains(id)).forEach(id -> wrong.add(id + " arrived and stands in no books"));
        wrong.addAll(outOfOrder(rows, mails));
        wrong.addAll(outOfOrder(rows, webhooks));
        wrong.addAll(missing(connection));
        return new Outcome((int) mails.stream().distinct().count(), (int) webhooks.stream().distinct().count(),
                (int) arrivals.values().stream().filter(times -> times > 1).count(), wrong);
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT id::text, lane_id::text, sequence, kind,"
                + " sent_at IS NOT NULL FROM dispatch.messages WHERE closed_at IS NULL"); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getBoolean(5)));
            }
        }
        return rows;
    }

    /** Lane by lane, by when each arrived first. */
    private static List<String> outOfOrder(List<Row> rows, Collection<String> arrived) {
        Map<String, Row> byId = rows.stream().collect(Collectors.toMap(Row::id, row -> row));
        Map<String, Row> last = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        arrived.stream().distinct().map(byId::get).filter(row -> row != null).forEach(row -> {
            Row before = last.put(row.lane(), row);
            if (before != null && before.sequence() > row.sequence()) {
                wrong.add(row.id() + ", number " + row.sequence() + " of its lane, arrived behind number " + before.sequence());
            }
        });
        return wrong;
    }

    /** A Space has a message, and a message has a Space: neither without the other. */
    private List<String> missing(Connection connection) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT coalesce(s.id, m.space)::text, s.id IS NULL FROM
                  (SELECT CAST(facts::jsonb ->> 'space' AS uuid) AS space FROM dispatch.messages
                    WHERE kind = 'SpaceAdded' AND recipient = ANY (?)) m
                  FULL JOIN (SELECT id FROM contracts.spaces WHERE customer_id = ANY (?)) s ON s.id = m.space
                 WHERE s.id IS NULL OR m.space IS NULL""")) {
            statement.setArray(1, connection.createArrayOf("uuid", endpoints.toArray()));
            statement.setArray(2, connection.createArrayOf("uuid", books.stream().map(Bookings::customer).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    wrong.add(row.getString(1) + (row.getBoolean(2) ? " was told of and is not there" : " was told to nobody"));
                }
            }
        }
        return wrong;
    }
}
