package com.logitech.serviceportal.acceptance.catchers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A system on this machine that takes webhooks: it keeps what it is sent, or fails as it is told. For trials. */
public final class HookCatcher implements AutoCloseable {

    /** What it does with a webhook. A number is what it answers; 2xx alone means that it has taken it. */
    public static final int HANGS_UP = 0;

    /** A webhook it has taken, though it may not have said so. */
    public record Caught(String id, String timestamp, String signature, String path, String body, Instant at) {
    }

    private final HttpServer server;
    private final ExecutorService hands = Executors.newFixedThreadPool(40);
    private final List<Caught> caught = new CopyOnWriteArrayList<>();
    private final Supplier<Integer> mood;

    private HookCatcher(Supplier<Integer> mood) {
        this.mood = mood;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(hands);
        server.createContext("/", this::take);
        server.start();
    }

    /** @param mood asked once for each webhook: a status, or {@link #HANGS_UP} when it takes it and says nothing */
    public static HookCatcher moody(Supplier<Integer> mood) {
        return new HookCatcher(mood);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What it has taken, in the order it came. */
    public List<Caught> caught() {
        return List.copyOf(caught);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int answer = mood.get();
            if (answer == HANGS_UP || answer / 100 == 2) {
                caught.add(new Caught(exchange.getRequestHeaders().getFirst("webhook-id"),
                        exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                        exchange.getRequestHeaders().getFirst("webhook-signature"), exchange.getRequestURI().getPath(), body,
                        Instant.now()));
            }
            if (answer != HANGS_UP) {
                exchange.sendResponseHeaders(answer, -1);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
    }
}
