package com.logitech.serviceportal.portal.home;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of the first page, with the values in them. */
@Named("homeSay")
@ApplicationScoped
public class HomeWords extends Sentences {

    public HomeWords() {
        super("home");
    }
}
