package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The sentences of these pages, with the values in them. */
@Named("renewalSay")
@ApplicationScoped
public class RenewalText extends Sentences {

    private static final Sentences SENTENCES = new RenewalText();

    public RenewalText() {
        super("renewals");
    }

    /** "Sync Insights, Remote UI Access". */
    public String list(List<String> names) {
        return String.join(", ", names);
    }

    /** For what is no page of its own: the same as {@link #text}. */
    static String sentence(String key, Object... values) {
        return SENTENCES.text(key, values);
    }
}
