package com.logitech.serviceportal.acceptance.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Asks a running portal for its pages and answers, one after the other, and says how long each took, from the first byte sent to the last
 * received. It needs the demo's people; what is in the books besides comes from {@link GrowDataset}. Arguments are its address and how many
 * requests of each: {@code http://localhost:9080 200} unless given. With {@code -Dbounds=true} it fails when one takes too long.
 */
public final class MeasurePages {

    private static final String EMAIL = "olivia@portal.example";
    private static final String PASSWORD = "Seven rooms, one desk";
    private static final int WARM_UP = 20;
    private static final int MANY = 1_000;
    private static final Duration LIST_BOUND = Duration.ofMillis(300);
    private static final Duration ONE_BOUND = Duration.ofMillis(50);
    private static final Duration MANY_BOUND = Duration.ofSeconds(5);
    private static final Duration SERIALS_BOUND = Duration.ofSeconds(1);

    private interface Question {
        Duration ask(int number) throws IOException;
    }

    private record Measure(String what, int requests, Duration bound, Question question) {
    }

    private MeasurePages() {
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        String url = arguments.length > 0 ? arguments[0] : "http://localhost:9080";
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        boolean bounded = Boolean.getBoolean("bounds");
        boolean tooSlow = false;
        try (DatabaseAtHand database = DatabaseAtHand.of(root); Connection connection = database.connect()) {
            ApiClient api = ApiClient.of(url, connection, EMAIL);
            PageClient pages = PageClient.signedIn(url, EMAIL, PASSWORD);
            System.out.printf("%-44s %8s %8s %8s %8s   (ms; bound on p95)%n", "", "min", "median", "p95", "max");
            for (Measure measure : measures(api, pages, requests)) {
                tooSlow |= !isWithinBound(measure);
            }
        }
        System.exit(bounded && tooSlow ? 1 : 0);
    }

    private static boolean isWithinBound(Measure measure) {
        try {
            Times times = run(measure);
            boolean within = times.p95().compareTo(measure.bound()) <= 0;
            System.out.printf("%-44s %8d %8d %8d %8d   %s%n", measure.what(),
                    times.least().toMillis(), times.median().toMillis(), times.p95().toMillis(), times.most().toMillis(),
                    (within ? "below " : "ABOVE ") + measure.bound().toMillis());
            return within;
        } catch (IOException | IllegalStateException failed) {
            System.out.printf("%-44s failed: %s%n", measure.what(), failed.getMessage());
            return false;
        }
    }

    private static List<Measure> measures(ApiClient api, PageClient pages, int requests) throws IOException {
        List<String> spaces = told(api, "/api/spaces", "id", MANY);
        List<String> contracts = told(api, "/api/contracts", "id", 200);
        List<String> serials = told(api, "/api/devices", "serial", MANY);
        List<String> devices = told(api, "/api/devices", "id", 200);
        List<String> texts = List.of("room 1", "basel", "hall 2.0", "desk", "10000", "optics", "building c", "2100");
        List<String> lists = List.of("", "?category=FLEX_DESK", "?q=basel", "?covered=true", "?covered=false&q=room");
        return List.of(
                page("Spaces, a page of the list", requests, pages, number -> "/spaces/spaces.xhtml" + pick(lists, number)),
                page("search", requests, pages, number -> "/search.xhtml?q=" + pick(texts, number).replace(" ", "+")),
                page("a contract", requests, pages, number -> "/contracts/contract.xhtml?id=" + pick(contracts, number)),
                page("a Space with all its decisions", requests, pages, number -> "/spaces/space.xhtml?id=" + pick(spaces, number)),
                new Measure("API: entitlements of one Space", requests, ONE_BOUND,
                        number -> check(api, "/api/entitlement-checks", "spaces", List.of(pick(spaces, number)))),
                new Measure("API: entitlements of " + spaces.size() + " Spaces", Math.max(1, requests / 10), MANY_BOUND,
                        number -> check(api, "/api/entitlement-checks", "spaces", spaces)),
                page("a device with its cover over its life", requests, pages,
                        number -> "/spaces/device.xhtml?id=" + pick(devices, number)),
                page("the returns that wait", requests, pages, number -> "/replacement/returns.xhtml?state=REVIEW"),
                new Measure("API: cover of one device over its life", requests, SERIALS_BOUND,
                        number -> api.get("/api/devices/" + pick(devices, number) + "/cover").orFail().took()),
                new Measure("API: by what " + serials.size() + " devices are replaced", Math.max(1, requests / 10), SERIALS_BOUND,
                        number -> check(api, "/api/serial-checks", "serials", serials)));
    }

    private interface Address {
        String of(int number);
    }

    private static Measure page(String what, int requests, PageClient pages, Address address) {
        return new Measure("page: " + what, requests, LIST_BOUND, number -> {
            PageClient.Page page = pages.get(address.of(number));
            if (page.status() != 200) {
                throw new IOException(address.of(number) + " answered " + page.status());
            }
            return page.took();
        });
    }

    private static Duration check(ApiClient api, String question, String field, List<String> asked) throws IOException {
        Answer answer = api.post(question, Map.of(field, asked)).orFail();
        if (answer.body().get("items").size() != asked.size()) {
            throw new IOException("not each of the " + field + " was answered for");
        }
        return answer.took();
    }

    private static Times run(Measure measure) throws IOException {
        for (int number = 0; number < Math.min(WARM_UP, measure.requests()); number++) {
            measure.question().ask(number);
        }
        List<Duration> times = new ArrayList<>();
        for (int number = 0; number < measure.requests(); number++) {
            times.add(measure.question().ask(number));
        }
        return Times.of(times);
    }

    /** What a list tells of its first ones, page by page. */
    private static List<String> told(ApiClient api, String list, String field, int atMost) throws IOException {
        List<String> told = new ArrayList<>();
        String after = "";
        while (told.size() < atMost) {
            JsonNode page = api.get(list + "?size=200" + (after.isEmpty() ? "" : "&after=" + after)).orFail().body();
            IntStream.range(0, page.get("items").size()).forEach(i -> told.add(page.get("items").get(i).get(field).textValue()));
            after = page.path("next").asText("");
            if (after.isEmpty() || "null".equals(after)) {
                break;
            }
        }
        return told.subList(0, Math.min(atMost, told.size()));
    }

    private static String pick(List<String> from, int number) {
        return from.get(number % from.size());
    }
}
