package com.logitech.serviceportal.support.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketFact.Kind;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import com.logitech.serviceportal.support.terms.work.Standstill;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A ticket")
class TicketTest {

    private static final Instant OPENED = Instant.parse("2026-01-01T03:00:00Z");
    private static final ClosingRule BASIC = new ClosingRule(2, Duration.ofHours(120), Duration.ofHours(24), Duration.ofHours(4));
    private static final ResponseClock.Setting HOUR = new ResponseClock.Setting(SupportLevel.SELECT, Duration.ofMinutes(60), at -> at);

    private final Ticket ticket = new Ticket(TicketId.random(), new TicketNumber(100_001),
            new Ticket.Opening(new CustomerId(UUID.randomUUID()), "Northwind", Optional.empty(), Optional.empty(), SupportLevel.SELECT,
                    "en", SupportRegionCode.EMEA, ZoneId.of("Europe/Zurich"), Channel.MAIL, "", "No picture"),
            new UserId(UUID.randomUUID()), OPENED);

    private static Instant at(int minutes) {
        return OPENED.plus(Duration.ofMinutes(minutes));
    }

    private static TicketFact fact(Kind kind, int minutes, String word) {
        return new TicketFact(UUID.randomUUID(), kind, at(minutes), Optional.empty(), word);
    }

    private void known(int asOf, TicketFact... facts) {
        TicketHistory history = ticket.history(List.of(facts));
        ticket.reckon(history, history.responseClock(HOUR), BASIC, at(asOf));
        ticket.plan(history, Optional.empty());
    }

    @Nested
    @DisplayName("R32: stands where its facts say")
    class Standing {

        @ParameterizedTest(name = "asked about after {0} minutes: late {1}")
        @CsvSource({"59, false", "60, false", "61, true"})
        void isLateOnceItsDueTimeIsOver(int asked, boolean late) {
            known(0);
            assertThat(ticket.dueAt()).contains(at(60));
            assertThat(ticket.isLate(at(asked))).isEqualTo(late);
        }

        @ParameterizedTest(name = "answered after {0} minutes: late {1}")
        @CsvSource({"60, false", "61, true"})
        void onceAnsweredItStaysAsItWas(int answered, boolean late) {
            known(answered, fact(Kind.REPLIED, answered, ""));
            assertThat(ticket.answeredAt()).contains(at(answered));
            assertThat(ticket.isLate(at(9_999))).isEqualTo(late);
        }

        @ParameterizedTest(name = "closed after {0} minutes: late {1}")
        @CsvSource({"60, false", "61, true"})
        void whatWasDueAfterItWasClosedWasNotMissed(int closed, boolean late) {
            known(0);
            ticket.close(Closing.WITHDRAWN, at(closed));
            assertThat(ticket.isLate(at(9_999))).isEqualTo(late);
        }

        @ParameterizedTest(name = "Italian chosen after {0} minutes: late {1}")
        @CsvSource({"60, false", "61, true"})
        @DisplayName("D51: a miss stays, whatever language is chosen after it")
        void aMissStays(int chosen, boolean late) {
            known(chosen, fact(Kind.LANGUAGE_CHOSEN, chosen, "it"));
            assertThat(ticket.language()).isEqualTo("it");
            assertThat(ticket.dueAt()).isEmpty();
            assertThat(ticket.isLate(at(9_999))).isEqualTo(late);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "MAIL_CAME_BACK")
        void waitsForUsAfterTheCustomersWordAndForHimAfterOurs(Kind kind) {
            boolean ours = kind == Kind.REPLIED || kind == Kind.SPOKE || kind == Kind.CALLED_IN_VAIN;
            String word = kind == Kind.STOPPED ? StopKind.WAITING_FOR_UPGRADE.name() : "";
            known(20, fact(Kind.CUSTOMER_WROTE, 0, ""), fact(kind, 10, word));
            assertThat(ticket.awaitsUs()).isEqualTo(!ours);
            known(20, fact(Kind.CUSTOMER_WROTE, 0, ""), fact(Kind.REPLIED, 5, ""), fact(kind, 10, word));
            assertThat(ticket.awaitsUs()).as("after a reply").isEqualTo(kind == Kind.CUSTOMER_WROTE || kind == Kind.REOPENED);
        }

        @Test
        @DisplayName("R32: that its due time was missed is told again of another due time alone")
        void aMissIsToldOnceForADueTime() {
            known(0);
            ticket.missedAt = at(61);
            known(70, fact(Kind.NOTED, 65, ""));
            assertThat(ticket.missedAt).as("the same due time").isEqualTo(at(61));
            known(90, fact(Kind.LANGUAGE_CHOSEN, 80, "it"));
            assertThat(ticket.missedAt).isNull();
            ticket.missedAt = at(61);
            known(90, fact(Kind.LANGUAGE_CHOSEN, 80, "it"), fact(Kind.LANGUAGE_CHOSEN, 85, "en"));
            assertThat(ticket.missedAt).as("an hour anew").isNull();
        }

