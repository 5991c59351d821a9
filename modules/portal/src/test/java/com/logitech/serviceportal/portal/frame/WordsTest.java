package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.journal.api.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The portal says")
class WordsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Words say = wordsAt(NOON);

    @Nested
    @DisplayName("of a due instant")
    class DueInstants {

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @DisplayName("how much time is left in the two largest units, and presses from three quarters on")
        @CsvSource({
                "2026-11-21T11:30:00Z, 2026-11-21T13:00:00Z, 1 hour left,              ''",
                "2026-11-21T11:00:00Z, 2026-11-21T13:00:00Z, 1 hour left,              information",
                "2026-11-21T11:15:00Z, 2026-11-21T12:15:00Z, 15 minutes left,          attention",
                "2026-11-21T11:14:59Z, 2026-11-21T12:00:01Z, less than a minute left,  attention",
                "2026-11-21T11:00:00Z, 2026-11-21T12:00:00Z, less than a minute left,  attention",
                "2026-11-21T10:00:00Z, 2026-11-21T11:59:00Z, Overdue by 1 minute,      refused",
                "2026-11-21T10:00:00Z, 2026-11-23T14:30:00Z, 2 days 2 hours left,      ''"})
        void timeLeft(Instant from, Instant at, String words, String tone) {
            assertThat(say.due(from, at, null)).extracting(Words.Due::words, Words.Due::tone).containsExactly(words, tone);
        }

        @Test
        @DisplayName("that it was met at the very instant, and missed a moment later")
        void met() {
            assertThat(say.due(null, NOON, NOON).tone()).isEqualTo("good");
            assertThat(say.due(null, NOON, NOON.plusSeconds(1)).tone()).isEqualTo("refused");
        }

        @Test
        @DisplayName("the lines of its ledger to the second, so that they add up")
        void ledger() {
            Instant opened = Instant.parse("2026-09-05T00:00:48.123456Z");
            assertThat(say.exactly(opened, Instant.parse("2026-09-05T01:00:00Z"))).isEqualTo("59 minutes 12 seconds");
            assertThat(say.exactly(Instant.parse("2026-09-08T13:00:00Z"), Instant.parse("2026-09-09T00:00:48.123456Z")))
                    .isEqualTo("11 hours 48 seconds");
            assertThat(say.exactly(opened, opened)).isEqualTo("0 seconds");
            assertThat(say.toTheSecond(opened, ZURICH)).isEqualTo("5 Sep 2026, 02:00:48 CEST");
            assertThat(say.toTheSecond(NOON, ZURICH)).isEqualTo("21 Nov 2026, 13:00 CET");
        }

        @Test
        @DisplayName("the contract's zone only where its clocks differ from the reader's")
        void elsewhere() {
            assertThat(say.elsewhere(NOON, ZURICH, LOS_ANGELES)).isEqualTo("(21 Nov 2026, 13:00 CET, Europe/Zurich)");
            assertThat(say.elsewhere(NOON, ZURICH, ZoneId.of("Europe/Paris"))).isEmpty();
        }
    }

    @Nested
    @DisplayName("of a term")
    class Terms {

        @ParameterizedTest(name = "on {0}: {1}, {2}")
        @DisplayName("where today is in it, its last day being the one before its end")
        @CsvSource({
                "2026-02-28, waiting, begins in 1 day",
                "2026-03-01, running, 365 days left",
                "2027-02-28, running, today is the last covered day",
                "2027-03-01, over,    ended 1 day ago"})
        void today(LocalDate today, String standing, String words) {
            assertThat(say.period(LocalDate.parse("2026-03-01"), LocalDate.parse("2027-03-01"), ZURICH, today))
                    .extracting(Words.Period::standing, Words.Period::words).containsExactly(standing, words);
        }

        @Test
        @DisplayName("today as the contract's zone has it")
        void zone() {
            Words late = wordsAt(Instant.parse("2026-11-21T23:30:00Z"));
            LocalDate end = LocalDate.parse("2026-11-22");

            assertThat(late.period(LocalDate.parse("2025-11-22"), end, ZURICH, null).standing()).isEqualTo("over");
            assertThat(late.period(LocalDate.parse("2025-11-22"), end, LOS_ANGELES, null).standing()).isEqualTo("running");
        }
    }

    @Nested
    @DisplayName("of a recorded value")
    class Values {

        @ParameterizedTest(name = "{0}: {1}")
        @DisplayName("dates and codes in words, and leaves alone what is neither")
        @CsvSource(delimiter = '|', value = {
                "2026-11-21 | 21 Nov 2026",
                "2026-11-21T12:00:00Z | 21 Nov 2026, 13:00 CET",
                "2026-13-45 | 2026-13-45",
                "MEDIUM_TO_LARGE_ROOM, SMALL_ROOM | Medium to Large Room, Small Room",
                "true | Yes",
                "CH | CH",
                "1000042-7 | 1000042-7",
                "2418FZ012345 | 2418FZ012345"})
        void inWords(String value, String words) {
            assertThat(say.fact(value, ZURICH)).isEqualTo(words);
        }

        @Test
        @DisplayName("a category as the text writes it")
        void category() {
            assertThat(say.category(SpaceCategory.FLEX_DESK)).isEqualTo("Flex Desk");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a count exactly while it is known so, and about otherwise")
    @CsvSource(delimiter = '|',
            value = {"0 | 0", "2000 | 2,000", "2001 | about 2,000", "203411 | about 200,000", "1249999 | about 1,200,000"})
    void counts(long about, String words) {
        assertThat(say.count(about)).isEqualTo(words);
    }

    @Test
    @DisplayName("of a page that is all there is no total, and never less in all than what is shown")
    void pages() {
        assertThat(say.pager(new Page<>(List.of("a", "b"), Optional.empty(), 0), false).words()).isEqualTo("2 shown");
        assertThat(say.pager(new Page<>(List.of("a", "b"), Optional.of("mark"), 1), false))
                .isEqualTo(new Words.Pager("2 shown of 2", "mark"));
        assertThat(say.pager(new Page<>(List.of(), Optional.empty(), 0), false).words()).isEqualTo("Nothing to show");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("initials of any name")
    @CsvSource(delimiter = '|', value = {"Dana Whitfield | DW", "Amélie de la Favre | AF", "Plato | P", "' ' | ''", "𝒜nna 𝓑aumann | 𝒜𝓑"})
    void initials(String name, String initials) {
        assertThat(say.initials(name)).isEqualTo(initials);
    }

    @Test
    @DisplayName("what a zone is called one at a time: named by several at once for the first time, it would stay without its name")
    void zones() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<String> said;
            synchronized (TimeZone.class) {
                said = other.submit(() -> say.instant(NOON, ZoneId.of("Europe/Vienna")));
                assertThatThrownBy(() -> said.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            }
            assertThat(said.get(1, TimeUnit.MINUTES)).isEqualTo("21 Nov 2026, 13:00 CET");
            assertThat(say.instant(Instant.parse("2026-07-01T12:00:00Z"), ZoneId.of("Europe/Vienna"))).endsWith("14:00 CEST");
        } finally {
            other.shutdownNow();
        }
    }

    @Nested
    @DisplayName("of who did something")
    class Actors {

        private static final UUID ANNA = UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10");
        private static final UUID NOBODY = new UUID(0, 0);

        @Test
        @DisplayName("a person's name as it was then, even where it reads like a round's, and that he was erased where it is gone")
        void persons() {
            assertThat(say.actor(by(ANNA, Optional.of("Anna Smith")))).isEqualTo("Anna Smith");
            assertThat(say.actor(by(ANNA, Optional.of("ClosingRound")))).isEqualTo("ClosingRound");
            assertThat(say.actor(by(ANNA, Optional.empty()))).isEqualTo("Erased person");
        }

        @Test
        @DisplayName("what the portal does by itself, and a name in words as it stands")
        void byItself() {
            assertThat(say.actor(by(NOBODY, Optional.of("ClosingRound")))).isEqualTo("The portal, closing unanswered tickets");
            assertThat(say.actor(by(NOBODY, Optional.of("Help desk")))).isEqualTo("Help desk");
        }

        private Entry by(UUID actor, Optional<String> name) {
            return new Entry(ANNA, 1, NOON, NOON, actor, name, "portal", "TicketClosed", "Closed.", Optional.empty(), List.of(),
                    List.of(), false, Optional.empty());
        }
    }

    private static Words wordsAt(Instant now) {
        Words words = new Words();
        words.clock = Clock.fixed(now, ZoneOffset.UTC);
        return words;
    }
}
