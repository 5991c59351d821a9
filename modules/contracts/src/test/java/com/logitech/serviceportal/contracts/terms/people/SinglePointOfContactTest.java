package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SinglePointOfContactTest {

    private static final SinglePointOfContact TERM = new SinglePointOfContact();

    @Nested
    @DisplayName("R129: one Single Point of Contact with authority")
    class Named {

        @Test
        @DisplayName("a person of the account with authority can be named, a third party as well")
        void withAuthority() {
            holds(TERM, new SinglePointOfContact.Facts(true, true, false));
        }

        @Test
        @DisplayName("without the customer's word for the authority nobody is named")
        void withoutAuthority() {
            assertThat(fails(TERM, new SinglePointOfContact.Facts(true, false, false)).turnedBy()).contains("Confirm");
        }

        @Test
        @DisplayName("who cannot sign in for the customer could open no ticket")
        void outside() {
            assertThat(fails(TERM, new SinglePointOfContact.Facts(false, true, false)).turnedBy()).contains("Invite");
        }

        @Test
        @DisplayName("naming the same person again changes nothing and is said to")
        void again() {
            assertThat(fails(TERM, new SinglePointOfContact.Facts(true, true, true)).because()).contains("already");
        }
    }
}
