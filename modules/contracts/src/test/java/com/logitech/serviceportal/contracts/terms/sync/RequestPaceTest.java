package com.logitech.serviceportal.contracts.terms.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R146: Sync's API takes so many requests")
class RequestPaceTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-03");

    private final RequestPace term = new RequestPace();

    @Test
    @DisplayName("ten at once, and the eleventh a second later")
    void burst() {
        RequestPace.Facts pace = new RequestPace.Facts(DAY, 0, NOON, NOON);
        for (int request = 1; request <= 10; request++) {
            Asked.holds(term, pace);
            pace = pace.asking();
        }
        assertThat(Asked.fails(term, pace).turnedBy()).contains("12:00:01");
        assertThat(pace.mayAskAt()).isEqualTo(NOON.plusSeconds(1));
        Asked.holds(term, at(pace, NOON.plusSeconds(1)));
        Asked.fails(term, at(pace, NOON.plusMillis(999)));
    }

    @Test
    @DisplayName("one a second for long: sixty minutes take 3,609 requests")
    void sustained() {
        RequestPace.Facts pace = new RequestPace.Facts(DAY, 0, NOON, NOON);
        List<Instant> asked = new ArrayList<>();
        Instant end = NOON.plus(Duration.ofHours(1));
        for (Instant next = NOON; next.isBefore(end); next = pace.mayAskAt()) {
            pace = at(pace, next);
            Asked.holds(term, pace);
            asked.add(next);
            pace = pace.asking();
        }
        assertThat(asked).hasSize(3_600 + 9);
        assertThat(asked.stream().filter(instant -> !instant.isBefore(end.minusSeconds(10))).count()).isEqualTo(10);
    }

    @Test
    @DisplayName("14,400 a day: the last one is taken, the next only after midnight (UTC)")
    void daily() {
        RequestPace.Facts last = new RequestPace.Facts(DAY, 14_399, NOON.minusSeconds(60), NOON);
        Asked.holds(term, last);

        RequestPace.Facts over = last.asking();
        assertThat(Asked.fails(term, at(over, NOON.plusSeconds(60))).because()).contains("14400").contains("used up");
        assertThat(over.mayAskAt()).isEqualTo("2026-03-04T00:00:00Z");
        Asked.fails(term, at(over, Instant.parse("2026-03-03T23:59:59.999Z")));
        Asked.holds(term, at(over, Instant.parse("2026-03-04T00:00:00Z")));
        assertThat(at(over, Instant.parse("2026-03-04T00:00:00Z")).asking().asked()).isEqualTo(1);
    }

    private static RequestPace.Facts at(RequestPace.Facts pace, Instant at) {
        return new RequestPace.Facts(pace.day(), pace.asked(), pace.paidUntil(), at);
    }
}
