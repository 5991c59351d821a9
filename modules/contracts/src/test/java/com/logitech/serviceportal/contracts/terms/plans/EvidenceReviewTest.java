package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceReviewTest {

    private static final EvidenceReview TERM = new EvidenceReview();

    @Nested
    @DisplayName("R111: evidence is reviewed once, by somebody else")
    class Reviewed {

        @Test
        @DisplayName("by anybody who did not hand it in, while it waits")
        void once() {
            holds(TERM, new EvidenceReview.Facts(false, false, 1, true));
            holds(TERM, new EvidenceReview.Facts(false, false, 1, false));
        }

        @Test
        @DisplayName("not by who handed it in, not even to refuse it")
        void ownHand() {
            assertThat(fails(TERM, new EvidenceReview.Facts(true, false, 1, true)).turnedBy()).contains("somebody else");
            fails(TERM, new EvidenceReview.Facts(true, false, 1, false));
        }

        @Test
        @DisplayName("not a second time, by whomever")
        void again() {
            assertThat(fails(TERM, new EvidenceReview.Facts(false, true, 1, true)).because()).contains("already");
        }

        @Test
        @DisplayName("accepted only with a screenshot or an export, refused also without")
        void files() {
            assertThat(fails(TERM, new EvidenceReview.Facts(false, false, 0, true)).turnedBy()).contains("file");
            holds(TERM, new EvidenceReview.Facts(false, false, 0, false));
        }
    }
}
