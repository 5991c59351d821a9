package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Registration;
import com.logitech.serviceportal.portal.frame.Sentences;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.tags.LedgerLine;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockReading;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
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

    /** The parts of a ticket's age, each with why it counts or not. */
    public List<LedgerLine> ledger(TicketWork.Age age) {
        return age.parts().stream().map(part -> new LedgerLine(part.from(), part.until(), part.kind().equals("COUNTED"),
                part.name().isEmpty() ? text("work.part.ours") : part.name())).toList();
    }

    /** A product registered for JumpStart, in a line. */
    public String registered(Registration one) {
        String number = one.serial().map(Object::toString).orElse(one.confirmationNumber());
        return one.endsBefore().map(end -> text("new.registration.one", one.product().title(), number, words.day(end.minusDays(1))))
                .orElseGet(() -> text("new.registration.open", one.product().title(), number));
    }

    /** A part of a sentence as a line of its own. */
    public String sentence(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ENGLISH) + part.substring(1);
    }

    /** A length of time in words. */
    public String minutes(long minutes) {
        return words.span(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofMinutes(minutes)));
    }

    /** What a level promises, in a line. */
    public String promise(SupportOffer offer, ZoneId reader) {
        return offer.clock().dueAt().map(due -> text("promise", offer.level().title(), words.instant(due, reader)))
                .orElse(text("promise.soon", offer.level().title()));
    }

    /** Those to choose from, English first, because its tickets have the response time of Select (R32). */
    public List<SelectItem> getLanguages() {
        return Stream.of("en", "de", "fr", "it", "es", "pt", "nl", "ja", "ko", "zh")
                .map(code -> new SelectItem(code, language(code))).toList();
    }

    /** "English". @param code ISO 639-1 */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
