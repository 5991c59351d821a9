package com.logitech.serviceportal.acceptance.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.dataset.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Times what agents do all day, many at once, with few tickets in the books and with very many: how long each took, and the processor time
 * server and database spent on it. Brings its own server and database. Arguments are tickets at first, tickets in the end, clients, and
 * requests of each kind: {@code 10000 1000000 16 2000} unless given. With {@code -Dbounds=true} it fails when one takes too long, or costs
 * too much more with many tickets than with few.
 */
public final class MeasureTickets {

    private static final Duration MEDIAN_BOUND = Duration.ofMillis(100);
    private static final Duration P95_BOUND = Duration.ofMillis(300);
    private static final double MOST_COST = 1.3;
    /** How often all is asked in turn before it is timed, each time with half as many requests: a server is used all day. */
    private static final int WARMING = 2;
    private static final String AGENT = "samuel@portal.example";
    private static final String PASSWORD = "Seven rooms, one desk";

    private final PortalServer server;
    private final EmbeddedDatabase database;
    private final int clients;
    private final int requests;

    private interface Question {
        Duration ask(Client client, int number) throws IOException;
    }

    /** One agent at his desk. */
    private record Client(ApiClient api, PageClient pages) {
    }

    /** What one kind of request came to. @param cost processor milliseconds for each, of server and database */
    private record Figure(Times times, double cost) {
    }

