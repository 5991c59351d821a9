package com.logitech.serviceportal.portal.countries;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages, with the values in them. */
@Named("countrySay")
@ApplicationScoped
public class CountryWords extends Sentences {

    public CountryWords() {
        super("countries");
    }
}
