package com.logitech.serviceportal.acceptance;

import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The virus scanner of this machine, as a daemon of its own on a free port. It knows one signature, that of the EICAR test file, and
 * downloads none.
 */
public final class Clamd implements AutoCloseable {

    /** What it calls the test file. */
    public static final String FINDS = "Trial.Eicar";
    /** The most it looks at, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final Duration MAY_TAKE_TO_START = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    private Clamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Started, with its files in the folder; empty where this machine has none. */
    public static Optional<Clamd> in(Path folder) {
        return executable().map(clamd -> started(clamd, folder.toAbsolutePath()));
    }

    /** Harmless; each scanner takes it for a virus (eicar.org). Put together here, so that this file is none. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        Waiting.until(() -> !process.isAlive(), Duration.ofSeconds(10));
        process.destroyForcibly();
    }

    private static Clamd started(Path clamd, Path folder) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path signatures = Files.createDirectories(folder.resolve("signatures"));
            byte[] eicar = eicar();
            Files.writeString(signatures.resolve("trial.hdb"), HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(eicar))
                    + ":" + eicar.length + ":" + FINDS + "\n");
            Path settings = Files.write(folder.resolve("clamd.conf"), List.of("Foreground yes", "TCPAddr 127.0.0.1",
                    "TCPSocket " + free.getLocalPort(), "DatabaseDirectory " + signatures, "TemporaryDirectory " + folder,
                    "StreamMaxLength " + LARGEST, "MaxThreads 4", "SelfCheck 0"));
            free.close();
            Clamd one = new Clamd(new ProcessBuilder(clamd.toString(), "--config-file=" + settings).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("clamd.log").toFile()).start(), free.getLocalPort());
            if (!Waiting.until(() -> !one.process.isAlive() || one.answers(), MAY_TAKE_TO_START) || !one.process.isAlive()) {
                one.close();
                throw new IllegalStateException("clamd did not start: " + Files.readString(folder.resolve("clamd.log")));
            }
            return one;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has MD5", impossible);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(500);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin")).filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "clamd")).filter(Files::isExecutable).findFirst();
    }
}
