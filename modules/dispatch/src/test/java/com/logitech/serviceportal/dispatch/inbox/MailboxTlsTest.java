package com.logitech.serviceportal.dispatch.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.logitech.serviceportal.dispatch.inbox.InboxSettings.Tls;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The way to the mailbox")
class MailboxTlsTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path dir;
    private static SSLContext ofThisHost;
    private static SSLContext ofAnother;

    private TlsFront front;

    @BeforeAll
    static void start() throws Exception {
        SERVER.start();
        SERVER.setUser("desk@portal.example", "desk", "secret");
        ofThisHost = certified("here", "ip:127.0.0.1");
        ofAnother = certified("another", "dns:mail.another.example");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @AfterEach
    void close() throws IOException {
        if (front != null) {
            front.close();
        }
    }

    /** A server with a certificate nobody vouches for but itself; it lies beside as a PEM file. */
    private static SSLContext certified(String name, String host) throws Exception {
        Path keys = dir.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=" + host, "-storetype", "PKCS12", "-keystore",
                keys.toString(), "-storepass", new String(PASSWORD), "-validity", "2").redirectErrorStream(true).start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream kept = Files.newInputStream(keys)) {
            store.load(kept, PASSWORD);
        }
        Certificate own = store.getCertificate(name);
        Files.writeString(dir.resolve(name + ".pem"), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(own.getEncoded())
                + "\n-----END CERTIFICATE-----\n");
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static InboxSettings settings(int port, Tls tls, Optional<String> trusted) {
        return new InboxSettings(Optional.of("127.0.0.1"), port, "desk", "secret", tls, "INBOX", Duration.ofSeconds(1), 365,
                trusted.map(name -> dir.resolve(name + ".pem")));
    }

    private InboxSettings behindTls(SSLContext certificate, Tls tls, Optional<String> trusted) throws IOException {
        front = new TlsFront(certificate, tls == Tls.STARTTLS, SERVER.getImap().getPort());
        return settings(front.port(), tls, trusted);
    }

    private static void isRefused(InboxSettings settings) {
        assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> Mailbox.open(settings).close());
    }

    @ParameterizedTest
    @EnumSource(value = Tls.class, names = {"REQUIRED", "STARTTLS"})
    @DisplayName("is not taken to a server whose certificate nobody vouches for, unless a file says to trust it")
    void selfSigned(Tls tls) throws Exception {
        isRefused(behindTls(ofThisHost, tls, Optional.empty()));
        front.close();
        try (Mailbox mailbox = Mailbox.open(behindTls(ofThisHost, tls, Optional.of("here")))) {
            assertThat(mailbox.isOpen()).isTrue();
            assertThat(mailbox.lying()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Tls.class, names = {"REQUIRED", "STARTTLS"})
    @DisplayName("is not taken to a server whose certificate is another's, be it trusted or not")
    void ofAnother(Tls tls) throws Exception {
        isRefused(behindTls(ofAnother, tls, Optional.of("another")));
    }

    @Test
    @DisplayName("is not taken in the open where TLS is asked for and not offered; no password is said there")
    void notOffered() {
        isRefused(settings(SERVER.getImap().getPort(), Tls.STARTTLS, Optional.empty()));
    }

    @Test
    @DisplayName("is not taken while the file of whom to trust cannot be read")
    void unreadable() {
        isRefused(settings(SERVER.getImap().getPort(), Tls.REQUIRED, Optional.of("missing")));
    }
}
