package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OneSignInTest {

    private static final OneSignIn TERM = new OneSignIn();

    @Nested
    @DisplayName("R144: a partner's person has one way to sign in, for all his customers")
    class One {

        @Test
        @DisplayName("a new address gets an account, one that signs in already gets none")
        void secondAccount() {
            holds(TERM, new OneSignIn.Facts(false, false, false));
            assertThat(fails(TERM, new OneSignIn.Facts(true, false, false)).turnedBy()).contains("Sign in");
        }

        @Test
        @DisplayName("signed in with that address the customer is added, with another it is not")
        void furtherCustomer() {
            holds(TERM, new OneSignIn.Facts(true, true, true));
            assertThat(fails(TERM, new OneSignIn.Facts(false, true, false)).turnedBy()).contains("Sign out");
            fails(TERM, new OneSignIn.Facts(true, true, false));
        }
    }
}
