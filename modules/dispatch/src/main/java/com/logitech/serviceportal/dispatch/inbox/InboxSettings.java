package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.dispatch.sending.Setting;
import com.logitech.serviceportal.support.api.mail.UnknownSenders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Where mail is fetched.
 *
 * @param host   the mail server; empty for none, and nothing is fetched
 * @param user   signs in there
 * @param folder the mailbox that is read; what was read is moved out of it
 * @param every  how often
 * @param keptDays how long the whole of a mail is kept
 * @param trust  a PEM file of who vouches for the mail server's certificate; empty for the Java platform's authorities
 */
record InboxSettings(Optional<String> host, int port, String user, String password, Tls tls, String folder, Duration every, int keptDays,
        Optional<Path> trust) {

    private static final int WITH_TLS = 993;
    private static final int IN_THE_OPEN = 143;

    /** How the talk with the mail server is kept from others' ears. */
    enum Tls {
        /** From the first word. */
        REQUIRED,
        /** From the greeting on; no mail without it. */
        STARTTLS,
        /** Never. */
        NONE
    }

    static InboxSettings ofEnvironment() {
        Tls tls = tls(Setting.text("SERVICEPORTAL_IMAP_TLS").orElse("required"));
        return new InboxSettings(Setting.text("SERVICEPORTAL_IMAP_HOST"),
                Setting.number("SERVICEPORTAL_IMAP_PORT", tls == Tls.REQUIRED ? WITH_TLS : IN_THE_OPEN),
                Setting.text("SERVICEPORTAL_IMAP_USER").orElse(""), Setting.text("SERVICEPORTAL_IMAP_PASSWORD").orElse(""), tls,
                Setting.text("SERVICEPORTAL_IMAP_FOLDER").orElse("INBOX"),
                Setting.duration("SERVICEPORTAL_IMAP_EVERY", Duration.ofSeconds(30)),
                Setting.number("SERVICEPORTAL_IMAP_KEPT_DAYS", 365), Setting.text("SERVICEPORTAL_IMAP_TRUST").map(Path::of));
    }

    /** What is done with a mail nobody signs in with the sender's address of. */
    static UnknownSenders unknownSenders() {
        String given = Setting.text("SERVICEPORTAL_MAIL_UNKNOWN_SENDERS").orElse("return");
        try {
            return UnknownSenders.valueOf(given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("SERVICEPORTAL_MAIL_UNKNOWN_SENDERS is return or hold, not " + given, unknown);
        }
    }

    private static Tls tls(String given) {
        try {
            return Tls.valueOf(given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("SERVICEPORTAL_IMAP_TLS is required, starttls or none, not " + given, unknown);
        }
    }

    /** How the books name the mailbox. */
    String mailbox() {
        return user + "@" + host.orElse("") + "/" + folder;
    }
}
