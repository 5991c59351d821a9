package com.logitech.serviceportal.portal.account.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.replacement.api.shipping.DelayCause;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A delivery in a review")
class ServiceRowsTest {

    private static final Instant PLANNED = Instant.parse("2026-11-24T17:00:00Z");

    private static SentUnit sent(DeliveryOutcome outcome, Optional<Instant> planned) {
        return new SentUnit("2347FW0A12B8", "RALLY_BAR", Optional.empty(), "DHL", "", (Decision) null, PLANNED.minusSeconds(86_400),
                planned, Optional.empty(), outcome, Optional.<DelayCause>empty(), Optional.empty());
    }

    @Test
    @DisplayName("R67: is on its way until the end of its planned window, that end included, and late from then on")
    void onItsWay() {
        SentUnit open = sent(DeliveryOutcome.OPEN, Optional.of(PLANNED));
        assertThat(ServiceRows.delivery(open, PLANNED)).contains(ReviewFigure.ON_ITS_WAY);
        assertThat(ServiceRows.delivery(open, PLANNED.plusMillis(1))).contains(ReviewFigure.LATE);
        assertThat(ServiceRows.delivery(sent(DeliveryOutcome.OPEN, Optional.empty()), PLANNED)).contains(ReviewFigure.UNPLANNED);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"KEPT, KEPT", "EXCUSED, EXCUSED", "MISSED, LATE", "UNPLANNED, UNPLANNED"})
    @DisplayName("R64: counts by what became of its planned day,")
    void outcome(DeliveryOutcome outcome, ReviewFigure figure) {
        assertThat(ServiceRows.delivery(sent(outcome, Optional.of(PLANNED)), PLANNED)).contains(figure);
    }

    @Test
    @DisplayName("counts nowhere once it was given up: another was sent in its place")
    void givenUp() {
        assertThat(ServiceRows.delivery(sent(DeliveryOutcome.GIVEN_UP, Optional.of(PLANNED)), PLANNED)).isEmpty();
    }
}
