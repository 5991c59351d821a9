package com.logitech.serviceportal.contracts.terms.jumpstart;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JumpStartOnceTest {

    private static final JumpStartOnce TERM = new JumpStartOnce();

    @Nested
    @DisplayName("R138: a product's term runs once")
    class Once {

        @Test
        void aSecondRegistrationIsNoRenewal() {
            holds(TERM, new JumpStartOnce.Facts(false));
            assertThat(fails(TERM, new JumpStartOnce.Facts(true)).because()).contains("not renewed");
        }
    }
}
