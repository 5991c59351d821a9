package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.sending.Setting;
import com.logitech.serviceportal.dispatch.terms.OurMarks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The settings of mail, read once. */
@ApplicationScoped
public class MailRoom {

    private final MailSettings settings = MailSettings.ofEnvironment();
    private final Optional<String> answers = Setting.text("SERVICEPORTAL_MAIL_REPLY_TO");
    private final boolean heard = Setting.text("SERVICEPORTAL_IMAP_HOST").isPresent();

    MailSettings settings() {
        return settings;
    }

    /** Where the portal is found from outside. */
    public String portal() {
        return settings.portal().orElseThrow();
    }

    /** Whether answers to mails are fetched. */
    public boolean isHeard() {
        return heard;
    }

    /** By what our mails are known; empty while no sender is set. */
    public Optional<OurMarks> marks() {
        return settings.from().map(MailRoom::bare).map(from -> new OurMarks(from, answers.map(MailRoom::bare).orElse(from)));
    }

    /** The address alone, where a name was given with it. */
    private static String bare(String address) {
        return address.replaceAll(".*<|>.*", "").strip();
    }
}
