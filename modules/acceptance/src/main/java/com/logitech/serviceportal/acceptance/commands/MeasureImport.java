package com.logitech.serviceportal.acceptance.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Sends a running portal a large file of Spaces, lets it judge and take them in, and says how many seconds each step took and how far the
 * server's heap grew. It needs the demo's people. Arguments are the portal's address and the number of rows:
 * {@code http://localhost:9080 100000} unless given.
 */
public final class MeasureImport {

    private static final String EMAIL = "olivia@portal.example";
    private static final int ROOMS_ON_A_FLOOR = 100;

    private final ApiClient api;
    private final Heap heap;

    private MeasureImport(String url, ApiClient api) throws IOException, InterruptedException {
        this.api = api;
        this.heap = new Heap(url);
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        String url = arguments.length > 0 ? arguments[0] : "http://localhost:9080";
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        try (DatabaseAtHand database = DatabaseAtHand.of(root); Connection connection = database.connect()) {
            new MeasureImport(url, ApiClient.of(url, connection, EMAIL)).run(rows);
        }
        System.exit(0);
    }

    private void run(int rows) throws IOException, InterruptedException {
        Bookings books = Bookings.ofNewCustomer(api, "Import");
        Path file = file(rows);
        try {
            System.out.printf("%,d rows, %,d bytes%n", rows, Files.size(file));
            long begun = System.nanoTime();
            String target = "/api/space-imports?customer=" + books.customer() + "&fileName=measured.csv";
            String upload = "/api/space-imports/"
                    + api.upload(target, file, UUID.randomUUID().toString()).orFail().body().get("id").textValue();
            say("upload", begun);
            Map<String, String> columns = Map.of("name", "Room name", "category", "Type", "site", "Site",
                    "building", "Building", "floor", "Floor", "seatCount", "Seats");
            step(upload, "/dry-run",
                    Map.of("columns", columns, "defaults", Map.of("country", "CH"), "roomsConfirmed", true), "JUDGED");
            JsonNode applied = step(upload, "/application", Map.of("choice", "ONLY_GOOD"), "APPLIED");
            say("all of it", begun);
            System.out.println("rows by verdict: " + applied.get("counts"));
            System.out.println(heap.asText());
        } finally {
            Files.delete(file);
        }
    }

    private JsonNode step(String upload, String step, Object body, String wanted) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        api.post(upload + step, body).orFail();
        while (true) {
            Thread.sleep(500);
            heap.look();
            JsonNode state = api.get(upload).orFail().body();
            if (state.get("state").textValue().equals(wanted)) {
                say(step.substring(1), begun);
                return state;
            } else if (state.get("state").textValue().equals("FAILED")) {
                throw new IllegalStateException("the upload failed: " + state.get("problem"));
            }
        }
    }

    private static void say(String what, long since) {
        System.out.printf("%-12s %6.1f s%n", what, Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0);
    }

    /** A file as customers have them: every hundredth row cannot be taken. */
    private static Path file(int rows) throws IOException {
        Path file = Files.createTempFile("serviceportal-rows", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Room name,Type,Site,Building,Floor,Seats\n");
            for (int row = 0; row < rows; row++) {
                String type = row % 100 == 99 ? "Ballroom" : row % 3 == 0 ? "MEDIUM_TO_LARGE_ROOM" : "SMALL_ROOM";
                out.write("Room " + row % ROOMS_ON_A_FLOOR + "," + type + ",Campus " + row / 20_000 + ",House " + row / 1_000 + ","
                        + row / ROOMS_ON_A_FLOOR % 10 + "," + (2 + row % 30) + "\n");
            }
        }
        return file;
    }
}
