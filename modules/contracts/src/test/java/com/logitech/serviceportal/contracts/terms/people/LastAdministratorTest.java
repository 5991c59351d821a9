package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LastAdministratorTest {

    private static final LastAdministrator TERM = new LastAdministrator();

    @Nested
    @DisplayName("R13: the last administrator stays one")
    class Last {

        @Test
        @DisplayName("with another beside him he may go, without one he may not")
        void bothSides() {
            holds(TERM, new LastAdministrator.Facts(true, false, 1));
            assertThat(fails(TERM, new LastAdministrator.Facts(true, false, 0)).turnedBy()).contains("another person");
        }

        @Test
        @DisplayName("another role that still changes roles is no demotion")
        void goesOn() {
            holds(TERM, new LastAdministrator.Facts(true, true, 0));
        }

        @Test
        @DisplayName("who administers nothing is missed by nobody")
        void others() {
            holds(TERM, new LastAdministrator.Facts(false, false, 0));
            holds(TERM, new LastAdministrator.Facts(false, true, 0));
        }
    }
}
