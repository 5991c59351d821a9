package com.logitech.serviceportal.portal.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of these pages that have values in them. */
@Named("contractText")
@ApplicationScoped
public class ContractText {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("com.logitech.serviceportal.portal.contracts", Locale.ROOT);

    /** The bundle's sentence with the values in it. */
    public String of(String key, Object... values) {
        return sentence(key, values);
    }

    public static String sentence(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.US).format(values);
    }
}
