package com.logitech.serviceportal.replacement.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R69: a replacement by the standard warranty")
class BasicDeliveryTest {

    private static Finding judged(boolean underSelect, String site) {
        Finding finding = new BasicDelivery().judge(new BasicDelivery.Facts("2347ABCDEFG8", underSelect, Optional.ofNullable(site)));
        assertThat(new BasicDelivery().replay(finding)).isEqualTo(finding);
        assertThat(finding.clause()).isEqualTo(ReplacementClause.BASIC_DELIVERY);
        return finding;
    }

    @Test
    @DisplayName("travels at best effort, without a planned day; under Select it does not")
    void bestEffort() {
        assertThat(judged(false, "Switzerland").holds()).isFalse();
        assertThat(judged(false, "Switzerland").because()).contains("ground freight", "Switzerland", "without a planned day");
        assertThat(judged(false, "Switzerland").turnedBy()).contains("Select");
        assertThat(judged(true, "Switzerland").holds()).isTrue();
    }

    @Test
    @DisplayName("goes nowhere while nobody knows where the device is, under Select either")
    void nowhere() {
        assertThat(judged(false, null).holds()).isFalse();
        assertThat(judged(true, null).holds()).isFalse();
        assertThat(judged(true, null).turnedBy()).contains("Register");
    }

    @Test
    @DisplayName("is estimated in working days at the site")
    void workingDays() {
        LocalDate thursday = LocalDate.parse("2026-03-05");
        assertThat(DeliveryDays.after(thursday, 3, DeliveryDays::isWeekday)).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(DeliveryDays.after(thursday, 3, day -> DeliveryDays.isWeekday(day) && !day.equals(LocalDate.parse("2026-03-06"))))
                .isEqualTo(LocalDate.parse("2026-03-11"));
        assertThat(DeliveryDays.after(thursday, 0, DeliveryDays::isWeekday)).isEqualTo(thursday);
    }
}
