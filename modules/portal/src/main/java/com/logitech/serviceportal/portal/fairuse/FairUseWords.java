package com.logitech.serviceportal.portal.fairuse;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages, with the values in them. */
@Named("fairSay")
@ApplicationScoped
public class FairUseWords extends Sentences {

    public FairUseWords() {
        super("fairuse");
    }
}
