package com.logitech.serviceportal.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of these pages, with the values in them. */
@Named("accountSay")
@ApplicationScoped
public class AccountWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("com.logitech.serviceportal.portal.account", Locale.ROOT);

    /** The bundle's sentence with the values in it. */
    public String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.US).format(values);
    }
}
