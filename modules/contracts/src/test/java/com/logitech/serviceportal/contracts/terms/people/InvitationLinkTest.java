package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLinkTest {

    private static final InvitationLink TERM = new InvitationLink();
    private static final Instant SENT = Instant.parse("2026-03-03T09:00:00Z");
    private static final int WEEK = 7;

    private static InvitationLink.Facts after(Duration passed) {
        return new InvitationLink.Facts(SENT, WEEK, true, ZURICH, SENT.plus(passed));
    }

    @Nested
    @DisplayName("R12, D20: an invitation lasts seven days")
    class Lasting {

        @Test
        @DisplayName("a moment before its end it can be accepted, at its end and a moment after it cannot")
        void sevenDays() {
            holds(TERM, after(Duration.ZERO));
            holds(TERM, after(Duration.ofDays(WEEK).minusNanos(1)));
            fails(TERM, after(Duration.ofDays(WEEK)));
            fails(TERM, after(Duration.ofDays(WEEK).plusNanos(1)));
        }

        @Test
        @DisplayName("days of 24 hours, also over the change to summer time; the end is told by the clocks of the place")
        void overSummerTime() {
            Instant sent = local("2026-03-27T12:00", "Europe/Zurich");

            assertThat(fails(TERM, new InvitationLink.Facts(sent, WEEK, true, ZURICH, InvitationLink.end(sent, WEEK))).because())
                    .contains("2026-04-03 13:00 (Europe/Zurich)");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 7, 30})
        @DisplayName("as many days as the parameter says")
        void asManyDaysAsSaid(int days) {
            Instant end = SENT.plus(Duration.ofDays(days));

            assertThat(InvitationLink.end(SENT, days)).isEqualTo(end);
            holds(TERM, new InvitationLink.Facts(SENT, days, true, ZURICH, end.minusMillis(1)));
            fails(TERM, new InvitationLink.Facts(SENT, days, true, ZURICH, end));
        }
    }

    @Nested
    @DisplayName("R12: a link that was used, withdrawn or replaced by another opens nothing")
    class Dead {

        @Test
        void evenInsideItsDays() {
            assertThat(fails(TERM, new InvitationLink.Facts(SENT, WEEK, false, ZURICH, SENT)).turnedBy()).contains("new invitation");
        }
    }
}
