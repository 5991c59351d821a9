package com.logitech.serviceportal.acceptance.commands;

import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many clients want the same few licenses at once. Run against a portal with demo data; arguments are its address, and how many clients,
 * licenses and Spaces: {@code http://localhost:9080 32 50 100} unless given.
 */
public final class RaceCampaign {

    private static final String OPERATIONS = "olivia@portal.example";
    private static final int TOO_BUSY = 503;
    private static final int MOST_REPEATS = 20;

    private final ApiClient api;
    private final int clients;
    private final int licenses;
    private final int spaces;

    /** @param api of somebody in operations */
    public RaceCampaign(ApiClient api, int clients, int licenses, int spaces) {
        this.api = api;
        this.clients = clients;
        this.licenses = licenses;
        this.spaces = spaces;
    }

    /**
     * How it came out.
     *
     * @param statuses how many answers of each
     * @param assigned how many licenses the portal says are on a Space
     * @param refusals what was said to those who got none
     */
    public record Outcome(Map<Integer, Long> statuses, int assigned, List<Answer> refusals) {
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        String url = arguments.length > 0 ? arguments[0] : "http://localhost:9080";
        int[] given = {32, 50, 100};
        for (int i = 0; i < Math.min(arguments.length - 1, given.length); i++) {
            given[i] = Integer.parseInt(arguments[i + 1]);
        }
        boolean right;
        try (DatabaseAtHand database = DatabaseAtHand.of(root); Connection connection = database.connect()) {
            RaceCampaign campaign = new RaceCampaign(ApiClient.of(url, connection, OPERATIONS), given[0], given[1], given[2]);
            Outcome free = campaign.forAnyLicense();
            Outcome named = campaign.forNamedLicenses();
            System.out.println("Any free license:  " + free.statuses() + ", " + free.assigned() + " of " + given[1] + " assigned");
            System.out.println("Each named twice:  " + named.statuses() + ", " + named.assigned() + " of " + given[1] + " assigned");
            right = List.of(free, named).stream().allMatch(outcome -> outcome.assigned() == Math.min(given[1], given[2])
                    && outcome.statuses().keySet().stream().allMatch(status -> status < 500));
        }
        System.exit(right ? 0 : 1);
    }

    /** Each Space asks for any free license of the contract. */
    public Outcome forAnyLicense() throws Exception {
        Bookings books = Bookings.ofNewCustomer(api, "Race");
        String contract = books.enter(books.order(licenses));
        List<Callable<Answer>> wishes = new ArrayList<>();
        for (String space : books.addSpaces(spaces)) {
            wishes.add(() -> patiently(Bookings.assignment(contract, List.of(), List.of(space))));
        }
        return run(contract, wishes);
    }

    /** Each license is asked for by name, for as many different Spaces as there are. */
    public Outcome forNamedLicenses() throws Exception {
        Bookings books = Bookings.ofNewCustomer(api, "Race by name");
        String contract = books.enter(books.order(licenses));
        List<String> named = books.licensesOf(contract);
        List<String> rooms = books.addSpaces(spaces);
        List<Callable<Answer>> wishes = IntStream.range(0, spaces).<Callable<Answer>>mapToObj(i -> () -> patiently(
                Bookings.assignment(contract, List.of(named.get(i % named.size())), List.of(rooms.get(i)))))
                .collect(Collectors.toCollection(ArrayList::new));
        return run(contract, wishes);
    }

    /** As a good client does: who is told to come again because too many wait for the same contract, comes again with the same key. */
    private Answer patiently(Object wish) throws Exception {
        String key = UUID.randomUUID().toString();
        Answer answer = api.post("/api/assignments", wish, key);
        for (int again = 0; answer.status() == TOO_BUSY && again < MOST_REPEATS; again++) {
            TimeUnit.SECONDS.sleep(1);
            answer = api.post("/api/assignments", wish, key);
        }
        return answer;
    }

    private Outcome run(String contract, List<Callable<Answer>> wishes) throws Exception {
        Collections.shuffle(wishes, new Random(1));
        ExecutorService all = Executors.newFixedThreadPool(clients);
        CountDownLatch together = new CountDownLatch(Math.min(clients, wishes.size()));
        try {
            List<Future<Answer>> asked = wishes.stream().map(wish -> all.submit(() -> {
                together.countDown();
                together.await();
                return wish.call();
            })).toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
            return new Outcome(answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())), assigned(contract),
                    answers.stream().filter(answer -> !answer.ok()).toList());
        } finally {
            all.shutdownNow();
        }
    }

    private int assigned(String contract) throws IOException {
        return api.get("/api/contracts/" + contract).orFail().body().get("assigned").intValue();
    }
}
