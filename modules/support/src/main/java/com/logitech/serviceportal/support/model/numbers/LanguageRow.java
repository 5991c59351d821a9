package com.logitech.serviceportal.support.model.numbers;

import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Whether we call in a language under a level from a day on.
 *
 * @param language an ISO 639-1 code
 * @param by       how the books sign who set it; empty for what came with the portal
 */
public record LanguageRow(UUID id, SupportLevel level, String language, boolean listed, LocalDate effectiveFrom, Instant recordedAt,
        String by, String why) implements Dated {

    /** Whether both say it of the same language under the same level. */
    public boolean isAboutTheSame(LanguageRow other) {
        return level == other.level && language.equals(other.language);
    }
}
