package com.logitech.serviceportal.support.terms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.reports.TicketReports.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A period in weeks")
class WeeksTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    @Test
    @DisplayName("begins with the period, then on each Monday, and ends with the period")
    void weeks() {
        List<Week> weeks = Weeks.of(TUESDAY, LocalDate.parse("2026-03-18"), Map.of(TUESDAY, 2L, LocalDate.parse("2026-03-08"), 1L,
                LocalDate.parse("2026-03-09"), 5L), Map.of(LocalDate.parse("2026-03-17"), 7L));
        assertThat(weeks).containsExactly(new Week(TUESDAY, LocalDate.parse("2026-03-09"), 3, 0),
                new Week(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-16"), 5, 0),
                new Week(LocalDate.parse("2026-03-16"), LocalDate.parse("2026-03-18"), 0, 7));
    }

    @Test
    @DisplayName("leaves no day out and takes none twice")
    void wholePeriod() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            LocalDate until = TUESDAY.plusDays(1 + random.nextInt(60));
            Map<LocalDate, Long> days = new HashMap<>();
            TUESDAY.datesUntil(until).forEach(day -> days.put(day, (long) random.nextInt(9)));
            List<Week> weeks = Weeks.of(TUESDAY, until, days, days);
            assertThat(weeks.stream().mapToLong(Week::opened).sum()).isEqualTo(days.values().stream().mapToLong(Long::longValue).sum());
            assertThat(weeks.get(0).begins()).isEqualTo(TUESDAY);
            assertThat(weeks.get(weeks.size() - 1).until()).isEqualTo(until);
            assertThat(weeks.stream().skip(1)).allSatisfy(week -> assertThat(week.begins().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
        }
    }
}
