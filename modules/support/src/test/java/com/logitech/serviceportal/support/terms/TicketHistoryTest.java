package com.logitech.serviceportal.support.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.terms.TicketFact.Kind;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What happened to a ticket")
class TicketHistoryTest {

    private static final Instant OPENED = Instant.parse("2026-01-01T03:00:00Z");
    private static final ResponseClock.Setting SELECT = new ResponseClock.Setting(SupportLevel.SELECT, Duration.ofMinutes(60), at -> at);

    private static TicketFact fact(Kind kind, int minutes, Optional<TicketFact> about, String word) {
        return new TicketFact(UUID.randomUUID(), kind, OPENED.plus(Duration.ofMinutes(minutes)), about.map(TicketFact::id), word);
    }

    private static TicketHistory of(TicketFact... facts) {
        return new TicketHistory("fr", OPENED, List.of(facts));
    }

    @Test
    @DisplayName("R33: it goes on in the language the customer chose last, from one other language to another as well")
    void language() {
        TicketFact italian = fact(Kind.LANGUAGE_CHOSEN, 5, Optional.empty(), "it");
        TicketFact german = fact(Kind.LANGUAGE_CHOSEN, 9, Optional.empty(), "de");
        assertThat(of().languageNow()).isEqualTo("fr");
        assertThat(of(german, italian).languageNow()).isEqualTo("de");
        assertThat(of(fact(Kind.LANGUAGE_PROPOSED, 5, Optional.empty(), "it")).languageNow()).isEqualTo("fr");
    }

    @Test
    @DisplayName("D51: the language our people proposed last is known until the customer chooses one; what it goes on in is none")
    void proposed() {
        TicketFact italian = fact(Kind.LANGUAGE_PROPOSED, 5, Optional.empty(), "it");
        TicketFact german = fact(Kind.LANGUAGE_PROPOSED, 7, Optional.empty(), "de");
        TicketFact chosen = fact(Kind.LANGUAGE_CHOSEN, 9, Optional.empty(), "en");
        assertThat(of().languageProposed()).isEmpty();
        assertThat(of(german, italian).languageProposed()).contains("de");
        assertThat(of(german, chosen, italian).languageProposed()).isEmpty();
        assertThat(of(chosen, fact(Kind.LANGUAGE_PROPOSED, 10, Optional.empty(), "de")).languageProposed()).contains("de");
        assertThat(of(german, fact(Kind.LANGUAGE_PROPOSED, 8, Optional.empty(), "fr")).languageProposed()).isEmpty();
    }

    @Test
    @DisplayName("R32: a reply is a response, unless the mail with it came back")
    void replyThatCameBack() {
        TicketFact reply = fact(Kind.REPLIED, 10, Optional.empty(), "");
        TicketFact accepted = fact(Kind.MAIL_ACCEPTED, 11, Optional.of(reply), "");
        TicketFact cameBack = fact(Kind.MAIL_CAME_BACK, 12, Optional.of(accepted), "");
        assertThat(of(reply, accepted).responseClock(SELECT).answeredAt()).contains(reply.at());
        assertThat(of(reply, accepted, cameBack).responseClock(SELECT).answeredAt()).isEmpty();
    }

    @Test
    @DisplayName("R32: a reply no mail server took is no response, until one takes it after all")
    void replyNobodyTook() {
        TicketFact reply = fact(Kind.REPLIED, 10, Optional.empty(), "");
        TicketFact refused = fact(Kind.MAIL_CAME_BACK, 11, Optional.of(reply), "5.1.1");
        TicketFact accepted = fact(Kind.MAIL_ACCEPTED, 20, Optional.of(reply), "");
        assertThat(of(reply, refused).responseClock(SELECT).answeredAt()).isEmpty();
        assertThat(of(reply, refused, accepted).responseClock(SELECT).answeredAt()).contains(reply.at());
    }

    @Test
    @DisplayName("D24: what came of the mail with a reply is said with what the mail server said; of no mail, nothing is")
    void mailOfReply() {
        TicketFact reply = fact(Kind.REPLIED, 10, Optional.empty(), "");
        TicketFact accepted = fact(Kind.MAIL_ACCEPTED, 11, Optional.of(reply), "");
        TicketFact cameBack = fact(Kind.MAIL_CAME_BACK, 12, Optional.of(accepted), "5.2.2");
        assertThat(of(reply).mailOf(reply.id())).isEmpty();
        assertThat(of(reply, accepted).mailOf(reply.id()))
                .contains(new TicketHistory.CarriedMail(Optional.of(accepted.at()), Optional.empty(), ""));
        assertThat(of(reply, accepted, cameBack).mailOf(reply.id()))
                .contains(new TicketHistory.CarriedMail(Optional.of(accepted.at()), Optional.of(cameBack.at()), "5.2.2"));
    }

    @Test
    @DisplayName("D24: a mail is an attempt once it was accepted; none, where the customer had answered the reply by then")
    void answeredMeanwhile() {
        ClosingRule rule = new ClosingRule(2, Duration.ofHours(120), Duration.ofHours(24), Duration.ofHours(4));
        Instant later = OPENED.plus(Duration.ofHours(1));
        TicketFact reply = fact(Kind.REPLIED, 10, Optional.empty(), "");
        TicketFact accepted = fact(Kind.MAIL_ACCEPTED, 20, Optional.of(reply), "");
        TicketFact before = fact(Kind.CUSTOMER_WROTE, 9, Optional.empty(), "");
        TicketFact meanwhile = fact(Kind.CUSTOMER_WROTE, 15, Optional.empty(), "");
        assertThat(of(before, reply).contactLedger(rule, later).attempts()).isEmpty();
        assertThat(of(before, reply, accepted).contactLedger(rule, later).attempts()).containsExactly(accepted.at());
        assertThat(of(reply, meanwhile, accepted).contactLedger(rule, later).attempts()).isEmpty();
    }
}
