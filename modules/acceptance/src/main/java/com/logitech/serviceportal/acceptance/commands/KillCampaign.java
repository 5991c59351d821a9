package com.logitech.serviceportal.acceptance.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.model.ChainAudit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills the server in the middle of writes and counts afterwards: what was acknowledged is there once, what was sent again under its
 * key is there once, what nobody knows about is there once or not at all. A quarter of the writes each add a Space, take in a file, open a
 * ticket and answer one; but for the Space no unique name would keep them from being there twice. Runs on a server and a database of its
 * own; the arguments are writes and kills, {@code 1000 3} unless given.
 */
public final class KillCampaign {

    private static final int CLIENTS = 6;
    private static final String OPERATIONS = "olivia@portal.example";
    private static final String AGENT = "bianca@portal.example";
    private static final String TOLD_OF_TICKET = "SELECT count(*) FROM journal.entries told"
            + " JOIN journal.entry_things thing USING (chain, seq, recorded_at) WHERE told.kind = '%s' AND thing.thing = ANY (%s)";

    /** What is written, how often it is in the books by its name, and how often the journal tells of it; empty where it need not. */
    private enum Write {
        SPACE("SELECT count(*) FROM contracts.spaces WHERE name = ?",
                "SELECT count(*) FROM journal.entries WHERE kind = 'SpaceAdded' AND story LIKE '%' || ? || ' %'"),
        IMPORT("SELECT count(*) FROM contracts.space_imports WHERE file_name = ? || '.csv'", ""),
        TICKET("SELECT count(*) FROM support.tickets WHERE subject = ?",
                String.format(TOLD_OF_TICKET, "TicketOpened", "ARRAY(SELECT id FROM support.tickets WHERE subject = ?)")),
        REPLY("SELECT count(*) FROM support.entries WHERE text = ?",
                String.format(TOLD_OF_TICKET, "TicketWritten", "ARRAY(SELECT ticket_id FROM support.entries WHERE text = ?)"));

        private final String there;
        private final String told;

        Write(String there, String told) {
            this.there = there;
            this.told = told;
        }

        static Write of(int number) {
            return values()[number % values().length];
        }
    }

    private enum Fate {
        ACKNOWLEDGED, REFUSED, UNKNOWN, SENT_AGAIN
    }

    private final PortalServer server;
    private final EmbeddedDatabase database;
    private final ApiClient api;
    private final ApiClient agent;
    private final Bookings books;
    private final Map<Integer, Asked> asked = new HashMap<>();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<Integer, Fate> fates = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final BufferedWriter history;
    private final Path historyFile;

    /** @param server runs, with demo data @param historyFile what was sent and what came of it, line by line */
    public KillCampaign(PortalServer server, EmbeddedDatabase database, Path historyFile) throws SQLException, IOException {
        this.server = server;
        this.database = database;
        try (Connection connection = database.connect()) {
            this.api = ApiClient.of(server.url(), connection, OPERATIONS);
            this.agent = api.as(connection, AGENT);
        }
        this.books = Bookings.ofNewCustomer(api, "Kill");
        this.historyFile = historyFile;
        Files.createDirectories(historyFile.toAbsolutePath().getParent());
        this.history = Files.newBufferedWriter(historyFile);
    }

    /**
     * How it came out.
     *
     * @param wrong what is not as it must be, in words; empty when all is well
     */
    public record Outcome(int acknowledged, int sentAgain, int unknown, int refused, List<String> wrong) {
    }

