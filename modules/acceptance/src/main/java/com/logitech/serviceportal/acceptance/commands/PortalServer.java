package com.logitech.serviceportal.acceptance.commands;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server that the build has installed, with the EAR that ships, as a process of its own. Several may run at once when each has
 * its own output directory and port.
 */
public final class PortalServer implements AutoCloseable {

    private static final String NAME = "serviceportal";
    private static final Duration MAY_TAKE_TO_START = Duration.ofMinutes(4);
    /** The server's messages that its application cannot start. */
    private static final List<String> CANNOT_START =
            List.of("CWWKZ0002E", "CWWKZ0004E", "CWWKZ0012I", "CWWKE0002E", "CWWKO0221E", "CWWKF0001E");
    private static final Duration MAY_TAKE_TO_STOP = Duration.ofSeconds(45);
    private static final String JVM_ARGS = "JVM_ARGS";
    private static final String COMPILED_QUICKLY = "-XX:TieredStopAtLevel=1";

    private final Path runtime;
    private final Path output;
    private final Map<String, String> environment = new HashMap<>();
    private int port = 9080;
    private boolean compiledQuickly;
    private Process process;

    private PortalServer(Path root, Path output) {
        this.runtime = root.resolve("ear/target/liberty/wlp");
        this.output = output;
    }

    /**
     * @param root   the project
     * @param output where this server keeps its logs and its work area
     */
    public static PortalServer installedIn(Path root, Path output) {
        return new PortalServer(root.toAbsolutePath().normalize(), output.toAbsolutePath().normalize());
    }

    /** A port, or 0 for any that is free. */
    public PortalServer onPort(int wanted) {
        port = wanted == 0 ? freePort() : wanted;
        return this;
    }

    public PortalServer withDatabase(String url, String user, String password) {
        return with("SERVICEPORTAL_DB_URL", url).with("SERVICEPORTAL_DB_USER", user).with("SERVICEPORTAL_DB_PASSWORD", password);
    }

    public PortalServer withDatabase(EmbeddedDatabase database) {
        return withDatabase(database.url(), database.user(), database.password());
    }

    /** One more variable of the server's environment; options for its JVM go into JVM_ARGS. */
    public PortalServer with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** For a life of minutes: its code is compiled quickly rather than well, which takes less than half of the work of a start. */
    public PortalServer compiledQuickly() {
        compiledQuickly = true;
        return this;
    }

