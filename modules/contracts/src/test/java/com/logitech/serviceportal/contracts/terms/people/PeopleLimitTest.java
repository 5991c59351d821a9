package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleLimitTest {

    private static final PeopleLimit TERM = new PeopleLimit();

    @Nested
    @DisplayName("R14: an account has at most so many people")
    class Most {

        @ParameterizedTest(name = "{0} people, {1} invited, {2} asked, limit {3}: {4}")
        @DisplayName("the 50th is invited, the 51st is not; who is invited counts")
        @CsvSource({
            "49, 0, 1, 50, true", "50, 0, 1, 50, false", "0, 49, 1, 50, true", "0, 50, 1, 50, false", "30, 19, 1, 50, true",
            "30, 20, 1, 50, false", "45, 0, 5, 50, true", "45, 0, 6, 50, false", "0, 0, 1, 1, true", "1, 0, 1, 1, false"})
        void limit(int people, int invited, int asked, int most, boolean room) {
            assertThat(judged(TERM, new PeopleLimit.Facts(people, invited, asked, most)).holds()).isEqualTo(room);
        }

        @Test
        @DisplayName("a limit lowered below what there is blocks new ones and leaves the others alone")
        void lowered() {
            assertThat(fails(TERM, new PeopleLimit.Facts(12, 3, 1, 10)).because()).contains("no room for another");
            assertThat(holds(TERM, new PeopleLimit.Facts(12, 3, 0, 10)).because()).contains("12 people are").contains("of 10 at most");
        }

        @Test
        @DisplayName("the refusal says how many there is room for")
        void saysTheRoomLeft() {
            assertThat(fails(TERM, new PeopleLimit.Facts(46, 1, 4, 50)).because()).contains("room for 3 more, not for 4");
        }
    }
}
