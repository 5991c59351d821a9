package com.logitech.serviceportal.dispatch.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.dispatch.inbox.InboxSettings.Tls;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Fate;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Place;
import com.logitech.serviceportal.dispatch.terms.OurMarks;
import com.logitech.serviceportal.support.api.mail.MailDesk;
import com.logitech.serviceportal.support.api.mail.MailVerdict;
import com.logitech.serviceportal.support.api.mail.ReturnReason;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reading of the mailbox")
class ReadingTest {

    private static final OurMarks OURS = new OurMarks("desk@portal.example", "desk@portal.example");

    private final ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort();
    private final GreenMail server = new GreenMail(setup);
    private final Desk desk = new Desk();
    private GreenMailUser user;

    /** Writes down as the real one does, and fails as it is told. */
    private static final class Desk extends InboxDesk {

        private final Map<Long, Fate> fates = new HashMap<>();
        private final List<String> taken = new ArrayList<>();
        private final List<String> givenBack = new ArrayList<>();
        private final List<Instant> received = new ArrayList<>();
        private Consumer<String> temper = subject -> { };
        private int stuck;

        @Override
        public Map<Long, Fate> read(Place from) {
            return Map.copyOf(fates);
        }

        @Override
        public MailVerdict take(Place place, ReadMail mail, Optional<Instant> at, byte[] raw) {
            temper.accept(mail.subject());
            assertThat(fates.put(place.uid(), Fate.TAKEN)).as("taken twice").isNull();
            taken.add(mail.subject());
            received.add(at.orElseThrow());
            return MailVerdict.WORD;
        }

        @Override
        public MailVerdict giveBack(Place place, ReadMail mail, Optional<Instant> at, byte[] raw, ReturnReason why) {
            fates.put(place.uid(), Fate.TAKEN);
            givenBack.add(mail.subject() + " " + why + " " + (raw.length < 10_000));
            return MailVerdict.RETURNED;
        }

        @Override
        public void setAside(Place place) {
            fates.put(place.uid(), Fate.UNREADABLE);
        }

        @Override
        public void stuck() {
            stuck++;
        }
    }

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("desk@portal.example", "desk", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private InboxSettings settings() {
        return new InboxSettings(Optional.of("127.0.0.1"), server.getImap().getPort(), "desk", "secret", Tls.NONE, "INBOX",
                Duration.ofSeconds(1), 365, Optional.empty());
    }

    private void arrives(String raw) throws Exception {
        user.deliver(new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    }

    private void arrive(String... subjects) throws Exception {
        for (String subject : subjects) {
            arrives("From: anna@alpine.example\r\nSubject: " + subject + "\r\n\r\nHello.\r\n");
        }
    }

    private int read() throws Exception {
        try (Mailbox mailbox = Mailbox.open(settings())) {
            return new Reading(mailbox, "desk", new MailReader(OURS), desk, () -> true).all();
        }
    }

    private List<String> in(String folder) throws Exception {
        Properties properties = new Properties();
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "desk", "secret");
            Folder one = store.getFolder(folder);
            List<String> subjects = new ArrayList<>();
            if (one.exists()) {
                one.open(Folder.READ_ONLY);
                for (Message message : one.getMessages()) {
                    subjects.add(String.valueOf(message.getSubject()));
                }
                one.close();
            }
            return subjects;
        }
    }

    @Test
    @DisplayName("has each mail taken in, the first come first, with the instant the server received it, and moves it")
    void taken() throws Exception {
        Instant before = Instant.now().minusSeconds(2);
        arrive("one", "two", "three");

        assertThat(read()).isEqualTo(3);

        assertThat(desk.taken).containsExactly("one", "two", "three");
        assertThat(desk.received).allSatisfy(at -> assertThat(at).isBetween(before, Instant.now().plusSeconds(2)));
        assertThat(in("INBOX")).isEmpty();
        assertThat(in(Mailbox.TAKEN)).containsExactly("one", "two", "three");
        assertThat(read()).isZero();
    }

    @Test
    @DisplayName("that broke off between taking in and moving is made up for: nothing is taken in twice, nothing is left")
    void killed() throws Exception {
        arrive("one", "two", "three");
        desk.temper = subject -> {
            if (subject.equals("three")) {
                throw new OutOfMemoryError("killed");
            }
        };
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(this::read);
        assertThat(in("INBOX")).as("taken in, not moved").containsExactly("one", "two", "three");
        desk.temper = subject -> { };

        assertThat(read()).isEqualTo(1);

        assertThat(desk.taken).containsExactly("one", "two", "three");
        assertThat(in(Mailbox.TAKEN)).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(in("INBOX")).isEmpty();
    }

    @Test
    @DisplayName("puts aside what nobody can read, and goes on")
    void unreadable() throws Exception {
        arrive("one");
        arrives("\r\n");
        arrive("two");

        read();

        assertThat(desk.taken).containsExactly("one", "two");
        assertThat(in(Mailbox.UNREADABLE)).hasSize(1);
        assertThat(in("INBOX")).isEmpty();
    }

    @Test
    @DisplayName("leaves what cannot be taken in now where it lies, goes on, and tries it again the next time")
    void stuck() throws Exception {
        arrive("one", "two");
        desk.temper = subject -> {
            if (subject.equals("one")) {
                throw new IllegalStateException("locked");
            }
        };
        assertThat(read()).isEqualTo(1);
        assertThat(desk.taken).containsExactly("two");
        assertThat(in("INBOX")).containsExactly("one");
        assertThat(desk.stuck).isEqualTo(1);
        try (Mailbox mailbox = Mailbox.open(settings())) {
            Reading again = new Reading(mailbox, "desk", new MailReader(OURS), desk, () -> true);
            again.all();
            assertThat(again.left().mails()).isEqualTo(1);
            assertThat(again.left().oldest()).as("since when").isPresent();
        }
        desk.temper = subject -> { };

        assertThat(read()).isEqualTo(1);

        assertThat(desk.taken).containsExactly("two", "one");
        assertThat(in("INBOX")).isEmpty();
    }

    @Test
    @DisplayName("gives back what is refused against expectation, and what is too large by its head alone")
    void givenBack() throws Exception {
        arrive("refused");
        arrives("From: anna@alpine.example\r\nSubject: large\r\n\r\n" + "x".repeat(78).concat("\r\n").repeat(MailDesk.LARGEST / 80 + 10));
        desk.temper = subject -> {
            throw Refused.notAllowed("open a ticket");
        };

        assertThat(read()).isEqualTo(2);

        assertThat(desk.givenBack).containsExactly("refused NOT_ALLOWED true", "large TOO_LARGE true");
        assertThat(in(Mailbox.TAKEN)).hasSize(2);
    }
}
