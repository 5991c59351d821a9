package com.logitech.serviceportal.dispatch.mail;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;

/** The sentences of the letters in one language, and how it writes days and times. */
public final class Phrases {

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
    public static Phrases in(String language) {
        return new Phrases(LANGUAGES.contains(language) ? Locale.forLanguageTag(language) : Locale.ENGLISH);
    }

    public String language() {
        return locale.getLanguage();
    }

    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The sentence for a code, or for all others that have none of their own. */
    public String textOf(String key, String code, Object... values) {
        return text(bundle.containsKey(key + "." + code) ? key + "." + code : key, values);
    }

    /** A stretch of time on the reader's clocks, with its length. */
    public String span(Instant from, Instant until, ZoneId zone) {
        LocalDateTime begins = LocalDateTime.ofInstant(from, zone);
        LocalDateTime ends = LocalDateTime.ofInstant(until, zone);
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        DateTimeFormatter full = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale);
        Duration length = Duration.between(from, until);
        return full.format(begins) + " \u2013 " + (begins.toLocalDate().equals(ends.toLocalDate()) ? time : full).format(ends)
                + " (" + text("length", length.toHours(), length.toMinutesPart()) + ")";
    }

    /** A benefit's name; the list of benefits is open, so one we have no word for is called by its code. */
    String benefit(String code) {
        String key = "benefit." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code.replace('_', ' ').toLowerCase(locale);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** On the reader's clocks, with the zone named. */
    public String instant(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).format(at.atZone(zone))
                + " (" + zone(zone) + ")";
    }

    /** The zone's name and its id: the one to read, the other to be sure. */
    public String zone(ZoneId zone) {
        synchronized (TimeZone.class) { // the platform may forget the name of a zone that several name first
            return zone.getDisplayName(TextStyle.FULL, locale) + ", " + zone.getId();
        }
    }
}