    private MeasureTickets(PortalServer server, EmbeddedDatabase database, int clients, int requests) {
        this.server = server;
        this.database = database;
        this.clients = clients;
        this.requests = requests;
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        int[] given = {10_000, 1_000_000, 16, 2_000};
        for (int i = 0; i < Math.min(arguments.length, given.length); i++) {
            given[i] = Integer.parseInt(arguments[i]);
        }
        boolean right;
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary(root).holdingMuch();
                PortalServer server = PortalServer.installedIn(root, Files.createTempDirectory("serviceportal-tickets-")).onPort(0)) {
            database.start();
            server.withDatabase(database).with("SERVICEPORTAL_DEMO", "true").with("SERVICEPORTAL_API_REQUESTS_PER_SECOND", "10000")
                    .with("SERVICEPORTAL_API_BURST", "10000").with("SERVICEPORTAL_API_REQUESTS_PER_DAY", "10000000").start();
            MeasureTickets measure = new MeasureTickets(server, database, given[2], given[3]);
            GrowDataset.grow(DatabaseAtHand.of(database), new Sizes(200, 10_000, 8_000, 5_000, given[0], 1));
            Map<String, Figure> few = measure.all(given[0]);
            GrowDataset.grow(DatabaseAtHand.of(database), new Sizes(2_000, 100_000, 80_000, 50_000, given[1] - given[0], 2));
            readAhead(database);
            Map<String, Figure> many = measure.all(given[1]);
            right = few.keySet().stream().map(what -> compare(what, few.get(what), many.get(what))).toList().stream().allMatch(ok -> ok);
        }
        System.exit(Boolean.getBoolean("bounds") && !right ? 1 : 0);
    }

    /** What searches read is in memory, as after a morning's work: from a slow disk the first of sixteen at once would be given up. */
    private static void readAhead(EmbeddedDatabase database) throws SQLException {
        try (Connection administrator = database.connectAsAdministrator(); Statement statement = administrator.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_prewarm");
            statement.execute("SELECT pg_prewarm('support.searched'), pg_prewarm('support.searched_of_customer'),"
                    + " pg_prewarm('support.tickets')");
        }
    }

    private static boolean compare(String what, Figure few, Figure many) {
        double ratio = many.cost() / few.cost();
        boolean right = ratio <= MOST_COST && many.times().median().compareTo(MEDIAN_BOUND) < 0
                && many.times().p95().compareTo(P95_BOUND) < 0;
        System.out.printf(Locale.ROOT, "%-36s cost %6.1f -> %6.1f ms, times %.2f   %s%n", what, few.cost(), many.cost(), ratio,
                right ? "within bounds" : "ABOVE a bound");
        return right;
    }

    private Map<String, Figure> all(int tickets) throws Exception {
        List<Client> agents = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (int i = 0; i < clients; i++) {
                agents.add(new Client(ApiClient.of(server.url(), connection, AGENT), PageClient.signedIn(server.url(), AGENT, PASSWORD)));
            }
        }
        List<JsonNode> known = tickets(agents.get(0).api());
        for (int round = 0; round < WARMING; round++) {
            for (Question one : questions(known).values()) {
                run(agents, one, requests / 2);
            }
        }
        System.out.printf("%,d tickets, %d clients, %d requests of each%n%-36s %8s %8s %8s %12s   (ms)%n", tickets, clients, requests, "",
                "median", "p95", "max", "cost of each");
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Map.Entry<String, Question> one : questions(known).entrySet()) {
            run(agents, one.getValue(), requests / 4);
            Figure figure = run(agents, one.getValue(), requests);
            figures.put(one.getKey(), figure);
            System.out.printf(Locale.ROOT, "%-36s %8d %8d %8d %12.1f%n", one.getKey(), figure.times().median().toMillis(),
                    figure.times().p95().toMillis(), figure.times().most().toMillis(), figure.cost());
        }
        return figures;
    }

    /** Some hundred open tickets, and as many closed ones. */
    private static List<JsonNode> tickets(ApiClient api) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        api.get("/api/tickets?size=200").orFail().body().get("items").forEach(found::add);
        api.get("/api/tickets?size=200&open=false").orFail().body().get("items").forEach(found::add);
        return found;
    }

    private static Map<String, Question> questions(List<JsonNode> known) {
        List<JsonNode> open = known.stream()
                .filter(ticket -> !ticket.hasNonNull("closedAt") && !ticket.hasNonNull("closesAt")).toList();
        List<String> lists = List.of("", "?level=BASIC", "?by=NOBODY", "?state=CLOSED", "?by=ME", "?state=LATE");
        List<String> common = List.of("camera", "red light", "microphone", "dark");
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("page: list", (client, n) -> page(client, "/support/tickets.xhtml" + pick(lists, n)));
        questions.put("page: a ticket", (client, n) -> page(client, "/support/ticket.xhtml?id=" + pick(known, n).get("id").textValue()));
        questions.put("API: list", (client, n) -> get(client, "/api/tickets?size=50&open=" + (n % 2 == 0)));
        questions.put("API: a ticket", (client, n) -> get(client, "/api/tickets/" + pick(known, n).get("id").textValue()));
        questions.put("page: list, searched", (client, n) -> page(client, "/support/tickets.xhtml?q=" + rare(pick(known, n))));
        questions.put("API: search, a rare word",
                (client, n) -> get(client, "/api/workbench/found?size=50&text=" + rare(pick(known, n))));
        questions.put("API: search, common words",
                (client, n) -> get(client, "/api/workbench/found?size=50&text=" + pick(common, n).replace(" ", "+")));
        questions.put("API: search, of a customer", (client, n) -> get(client, "/api/workbench/found?size=50&customer="
                + pick(known, n).get("customer").textValue() + "&text=" + pick(common, n).replace(" ", "+")));
        questions.put("API: open", (client, n) -> client.api().post("/api/tickets", about(pick(known, n), n)).orFail().took());
        questions.put("API: read and reply", (client, n) -> reply(client, "/api/tickets/" + pick(open, n).get("id").textValue()));
        return questions;
    }

    /** The word that is in no other ticket. */
    private static String rare(JsonNode ticket) {
        return "rx" + Long.toString(Long.parseLong(ticket.get("number").textValue().substring(2)), 36);
    }

    private static Duration page(Client client, String path) throws IOException {
        PageClient.Page page = client.pages().get(path);
        if (page.status() != 200) {
            throw new IOException(path + " answered " + page.status());
        }
        return page.took();
    }

    private static Duration get(Client client, String path) throws IOException {
        return client.api().get(path).orFail().took();
    }

    private static Map<String, Object> about(JsonNode ticket, int number) {
        return Map.of("customer", ticket.get("customer").textValue(), "space", ticket.get("space").textValue(), "level", "BASIC",
                "subject", "No picture " + number, "text", "The camera stays dark since the update. " + UUID.randomUUID(), "language", "en",
                "channel", "MAIL", "phone", "");
    }

    /** Another agent may have been faster: then he reads it again, as agents do. */
    private static Duration reply(Client client, String ticket) throws IOException {
        for (int again = 0; again < 20; again++) {
            long seen = client.api().get(ticket).orFail().body().at("/ticket/version").longValue();
            Answer answer = client.api().change("POST", ticket + "/words", seen, Map.of("text", "Please unplug it for a minute."));
            if (answer.status() != 412) {
                return answer.orFail().took();
            }
        }
        throw new IOException("others were always faster in " + ticket);
    }

    private Figure run(List<Client> agents, Question question, int many) throws Exception {
        Duration before = server.cpu().plus(database.cpu());
        AtomicInteger next = new AtomicInteger();
        ExecutorService all = Executors.newFixedThreadPool(agents.size());
        List<Duration> taken = new ArrayList<>();
        try {
            List<Future<List<Duration>>> working = agents.stream().map(agent -> all.submit(() -> {
                List<Duration> mine = new ArrayList<>();
                for (int number = next.getAndIncrement(); number < many; number = next.getAndIncrement()) {
                    mine.add(question.ask(agent, number));
                }
                return mine;
            })).toList();
            for (Future<List<Duration>> one : working) {
                taken.addAll(one.get());
            }
        } finally {
            all.shutdownNow();
        }
        return new Figure(Times.of(taken), (double) server.cpu().plus(database.cpu()).minus(before).toMillis() / many);
    }

    private static <T> T pick(List<T> from, int number) {
        return from.get(number % from.size());
    }
}
