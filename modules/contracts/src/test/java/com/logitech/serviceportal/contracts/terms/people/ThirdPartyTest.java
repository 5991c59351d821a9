package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {

    private static final ThirdParty TERM = new ThirdParty();

    @Nested
    @DisplayName("R13: a third party may be given tasks, and is shown as one")
    class Shown {

        @Test
        @DisplayName("mail of one of the customer's domains is the customer's")
        void theCustomersOwn() {
            ThirdParty.Facts own = new ThirdParty.Facts("northwind.example", Set.of("northwind.example", "nw.example"));

            assertThat(own.isThirdParty()).isFalse();
            assertThat(holds(TERM, own).because()).contains("customer's domain northwind.example");
        }

        @Test
        @DisplayName("mail of any other domain is a third party's, and allowed")
        void foreign() {
            ThirdParty.Facts foreign = new ThirdParty.Facts("integrator.example", Set.of("northwind.example", "nw.example"));

            assertThat(foreign.isThirdParty()).isTrue();
            assertThat(holds(TERM, foreign).because()).contains("third party").contains("northwind.example and nw.example");
        }

        @Test
        @DisplayName("a customer known by no domain has third parties alone")
        void unknown() {
            ThirdParty.Facts unknown = new ThirdParty.Facts("integrator.example", Set.of());

            assertThat(unknown.isThirdParty()).isTrue();
            assertThat(holds(TERM, unknown).because()).contains("no domain");
        }
    }
}
