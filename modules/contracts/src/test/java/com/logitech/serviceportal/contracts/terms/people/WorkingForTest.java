package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkingForTest {

    private static final WorkingFor TERM = new WorkingFor();
    private static final Optional<UUID> ONE = Optional.of(UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10"));
    private static final Optional<UUID> OTHER = Optional.of(UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a11"));

    @Nested
    @DisplayName("R144: who acts for several customers sends nothing to another than he works for")
    class TwoPages {

        @Test
        @DisplayName("a page opened for the customer chosen is taken, one opened for another is not")
        void bothSides() {
            holds(TERM, new WorkingFor.Facts(2, ONE, ONE));
            assertThat(fails(TERM, new WorkingFor.Facts(2, ONE, OTHER)).because()).contains("nothing was changed");
        }

        @Test
        @DisplayName("nor is a page about all customers, once one is chosen")
        void aboutAll() {
            fails(TERM, new WorkingFor.Facts(2, ONE, Optional.empty()));
        }

        @Test
        @DisplayName("as long as none is chosen, the page says whose it is")
        void noneChosen() {
            holds(TERM, new WorkingFor.Facts(2, Optional.empty(), OTHER));
            holds(TERM, new WorkingFor.Facts(3, Optional.empty(), Optional.empty()));
        }

        @Test
        @DisplayName("who acts for one customer alone cannot mistake him")
        void oneCustomer() {
            holds(TERM, new WorkingFor.Facts(1, ONE, OTHER));
        }
    }
}
