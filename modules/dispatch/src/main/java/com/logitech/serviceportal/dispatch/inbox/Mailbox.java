package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.dispatch.inbox.InboxSettings.Tls;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** The mailbox while it is looked into: one talk with the mail server, with a bound on every wait. */
final class Mailbox implements AutoCloseable {

    static final String TAKEN = "Taken";
    static final String UNREADABLE = "Unreadable";
    private static final String TO_CONNECT = "10000";
    private static final String TO_ANSWER = "30000";

    private final Store store;
    private final Folder folder;

    private Mailbox(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * A mail that lies there.
     *
     * @param uid its place, never another's under the same validity
     */
    record Lying(long uid, Message message) {
    }

    static Mailbox open(InboxSettings settings) throws MessagingException {
        String protocol = settings.tls() == Tls.REQUIRED ? "imaps" : "imap";
        Store store = Session.getInstance(properties(settings, "mail." + protocol)).getStore(protocol);
        try {
            store.connect(settings.host().orElseThrow(), settings.port(), settings.user(), settings.password());
            Folder folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder);
        } catch (MessagingException | RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    private static Properties properties(InboxSettings settings, String of) throws MessagingException {
        Properties properties = new Properties();
        properties.put(of + ".connectiontimeout", TO_CONNECT);
        properties.put(of + ".timeout", TO_ANSWER);
        properties.put(of + ".writetimeout", TO_ANSWER);
        properties.put(of + ".starttls.enable", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.put(of + ".starttls.required", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.put(of + ".ssl.checkserveridentity", "true");
        properties.put(of + ".ssl.protocols", "TLSv1.3 TLSv1.2");
        if (settings.tls() != Tls.NONE) {
            properties.put(of + ".ssl.socketFactory", trusting(settings.trust()).getSocketFactory());
        }
        properties.put(of + ".partialfetch", "false");
        properties.put(of + ".peek", "true");
        return properties;
    }

    /** Whom the Java platform trusts, or a file's authorities alone; and not whom the server's own keys vouch for. */
    private static SSLContext trusting(Optional<Path> authorities) throws MessagingException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, authorities.isEmpty() ? null : trustManagers(authorities.get()), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new MessagingException("Whom to trust as a mail server cannot be read.", e);
        }
    }

    private static TrustManager[] trustManagers(Path authorities) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(authorities)) {
            int place = 0;
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry(String.valueOf(++place), authority);
            }
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust.getTrustManagers();
    }

    /** Changes when the server numbers its mails anew. */
    long validity() throws MessagingException {
        return ((UIDFolder) folder).getUIDValidity();
    }

    /** What lies there, the first come first. */
    List<Lying> lying() throws MessagingException {
        Message[] messages = folder.getMessages();
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        folder.fetch(messages, profile);
        List<Lying> lying = new ArrayList<>();
        for (Message message : messages) {
            if (!message.isSet(Flags.Flag.DELETED)) {
                lying.add(new Lying(((UIDFolder) folder).getUID(message), message));
            }
        }
        return lying;
    }

    boolean isOpen() {
        return store.isConnected() && folder.isOpen();
    }

    /** When the server received it (UTC); empty where it does not say. The library knows no java.time; in milliseconds both agree. */
    static Optional<Instant> received(Lying lying) throws MessagingException {
        String milliseconds = "%tQ".formatted(lying.message().getReceivedDate());
        return milliseconds.equals("null") ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Long.parseLong(milliseconds)));
    }

    /** The whole of it, as it was sent; of one that is larger than that, its head alone. */
    static byte[] read(Lying lying, int largest) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (isLarger(lying, largest)) {
            Enumeration<String> lines = ((MimeMessage) lying.message()).getAllHeaderLines();
            while (lines.hasMoreElements()) {
                bytes.writeBytes((lines.nextElement() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            bytes.writeBytes(new byte[] {'\r', '\n'});
        } else {
            lying.message().writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    static boolean isLarger(Lying lying, int largest) throws MessagingException {
        return lying.message().getSize() > largest;
    }

    /** Puts mails into a folder beside the mailbox, which is made if there is none. */
    void moveTo(String name, List<Lying> mails) throws MessagingException {
        if (!mails.isEmpty()) {
            Folder to = store.getFolder(name);
            if (!to.exists()) {
                to.create(Folder.HOLDS_MESSAGES);
            }
            Message[] messages = mails.stream().map(Lying::message).toArray(Message[]::new);
            folder.copyMessages(messages, to);
            Arrays.stream(messages).forEach(Mailbox::delete);
            folder.expunge();
        }
    }

    private static void delete(Message message) {
        try {
            message.setFlag(Flags.Flag.DELETED, true);
        } catch (MessagingException failed) {
            throw new IllegalStateException("a mail cannot be moved", failed);
        }
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            if (folder.isOpen()) {
                folder.close(false);
            }
        }
    }
}
