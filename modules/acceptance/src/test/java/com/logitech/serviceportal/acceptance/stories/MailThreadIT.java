package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher.Caught;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher.Mood;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.OutboxCampaign;
import com.logitech.serviceportal.acceptance.commands.SealingKey;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ticket by mail")
class MailThreadIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String ANNA = "anna@alpine.example";

    private static MailCatcher out;
    private static GreenMail in;
    private static GreenMailUser mailbox;
    private static RunningPortal portal;
    private static ApiClient anna;
    private static ApiClient bianca;
    private static String customer;

    @BeforeAll
    static void start() throws Exception {
        out = MailCatcher.moody(address -> address.startsWith("gone") ? Mood.NEVER : Mood.TAKES_IT, Optional.empty());
        in = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
        in.start();
        mailbox = in.setUser("portal@portal.example", "portal", "secret");
        Map<String, String> settings = new LinkedHashMap<>(OutboxCampaign.settings(out, SealingKey.in(TARGET.resolve("mail.keys"))));
        settings.put("SERVICEPORTAL_MAIL_REPLY_TO", "portal+{token}@portal.example");
        settings.put("SERVICEPORTAL_IMAP_HOST", "127.0.0.1");
        settings.put("SERVICEPORTAL_IMAP_PORT", String.valueOf(in.getImap().getPort()));
        settings.put("SERVICEPORTAL_IMAP_USER", "portal");
        settings.put("SERVICEPORTAL_IMAP_PASSWORD", "secret");
        settings.put("SERVICEPORTAL_IMAP_TLS", "none");
        settings.put("SERVICEPORTAL_IMAP_EVERY", "PT0.5S");
        portal = RunningPortal.alone(settings);
        try (Connection connection = portal.database().connect()) {
            anna = ApiClient.of(portal.url(""), connection, ANNA);
            bianca = ApiClient.of(portal.url(""), connection, "bianca@portal.example");
        }
        customer = anna.get("/api/customers?text=alpine").orFail().body().at("/items/0/id").textValue();
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        if (out != null) {
            out.close();
        }
        if (in != null) {
            in.stop();
        }
    }

    private static String opened(String subject) throws IOException {
        return "/api/tickets/" + anna.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", subject, "text",
                "The camera stays dark.", "language", "en", "channel", "MAIL", "phone", "")).orFail().body().at("/ticket/id").textValue();
    }

    private static JsonNode ticket(ApiClient reader, String path) throws IOException {
        return reader.get(path).orFail().body();
    }

    private static void change(ApiClient by, String path, String what, Map<String, Object> body) throws IOException {
        by.change("POST", path + "/" + what, ticket(by, path).at("/ticket/version").longValue(), body).orFail();
    }

    /** The mail about it that says this, as soon as it has come. */
    private static Caught mailTo(String address, String says) {
        List<Caught> found = Waiting.forAnswer(() -> out.caught().stream().filter(one -> one.to().equals(address)
                && words(one).contains(says)).toList(), some -> !some.isEmpty(), SOON);
        assertThat(found).as("mail to %s that says %s", address, says).isNotEmpty();
        return found.get(found.size() - 1);
    }

    /** Head and text as a mail program shows them. */
    private static String words(Caught mail) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail.bytes()));
            try (InputStream text = ((Multipart) message.getContent()).getBodyPart(0).getInputStream()) {
                return message.getSubject() + "\n" + new String(text.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(Caught mail, String name) {
        Matcher header = Pattern.compile("(?im)^" + name + ":\\s*(.*(?:\\R[ \\t].*)*)").matcher(mail.text());
        return header.find() ? header.group(1).strip() : "";
    }

    private static String mail(String from, String subject, String heads, String text) {
        return "From: " + from + "\r\nTo: portal@portal.example\r\nSubject: " + subject + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@alpine.example>\r\n" + heads + "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + text + "\r\n";
    }

    private static void arrives(String raw) throws Exception {
        mailbox.deliver(new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    }

    private static void arrived(String raw, Instant at) throws Exception {
        // past the stand-in's APPEND, which reads the hour after noon as the one after midnight
        in.getManagers().getImapHostManager().getInbox(mailbox).appendMessage(
                new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))), new Flags(), Date.from(at));
    }

    private static long count(JsonNode ticket, String kind, String text) {
        return StreamSupport.stream(ticket.get("said").spliterator(), false).filter(word -> word.get("kind").textValue().equals(kind)
                && word.get("text").textValue().contains(text)).count();
    }

    private static JsonNode whenSaid(ApiClient reader, String path, String kind, String text) throws IOException {
        JsonNode ticket = Waiting.forAnswer(() -> ticket(reader, path), one -> count(one, kind, text) > 0, SOON);
        assertThat(count(ticket, kind, text)).as(kind + " " + text).isEqualTo(1);
        return ticket;
    }

    /** All that arrived has been read. */
    private static void settled() throws Exception {
        assertThat(Waiting.forAnswer(() -> in.getManagers().getImapHostManager().getInbox(mailbox).getMessageCount(), left -> left == 0,
                SOON)).as("mails left").isZero();
    }

    private static JsonNode word(JsonNode ticket, String text) {
        return StreamSupport.stream(ticket.get("said").spliterator(), false).filter(one -> one.get("text").textValue().contains(text))
                .findFirst().orElseThrow();
    }

    @Test
    @DisplayName("D24: is acknowledged, answered, and answered back; a machine's note is no answer, and a mail that came back no attempt")
    void thread() throws Exception {
        String ticket = opened("Thread of trial");
        String number = ticket(anna, ticket).at("/ticket/number").textValue();
        Caught acknowledged = mailTo(ANNA, number);
        assertThat(header(acknowledged, "Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(words(acknowledged)).contains("[" + number + "] Thread of trial", "You will have a first response by", "Counts:");

        change(bianca, ticket, "words", Map.of("text", "Unplug it for a minute."));
        Caught reply = mailTo(ANNA, "Unplug it for a minute.");
        assertThat(header(reply, "Auto-Submitted")).as("a person wrote it").isEmpty();
        assertThat(header(reply, "Reply-To")).matches("portal\\+[0-9a-f]{32}@portal\\.example");
        JsonNode delivered = Waiting.forAnswer(() -> word(ticket(bianca, ticket), "Unplug").path("delivery"),
                delivery -> delivery.has("acceptedAt"), SOON);
        assertThat(delivered.has("acceptedAt")).isTrue();

        String answering = "In-Reply-To: " + header(reply, "Message-ID") + "\r\nReferences: " + header(reply, "References") + "\r\n";
        String answer = mail("Anna <" + ANNA + ">", "Re: whatever", answering, "It is still dark.\r\n\r\nOn Monday Bianca wrote:\r\n"
                + "> Unplug");
        arrives(answer);
        arrives(answer);
        whenSaid(bianca, ticket, "CUSTOMER", "It is still dark.");
        settled();
        assertThat(count(ticket(bianca, ticket), "CUSTOMER", "It is still dark.")).as("two copies of one mail").isEqualTo(1);
        assertThat(bianca.get("/api/me/notices").orFail().text()).contains("TicketWritten", number.substring("T-".length()));

        change(bianca, ticket, "words", Map.of("text", "Then send it to us."));
        Caught second = mailTo(ANNA, "Then send it to us.");
        arrives(mail(ANNA, "Automatic reply: [" + number + "]", "Auto-Submitted: auto-replied\r\nIn-Reply-To: "
                + header(second, "Message-ID") + "\r\n", "I am away until Friday."));
        JsonNode noted = whenSaid(bianca, ticket, "NOTE", "I am away until Friday.");
        assertThat(noted.at("/ticket/awaitsUs").booleanValue()).as("no answer").isFalse();
        assertThat(ticket(anna, ticket).toString()).as("a note is for our own people").doesNotContain("away until Friday");

        arrives("Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: portal@portal.example\r\nSubject: Undelivered Mail\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"r\"\r\n\r\n--r\r\n\r\n"
                + "No.\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nAction: failed\r\n"
                + "Status: 5.1.1\r\n\r\n--r\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + header(second, "Message-ID")
                + "\r\n\r\n--r--\r\n");
        JsonNode back = Waiting.forAnswer(() -> word(ticket(bianca, ticket), "Then send").path("delivery"),
                delivery -> delivery.has("cameBackAt"), SOON);
        assertThat(back.path("status").textValue()).isEqualTo("5.1.1");
        assertThat(word(ticket(bianca, ticket), "Unplug").path("delivery").has("cameBackAt")).isFalse();
    }

    @Test
    @DisplayName("R30: a request by mail opens a Basic ticket, once; who acts for several customers, or is unknown, is told once a day")
    void requests() throws Exception {
        String subject = "Dark " + UUID.randomUUID();
        String request = mail("Anna <" + ANNA + ">", subject, "", "Projector is dark. \u0000<script>alert(1)</script>");
        arrives(request);
        arrives(request);
        Caught acknowledged = mailTo(ANNA, subject);
        assertThat(header(acknowledged, "In-Reply-To")).as("belongs with what she sent").contains("@alpine.example");
        settled();
        JsonNode found = anna.get("/api/tickets?open=true&text=" + subject.replace(" ", "%20")).orFail().body().get("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/level").textValue()).isEqualTo("BASIC");
        assertThat(found.at("/0/origin").textValue()).isEqualTo("MAIL");

        String stranger = UUID.randomUUID() + "@nowhere.example";
        arrives(mail(stranger, "Automatic reply: hello", "Auto-Submitted: auto-replied\r\n", "I am a machine."));
        arrives(mail(stranger, "Buy pills", "", "Cheap."));
        arrives(mail(stranger, "Buy more pills", "", "Cheaper."));
        arrives(mail("pia@integrator.example", "Dark", "", "Dark."));
        assertThat(words(mailTo(stranger, "Nobody signs in"))).doesNotContain("pills");
        mailTo("pia@integrator.example", "You act for several customers");
        settled();
        assertThat(out.caught().stream().filter(one -> one.to().equals(stranger))).hasSize(1);
    }

    @Test
    @DisplayName("D24: an answer received before the ticket closed counts, though fetched later: the ticket is open again, and says why")
    void late() throws Exception {
        String ticket = opened("Late of trial");
        String number = ticket(anna, ticket).at("/ticket/number").textValue();
        Instant closed;
        try (Connection connection = portal.database().connect()) {
            String id = ticket.substring(ticket.lastIndexOf('/') + 1);
            closed = Bookings.unanswered(connection, id);
            try (PreparedStatement opened = connection.prepareStatement("UPDATE support.tickets SET opened_at = ? WHERE id = ?")) {
                opened.setObject(1, closed.minus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC));
                opened.setObject(2, UUID.fromString(id));
                opened.executeUpdate();
            }
        }
        change(bianca, ticket, "notes", Map.of("text", "Looked at it."));
        assertThat(ticket(bianca, ticket).at("/ticket/closing").textValue()).isEqualTo("UNANSWERED");

        arrived(mail(ANNA, "Re: [" + number + "] Late of trial", "", "Here I am."), closed.minusSeconds(60));

        JsonNode reopened = whenSaid(bianca, ticket, "CUSTOMER", "Here I am.");
        assertThat(reopened.at("/ticket").has("closedAt")).isFalse();
        assertThat(count(reopened, "NOTE", "Opened again.")).isEqualTo(1);
        assertThat(Instant.parse(word(reopened, "Here I am.").get("at").textValue())).isBetween(closed.minusSeconds(62),
                closed.minusSeconds(58));
    }
}
