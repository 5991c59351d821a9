package com.logitech.serviceportal.portal.account.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The period of a review")
class ReviewedTest {

    @ParameterizedTest(name = "{0} in {1} from {2} on")
    @CsvSource({"2026-08-26, Europe/Zurich, 2026-08-25T22:00:00Z", "2026-03-29, Europe/Zurich, 2026-03-28T23:00:00Z",
        "2026-10-26, Europe/Zurich, 2026-10-25T23:00:00Z", "2018-11-04, America/Sao_Paulo, 2018-11-04T03:00:00Z",
        "2026-08-26, Asia/Kolkata, 2026-08-25T18:30:00Z"})
    @DisplayName("begins with the first instant of its first day in the account's zone, also where that day begins late")
    void since(LocalDate from, ZoneId zone, Instant first) {
        assertThat(new Reviewed(new CustomerId(new UUID(0, 1)), from.plusDays(90), from, zone, first.plusSeconds(1)).since())
                .isEqualTo(first);
    }

    @Test
    @DisplayName("has all rows of a list, however many stretches that is")
    void all() {
        assertThat(Reviewed.<Integer>all((after, size) -> {
            int from = after.map(Integer::parseInt).orElse(0);
            return new Page<>(List.of(from, from + 1), from < 4 ? Optional.of(String.valueOf(from + 2)) : Optional.empty(), 6);
        })).containsExactly(0, 1, 2, 3, 4, 5);
    }
}
