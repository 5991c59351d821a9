package com.logitech.serviceportal.support.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.terms.BusinessDay;
import com.logitech.serviceportal.countries.terms.SupportRegion;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.model.SupportRules;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

@DisplayName("What is said of a first response")
class ReckoningTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant DUE = OPENED.plus(Duration.ofMinutes(60));
    private static final Instant A_DAY_LATER = OPENED.plus(Duration.ofDays(1));
    private static final ClosingRule RULE = new ClosingRule(3, Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(4));

    private final Reckoning reckoning = new Reckoning();

    ReckoningTest() {
        reckoning.desks = (region, knownAt) -> new NoDesk();
        reckoning.rules = new SupportRules() {
            @Override
            public InForce at(Instant at) {
                return new InForce(Duration.ofMinutes(60), RULE, RULE, Period.ofDays(14), Map.of(), List.of());
            }
        };
    }

    /** Of a Select ticket no desk is asked for its hours. */
    private record NoDesk() implements SupportDesk {

        private static UnsupportedOperationException asked() {
            return new UnsupportedOperationException("Select in English knows no hours");
        }

        @Override
        public SupportRegionCode region() {
            throw asked();
        }

        @Override
        public OpeningHours hours(LocalDate on) {
            throw asked();
        }

        @Override
        public WorkingCalendar calendar(LocalDate on) {
            throw asked();
        }

        @Override
        public Finding open(Instant at) {
            throw asked();
        }

        @Override
        public Instant startOfWork(Instant from) {
            throw asked();
        }

        @Override
        public Instant oneBusinessDayAfter(Instant from) {
            throw asked();
        }
    }

    /** The desk of Zurich, by the very code desks have. */
    private record Zurich() implements SupportDesk {

        private static final OpeningHours HOURS = new OpeningHours(SupportRegionCode.EMEA, new CountryCode("CH"),
                ZoneId.of("Europe/Zurich"), LocalTime.of(9, 0), LocalTime.of(19, 0));

        @Override
        public SupportRegionCode region() {
            return SupportRegionCode.EMEA;
        }

        @Override
        public OpeningHours hours(LocalDate on) {
            return HOURS;
        }

        @Override
        public WorkingCalendar calendar(LocalDate on) {
            return (WorkingCalendar) Proxy.newProxyInstance(WorkingCalendar.class.getClassLoader(), new Class<?>[] {WorkingCalendar.class},
                    (proxy, asked, day) -> asked.getReturnType() == boolean.class ? works((LocalDate) day[0]) : Optional.empty());
        }

        private static boolean works(LocalDate day) {
            return BusinessDay.is(day, BusinessDay.MONDAY_TO_FRIDAY, Optional.empty());
        }

        @Override
        public Finding open(Instant at) {
            return new SupportRegion().judge(new SupportRegion.Facts(region(), at, HOURS.zone(), HOURS.opensAt(), HOURS.closesAt(),
                    works(LocalDate.ofInstant(at, HOURS.zone())), Optional.empty(), startOfWork(at)));
        }

        @Override
        public Instant startOfWork(Instant from) {
            return BusinessDay.startOfWork(from, day -> Optional.of(HOURS).filter(hours -> works(day)));
        }

        @Override
        public Instant oneBusinessDayAfter(Instant from) {
            return BusinessDay.oneAfter(from, day -> Optional.of(HOURS).filter(hours -> works(day)));
        }
    }

    private static Ticket ticket() {
        return ticket(SupportLevel.SELECT, OPENED);
    }

    private static Ticket ticket(SupportLevel level, Instant at) {
        return new Ticket(TicketId.random(), new TicketNumber(100_042), new Ticket.Opening(CustomerId.random(), "Northwind",
                Optional.empty(), Optional.empty(), level, "en", SupportRegionCode.EMEA, ZoneOffset.UTC, Channel.MAIL, "",
                "Dark"), UserId.random(), at);
    }

    private static TicketFact fact(TicketFact.Kind kind, Instant at, String word) {
        return new TicketFact(UUID.randomUUID(), kind, at, Optional.empty(), word);
    }

    private static TicketFact chosen(String language, Instant at) {
        return fact(TicketFact.Kind.LANGUAGE_CHOSEN, at, language);
    }

    private static TicketFact replied(Instant at) {
        return fact(TicketFact.Kind.REPLIED, at, "");
    }

    private Decision said(Ticket ticket, Instant now, TicketFact... facts) {
        return reckoning.response(ticket, ticket.history(List.of(facts)), now).decision();
    }

    private static List<Boolean> responses(Decision said) {
        return said.findings().stream().filter(finding -> finding.clause() == SupportClause.SELECT_RESPONSE).map(Finding::holds).toList();
    }

    @Nested
    @DisplayName("D51: where the customer chose another language")
    class AnotherLanguage {

        @ParameterizedTest(name = "{0} s behind the due instant: {1}")
        @CsvSource({"-1, false", "0, false", "1, true"})
        @DisplayName("the aim he left stays missed if it was missed by then; the due instant itself was in time")
        void edge(long seconds, boolean missed) {
            Decision said = said(ticket(), A_DAY_LATER, chosen("de", DUE.plusSeconds(seconds)));
            assertThat(said.granted()).isEqualTo(!missed);
            assertThat(responses(said)).isEqualTo(missed ? List.of(false) : List.of());
        }

        @Test
        @DisplayName("says by when nobody had answered, which is when he chose, and not when one looks")
        void sentence() {
            Decision said = said(ticket(), A_DAY_LATER, chosen("de", DUE.plus(Duration.ofMinutes(10))));
            assertThat(said.decisive().because()).contains("by 2026-03-02 11:00", "nobody had answered by 2026-03-02 11:10");
        }

        @Test
        @DisplayName("an answer in time to the aim that took its place does not undo it, be it asked for in English again")
        void answered() {
            TicketFact away = chosen("de", DUE.plusSeconds(1));
            TicketFact back = chosen("en", DUE.plusSeconds(600));
            Decision said = said(ticket(), A_DAY_LATER, away, back, replied(DUE.plusSeconds(900)));
            assertThat(responses(said)).containsExactly(false, true);
            assertThat(said.granted()).isFalse();
        }

        @Test
        @DisplayName("nothing is said of an aim he left in time")
        void leftInTime() {
            TicketFact away = chosen("de", OPENED.plusSeconds(60));
            Decision said = said(ticket(), A_DAY_LATER, away, chosen("en", DUE), replied(DUE.plusSeconds(1)));
            assertThat(responses(said)).containsExactly(true);
        }
    }

    @ParameterizedTest(name = "opened at {0}")
    @CsvSource({"2026-03-02T10:00:00Z", "2026-03-02T07:59:59Z", "2026-03-02T18:00:00Z", "2026-03-07T12:00:00Z"})
    @DisplayName("R123, R124: of a JumpStart ticket says whose desk is to call and in which hours, open or not when it came")
    void jumpStart(Instant opened) {
        reckoning.desks = (region, knownAt) -> new Zurich();
        Decision said = said(ticket(SupportLevel.JUMPSTART, opened), opened);
        assertThat(said.granted()).isTrue();
        assertThat(said.findings()).extracting(Finding::clause)
                .containsExactly(CountriesClause.SUPPORT_HOURS, SupportClause.JUMPSTART_CONTACT);
        assertThat(said.findings().get(0).because())
                .isEqualTo("The desk for Europe, Middle East and Africa is open 09:00 to 19:00 (Europe/Zurich) on working days.");
    }

    @ParameterizedTest(name = "English chosen, by {0}: an hour {1}")
    @CsvSource({"LANGUAGE_CHOSEN, true", "LANGUAGE_CHOSEN_AFTER_TERM, false"})
    @DisplayName("D36: English chosen once Select has ended for the Space sets no hour, and why is said")
    void afterTheTerm(TicketFact.Kind kind, boolean hour) {
        Decision said = said(ticket(), OPENED.plusSeconds(300), chosen("de", OPENED.plusSeconds(60)),
                fact(kind, OPENED.plusSeconds(120), "en"));
        assertThat(said.granted()).isTrue();
        assertThat(said.findings()).extracting(Finding::clause).containsExactlyElementsOf(hour
                ? List.of(SupportClause.AROUND_THE_CLOCK, SupportClause.SELECT_RESPONSE) : List.of(SupportClause.OTHER_LANGUAGES));
        assertThat(said.findings().get(0).because().contains("no due time is set anew")).isEqualTo(!hour);
    }

    @Nested
    @DisplayName("R32: once the ticket is closed")
    class Closed {

        private Ticket closedAt(Instant at) {
            Ticket ticket = ticket();
            ticket.close(Closing.WITHDRAWN, at);
            return ticket;
        }

        @ParameterizedTest(name = "{0} s behind the due instant: {1}")
        @CsvSource({"-1, false", "0, false", "1, true"})
        @DisplayName("it was missed if it was due before it was closed, whenever one looks; the due instant itself was in time")
        void edge(long seconds, boolean missed) {
            Instant closed = DUE.plusSeconds(seconds);
            for (Instant now : List.of(closed, A_DAY_LATER)) {
                Decision said = said(closedAt(closed), now);
                assertThat(responses(said)).as(now.toString()).containsExactly(!missed);
                assertThat(said.at()).isEqualTo(closed);
                assertThat(said.knownAt()).isEqualTo(now);
            }
        }

        @Test
        @DisplayName("while it is open, what counts is when one looks")
        void open() {
            assertThat(responses(said(ticket(), DUE))).containsExactly(true);
            assertThat(responses(said(ticket(), DUE.plusSeconds(1)))).containsExactly(false);
        }
    }

    @Test
    @DisplayName("R32: an answer in the very second it was due, and late all the same, is said to have come less than a second later")
    void sameSecond() {
        Decision late = said(ticket(), A_DAY_LATER, replied(DUE.plusMillis(500)));
        assertThat(late.granted()).isFalse();
        assertThat(late.decisive().because()).contains("less than a second later");
        Decision met = said(ticket(), A_DAY_LATER, replied(DUE));
        assertThat(met.granted()).isTrue();
        assertThat(responses(met)).containsExactly(true);
    }

    @Test
    @DisplayName("R32, D51: is late exactly where the ticket counts as late, whatever happened to it and whenever one looks")
    void asTheTicketCounts() {
        Random random = new Random(51);
        int late = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            Ticket ticket = ticket();
            List<TicketFact> facts = new ArrayList<>();
            Instant at = OPENED;
            for (int left = random.nextInt(5); left > 0; left--) {
                at = at.plusSeconds(30L * random.nextInt(150));
                facts.add(random.nextInt(4) == 0 ? replied(at) : chosen(random.nextBoolean() ? "en" : "de", at));
            }
            TicketHistory history = ticket.history(facts);
            ResponseClock clock = history.responseClock(new ResponseClock.Setting(SupportLevel.SELECT, Duration.ofMinutes(60), due -> due));
            ticket.reckon(history, clock, RULE, at);
            Instant now = at.plusSeconds(30L * random.nextInt(300));
            if (random.nextBoolean()) {
                ticket.close(Closing.SOLVED, at.plusSeconds(Math.min(Duration.between(at, now).toSeconds(), 30L * random.nextInt(150))));
            }
            boolean said = responses(reckoning.response(ticket, history, now).decision()).contains(false);
            assertThat(said).as("%s, closed %s, seen at %s", facts, ticket.closedAt(), now).isEqualTo(ticket.isLate(now));
            late += said ? 1 : 0;
        }
        assertThat(late).isBetween(200, 1_800);
    }
}
