package com.logitech.serviceportal.portal.journal;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The sentences of these pages, and what the kinds of entries are called. */
@Named("journalSay")
@ApplicationScoped
public class JournalWords extends Sentences {

    private static final String KIND = "kind.";

    public JournalWords() {
        super("journal");
    }

    /** What a kind of entry is called; {@code LicenseAssigned} reads "License assigned" where nobody gave it words. */
    public String kind(String name) {
        return knows(KIND + name) ? plain(KIND + name)
                : name.substring(0, 1) + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** The kinds one can look for, by their words. */
    public List<String> getKinds() {
        return keys().filter(key -> key.startsWith(KIND)).map(key -> key.substring(KIND.length()))
                .sorted((one, other) -> kind(one).compareTo(kind(other))).toList();
    }
}
