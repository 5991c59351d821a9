package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages, with the values in them. */
@Named("sparesSay")
@ApplicationScoped
public class SparesWords extends Sentences {

    public SparesWords() {
        super("spares");
    }
}
