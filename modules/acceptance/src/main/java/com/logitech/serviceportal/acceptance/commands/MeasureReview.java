package com.logitech.serviceportal.acceptance.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Has the largest account reviewed by a running portal, and says how long that took, how long its pages take, and how long both files of
 * its pack, which have to be the same when they are printed again. What is in the books comes from {@link GrowDataset} and
 * {@link GrowReturns}. Arguments are the portal's address and how many requests of each page: {@code http://localhost:9080 100} unless
 * given. With {@code -Dbounds=true} it fails when one takes too long. A review that was made today is measured without being made anew.
 */
public final class MeasureReview {

    private static final String EMAIL = "david@portal.example";
    private static final String PASSWORD = "Seven rooms, one desk";
    private static final String LARGEST = "SELECT s.customer_id, count(*) FROM contracts.spaces s GROUP BY 1 ORDER BY 2 DESC LIMIT 1";
    private static final Duration LONGEST_MAKING = Duration.ofMinutes(5);
    private static final Duration PAGE_BOUND = Duration.ofSeconds(1);
    private static final Duration PACK_BOUND = Duration.ofSeconds(10);

    private MeasureReview() {
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        String url = arguments.length > 0 ? arguments[0] : "http://localhost:9080";
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        boolean within;
        try (DatabaseAtHand database = DatabaseAtHand.of(root); Connection connection = database.connect()) {
            ApiClient api = ApiClient.of(url, connection, EMAIL);
            String customer = largest(connection);
            JsonNode review = made(api, customer);
            if (!review.at("/summary/state").textValue().equals("MADE")) {
                throw new IllegalStateException("the review was not made: " + review.get("summary"));
            }
            review.get("figures").forEach(one -> System.out.printf("  %-22s %-18s %8d%n", one.get("figure").textValue(),
                    one.path("of").asText(""), one.get("count").intValue()));
            String id = review.at("/summary/id").textValue();
            PageClient pages = PageClient.signedIn(url, EMAIL, PASSWORD);
            within = opens(pages, "the review", "/account/review.xhtml?id=" + id, requests);
            within &= opens(pages, "the rows behind a figure", "/account/review-rows.xhtml?part=RESPONSES&figure=TICKETS&review=" + id,
                    requests);
            within &= prints(api, "paper", "/api/reviews/" + id + "/paper");
            within &= prints(api, "workbook", "/api/reviews/" + id + "/workbook");
        }
        System.exit(Boolean.getBoolean("bounds") && !within ? 1 : 0);
    }

    private static String largest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(LARGEST)) {
            found.next();
            System.out.println("The account has " + found.getInt(2) + " Spaces.");
            return found.getString(1);
        }
    }

    private static JsonNode made(ApiClient api, String customer) throws IOException {
        long begun = System.nanoTime();
        JsonNode asked = api.post("/api/customers/" + customer + "/reviews", "").orFail().body();
        JsonNode review = Waiting.forAnswer(() -> api.get("/api/reviews/" + asked.get("id").textValue()).orFail().body(),
                one -> !one.at("/summary/state").textValue().equals("MAKING"), LONGEST_MAKING);
        System.out.println(asked.get("state").textValue().equals("MADE") ? "It was made before."
                : "It was made in " + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms.");
        return review;
    }

    private static boolean opens(PageClient pages, String what, String address, int requests) throws IOException {
        List<Duration> times = new ArrayList<>();
        Duration first = Duration.ZERO;
        for (int number = 0; number < requests; number++) {
            PageClient.Page page = pages.get(address);
            if (page.status() != 200) {
                throw new IOException(address + " answered " + page.status());
            }
            first = number == 0 ? page.took() : first;
            times.add(page.took());
        }
        Times all = Times.of(times);
        boolean within = all.most().compareTo(PAGE_BOUND) <= 0;
        System.out.printf("%-28s first %6d, median %6d, p95 %6d, max %6d ms   %s %d%n", what, first.toMillis(), all.median().toMillis(),
                all.p95().toMillis(), all.most().toMillis(), within ? "below" : "ABOVE", PAGE_BOUND.toMillis());
        return within;
    }

    private static boolean prints(ApiClient api, String what, String address) throws IOException {
        long begun = System.nanoTime();
        byte[] first = bytes(api, address);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        boolean same = Arrays.equals(first, bytes(api, address));
        boolean within = took.compareTo(PACK_BOUND) <= 0;
        System.out.printf("%-28s printed in %6d ms, %d bytes, %s   %s %d%n", what, took.toMillis(), first.length,
                same ? "the same again" : "ANOTHER FILE AGAIN", within ? "below" : "ABOVE", PACK_BOUND.toMillis());
        return within && same;
    }

    private static byte[] bytes(ApiClient api, String address) throws IOException {
        try (InputStream file = api.stream(address)) {
            return file.readAllBytes();
        }
    }
}
