package com.logitech.serviceportal.acceptance;

import com.logitech.serviceportal.acceptance.commands.EmbeddedDatabase;
import com.logitech.serviceportal.acceptance.commands.PortalServer;
import com.logitech.serviceportal.acceptance.commands.SealingKey;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The shipped portal, with a probe beside it ({@link ProbedServer}), on a database with the demo's people and customers, started when
 * the first test asks for it and stopped after the last. A test class says {@code @ExtendWith(RunningPortal.Given.class)} and takes a
 * {@code RunningPortal} as parameter.
 */
public final class RunningPortal implements AutoCloseable {

    public static final Path ROOT = Path.of(System.getProperty("serviceportal.root", "../..")).toAbsolutePath().normalize();

    private static final Path KEYS = SealingKey.in(Path.of("target/seal.keys").toAbsolutePath());
    /** Tests wait for rounds to be woken: each as often as is no hindrance to the others. */
    private static final String ROUNDS_EVERY = "PT10S";

    private final SyncStandIn sync;
    private final EmbeddedDatabase database;
    private final PortalServer server;
    private final Map<String, String> settings;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private RunningPortal(PortalServer server, Map<String, String> settings) {
        this.server = server;
        this.settings = settings;
        sync = SyncStandIn.startedIn(server.output());
        database = EmbeddedDatabase.temporary(ROOT);
        try {
            database.start();
            prepared(server).start();
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private static PortalServer installed(String name) {
        return PortalServer.installedIn(ROOT, Path.of("target", name)).compiledQuickly();
    }

    private PortalServer prepared(PortalServer one) {
        settings.forEach(one::with);
        return one.onPort(0).withDatabase(database).with("SERVICEPORTAL_DEMO", "true")
                .with("SERVICEPORTAL_ROUNDS_EVERY", ROUNDS_EVERY)
                .with("SERVICEPORTAL_KEY_FILE", KEYS.toString())
                .with("SERVICEPORTAL_SYNC_URL", sync.url())
                .with("SERVICEPORTAL_SYNC_TRUST", sync.authorityFile().toString());
    }

    /** One more server on the same database, started. Whoever asked for it closes it. */
    public PortalServer another() {
        return another(Map.of());
    }

    /** The same. @param more of its environment, beyond what this one was given, or in its place */
    public PortalServer another(Map<String, String> more) {
        PortalServer one = prepared(installed("another-portal"));
        more.forEach(one::with);
        return one.start();
    }

    /** One for a test alone, without a probe, that may be troubled. @param settings of its environment */
    public static RunningPortal alone(Map<String, String> settings) {
        return new RunningPortal(installed("portal-alone"), settings);
    }

    private static RunningPortal forAll() {
        String servers = ProbedServer.under(Path.of("target"), ROOT).toString();
        return new RunningPortal(installed("running-portal"), Map.of("WLP_USER_DIR", servers,
                "SERVICEPORTAL_API_REQUESTS_PER_SECOND", "1000", "SERVICEPORTAL_API_BURST", "1000",
                "SERVICEPORTAL_API_REQUESTS_PER_DAY", "1000000")); // many tests, few people
    }

    /** What it takes for the Sync Cloud API. */
    public SyncStandIn sync() {
        return sync;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public PortalServer server() {
        return server;
    }

    public String url(String path) {
        return server.url() + path;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Lets the probe's observer fail at the next fact of this type; at none, when empty. */
    public void arm(String fact) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(ProbedServer.CONTEXT + "/armed?fact=" + fact)))
                .PUT(HttpRequest.BodyPublishers.noBody()).build();
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 204) {
            throw new IllegalStateException("the probe answered " + status);
        }
    }

    @Override
    public void close() {
        server.close();
        database.close();
        sync.close();
    }

    /** Hands the one running portal to whoever asks for it. */
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningPortal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.create(RunningPortal.class))
                    .computeIfAbsent(RunningPortal.class, key -> forAll(), RunningPortal.class);
        }
    }
}
