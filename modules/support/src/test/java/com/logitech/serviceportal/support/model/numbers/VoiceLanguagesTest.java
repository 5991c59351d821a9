package com.logitech.serviceportal.support.model.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R34: The languages we call in")
class VoiceLanguagesTest {

    private static final Instant RECORDED = Instant.parse("2026-11-22T12:00:00Z");

    private static LanguageRow row(SupportLevel level, String language, boolean listed, String from) {
        return new LanguageRow(UUID.randomUUID(), level, language, listed, LocalDate.parse(from),
                from.startsWith("2000") ? Instant.parse("2000-01-01T00:00:00Z") : RECORDED, "", "");
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("are those of the level, from the first moment of their day to the last before they left, as known then; English first")
    @CsvSource({
        "SELECT, 2026-11-22T11:59:59Z, en de", "SELECT, 2026-11-22T12:00:00Z, en de it", "SELECT, 2026-11-24T23:59:59Z, en de it",
        "SELECT, 2026-11-25T00:00:00Z, en it", "BASIC, 2026-11-25T00:00:00Z, en", "JUMPSTART, 2026-11-25T00:00:00Z, ''"})
    void listed(SupportLevel level, Instant at, String codes) {
        List<LanguageRow> rows = List.of(row(SupportLevel.SELECT, "de", true, "2000-01-01"), row(SupportLevel.SELECT, "en", true,
                "2000-01-01"), row(SupportLevel.BASIC, "en", true, "2000-01-01"), row(SupportLevel.SELECT, "it", true, "2026-11-22"),
                row(SupportLevel.SELECT, "de", false, "2026-11-25"));
        assertThat(String.join(" ", SupportBooks.voiceLanguages(rows, level, at))).isEqualTo(codes);
    }
}
