package com.logitech.serviceportal.contracts.terms.jumpstart;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpStartTermsAcceptedTest {

    private static final JumpStartTermsAccepted TERM = new JumpStartTermsAccepted();

    private static JumpStartTermsAccepted.Facts facts(String accepted, String usedOn) {
        return new JumpStartTermsAccepted.Facts("2027-01-15", LocalDate.parse("2027-02-01"), Optional.ofNullable(accepted),
                LocalDate.parse(usedOn));
    }

    @Nested
    @DisplayName("R115: the terms are accepted by buying, and a new version by going on to use the service")
    class Accepted {

        @Test
        void nobodyIsBoundByWhatNobodyAccepted() {
            assertThat(fails(TERM, facts(null, "2027-03-01")).turnedBy()).contains("2027-01-15", "accept");
            assertThat(facts(null, "2027-03-01").acceptedByUse()).isFalse();
        }

        @Test
        void theVersionAcceptedNeedsNothingMore() {
            holds(TERM, facts("2027-01-15", "2027-03-01"));
            assertThat(facts("2027-01-15", "2027-03-01").acceptedByUse()).isFalse();
        }

        @ParameterizedTest(name = "used on {0}: {1}")
        @CsvSource({"2027-01-31, false", "2027-02-01, true", "2027-02-02, true"})
        void useBindsFromTheDayOfThePosting(String usedOn, boolean byUse) {
            holds(TERM, facts("2019-05-10", usedOn));
            assertThat(facts("2019-05-10", usedOn).acceptedByUse()).isEqualTo(byUse);
        }
    }
}
