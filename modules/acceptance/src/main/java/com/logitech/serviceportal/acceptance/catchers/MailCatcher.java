package com.logitech.serviceportal.acceptance.catchers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server on this machine alone, that sends nothing on: it keeps what it is given, or fails as it is told. For looking at the
 * demo's mail and for trials.
 */
public final class MailCatcher implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@");
    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss.SSS").withZone(ZoneOffset.UTC);
    private static final int GOING = 421;
    private static final int LATER = 451;
    private static final int NEVER = 550;

    /** What it does with a mail for an address. */
    public enum Mood {
        TAKES_IT, NOT_NOW, NEVER, TAKES_IT_AND_HANGS_UP
    }

    /** Says what it does. Asked once for each mail. */
    @FunctionalInterface
    public interface Temper {
        Mood towards(String address);
    }

    /** A mail it has taken. @param id what stands in its Message-ID before the @ */
    public record Caught(String id, String to, Instant at, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private final SMTPServer server;
    private final List<Caught> caught = new CopyOnWriteArrayList<>();

    private MailCatcher(Temper temper, Optional<SSLContext> tls, Consumer<Caught> keeping) {
        SMTPServer.Builder builder = SMTPServer.port(0).bindAddress(InetAddress.getLoopbackAddress()).hostName("localhost")
                .insertReceivedHeaders(false).maxConnections(200)
                .messageHandlerFactory(context -> new Handler(temper, keeping));
        tls.ifPresent(context -> builder.enableTLS().requireTLS().startTlsSocketFactory(context));
        server = builder.build();
        server.start();
    }

    /** One that keeps each mail as a file to be opened with a mail program. */
    public static MailCatcher into(Path folder) {
        return new MailCatcher(address -> Mood.TAKES_IT, Optional.empty(), mail -> write(folder, mail));
    }

    /** One for trials. @param tls its certificate: it takes nothing before STARTTLS; none for plain talk alone */
    public static MailCatcher moody(Temper temper, Optional<SSLContext> tls) {
        return new MailCatcher(temper, tls, mail -> { });
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** What it has taken, in the order it came. */
    public List<Caught> caught() {
        return List.copyOf(caught);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void write(Path folder, Caught mail) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE.format(mail.at()) + "_" + mail.to().replaceAll("[^A-Za-z0-9.@-]", "_") + ".eml"), mail.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Handler implements MessageHandler {

        private final Temper temper;
        private final Consumer<Caught> keeping;
        private String to = "";
        private Mood mood = Mood.TAKES_IT;

        Handler(Temper temper, Consumer<Caught> keeping) {
            this.temper = temper;
            this.keeping = keeping;
        }

        @Override
        public void from(String from) {
            mood = Mood.TAKES_IT;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            to = recipient;
            mood = temper.towards(recipient);
            if (mood == Mood.NEVER) {
                throw new RejectException(NEVER, "5.1.1 <" + recipient + "> is not known here");
            }
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] bytes = data.readAllBytes();
            if (mood == Mood.NOT_NOW) {
                throw new RejectException(LATER, "4.3.0 not now");
            }
            Matcher id = MESSAGE_ID.matcher(new String(bytes, StandardCharsets.UTF_8));
            Caught mail = new Caught(id.find() ? id.group(1) : "", to, Instant.now(), bytes);
            keeping.accept(mail);
            caught.add(mail);
            if (mood == Mood.TAKES_IT_AND_HANGS_UP) {
                throw new DropConnectionException(GOING, "4.3.2 gone before it said so");
            }
            return null;
        }

        @Override
        public void done() {
            to = "";
        }
    }
}