    /** A ticket that waits for its reply. */
    private record Asked(String path, long version) {
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        int writes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path work = Files.createTempDirectory("serviceportal-kill-");
        boolean right;
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary(root);
                PortalServer server = PortalServer.installedIn(root, work.resolve("server")).onPort(0)) {
            database.start();
            server.withDatabase(database).with("SERVICEPORTAL_DEMO", "true").with("SERVICEPORTAL_API_REQUESTS_PER_SECOND", "10000")
                    .with("SERVICEPORTAL_API_BURST", "10000").start();
            KillCampaign campaign = new KillCampaign(server, database, work.resolve("history.txt"));
            Outcome outcome = campaign.run(writes, kills);
            System.out.println(outcome.acknowledged() + " acknowledged, " + outcome.sentAgain() + " sent again, "
                    + outcome.unknown() + " unknown, " + outcome.refused() + " refused; history: " + campaign.historyFile);
            outcome.wrong().forEach(wrong -> System.out.println("WRONG  " + wrong));
            System.out.println(outcome.wrong().isEmpty() ? "Nothing was lost and nothing happened twice."
                    : outcome.wrong().size() + " things are wrong.");
            right = outcome.wrong().isEmpty();
        }
        System.exit(right ? 0 : 1);
    }

    /** Writes and kills, evenly spread, then counts. */
    public Outcome run(int writes, int kills) throws Exception {
        for (int number = 1; number <= writes; number++) {
            if (Write.of(number) == Write.REPLY) {
                JsonNode opened = agent.post("/api/tickets", books.ticket()).orFail().body().get("ticket");
                asked.put(number, new Asked("/api/tickets/" + opened.get("id").textValue(), opened.get("version").longValue()));
            }
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                working.add(clients.submit(() -> {
                    for (int number = begun.incrementAndGet(); number <= writes; number = begun.incrementAndGet()) {
                        write(number);
                    }
                }));
            }
            for (int kill = 1; kill <= kills; kill++) {
                int due = writes * kill / (kills + 1);
                Waiting.until(() -> acknowledged.get() >= due || working.stream().allMatch(Future::isDone), Duration.ofMinutes(10));
                server.kill9();
                note("kill " + kill);
                server.start();
                note("up again");
            }
            for (Future<?> one : working) {
                one.get();
            }
            for (int number : numbers(Fate.UNKNOWN)) {
                if (number % (2 * Write.values().length) < Write.values().length) {
                    sendAgain(number);
                }
            }
        } finally {
            clients.shutdownNow();
            history.close();
        }
        return new Outcome(numbers(Fate.ACKNOWLEDGED).size(), numbers(Fate.SENT_AGAIN).size(), numbers(Fate.UNKNOWN).size(),
                numbers(Fate.REFUSED).size(), wrong(writes));
    }

    private void write(int number) {
        note("send " + number);
        try {
            Answer answer = send(number);
            if (answer.ok()) {
                end(number, Fate.ACKNOWLEDGED);
                acknowledged.incrementAndGet();
            } else if (answer.status() >= 500) {
                end(number, Fate.UNKNOWN); // it may have been committed before the server fell over
            } else {
                end(number, Fate.REFUSED);
                note("refused " + number + " " + answer.status() + " " + answer.text());
            }
        } catch (IOException lost) {
            end(number, Fate.UNKNOWN);
            Waiting.until(this::answers, Duration.ofMinutes(5));
        }
    }

    private void sendAgain(int number) throws IOException {
        Answer answer = send(number);
        note("sent again " + number + " " + answer.status());
        end(number, answer.ok() ? Fate.SENT_AGAIN : Fate.REFUSED);
    }

    private Answer send(int number) throws IOException {
        String key = run + "-" + number;
        return switch (Write.of(number)) {
            case SPACE -> api.post("/api/spaces", books.space(name(number)), key);
            case IMPORT -> api.upload("/api/space-imports?customer=" + books.customer() + "&fileName=" + name(number) + ".csv",
                    "name,category\nRoom " + number + ",Small\n", key);
            case TICKET -> agent.post("/api/tickets", books.ticket(name(number)), key);
            case REPLY -> agent.change("POST", asked.get(number).path() + "/words", asked.get(number).version(),
                    Map.of("text", name(number)), key);
        };
    }

    private boolean answers() {
        try {
            return server.isRunning() && api.get("/api/spaces?size=1").ok();
        } catch (IOException notYet) {
            return false;
        }
    }

    private String name(int number) {
        return "kill-" + run + "-" + number;
    }

    private void end(int number, Fate fate) {
        fates.put(number, fate);
        note(fate + " " + number);
    }

    private List<Integer> numbers(Fate fate) {
        return fates.entrySet().stream().filter(entry -> entry.getValue() == fate).map(Map.Entry::getKey).sorted().toList();
    }

    private void note(String line) {
        synchronized (history) {
            try {
                history.write(Instant.now() + " " + line + "\n");
                history.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<String> wrong(int writes) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= writes; number++) {
                long there = count(connection, Write.of(number).there, name(number));
                Fate fate = fates.get(number);
                boolean right = fate != null && switch (fate) {
                    case ACKNOWLEDGED, SENT_AGAIN -> there == 1;
                    case UNKNOWN -> there <= 1;
                    case REFUSED -> there == 0;
                };
                if (!right) {
                    wrong.add("write " + number + ", " + fate + ", is there " + there + " times");
                }
                if (!Write.of(number).told.isEmpty() && count(connection, Write.of(number).told, name(number)) != there) {
                    wrong.add("write " + number + " and the journal disagree");
                }
            }
            for (ChainVerdict verdict : new ChainAudit(connection, Map.of()).all()) {
                if (!verdict.intact()) {
                    wrong.add("the journal's chain of " + verdict.customer() + ": " + verdict.why());
                }
            }
        }
        return wrong;
    }

    private static long count(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
