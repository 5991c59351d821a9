package com.logitech.serviceportal.contracts.terms.jumpstart;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JumpStartProductTest {

    private static final JumpStartProduct TERM = new JumpStartProduct();

    @Nested
    @DisplayName("R116: a product of the list, new, as offered, with Microsoft software")
    class Products {

        @Test
        void allFourTogether() {
            assertThat(holds(TERM, new JumpStartProduct.Facts("Tap", true, true, true, true)).because()).contains("a Tap");
        }

        @Test
        void eachOfThemIsNeeded() {
            assertThat(fails(TERM, new JumpStartProduct.Facts("Swytch", false, true, true, true)).because()).contains("Swytch");
            assertThat(fails(TERM, new JumpStartProduct.Facts("Tap", true, false, true, true)).because()).contains("new");
            assertThat(fails(TERM, new JumpStartProduct.Facts("Tap", true, true, false, true)).because()).contains("configuration");
            assertThat(fails(TERM, new JumpStartProduct.Facts("Tap", true, true, true, false)).because()).contains("Microsoft");
        }
    }
}
