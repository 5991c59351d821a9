package com.logitech.serviceportal.dispatch.mail;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;
import java.util.Set;

/** The sentences of the letters in one language, and how it writes days and times. */
final class Phrases {

    /** Those there are letters in; everybody else reads English. */
    static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

    private static final String BUNDLE = "com.logitech.serviceportal.dispatch.mail.letters";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Phrases(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** @param language "de"; one there are no letters in reads as "en" */
    static Phrases in(String language) {
        return new Phrases(LANGUAGES.contains(language) ? Locale.forLanguageTag(language) : Locale.ENGLISH);
    }

    String language() {
        return locale.getLanguage();
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A benefit's name; the list of benefits is open, so one we have no word for is called by its code. */
    String benefit(String code) {
        String key = "benefit." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code.replace('_', ' ').toLowerCase(locale);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** On the reader's clocks, with the zone named. */
    String instant(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).format(at.atZone(zone))
                + " (" + zone(zone) + ")";
    }

    /** The zone's name and its id: the one to read, the other to be sure. */
    String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale) + ", " + zone.getId();
    }
}
