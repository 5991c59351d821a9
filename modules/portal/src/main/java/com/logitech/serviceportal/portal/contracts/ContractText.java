package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages that have values in them. */
@Named("contractText")
@ApplicationScoped
public class ContractText extends Sentences {

    private static final Sentences SENTENCES = new ContractText();

    public ContractText() {
        super("contracts");
    }

    /** For what is no page of its own: the same as {@link #text}. */
    public static String sentence(String key, Object... values) {
        return SENTENCES.text(key, values);
    }
}
