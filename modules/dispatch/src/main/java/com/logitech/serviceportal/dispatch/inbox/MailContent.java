package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.support.api.mail.MailIn;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is in a mail: its text, plain where there is plain text, what is attached, and the report of a mail server. */
final class MailContent {

    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 300;
    private static final int LONGEST_TEXT = 400_000;
    private static final int LONGEST_NAME = 200;

    private final List<MailIn.Enclosed> enclosed = new ArrayList<>();
    private Optional<Status> deliveryStatus = Optional.empty();
    private String text = "";
    private int parts;

    private MailContent() {
    }

    /** What a mail server reports of a mail. @param action in small letters: "failed", "delayed" */
    record Status(String action, String status) {
    }

    static MailContent of(MimeMessage mail) {
        MailContent content = new MailContent();
        String text = MailText.lines(content.read(mail, 0));
        content.text = text.length() <= LONGEST_TEXT ? text.strip() : text.substring(0, LONGEST_TEXT).strip();
        return content;
    }

    String text() {
        return text;
    }

    List<MailIn.Enclosed> enclosed() {
        return List.copyOf(enclosed);
    }

    Optional<Status> deliveryStatus() {
        return deliveryStatus;
    }

    /** @return the text of the part; what is no text is put aside */
    private String read(Part part, int depth) {
        parts++;
        if (parts > MOST_PARTS || depth > DEEPEST) {
            return "";
        }
        ContentType type = type(part);
        try {
            if (type.match("multipart/*")) {
                return read(type, new MimeMultipart(part.getDataHandler().getDataSource()), depth);
            }
        } catch (MessagingException | RuntimeException broken) {
            return MailText.decoded(bytes(part), Optional.empty()); // what is badly put together is read as it stands
        }
        String name = name(part);
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || !name.isEmpty();
        if (!attached && type.match("text/plain")) {
            return plain(part, type);
        } else if (!attached && type.match("text/html")) {
            return HtmlText.of(MailText.decoded(bytes(part), Optional.ofNullable(type.getParameter("charset"))));
        } else if (type.match("message/delivery-status")) {
            deliveryStatus = status(MailText.decoded(bytes(part), Optional.empty())).or(() -> deliveryStatus);
        } else if (!type.match("application/pkcs7-signature") && !type.match("application/x-pkcs7-signature")
                && !type.match("application/pgp-signature")) {
            enclosed.add(new MailIn.Enclosed(name.isEmpty() && type.match("message/rfc822") ? "message.eml" : name,
                    type.getBaseType().toLowerCase(Locale.ROOT), bytes(part)));
        }
        return "";
    }

    private String read(ContentType type, Multipart multipart, int depth) throws MessagingException {
        List<String> texts = new ArrayList<>();
        boolean alternative = type.match("multipart/alternative");
        String plain = "";
        for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart one = multipart.getBodyPart(i);
            String said = read(one, depth + 1);
            if (alternative && plain.isEmpty() && type(one).match("text/plain") && !said.isBlank()) {
                plain = said;
            } else if (!said.isBlank()) {
                texts.add(said);
            }
        }
        if (alternative) {
            return plain.isEmpty() ? texts.stream().reduce((first, better) -> better).orElse("") : plain;
        }
        return String.join("\n\n", texts);
    }

    private static String plain(Part part, ContentType type) {
        String said = MailText.decoded(bytes(part), Optional.ofNullable(type.getParameter("charset")));
        return "flowed".equalsIgnoreCase(type.getParameter("format"))
                ? MailText.unflowed(said, "yes".equalsIgnoreCase(type.getParameter("delsp"))) : said;
    }

    /** The first that failed, or else the first there is. */
    private static Optional<Status> status(String report) {
        List<Status> found = new ArrayList<>();
        String action = "";
        String code = "";
        for (String line : (report + "\n\n").lines().toList()) {
            String field = line.toLowerCase(Locale.ROOT);
            if (field.startsWith("action:")) {
                action = field.substring("action:".length()).strip();
            } else if (field.startsWith("status:")) {
                code = field.substring("status:".length()).strip().replaceAll("[^0-9.].*", "");
            } else if (field.isBlank() && !action.isEmpty()) {
                found.add(new Status(action, code));
                action = "";
                code = "";
            }
        }
        if (!action.isEmpty()) {
            found.add(new Status(action, code));
        }
        return found.stream().filter(one -> one.action().equals("failed")).findFirst().or(() -> found.stream().findFirst());
    }

    private static ContentType type(Part part) {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException unreadable) {
            return new ContentType("application", "octet-stream", null);
        } catch (MessagingException broken) {
            return new ContentType("text", "plain", null);
        }
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException broken) {
            return Part.ATTACHMENT;
        }
    }

    private static String name(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : MailText.line(MailText.decoded(name), LONGEST_NAME);
        } catch (MessagingException broken) {
            return "";
        }
    }

    /** What cannot be decoded is kept as it came. */
    private static byte[] bytes(Part part) {
        try (InputStream decoded = part.getInputStream()) {
            return decoded.readAllBytes();
        } catch (IOException | MessagingException | RuntimeException broken) {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            try {
                part.writeTo(raw);
                return raw.toByteArray();
            } catch (IOException | MessagingException | RuntimeException lost) {
                return "(This part of the mail cannot be read.)".getBytes(StandardCharsets.US_ASCII);
            }
        }
    }
}
