package com.logitech.serviceportal.dispatch.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.dispatch.terms.OurMarks;
import com.logitech.serviceportal.support.api.mail.MailIn;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.terms.mail.MailNature;
import com.logitech.serviceportal.support.terms.mail.MailRoute.By;
import com.logitech.serviceportal.support.terms.mail.MailRoute.Mention;
import com.logitech.serviceportal.support.terms.mail.MailRoute.Sender;
import com.logitech.serviceportal.support.terms.mail.MailRoute;
import com.logitech.serviceportal.support.terms.mail.MailSubject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Mails as they come, ugly ones above all, each with what is to become of it. Anna opened ticket A (T-100001), her colleague Alex may
 * write in it; Nora is another customer's, whose ticket is B; Pia acts for both, Rita only reads, Samuel is ours.
 */
@DisplayName("A mail to the help desk")
class MailCorpusTest {

    private static final OurMarks OURS = new OurMarks("desk@portal.example", "desk+{token}@portal.example");
    private static final UUID REPLY = UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10");
    private static final TicketId A = new TicketId(UUID.fromString("11111111-2222-4333-8444-555555555555"));
    private static final TicketId B = new TicketId(UUID.fromString("22222222-2222-4333-8444-555555555555"));
    private static final Map<String, TicketId> TOKENS = Map.of("a".repeat(32), A, "b".repeat(32), B);
    private static final Map<TicketNumber, TicketId> NUMBERS = Map.of(new TicketNumber(100_001), A, new TicketNumber(100_002), B);
    private static final Map<String, Integer> OPENS_FOR = Map.of("anna@alpine.example", 1, "alex@alpine.example", 1,
            "nora@northwind.example", 1, "pia@integrator.example", 2, "rita@alpine.example", 0);

    private final MailReader reader = new MailReader(OURS);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "corpus/verdicts.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "-")
    @DisplayName("is taken for what it is, and read as far as there is sense in it")
    void verdict(String name, String verdict, String text, String files, String subject) throws IOException {
        byte[] raw;
        try (InputStream mail = MailCorpusTest.class.getResourceAsStream("corpus/" + name + ".eml")) {
            raw = mail.readAllBytes();
        }
        ReadMail read;
        try {
            read = reader.read(raw);
        } catch (UnreadableMail unreadable) {
            assertThat("UNREADABLE").as("%s", unreadable).isEqualTo(verdict);
            return;
        }
        assertThat(verdict(read)).isEqualTo(verdict);
        assertThat(read.text()).contains(said(text)).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]").doesNotContain("alert(1)");
        if (!said(files).equals("|")) {
            assertThat(read.enclosed().stream().map(MailIn.Enclosed::name).collect(Collectors.joining("|"))).isEqualTo(said(files));
        }
        assertThat(MailSubject.of(read.subject()).bare()).contains(said(subject)).doesNotContain("\n", "\r");
    }

    private static String said(String cell) {
        return cell == null ? "" : cell.replace("\\n", "\n");
    }

    private static String verdict(ReadMail read) {
        if (read.returned().filter(back -> back.deliveries().contains(REPLY)).isPresent()) {
            return "CAME_BACK " + read.returned().get().status();
        }
        String from = read.from().toLowerCase(Locale.ROOT);
        Sender sender = from.equals("samuel@portal.example") ? Sender.OURS
                : OPENS_FOR.containsKey(from) ? Sender.CUSTOMERS : Sender.UNKNOWN;
        MailRoute route = MailRoute.of(new MailRoute.Facts(MailNature.of(read.signs(), read.from(), read.subject()), sender,
                sender == Sender.CUSTOMERS ? mentions(read, from) : List.of(), OPENS_FOR.getOrDefault(from, 0), MailRoute.Pace.USUAL,
                false));
        List<String> words = new ArrayList<>(List.of(route.kind().name()));
        route.ticket().ifPresent(ticket -> words.add(ticket.equals(A) ? "A" : "B"));
        route.why().ifPresent(why -> words.add(why.name()));
        return String.join(" ", words);
    }

    private static List<Mention> mentions(ReadMail read, String from) {
        List<Mention> mentions = new ArrayList<>();
        read.deliveries().stream().filter(REPLY::equals).forEach(one -> mentions.add(mention(A, By.REFERENCE, from)));
        read.tickets().stream().filter(A.value()::equals).forEach(one -> mentions.add(mention(A, By.REFERENCE, from)));
        read.tokens().forEach(token -> Optional.ofNullable(TOKENS.get(token))
                .ifPresent(ticket -> mentions.add(mention(ticket, By.TOKEN, from))));
        MailSubject.of(read.subject()).tickets().forEach(number -> Optional.ofNullable(NUMBERS.get(number))
                .ifPresent(ticket -> mentions.add(mention(ticket, By.SUBJECT, from))));
        return mentions;
    }

    private static Mention mention(TicketId ticket, By by, String from) {
        boolean mayWrite = ticket.equals(A) ? Set.of("anna@alpine.example", "alex@alpine.example").contains(from)
                : from.equals("nora@northwind.example");
        return new Mention(ticket, by, mayWrite, mayWrite && !from.startsWith("alex"));
    }
}