    /** Starts and returns once the portal says that it is ready. May be called again after a stop or a kill. */
    public PortalServer start() {
        stopWhatAKilledLauncherLeft();
        if (!Files.isExecutable(serverCommand())) {
            throw new IllegalStateException("No server is installed in " + runtime + ": build the project first (./mvnw package)");
        }
        if (isTaken(port)) {
            throw new IllegalStateException("Port " + port
                    + " is in use by another program. Choose another: SERVICEPORTAL_HTTP_PORT=9081 ./mvnw");
        }
        try {
            Files.createDirectories(consoleFile().getParent());
            ProcessBuilder command = new ProcessBuilder(serverCommand().toString(), "run", NAME)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(consoleFile().toFile());
            Map<String, String> given = command.environment();
            given.keySet().removeIf(name -> name.startsWith("WLP_") || name.equals(JVM_ARGS));
            given.put("JAVA_HOME", System.getProperty("java.home"));
            given.put("WLP_OUTPUT_DIR", output.toString());
            given.put("SERVICEPORTAL_HTTP_PORT", String.valueOf(port));
            given.putAll(environment);
            if (compiledQuickly) {
                given.merge(JVM_ARGS, COMPILED_QUICKLY, (own, quickly) -> quickly + " " + own);
            }
            process = command.start();
            remember(process.toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waitUntilReady();
        return this;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Returns when the server has ended, however it did. */
    public void waitForEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Where it keeps what it makes. */
    public Path output() {
        return output;
    }

    /** Everything the server logs. */
    public Path logFile() {
        return output.resolve(NAME).resolve("logs/messages.log");
    }

    /** What the server says aloud: warnings, errors, milestones. */
    public Path consoleFile() {
        return output.resolve(NAME).resolve("logs/console-of-this-run.log");
    }

    /** Lines of the server's console that tell of trouble. */
    public List<String> troubles() {
        try (Stream<String> lines = Files.lines(consoleFile())) {
            return lines.filter(PortalServer::tellsOfTrouble).toList();
        } catch (IOException | UncheckedIOException noLog) {
            return List.of();
        }
    }

    static boolean tellsOfTrouble(String line) {
        return line.startsWith("[ERROR") || line.startsWith("[FATAL") || line.startsWith("[SEVERE") || line.startsWith("[err]");
    }

    /** Ends the server as an administrator would: requests under way are finished. By force when it takes too long. */
    public void stop() {
        end(handles(), false);
        forget();
    }

    /** Ends the server as a crash would. */
    public void kill9() {
        end(handles(), true);
        forget();
    }

    @Override
    public void close() {
        stop();
    }

    /** The processor time the server has taken since it started. */
    public Duration cpu() {
        return handles().stream().flatMap(one -> one.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    /** This process and what it started; nothing else. */
    private List<ProcessHandle> handles() {
        if (process == null) {
            return List.of();
        }
        List<ProcessHandle> all = new ArrayList<>(process.toHandle().descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    private static void end(List<ProcessHandle> processes, boolean byForce) {
        if (!byForce) {
            processes.forEach(ProcessHandle::destroy);
            processes.forEach(one -> Waiting.forEnd(one, MAY_TAKE_TO_STOP));
        }
        processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        processes.forEach(one -> Waiting.forEnd(one, Duration.ofSeconds(10)));
    }

    private void waitUntilReady() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(8)).build();
        boolean decided = Waiting.until(() -> !process.isAlive() || hasFailed() || saysReady(client, question), MAY_TAKE_TO_START);
        if (decided && process.isAlive() && !hasFailed()) {
            return;
        }
        List<String> troubles = troubles();
        List<String> plain = troubles.stream().filter(line -> line.contains("] The service portal does not start")).toList();
        troubles = plain.isEmpty() ? troubles : plain;
        boolean alive = process.isAlive();
        stop();
        throw new IllegalStateException("The portal did not start"
                + (decided ? alive ? "." : ": its server ended." : " within " + MAY_TAKE_TO_START.toMinutes() + " minutes.")
                + (troubles.isEmpty() ? ""
                        : System.lineSeparator() + String.join(System.lineSeparator(), troubles.subList(0, Math.min(8, troubles.size()))))
                + System.lineSeparator() + "The whole log: " + logFile());
    }

    private static boolean saysReady(HttpClient client, HttpRequest question) {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The server says that the application cannot start: no use in waiting on. */
    private boolean hasFailed() {
        return troubles().stream().anyMatch(line -> CANNOT_START.stream().anyMatch(line::contains));
    }

    private Path serverCommand() {
        return runtime.resolve("bin").resolve(isWindows() ? "server.bat" : "server");
    }

    private static File nothing() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    // A launcher that is killed cannot end its server. The next one does, and knows it by process id and start time.

    private Path pidFile() {
        return output.resolve("server.pid");
    }

    private void remember(ProcessHandle server) throws IOException {
        Files.writeString(pidFile(), server.pid() + " " + server.info().startInstant().map(Instant::toString).orElse(""));
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopWhatAKilledLauncherLeft() {
        left().ifPresent(server -> {
            List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
            all.add(server);
            end(all, false);
        });
    }

    private Optional<ProcessHandle> left() {
        try {
            String[] known = Files.readString(pidFile()).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(found -> found.info().startInstant().map(Instant::toString).orElse("").equals(known[1]));
        } catch (IOException | RuntimeException nothingLeft) {
            return Optional.empty();
        }
    }
}
