package com.logitech.serviceportal.acceptance.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a running portal's heap holds, rubbish included, as its metrics tell. */
final class Heap {

    private static final Pattern USED = Pattern.compile("^memory_usedHeap_bytes\\S* (\\S+)$", Pattern.MULTILINE);

    private final HttpClient metrics = HttpClient.newHttpClient();
    private final String url;
    private final long before;
    private long largest;

    /** Looks for the first time. */
    Heap(String url) throws IOException, InterruptedException {
        this.url = url;
        this.before = used();
        this.largest = before;
    }

    void look() throws IOException, InterruptedException {
        largest = Math.max(largest, used());
    }

    private long used() throws IOException, InterruptedException {
        String said = metrics.send(HttpRequest.newBuilder(URI.create(url + "/metrics?scope=base")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        Matcher found = USED.matcher(said);
        return found.find() ? (long) Double.parseDouble(found.group(1)) : 0;
    }

    /** What was seen, in words. */
    String asText() {
        return "heap in use: %,d MB before, %,d MB at most, %,d MB more".formatted(before >> 20, largest >> 20, largest - before >> 20);
    }
}
