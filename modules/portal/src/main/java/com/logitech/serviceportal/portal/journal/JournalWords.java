package com.logitech.serviceportal.portal.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of these pages, and what the kinds of entries are called. */
@Named("journalSay")
@ApplicationScoped
public class JournalWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("com.logitech.serviceportal.portal.journal", Locale.ROOT);
    private static final String KIND = "kind.";

    /** The bundle's sentence with the values in it. */
    public String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.US).format(values);
    }

    /** What a kind of entry is called; {@code LicenseAssigned} reads "License assigned" where nobody gave it words. */
    public String kind(String name) {
        return BUNDLE.containsKey(KIND + name) ? BUNDLE.getString(KIND + name)
                : name.substring(0, 1) + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** The kinds one can look for, by their words. */
    public List<String> getKinds() {
        return BUNDLE.keySet().stream().filter(key -> key.startsWith(KIND)).map(key -> key.substring(KIND.length()))
                .sorted((one, other) -> kind(one).compareTo(kind(other))).toList();
    }
}
