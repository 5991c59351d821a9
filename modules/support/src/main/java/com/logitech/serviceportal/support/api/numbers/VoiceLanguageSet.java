package com.logitech.serviceportal.support.api.numbers;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Operations said whether we call in a language under a level (R34).
 *
 * @param at            when it was recorded (UTC)
 * @param language      an ISO 639-1 code
 * @param effectiveFrom the first day (UTC)
 */
public record VoiceLanguageSet(Instant at, UUID row, SupportLevel level, String language, boolean listed, LocalDate effectiveFrom,
        String reason) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(row);
    }

    @Override
    public String story() {
        return "We " + (listed ? "" : "do not ") + "call in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                + " under " + level.title() + ", from " + effectiveFrom + ". Reason: " + reason;
    }
}
