package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.terms.LetterPaper;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A letter as a message for a mail server: plain text and HTML, under an id that stays the same however often it is sent. */
final class PaperMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.US);

    private final String id;

    /** @param id of the row in the outbox @param from the house's address, whose domain the Message-ID is in @param sentAt UTC */
    PaperMail(Session session, Mail mail, String id, String from, Instant sentAt) throws MessagingException {
        super(session);
        InternetAddress sender = new InternetAddress(from, true);
        this.id = "<" + id + "@" + sender.getAddress().substring(sender.getAddress().indexOf('@') + 1) + ">";
        setFrom(sender);
        setRecipient(RecipientType.TO, named(mail));
        setSubject(LetterPaper.subject(mail.letter()), UTF_8);
        setHeader("Date", DATE.format(sentAt.atOffset(ZoneOffset.UTC)));
        post(mail.post());
        setHeader("Content-Language", mail.letter().language());
        MimeMultipart both = new MimeMultipart("alternative", part(LetterPaper.text(mail.letter()), "plain"),
                part(LetterPaper.html(mail.letter()), "html"));
        setContent(both);
        saveChanges();
    }

    private void post(Post post) throws MessagingException {
        if (post.nature() != Post.Nature.PERSONAL) {
            setHeader("Auto-Submitted", post.nature() == Post.Nature.AUTOMATIC ? "auto-generated" : "auto-replied");
            setHeader("X-Auto-Response-Suppress", "All");
        }
        if (post.answersTo().isPresent()) {
            setReplyTo(new InternetAddress[] {new InternetAddress(post.answersTo().get(), true)});
        }
        if (!post.references().isEmpty()) {
            setHeader("References", post.references().stream().map(PaperMail::bracketed).collect(Collectors.joining("\r\n ")));
        }
        if (post.answered().isPresent()) {
            setHeader("In-Reply-To", bracketed(post.answered().get()));
        }
    }

    /** What came from outside stays on one line. */
    private static String bracketed(String messageId) {
        return "<" + messageId.replaceAll("[\\s<>\\p{Cntrl}]", "") + ">";
    }

    private static InternetAddress named(Mail mail) throws MessagingException {
        InternetAddress address = new InternetAddress(mail.address(), true);
        try {
            address.setPersonal(mail.name().isEmpty() ? null : LetterPaper.line(mail.name()), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