        @ParameterizedTest(name = "{0}: waits since minute {1}")
        @CsvSource({"CUSTOMER_WROTE, 20", "REOPENED, 20", "REPLIED, 5", "CALLED_IN_VAIN, 5", "NOTED, 5", "AUTOMATIC_REPLY, 5", "SPOKE, 5"})
        void waitsSinceTheCustomerLastTurnedToUs(Kind kind, int since) {
            assertThat(ticket.askedAt).as("when it was opened").isEqualTo(OPENED);
            known(30, fact(kind, 20, ""), fact(Kind.CUSTOMER_WROTE, 5, ""));
            assertThat(ticket.askedAt).isEqualTo(at(since));
        }

        @Test
        void closesByTheAttemptsThatStandUnanswered() {
            known(9_000, fact(Kind.CALLED_IN_VAIN, 0, ""), fact(Kind.CALLED_IN_VAIN, 24 * 60, ""));
            assertThat(ticket.closesAt()).contains(OPENED.plus(Duration.ofHours(120)));
            known(9_000, fact(Kind.CALLED_IN_VAIN, 0, ""), fact(Kind.CALLED_IN_VAIN, 24 * 60, ""), fact(Kind.CUSTOMER_WROTE, 25 * 60, ""));
            assertThat(ticket.closesAt()).isEmpty();
        }
    }

    @Nested
    @DisplayName("D30: has an age of its own, without what was not ours to hurry")
    class Age {

        @Test
        void closingEndsAStop() {
            known(30, fact(Kind.STOPPED, 10, StopKind.WAITING_FOR_UPGRADE.name()));
            assertThat(ticket.stopped()).contains(StopKind.WAITING_FOR_UPGRADE);
            ticket.close(Closing.SOLVED, at(40));
            assertThat(ticket.stopped()).isEmpty();
            assertThat(ticket.closesAt()).isEmpty();
            assertThat(ticket.followUpAt()).isEmpty();
        }

        @ParameterizedTest(name = "from minute {0}, closed at minute {1}: its own age counts from minute {2}")
        @CsvSource({"10, 40, 30", "10, 10, 0", "0, 40, 40"})
        void closedWhileItStandsStillItWasOursUntilThen(int stopped, int closed, int since) {
            TicketFact stop = fact(Kind.STOPPED, stopped, StopKind.WAITING_FOR_UPGRADE.name());
            known(closed, stop);
            ticket.close(Closing.SOLVED, at(closed));
            assertThat(ticket.oursSince()).contains(at(since));
            known(closed, stop, fact(Kind.CLOSED, closed, ""));
            assertThat(ticket.oursSince()).as("reckoned from its facts").contains(at(since));
        }

        @Test
        void whatNeverStoodStillHasNoOwnAge() {
            known(30);
            ticket.close(Closing.SOLVED, at(40));
            assertThat(ticket.oursSince()).isEmpty();
        }

        @Test
        void aStopThatLastsIsNamedUntilItEnds() {
            List<TicketFact> facts = List.of(fact(Kind.STOPPED, 10, StopKind.WAITING_FOR_CUSTOMER.name()),
                    fact(Kind.CUSTOMER_WROTE, 20, ""));
            assertThat(Standstill.of(facts.subList(0, 1))).singleElement().matches(Standstill::lasts);
            assertThat(Standstill.of(facts)).singleElement().matches(stop -> !stop.lasts());
            known(30, facts.toArray(TicketFact[]::new));
            assertThat(ticket.stopped()).isEmpty();
        }
    }

    @Nested
    @DisplayName("once closed")
    class Closed {

        @Test
        void takesNothingAnOpenOneTakes() {
            ticket.close(Closing.SOLVED, at(10));
            assertThat(ticket.closing()).contains(Closing.SOLVED);
            List<Runnable> acts = Arrays.asList(ticket::mustBeOpen, () -> ticket.close(Closing.WITHDRAWN, at(11)),
                    () -> ticket.take(new UserId(UUID.randomUUID())), () -> ticket.rank(Priority.HIGH, true),
                    () -> ticket.reachBy(Channel.PHONE, "+41 21 863 55 11"), () -> ticket.countBy(at(11)),
                    () -> ticket.goOnElsewhere(at(11)));
            for (Runnable act : acts) {
                assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContaining("closed");
            }
        }

        @Test
        void isOpenedAgainOnceAndNotWhereItGoesOnElsewhere() {
            assertThatThrownBy(ticket::reopen).isInstanceOf(Refused.class).hasMessageContaining("is open");
            ticket.close(Closing.UNANSWERED, at(10));
            ticket.reopen();
            assertThat(ticket.closedAt()).isEmpty();
            assertThat(ticket.closing()).isEmpty();
            ticket.goOnElsewhere(at(20));
            assertThatThrownBy(ticket::reopen).isInstanceOf(Refused.class).hasMessageContaining("goes on in another");
            ticket.goOnByItself();
            assertThat(ticket.closedAt()).isEmpty();
        }

        @Test
        @DisplayName("R75, R45, R49: how it came and whether it is put first is kept, and moves no due time")
        void howItCame() {
            known(0);
            Optional<Instant> due = ticket.dueAt();
            ticket.arrive(Origin.PHONE, false, true);
            ticket.rank(Priority.URGENT, false);
            assertThat(ticket.origin()).isEqualTo(Origin.PHONE);
            assertThat(ticket.isPromised()).isFalse();
            assertThat(ticket.isPutFirst()).isFalse();
            assertThat(ticket.priority()).isEqualTo(Priority.URGENT);
            assertThat(ticket.dueAt()).isEqualTo(due);
        }
    }
}
