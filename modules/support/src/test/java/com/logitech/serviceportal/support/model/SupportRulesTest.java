package com.logitech.serviceportal.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import com.logitech.serviceportal.support.model.numbers.NumberRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The numbers of the help desk")
class SupportRulesTest {

    private static final Instant RECORDED = Instant.parse("2026-11-22T12:00:00Z");

    private static List<NumberRow> shipped() {
        Map<SupportNumber, Integer> named = Map.of(SupportNumber.SELECT_RESPONSE_MINUTES, 60, SupportNumber.SELECT_CLOSING_ATTEMPTS, 3,
                SupportNumber.SELECT_CLOSING_HOURS, 72, SupportNumber.BASIC_CLOSING_ATTEMPTS, 2, SupportNumber.BASIC_CLOSING_HOURS, 120,
                SupportNumber.CLOSING_GRACE_HOURS, 24, SupportNumber.ATTEMPTS_APART_HOURS, 4, SupportNumber.REOPENING_DAYS, 14);
        List<NumberRow> rows = new ArrayList<>();
        for (SupportNumber number : SupportNumber.values()) {
            int value = named.getOrDefault(number, number.unit() == SupportNumber.Unit.YES_OR_NO ? 1 : 8);
            rows.add(row(number, value, "2000-01-01", Instant.parse("2000-01-01T00:00:00Z")));
        }
        return rows;
    }

    private static NumberRow row(SupportNumber number, int value, String from, Instant recordedAt) {
        return new NumberRow(UUID.randomUUID(), number, value, LocalDate.parse(from), recordedAt, "", "");
    }

    private static SupportRules.InForce after(SupportNumber number, int value, String from, String asked) {
        List<NumberRow> rows = shipped();
        rows.add(row(number, value, from, RECORDED));
        return SupportRules.of(rows, Instant.parse(asked));
    }

    @ParameterizedTest(name = "opened at {1}, row from {0}: {2} minutes")
    @DisplayName("R32: count from the first moment of their day in UTC, and never before the moment they were recorded")
    @CsvSource({
        "2026-11-23, 2026-11-22T23:59:59.999999Z, 60", "2026-11-23, 2026-11-23T00:00:00Z, 30",
        "2026-11-22, 2026-11-22T00:00:00Z, 60", "2026-11-22, 2026-11-22T11:59:59.999999Z, 60", "2026-11-22, 2026-11-22T12:00:00Z, 30"})
    void edges(String from, String opened, long minutes) {
        assertThat(after(SupportNumber.SELECT_RESPONSE_MINUTES, 30, from, opened).selectResponse()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    @DisplayName("of two with the same day are those recorded later, for who asks later")
    void corrected() {
        List<NumberRow> rows = shipped();
        rows.add(row(SupportNumber.SELECT_RESPONSE_MINUTES, 30, "2026-11-22", RECORDED));
        rows.add(row(SupportNumber.SELECT_RESPONSE_MINUTES, 45, "2026-11-22", RECORDED.plusSeconds(60)));

        assertThat(SupportRules.of(rows, RECORDED.plusSeconds(59)).selectResponse()).isEqualTo(Duration.ofMinutes(30));
        assertThat(SupportRules.of(rows, RECORDED.plusSeconds(60)).selectResponse()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    @DisplayName("D6, D24, R35, R38, R49, R51: are each read from rows of their own")
    void each() {
        String later = "2026-11-23T00:00:00Z";
        SupportRules.InForce before = SupportRules.of(shipped(), Instant.parse(later));
        assertThat(before.selectResponse()).isEqualTo(Duration.ofHours(1));

        assertThat(after(SupportNumber.SELECT_CLOSING_ATTEMPTS, 4, "2026-11-23", later).closing(SupportLevel.SELECT).attempts())
                .isEqualTo(4).isNotEqualTo(before.closing(SupportLevel.SELECT).attempts());
        assertThat(after(SupportNumber.SELECT_CLOSING_HOURS, 96, "2026-11-23", later).closing(SupportLevel.SELECT))
                .isNotEqualTo(before.closing(SupportLevel.SELECT));
        assertThat(after(SupportNumber.BASIC_CLOSING_ATTEMPTS, 5, "2026-11-23", later).closing(SupportLevel.BASIC).attempts())
                .isEqualTo(5);
        assertThat(after(SupportNumber.BASIC_CLOSING_HOURS, 96, "2026-11-23", later).closing(SupportLevel.JUMPSTART))
                .as("JumpStart closes as Basic").isNotEqualTo(before.closing(SupportLevel.JUMPSTART));
        assertThat(after(SupportNumber.CLOSING_GRACE_HOURS, 12, "2026-11-23", later).closing(SupportLevel.BASIC))
                .isNotEqualTo(before.closing(SupportLevel.BASIC));
        assertThat(after(SupportNumber.ATTEMPTS_APART_HOURS, 2, "2026-11-23", later).closing(SupportLevel.SELECT))
                .isNotEqualTo(before.closing(SupportLevel.SELECT));
        assertThat(after(SupportNumber.REOPENING_DAYS, 30, "2026-11-23", later).reopening()).isEqualTo(Period.ofDays(30));
        SupportRules.InForce followed = after(SupportNumber.BASIC_FOLLOW_UP_HOURS_HIGH, 6, "2026-11-23", later);
        assertThat(followed.followUp(SupportLevel.BASIC, Priority.HIGH)).isEqualTo(Duration.ofHours(6));
        assertThat(followed.followUp(SupportLevel.BASIC, Priority.LOW)).isEqualTo(Duration.ofHours(8));
        assertThat(before.basicOrigins()).containsExactly(Origin.values());
        assertThat(after(SupportNumber.BASIC_ORIGIN_PHONE, 0, "2026-11-23", later).basicOrigins())
                .containsExactly(Origin.PORTAL, Origin.API, Origin.MAIL);
    }
}
