package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages, with the values in them. */
@Named("replacementSay")
@ApplicationScoped
public class ReplacementWords extends Sentences {

    public ReplacementWords() {
        super("replacement");
    }
}
