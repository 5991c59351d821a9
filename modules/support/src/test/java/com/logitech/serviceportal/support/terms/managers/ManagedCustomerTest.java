package com.logitech.serviceportal.support.terms.managers;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R73: who gets a Designated Service Manager")
class ManagedCustomerTest {

    @ParameterizedTest(name = "{0} active Select Spaces of {1}: {2}")
    @CsvSource({"49, 50, false", "50, 50, true", "51, 50, true", "0, 50, false", "55, 75, false", "75, 75, true"})
    @DisplayName("is who has as many active Select licenses on his Spaces as he needs, and nobody with one less")
    void byCount(int spaces, int minimum, boolean holds) {
        Finding finding = judged(new ManagedCustomer(), new ManagedCustomer.Facts(spaces, minimum, false));
        assertThat(finding.holds()).isEqualTo(holds);
        if (!holds) {
            assertThat(finding.turnedBy()).contains(minimum - spaces + (minimum - spaces == 1 ? " more Space," : " more Spaces,"));
        }
    }

    @Test
    @DisplayName("is told how many count: of 50 bought and 49 assigned it is 49, and Essential ones are none")
    void countedAreAssignedOnes() {
        assertThat(judged(new ManagedCustomer(), new ManagedCustomer.Facts(49, 50, false)).because())
                .isEqualTo("49 Spaces hold an active Select license; 50 are needed for a Designated Service Manager.");
    }

    @Test
    @DisplayName("D15: is who has 30 Rooms and 20 Desks, as all count together")
    void roomsAndDesksCountTogether() {
        assertThat(judged(new ManagedCustomer(), new ManagedCustomer.Facts(30 + 20, 50, false)).holds()).isTrue();
        assertThat(judged(new ManagedCustomer(), new ManagedCustomer.Facts(30 + 19, 50, false)).holds()).isFalse();
    }

    @ParameterizedTest(name = "{0} Spaces")
    @CsvSource({"0", "1", "49", "5000"})
    @DisplayName("is who has a Select Enterprise Plan, of any size")
    void byPlan(int spaces) {
        assertThat(judged(new ManagedCustomer(), new ManagedCustomer.Facts(spaces, 50, true)).holds()).isTrue();
    }
}
