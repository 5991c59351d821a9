package com.logitech.serviceportal.dispatch.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** TLS in front of a mail server that knows none: from the first word, or from the greeting on. */
final class TlsFront implements AutoCloseable {

    private final SSLContext certificate;
    private final boolean afterGreeting;
    private final int behind;
    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    private final ExecutorService threads = Executors.newCachedThreadPool();

    TlsFront(SSLContext certificate, boolean afterGreeting, int behind) throws IOException {
        this.certificate = certificate;
        this.afterGreeting = afterGreeting;
        this.behind = behind;
        threads.execute(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                threads.execute(() -> relay(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void relay(Socket visitor) {
        try (visitor; Socket server = new Socket("127.0.0.1", behind)) {
            if (afterGreeting) {
                greet(visitor, server);
            }
            try (SSLSocket safe = (SSLSocket) certificate.getSocketFactory().createSocket(visitor, null, visitor.getPort(), true)) {
                safe.setUseClientMode(false);
                safe.startHandshake();
                threads.execute(() -> pass(safe, server));
                pass(server, safe);
            }
        } catch (IOException refused) {
            quietly(visitor); // who visits does not like the certificate, which is what is tried
        }
    }

    /** Greets, offers STARTTLS, and takes it up. */
    private static void greet(Socket visitor, Socket server) throws IOException {
        line(server.getInputStream());
        say(visitor, "* OK ready");
        for (String said = line(visitor.getInputStream()); !said.isEmpty(); said = line(visitor.getInputStream())) {
            String tag = said.split(" ")[0];
            if (said.contains("CAPABILITY")) {
                say(visitor, "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED");
            }
            say(visitor, tag + " OK done");
            if (said.contains("STARTTLS")) {
                return;
            }
        }
    }

    private static void say(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        to.getOutputStream().flush();
    }

    private static String line(InputStream from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = from.read(); one >= 0 && one != '\n'; one = from.read()) {
            line.append((char) one);
        }
        return line.toString().strip();
    }

    private static void pass(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8_192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                out.write(some, 0, read);
                out.flush();
            }
            to.close();
        } catch (IOException over) {
            quietly(to);
        }
    }

    private static void quietly(Socket one) {
        try {
            one.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
