package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages, with the values in them. */
@Named("accountSay")
@ApplicationScoped
public class AccountWords extends Sentences {

    public AccountWords() {
        super("account");
    }
}
