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
import com.logitech.serviceportal.acceptance.commands.PortalServer;
import com.logitech.serviceportal.acceptance.commands.SealingKey;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.logitech.serviceportal.support.api.mail.WaitingMails;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
    /** Fewer than one sender may write to three tickets within an hour. */
    private static final int DROPS = 54;
    private static final int BEFORE = 9;
    private static final String READER = "SELECT held_by FROM dispatch.mailboxes";
    private static final String ANNA = "anna@alpine.example";

    /** Whether the mail server takes nothing at present. */
    private static volatile boolean busy;
    private static MailCatcher out;
    private static GreenMail in;
    private static GreenMailUser mailbox;
    private static RunningPortal portal;
    private static ApiClient anna;
    private static ApiClient bianca;
    private static String customer;

    @BeforeAll
    static void start() throws Exception {
        out = MailCatcher.moody(address -> address.startsWith("gone") ? Mood.NEVER : busy ? Mood.NOT_NOW : Mood.TAKES_IT, Optional.empty());
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
        settings.put("SERVICEPORTAL_MAIL_UNKNOWN_SENDERS", "hold");
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

    private static void callInVain(String ticket) throws Exception {
        longAgo(ticket);
        change(bianca, ticket, "calls", Map.of("reached", false, "text", "Nobody there."));
    }

    /** Moves what happened to a ticket so far back that another attempt to reach the customer is one of its own (D24). */
    private static void longAgo(String ticket) throws SQLException {
        UUID id = UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1));
        for (String moved : List.of("UPDATE support.facts SET at = at - interval '5 hours' WHERE ticket_id = ?",
                "UPDATE support.entries SET at = at - interval '5 hours' WHERE ticket_id = ?",
                "UPDATE support.tickets SET opened_at = opened_at - interval '5 hours', closes_at = closes_at - interval '5 hours'"
                        + " WHERE id = ?")) {
            try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(moved)) {
                statement.setObject(1, id);
                statement.executeUpdate();
            }
        }
    }

    private static long toldThatItCloses(String number) {
        return out.caught().stream().filter(one -> one.to().equals(ANNA)
                && words(one).contains("We tried to reach you about ticket " + number)).count();
    }

    /** What was written to her before has been sent by then. */
    private static void sentSoFar(String ticket, String text) throws IOException {
        change(bianca, ticket, "words", Map.of("text", text));
        mailTo(ANNA, text);
    }

    @Test
    @DisplayName("R51: says once that it will close: not again with a further attempt, again after an answer, and not to who has answered")
    void willClose() throws Exception {
        String ticket = opened("Closing of trial");
        String number = ticket(anna, ticket).at("/ticket/number").textValue();
        callInVain(ticket);
        sentSoFar(ticket, "One attempt is not enough.");
        assertThat(toldThatItCloses(number)).isZero();
        callInVain(ticket);
        Caught told = mailTo(ANNA, "We tried to reach you about ticket " + number);
        assertThat(words(told)).contains("[" + number + "]", "Closes by itself", "answer this mail or write in the portal");
        assertThat(header(told, "Auto-Submitted")).isEqualTo("auto-generated");
        callInVain(ticket);
        sentSoFar(ticket, "A third attempt postpones nothing.");
        assertThat(toldThatItCloses(number)).as("a further attempt").isEqualTo(1);

        change(anna, ticket, "words", Map.of("text", "I was away."));
        assertThat(ticket(anna, ticket).at("/ticket").has("closesAt")).isFalse();
        callInVain(ticket);
        callInVain(ticket);
        sentSoFar(ticket, "Two attempts anew.");
        assertThat(toldThatItCloses(number)).as("anew after the answer").isEqualTo(2);

        change(anna, ticket, "words", Map.of("text", "Here I am again."));
        callInVain(ticket);
        busy = true;
        try {
            callInVain(ticket);
            assertThat(Waiting.until(() -> letters("waiting AND attempts > 0") == 1, SOON)).as("kept waiting by the mail server").isTrue();
            change(anna, ticket, "words", Map.of("text", "And now I answer first."));
        } finally {
            busy = false;
        }
        assertThat(Waiting.until(() -> letters("closed_at IS NOT NULL") == 1, SOON)).as("closed, and not sent").isTrue();
        sentSoFar(ticket, "Thank you.");
        assertThat(toldThatItCloses(number)).isEqualTo(2);
    }

    @Test
    @DisplayName("D24: what is written in the customer's quiet hours goes when they are over, and is an attempt to reach him only then")
    void quiet() throws Exception {
        // all day but for a minute half a day away, whatever her zone
        LocalTime hole = LocalTime.now(ZoneOffset.UTC).plusHours(12).truncatedTo(ChronoUnit.MINUTES);
        assertThat(keepQuiet(Map.of("from", hole.toString(), "until", hole.toString())).status()).isEqualTo(422);
        JsonNode kept = keepQuiet(Map.of("from", hole.toString(), "until", hole.minusMinutes(1).toString())).orFail().body();
        assertThat(kept.get("from").textValue()).isEqualTo(hole.toString());
        String ticket = opened("Night of trial");
        try {
            mailTo(ANNA, ticket(anna, ticket).at("/ticket/number").textValue());
            change(bianca, ticket, "words", Map.of("text", "First of the night."));
            change(bianca, ticket, "words", Map.of("text", "Second of the night."));
            assertThat(Waiting.until(() -> held() == 2, SOON)).as("held").isTrue();
            assertThat(word(ticket(bianca, ticket), "First of the night").path("delivery").has("acceptedAt")).isFalse();
        } finally {
            assertThat(keepQuiet(Map.of()).orFail().body()).isEmpty();
        }
        mailTo(ANNA, "Second of the night.");
        assertThat(out.caught().stream().filter(one -> one.to().equals(ANNA) && words(one).contains("of the night."))
                .map(one -> words(one).contains("First of") ? 1 : 2)).as("in their order").containsExactly(1, 2);
        JsonNode delivery = Waiting.forAnswer(() -> word(ticket(bianca, ticket), "Second of the night").path("delivery"),
                known -> known.has("acceptedAt"), SOON);
        assertThat(delivery.has("acceptedAt")).isTrue();
    }

    private static ApiClient.Answer keepQuiet(Map<String, Object> hours) throws IOException {
        return anna.change("PUT", "/api/me/quiet-hours", 0, hours);
    }

    private static long held() {
        return messages("kind = 'TicketWritten' AND waiting AND attempts = 0 AND held_until > now()");
    }

    private static long letters(String which) {
        return messages("kind = 'TicketWillClose' AND " + which);
    }

    private static long messages(String which) {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT count(*) FROM dispatch.messages WHERE " + which)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("R30: a request by mail opens a Basic ticket, once; who acts for several customers is told that it does not")
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

        arrives(mail("pia@integrator.example", "Dark", "", "Dark."));
        mailTo("pia@integrator.example", "You act for several customers");
    }

    @Test
    @DisplayName("R30: a stranger's mail waits until one of our people takes it into a ticket or discards it; too many go back, told once")
    void strangers() throws Exception {
        String stranger = UUID.randomUUID() + "@nowhere.example";
        arrives(mail(stranger, "Automatic reply: hello", "Auto-Submitted: auto-replied\r\n", "I am a machine."));
        arrives(withFiles(stranger, "Camera of a guest", "Our guest's camera is dark."));
        for (int i = 1; i <= WaitingMails.MOST_FROM_ONE + 1; i++) {
            arrives(mail(stranger, "Buy pills " + i, "", "Cheap."));
        }
        assertThat(words(mailTo(stranger, "Nobody signs in"))).doesNotContain("pills");
        settled();
        assertThat(out.caught().stream().filter(one -> one.to().equals(stranger))).as("told once").hasSize(1);
        List<JsonNode> waiting = waiting(stranger);
        assertThat(waiting).hasSize(WaitingMails.MOST_FROM_ONE).allMatch(one -> one.get("why").textValue().equals("UNKNOWN_SENDER"));
        assertThat(StreamSupport.stream(bianca.get("/api/me/notices?size=200").orFail().body().get("items").spliterator(), false)
                .filter(notice -> notice.get("kind").textValue().equals("MailsWaiting"))).as("one notice a day").hasSize(1);
        assertThat(anna.get("/api/mails").status()).isEqualTo(403);

        JsonNode first = waiting.get(waiting.size() - 1);
        String mail = "/api/mails/" + first.get("id").textValue();
        assertThat(bianca.get(mail).orFail().body().at("/files/1/name").textValue()).isEqualTo("../run.exe");
        JsonNode opened = bianca.post(mail + "/ticket", Map.of("customer", customer, "askedFor", id(ANNA), "language", "en")).orFail()
                .body();
        assertThat(opened.at("/ticket/level").textValue()).isEqualTo("BASIC");
        assertThat(opened.at("/ticket/origin").textValue()).isEqualTo("MAIL");
        assertThat(opened.toString()).contains("Our guest's camera is dark.", "Not taken from the mail").doesNotContain(stranger);
        assertThat(bianca.get("/api/tickets/" + opened.at("/ticket/id").textValue() + "/conversation").orFail().text())
                .contains("\"room.txt\"");
        mailTo(ANNA, opened.at("/ticket/number").textValue());
        assertThat(bianca.post(mail + "/discarding", Map.of("reason", "Too late.")).status()).as("somebody was faster").isEqualTo(409);

        String into = opened("Another of trial");
        bianca.post("/api/mails/" + waiting.get(0).get("id").textValue() + "/word", Map.of("ticket",
                into.substring(into.lastIndexOf('/') + 1))).orFail();
        assertThat(count(ticket(anna, into), "CUSTOMER", "Cheap.")).isEqualTo(1);
        JsonNode discarded = bianca.post("/api/mails/" + waiting.get(1).get("id").textValue() + "/discarding",
                Map.of("reason", "An advertisement.")).orFail().body();
        assertThat(discarded.at("/mail/fate").textValue()).isEqualTo("DISCARDED");
        assertThat(discarded.at("/mail/settledBy").textValue()).startsWith("Bianca");
        assertThat(waiting(stranger)).hasSize(WaitingMails.MOST_FROM_ONE - 3);
    }

    @Test
    @DisplayName("R30: which files of a mail were not taken, and why, is told its sender once: acknowledged, or by a mail of its own")
    void leftOut() throws Exception {
        String subject = "Files " + UUID.randomUUID();
        arrives(withFiles(ANNA, subject, "See the files."));
        Caught acknowledged = mailTo(ANNA, subject);
        assertThat(words(acknowledged)).contains("\u201crun.exe\u201d: it is a program").doesNotContain("room.txt");
        Matcher number = Pattern.compile("T-[0-9]+").matcher(words(acknowledged));
        assertThat(number.find()).isTrue();

        arrives(withFiles(ANNA, "Re: [" + number.group() + "] " + subject, "Once more."));
        Caught told = mailTo(ANNA, "Not all files of your mail do.");
        assertThat(words(told)).contains("\u201crun.exe\u201d: it is a program").doesNotContain("room.txt");
        assertThat(header(told, "Auto-Submitted")).isEqualTo("auto-replied");
        settled();
        assertThat(out.caught().stream().filter(one -> one.to().equals(ANNA) && words(one).contains(subject))).as("told once").hasSize(2);
    }

    @Test
    @DisplayName("two servers that read one mailbox take each mail once, also when the one that reads is killed before it put aside what it"
            + " took")
    void twoServers() throws Exception {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement()) {
            String here = text(statement, READER);
            List<String> tickets = List.of(opened("First of two servers"), opened("Second of two servers"), opened("Third of two servers"));
            try (PortalServer other = portal.another()) {
                String there = Waiting.forAnswer(() -> text(statement, READER), reader -> !reader.equals(here), SOON);
                assertThat(there).as("both read").isNotEqualTo(here);
                drop(tickets, 0, BEFORE);
                settled();

                // the other is to read what comes now, all of it
                connection.setAutoCommit(false);
                statement.execute("SELECT FROM dispatch.mailboxes FOR UPDATE");
                drop(tickets, BEFORE, DROPS);
                statement.execute("UPDATE dispatch.mailboxes SET held_by = '" + there + "', held_until = now() + interval '10 minutes'");
                connection.commit();
                connection.setAutoCommit(true);
                Waiting.until(() -> taken(statement) >= BEFORE + 5, SOON);
                other.kill9();
            }
            assertThat(taken(statement)).as("killed while it took them").isBetween(BEFORE + 5L, DROPS - 1L);
            // as if the time had passed for which it had undertaken to read
            statement.execute("UPDATE dispatch.mailboxes SET held_until = now()");
            settled();
            assertThat(taken(statement)).isEqualTo(DROPS);
            for (int i = 0; i < DROPS; i++) {
                assertThat(count(ticket(bianca, tickets.get(i % tickets.size())), "CUSTOMER", "Drop number " + i + ".")).isEqualTo(1);
            }
        }
    }

    private static void drop(List<String> tickets, int from, int until) throws Exception {
        for (int i = from; i < until; i++) {
            String number = ticket(anna, tickets.get(i % tickets.size())).at("/ticket/number").textValue();
            arrives(mail(ANNA, "Re: [" + number + "] two servers", "", "Drop number " + i + "."));
        }
    }

    private static long taken(Statement statement) {
        try {
            return number(statement, "SELECT count(*) FROM support.mails WHERE subject LIKE 'Re: %two servers' AND verdict = 'WORD'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Statement statement, String question) throws SQLException {
        try (ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    private static List<JsonNode> waiting(String from) throws IOException {
        return StreamSupport.stream(bianca.get("/api/mails?size=200").orFail().body().get("items").spliterator(), false)
                .filter(one -> one.get("from").textValue().equals(from)).toList();
    }

    /** A text, one file that may be kept and one that may not, under names no program of ours gives. */
    private static String withFiles(String from, String subject, String text) {
        String part = "\r\n--p\r\nContent-Type: ";
        return "From: " + from + "\r\nTo: portal@portal.example\r\nSubject: " + subject + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@nowhere.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=p\r\n" + part + "text/plain\r\n\r\n"
                + text + part + "application/pdf; name=\"C:\\\\temp\\\\room.txt\"\r\nContent-Disposition: attachment\r\n\r\n12:01 dark"
                + part + "image/png; name=\"../run.exe\"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + "TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAA=\r\n--p--\r\n";
    }

    private static String id(String email) throws Exception {
        try (Connection connection = portal.database().connect(); PreparedStatement person = connection.prepareStatement(
                "SELECT id FROM contracts.portal_users WHERE email = ?")) {
            person.setString(1, email);
            try (ResultSet found = person.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    @Test
    @DisplayName("a flood leaves twenty words and one note; the rest waits, and one of it becomes its sender's own word")
    void flood() throws Exception {
        String ticket = opened("Flood of trial");
        String number = ticket(anna, ticket).at("/ticket/number").textValue();
        for (int i = 1; i <= 23; i++) {
            arrives(mail(ANNA, "Re: [" + number + "]", "", "Drop " + i + " of many."));
        }
        settled();
        JsonNode flooded = ticket(bianca, ticket);
        assertThat(count(flooded, "CUSTOMER", " of many.")).isEqualTo(20);
        assertThat(count(flooded, "NOTE", " of many.")).isEqualTo(1);
        List<JsonNode> waiting = waiting(ANNA);
        assertThat(waiting).hasSize(2).allMatch(one -> one.get("why").textValue().equals("TOO_OFTEN"));

        bianca.post("/api/mails/" + waiting.get(0).get("id").textValue() + "/word", Map.of("ticket",
                ticket.substring(ticket.lastIndexOf('/') + 1))).orFail();
        assertThat(word(ticket(bianca, ticket), "Drop 23").get("by").textValue()).startsWith("Anna");
    }

    @Test
    @DisplayName("D6: goes to the ticket it was merged into, comes from who follows it as well, and opens again what is closed")
    void elsewhere() throws Exception {
        String into = opened("Target of trial");
        String merged = opened("Merged of trial");
        String number = ticket(anna, merged).at("/ticket/number").textValue();
        change(bianca, merged, "together/merge", Map.of("into", into.substring(into.lastIndexOf('/') + 1)));
        arrives(mail(ANNA, "Re: [" + number + "] Merged of trial", "", "Said to the merged one."));
        whenSaid(bianca, into, "CUSTOMER", "Said to the merged one.");

        bianca.post(into + "/followers", Map.of("email", "alex@alpine.example")).orFail();
        change(bianca, into, "words", Map.of("text", "For all who follow."));
        Caught told = mailTo("alex@alpine.example", "For all who follow.");
        change(bianca, into, "close", Map.of("why", "SOLVED"));
        long closed = Instant.now().getEpochSecond();
        assertThat(Waiting.until(() -> Instant.now().getEpochSecond() > closed, SOON)).as("a mailbox knows the second alone").isTrue();
        arrives(mail("alex@alpine.example", "Re: whatever", "In-Reply-To: " + header(told, "Message-ID") + "\r\n", "It is back."));
        JsonNode reopened = whenSaid(bianca, into, "CUSTOMER", "It is back.");
        assertThat(reopened.at("/ticket").has("closedAt")).isFalse();
        assertThat(word(reopened, "It is back.").get("by").textValue()).startsWith("Alex");
    }

    @Test
    @DisplayName("of a person who is erased nothing is left, neither where his mail came from nor what of it waits; what he said stays")
    void erased() throws Exception {
        String amelie = "amelie@alpine.example";
        arrives(withFiles(amelie, "Amelie asks", "Amelie's camera is dark."));
        settled();
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("WITH m AS (INSERT INTO support.mails (id, fingerprint, message_id, sender, sender_name, sender_key, subject,"
                    + " verdict, received_at, taken_at, raw) VALUES (gen_random_uuid(), decode('01', 'hex'), '', 'Amelie@alpine.example',"
                    + " 'Amelie', 'amelie@alpine.example', 'Before', 'WAITING', now(), now(), decode('00', 'hex')) RETURNING id)"
                    + " INSERT INTO support.waiting_mails (mail_id, why, text, bytes, since)"
                    + " SELECT id, 'UNKNOWN_SENDER', 'This is amelie@alpine.example', 10, now() FROM m");
            String kept = "SELECT (SELECT count(*) FROM support.mails m WHERE m::text ILIKE '%amelie%'"
                    + " OR position('amelie' in encode(m.raw, 'escape')) > 0)"
                    + " + (SELECT count(*) FROM support.waiting_mails w WHERE w::text ILIKE '%amelie%')";
            assertThat(number(statement, kept)).isEqualTo(3);

            ApiClient ada = ApiClient.of(portal.url(""), connection, "ada@portal.example");
            assertThat(ada.get("/api/people/" + id(amelie) + "/personal-file").orFail().text()).contains("Amelie asks", "Before");
            ada.post("/api/people/" + id(amelie) + "/erasure", Map.of("reason", "Asked for.")).orFail();

            assertThat(number(statement, kept)).isZero();
            assertThat(number(statement, "SELECT count(*) FROM support.waiting_files f JOIN support.mails m ON m.id = f.mail_id"
                    + " WHERE m.sender = ''")).isZero();
            assertThat(bianca.get("/api/mails?fate=DISCARDED").orFail().text()).doesNotContainIgnoringCase("amelie");
        }
    }

    @Test
    @DisplayName("R36: what is written is mailed also to who asked to be called, and says so; the phone needs a number")
    void byPhone() throws Exception {
        String ticket = opened("Phone of trial");
        assertThat(anna.change("POST", ticket + "/channel", ticket(anna, ticket).at("/ticket/version").longValue(),
                Map.of("channel", "PHONE", "phone", "")).status()).isEqualTo(409);
        change(anna, ticket, "channel", Map.of("channel", "PHONE", "phone", "+41 21 863 55 11"));
        assertThat(ticket(bianca, ticket).get("channel").textValue()).isEqualTo("PHONE");
        change(bianca, ticket, "words", Map.of("text", "In writing as well."));
        assertThat(words(mailTo(ANNA, "In writing as well."))).contains("You asked to be called.");

        change(bianca, ticket, "channel", Map.of("channel", "MAIL", "phone", ""));
        change(bianca, ticket, "words", Map.of("text", "By mail alone."));
        assertThat(words(mailTo(ANNA, "By mail alone."))).doesNotContain("You asked to be called.");
    }

    @Test
    @DisplayName("R41: who is waited for is told by mail and in the portal; who is handed a ticket has a notice, and not who does it")
    void told() throws Exception {
        String ticket = opened("Told of trial");
        String number = ticket(anna, ticket).at("/ticket/number").textValue();
        change(bianca, ticket, "stops", Map.of("kind", "WAITING_FOR_UPGRADE", "software", "Windows to 24H2"));
        mailTo(ANNA, "To go on with ticket " + number);
        assertThat(notices(anna, "IncidentStopped", number)).isEqualTo(1);

        change(bianca, ticket, "assign", Map.of("colleague", id("samuel@portal.example")));
        try (Connection connection = portal.database().connect()) {
            assertThat(notices(bianca.as(connection, "samuel@portal.example"), "TicketAssigned", number)).isEqualTo(1);
        }
        assertThat(notices(bianca, "TicketAssigned", number)).isZero();
        bianca.change("POST", ticket + "/take", ticket(bianca, ticket).at("/ticket/version").longValue(), "").orFail();
        try (Connection connection = portal.database().connect()) {
            assertThat(notices(bianca.as(connection, "samuel@portal.example"), "TicketAssigned", number)).as("it went").isEqualTo(2);
        }
    }

    private static long notices(ApiClient reader, String kind, String number) throws IOException {
        return StreamSupport.stream(reader.get("/api/me/notices?size=200").orFail().body().get("items").spliterator(), false)
                .filter(notice -> notice.get("kind").textValue().equals(kind)
                        && notice.at("/facts/number").asText().equals(number.substring("T-".length()))).count();
    }

    private static long number(Statement statement, String question) throws SQLException {
        try (ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    @DisplayName("says in the portal's health how the mailbox stands, and stays ready while it cannot be read")
    void health() throws Exception {
        assertThat(Waiting.forAnswer(() -> inbox(), inbox -> inbox.path("reads").asText().equals("well"), SOON).path("lastReadAt")
                .asText()).startsWith("20");
        mailbox.setPassword("another");
        JsonNode failing = Waiting.forAnswer(() -> inbox(), inbox -> inbox.path("reads").asText().equals("not"), SOON);
        mailbox.setPassword("secret");
        assertThat(failing.path("failingSince").asText()).startsWith("20");
        assertThat(failing.path("problem").asText()).contains("AuthenticationFailedException").doesNotContain("secret");
        assertThat(anna.get("/health/ready").status()).as("no reason to take the portal down").isEqualTo(200);
        assertThat(Waiting.forAnswer(() -> inbox(), inbox -> inbox.path("reads").asText().equals("well"), SOON).path("problem").asText())
                .isEqualTo("none");
    }

    private static JsonNode inbox() {
        try {
            JsonNode checks = anna.get("/health/ready").orFail().body().get("checks");
            return StreamSupport.stream(checks.spliterator(), false).filter(one -> one.get("name").textValue().equals("inbox")).findFirst()
                    .orElseThrow().get("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
