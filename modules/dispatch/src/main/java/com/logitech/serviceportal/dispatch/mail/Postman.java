package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.mail.MailSettings.StartTls;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import com.logitech.serviceportal.dispatch.terms.SmtpReply;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;

/** Hands mails over to the mail server, one talk for each, with a bound on every wait. */
final class Postman {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private final MailSettings settings;
    private final Session session;

    Postman(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        String answer = String.valueOf(TO_ANSWER.toMillis());
        properties.put("mail.smtp.connectiontimeout", String.valueOf(TO_CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", answer);
        properties.put("mail.smtp.writetimeout", answer);
        properties.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.startTls() != StartTls.NONE));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.startTls() == StartTls.REQUIRED));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.ssl.socketFactory", trusting().getSocketFactory());
        return properties;
    }

    /** Whom the Java platform trusts, and not whom the server's own keys vouch for. */
    private static SSLContext trusting() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform knows no TLS", e);
        }
    }

    /** @param id of the row in the outbox; @param now UTC */
    Outcome deliver(Mail mail, String id, Instant now) {
        try {
            Message message = new PaperMail(session, mail, id, settings.from().orElseThrow(), now);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(settings.host().orElseThrow(), settings.port(), settings.user().orElse(null),
                        settings.password().orElse(null));
                transport.sendMessage(message, message.getAllRecipients());
            }
            return new Outcome.Delivered();
        } catch (AddressException unusable) {
            return new Outcome.Hopeless("The mail address cannot be used.");
        } catch (AuthenticationFailedException denied) {
            return Outcome.tryAgain("The mail server does not let the portal sign in. See SERVICEPORTAL_SMTP_USER and _PASSWORD.");
        } catch (MessagingException failed) {
            return outcome(failed);
        }
    }

    private static Outcome outcome(MessagingException failed) {
        Optional<SmtpReply> reply = SmtpReply.among(said(failed));
        if (failed instanceof SendFailedException && reply.filter(SmtpReply::isForGood).isPresent()) {
            return new Outcome.Hopeless("The mail server refuses it for good: " + reply.get() + ".");
        }
        return Outcome.tryAgain(reply.map(answer -> "The mail server does not take it now: " + answer + ".")
                .orElseGet(() -> "The mail server could not be spoken to (" + failed.getClass().getSimpleName() + ")."));
    }

    private static List<String> said(MessagingException failed) {
        List<String> said = new ArrayList<>();
        for (Exception one = failed; one != null; one = one instanceof MessagingException more ? more.getNextException() : null) {
            said.add(String.valueOf(one.getMessage()));
        }
        return said;
    }
}
