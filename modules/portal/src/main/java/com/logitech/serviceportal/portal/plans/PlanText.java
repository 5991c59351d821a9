package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages that have values in them. */
@Named("planText")
@ApplicationScoped
public class PlanText extends Sentences {

    private static final int KILOBYTE = 1024;

    private static final Sentences SENTENCES = new PlanText();

    public PlanText() {
        super("plans");
    }

    /** The size of a file, rounded up. */
    public long kilobytes(int bytes) {
        return (bytes + KILOBYTE - 1) / KILOBYTE;
    }

    /** For what is no page of its own: the same as {@link #text}. */
    public static String sentence(String key, Object... values) {
        return SENTENCES.text(key, values);
    }
}
