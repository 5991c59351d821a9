package com.logitech.serviceportal.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.dispatch.mail.MailSettings.StartTls;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

@DisplayName("A mail handed to a mail server")
class PostmanTest {

    private static final String ID = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";
    private static final Instant NOW = Instant.parse("2027-03-28T00:30:00Z");

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private int refusal;
    private final SMTPServer server = SMTPServer.port(0).bindAddress(InetAddress.getLoopbackAddress()).insertReceivedHeaders(false)
            .messageHandler((context, from, to, data) -> {
                if (refusal != 0) {
                    throw new RejectException(refusal, "<" + to + "> is not liked");
                }
                taken.add(new String(data, StandardCharsets.UTF_8));
            }).build();

    @AfterEach
    void stop() {
        server.stop();
    }

    private Outcome deliver(StartTls startTls, String name, String subject) {
        return deliver(startTls, name, subject, Post.notice());
    }

    private Outcome deliver(StartTls startTls, String name, String subject, Post post) {
        server.start();
        MailSettings settings = new MailSettings(Optional.of("127.0.0.1"), server.getPortAllocated(), Optional.empty(), Optional.empty(),
                startTls, Optional.of("portal@portal.example"), Optional.of("https://portal.example"));
        Letter letter = new Letter("en", subject, "Hello,", List.of("Text."), List.of(), Optional.empty(), List.of("End."));
        return new Postman(settings).deliver(new Mail("zoe@alpine.example", name, letter, post), ID, NOW);
    }

    @Test
    @DisplayName("carries the outbox's id, the date, and that a program wrote it")
    void headers() {
        assertThat(deliver(StartTls.OFFERED, "Zoe", "News")).isEqualTo(new Outcome.Delivered());

        assertThat(taken).singleElement().asString().contains("Message-ID: <" + ID + "@portal.example>", "Auto-Submitted: auto-generated",
                "X-Auto-Response-Suppress: All", "Date: Sun, 28 Mar 2027 00:30:00 +0000", "Subject: News", "To: Zoe <zoe@alpine.example>",
                "multipart/alternative");
    }

    @Test
    @DisplayName("says which mails it belongs with, where answers go, and that a person wrote it; an id from outside begins no header")
    void post() {
        deliver(StartTls.NONE, "Zoe", "News", new Post(Post.Nature.PERSONAL, Optional.of("desk+abc@portal.example"),
                List.of("ticket.1@portal.example", "c1@alpine.example>\r\nBcc: <all"), Optional.of("c1@alpine.example")));

        assertThat(taken.get(0)).contains("References: <ticket.1@portal.example>", "<c1@alpine.exampleBcc:all>",
                "In-Reply-To: <c1@alpine.example>", "Reply-To: desk+abc@portal.example")
                .doesNotContain("Auto-Submitted", "X-Auto-Response-Suppress");
    }

    @Test
    @DisplayName("says that a program answered, where one did")
    void answered() {
        deliver(StartTls.NONE, "Zoe", "News", new Post(Post.Nature.AUTOMATIC_ANSWER, Optional.empty(), List.of(), Optional.empty()));

        assertThat(taken.get(0)).contains("Auto-Submitted: auto-replied").doesNotContain("References", "In-Reply-To", "Reply-To");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoe\r\nBcc: all@example.com", "Zoe\nBcc: all@example.com", "Zoe\rBcc: all@example.com"})
    @DisplayName("has no header that somebody typed into a name or a subject")
    void injection(String typed) {
        deliver(StartTls.NONE, typed, typed);

        String head = taken.get(0).substring(0, taken.get(0).indexOf("\r\n\r\n"));
        assertThat(head.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("bcc"))).isEmpty();
    }

    @Test
    @DisplayName("is tried again when the server says later; its words are not kept")
    void later() {
        refusal = 451;
        assertThat(deliver(StartTls.NONE, "Zoe", "News")).isInstanceOfSatisfying(Outcome.TryAgain.class,
                again -> assertThat(again.problem()).contains("451").doesNotContain("zoe"));
    }

    @Test
    @DisplayName("is given up when the server says never")
    void never() {
        refusal = 554;
        assertThat(deliver(StartTls.NONE, "Zoe", "News")).isInstanceOfSatisfying(Outcome.Hopeless.class,
                hopeless -> assertThat(hopeless.problem()).contains("554").doesNotContain("zoe"));
    }

    @Test
    @DisplayName("is not handed over in the open where STARTTLS is required")
    void required() {
        assertThat(deliver(StartTls.REQUIRED, "Zoe", "News")).isInstanceOf(Outcome.TryAgain.class);
        assertThat(taken).isEmpty();
    }
}
