package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.portal.frame.Sentences;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.tags.LedgerLine;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockReading;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sentences of these pages, with the values in them. */
@Named("supportSay")
@ApplicationScoped
public class SupportWords extends Sentences {

    @Inject
    private Words words;

    public SupportWords() {
        super("support");
    }

    /** The parts of a clock, each with why it counts or not. */
    public List<LedgerLine> ledger(ClockReading clock) {
        return clock.parts().stream().map(part -> new LedgerLine(part.from(), part.until(), part.kind().equals("COUNTED"),
                part.name().isEmpty() ? text("part." + part.kind()) : text("part.named." + part.kind(), part.name()))).toList();
    }

    /** What a level promises, in a line. */
    public String promise(SupportOffer offer, ZoneId reader) {
        return offer.clock().dueAt().map(due -> text("promise", offer.level().title(), words.instant(due, reader)))
                .orElse(text("promise.soon", offer.level().title()));
    }

    /** A language one can write in. @param code ISO 639-1 */
    public record Language(String code, String name) {
    }

    /** Those to choose from, English first, because its tickets have the hour of Select (R32). */
    public List<Language> getLanguages() {
        return Stream.of("en", "de", "fr", "it", "es", "pt", "nl", "ja", "ko", "zh")
                .map(code -> new Language(code, language(code))).toList();
    }

    /** "English". @param code ISO 639-1 */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
