package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.sending.Setting;
import java.util.Locale;
import java.util.Optional;

/**
 * Where mail is handed over, and what stands in it of the house.
 *
 * @param host   the mail server; empty for none
 * @param user   signs in there if given
 * @param from   the sender's address
 * @param portal where the portal is found from outside, without a slash at the end: no request says so, only an administrator
 */
record MailSettings(Optional<String> host, int port, Optional<String> user, Optional<String> password, StartTls startTls,
                    Optional<String> from, Optional<String> portal) {

    private static final int SUBMISSION = 587;

    /** How the talk with the mail server is kept from others' ears. */
    enum StartTls {
        /** No mail without it. */
        REQUIRED,
        /** Where the server offers it. */
        OFFERED,
        /** Never. */
        NONE
    }

    static MailSettings ofEnvironment() {
        return new MailSettings(Setting.text("SERVICEPORTAL_SMTP_HOST"), Setting.number("SERVICEPORTAL_SMTP_PORT", SUBMISSION),
                Setting.text("SERVICEPORTAL_SMTP_USER"), Setting.text("SERVICEPORTAL_SMTP_PASSWORD"),
                startTls(Setting.text("SERVICEPORTAL_SMTP_STARTTLS").orElse("required")), Setting.text("SERVICEPORTAL_MAIL_FROM"),
                Setting.text("SERVICEPORTAL_PORTAL_URL").map(url -> url.replaceAll("/+$", "")));
    }

    private static StartTls startTls(String given) {
        try {
            return StartTls.valueOf(given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("SERVICEPORTAL_SMTP_STARTTLS is required, offered or none, not " + given, unknown);
        }
    }

    /** Why no mail can leave, naming the setting; empty when it can. */
    Optional<String> hindrance() {
        if (host.isEmpty()) {
            return Optional.of("Mails wait: SERVICEPORTAL_SMTP_HOST is not set.");
        } else if (from.isEmpty()) {
            return Optional.of("Mails wait: SERVICEPORTAL_MAIL_FROM is not set.");
        }
        return portal.isEmpty() ? Optional.of("Mails wait: SERVICEPORTAL_PORTAL_URL is not set, so they could not say where to go.")
                : Optional.empty();
    }
}
