package com.logitech.serviceportal.support.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.terms.TicketFact.Kind;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        TicketFact german = fact(Kind.LANGUAGE_CHOSEN_AFTER_TERM, 9, Optional.empty(), "de");
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

    @ParameterizedTest(name = "{0} at {1} minutes: attempts {2}")
    @CsvSource({"CUSTOMER_WROTE, 10, 0", "CUSTOMER_WROTE, 20, 0", "SPOKE, 15, 0", "REOPENED, 15, 0", "TAKEN_UP, 15, 0",
        "CUSTOMER_WROTE, 9, 1", "REOPENED, 9, 1", "NOTED, 15, 1", "AUTOMATIC_REPLY, 15, 1",
        "AUTOMATIC_MAIL, 15, 1", "CALLED_IN_VAIN, 9, 1"})
    @DisplayName("D24: a mail accepted late is no attempt where what it carries had been cleared between its writing and then")
    void clearedMeanwhile(Kind kind, int minute, int attempts) {
        TicketFact reply = fact(Kind.REPLIED, 10, Optional.empty(), "");
        TicketFact accepted = fact(Kind.MAIL_ACCEPTED, 20, Optional.of(reply), "");
        TicketFact back = fact(Kind.HANDED_BACK, 17, Optional.empty(), "");
        ClosingRule rule = new ClosingRule(2, Duration.ofHours(120), Duration.ofHours(24), Duration.ofHours(4));
        TicketHistory history = kind == Kind.TAKEN_UP ? of(reply, fact(kind, minute, Optional.empty(), ""), back, accepted)
                : of(reply, fact(kind, minute, Optional.empty(), ""), accepted);
        assertThat(history.contactLedger(rule, OPENED.plus(Duration.ofHours(1))).attempts()).hasSize(attempts);
    }

    @Test
    @DisplayName("R35: our last word is a reply, a call or a call in vain; R38: who has to act is told by the last of the two that say so")
    void ourWords() {
        for (Kind kind : Kind.values()) {
            boolean ours = kind == Kind.REPLIED || kind == Kind.SPOKE || kind == Kind.CALLED_IN_VAIN;
            TicketFact fact = fact(kind, 7, Optional.empty(), kind == Kind.STOPPED ? "WAITING_FOR_UPGRADE" : "");
            assertThat(of(fact).ourLastWord().isPresent()).as("%s", kind).isEqualTo(ours);
            assertThat(of(fact).isOursToAct()).as("%s", kind).isEqualTo(kind == Kind.TAKEN_UP);
            assertThat(of(fact(Kind.TAKEN_UP, 5, Optional.empty(), ""), fact).isOursToAct()).as("then %s", kind)
                    .isEqualTo(kind != Kind.HANDED_BACK);
        }
    }

    @Nested
    @DisplayName("Whatever happened, mails that were late, refused or came back among it")
    class Histories {

        private static final ClosingRule BASIC = new ClosingRule(2, Duration.ofHours(120), Duration.ofHours(24), Duration.ofHours(4));
        private static final Instant LATER = OPENED.plus(Duration.ofDays(90));
        private static final List<Kind> BY_THEMSELVES = List.of(Kind.REPLIED, Kind.REPLIED, Kind.REPLIED, Kind.CALLED_IN_VAIN,
                Kind.CALLED_IN_VAIN, Kind.SPOKE, Kind.NOTED, Kind.AUTOMATIC_MAIL, Kind.AUTOMATIC_REPLY, Kind.CUSTOMER_WROTE, Kind.TAKEN_UP,
                Kind.HANDED_BACK, Kind.REOPENED);

        private static List<TicketFact> history(Random random, int number) {
            List<TicketFact> facts = new ArrayList<>();
            int length = 1 + random.nextInt(10);
            for (int i = 0; i < length; i++) {
                Kind kind = BY_THEMSELVES.get(random.nextInt(BY_THEMSELVES.size()));
                Instant at = OPENED.plus(Duration.ofHours(random.nextInt(30 * length)));
                TicketFact fact = new TicketFact(new UUID(number, 10L * i), kind, at, Optional.empty(), "");
                facts.add(fact);
                if (kind == Kind.REPLIED && random.nextInt(4) > 0) {
                    TicketFact accepted = new TicketFact(new UUID(number, 10L * i + 1), Kind.MAIL_ACCEPTED,
                            at.plus(Duration.ofMinutes(random.nextInt(5) == 0 ? random.nextInt(3000) : 1)), Optional.of(fact.id()), "");
                    facts.add(accepted);
                    if (random.nextInt(5) == 0) {
                        facts.add(new TicketFact(new UUID(number, 10L * i + 2), Kind.MAIL_CAME_BACK,
                                accepted.at().plus(Duration.ofHours(random.nextInt(200))), Optional.of(accepted.id()), "5.1.1"));
                    }
                }
            }
            return facts;
        }

        /** When the other side last had the word at an instant: the customer said something, or it was opened again. */
        private static Optional<Instant> theirLastWord(List<TicketFact> facts, Instant at) {
            return facts.stream().filter(fact -> fact.kind() == Kind.CUSTOMER_WROTE || fact.kind() == Kind.SPOKE
                            || fact.kind() == Kind.REOPENED || fact.kind() == Kind.TAKEN_UP)
                    .map(TicketFact::at).filter(word -> !word.isAfter(at)).max(Comparator.naturalOrder());
        }

        @Test
        @DisplayName("D24: no ticket closes unless two words of ours after the customer's last one reached him: 100,000 histories")
        void closes() {
            Random random = new Random(45);
            int closings = 0;
            for (int number = 0; number < 100_000; number++) {
                List<TicketFact> facts = history(random, number);
                Optional<Instant> closed = new TicketHistory("en", OPENED, facts).closedUnansweredAt(BASIC, LATER);
                if (closed.isPresent()) {
                    closings++;
                    Instant since = theirLastWord(facts, closed.get()).orElse(Instant.MIN);
                    List<UUID> cameBack = facts.stream().filter(fact -> fact.kind() == Kind.MAIL_CAME_BACK)
                            .flatMap(fact -> fact.about().stream()).toList();
                    Map<UUID, Instant> arrived = new HashMap<>();
                    facts.stream().filter(fact -> fact.kind() == Kind.MAIL_ACCEPTED && !cameBack.contains(fact.id()))
                            .forEach(fact -> arrived.put(fact.about().orElseThrow(), fact.at()));
                    long ours = facts.stream().filter(fact -> fact.at().isAfter(since))
                            .filter(fact -> fact.kind() == Kind.CALLED_IN_VAIN && !fact.at().isAfter(closed.get())
                                    || fact.kind() == Kind.REPLIED && arrived.containsKey(fact.id())
                                    && !arrived.get(fact.id()).isAfter(closed.get())).count();
                    assertThat(ours).as("closed at %s: %s", closed.get(), facts).isGreaterThanOrEqualTo(2);
                }
            }
            assertThat(closings).as("histories that close").isBetween(10_000, 90_000);
        }

        @Test
        @DisplayName("what follows is the same in whatever order it became known")
        void anyOrder() {
            Random random = new Random(46);
            for (int number = 0; number < 5_000; number++) {
                List<TicketFact> facts = history(random, number);
                TicketHistory known = new TicketHistory("en", OPENED, facts);
                List<TicketFact> shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, random);
                TicketHistory late = new TicketHistory("en", OPENED, shuffled);
                assertThat(late.responseClock(SELECT)).isEqualTo(known.responseClock(SELECT));
                assertThat(late.contactLedger(BASIC, LATER)).isEqualTo(known.contactLedger(BASIC, LATER));
                assertThat(late.closedUnansweredAt(BASIC, LATER)).isEqualTo(known.closedUnansweredAt(BASIC, LATER));
                assertThat(late.isOursToAct()).isEqualTo(known.isOursToAct());
                assertThat(late.ourLastWord()).isEqualTo(known.ourLastWord());
                assertThat(late.standstills()).isEqualTo(known.standstills());
            }
        }
    }
}
