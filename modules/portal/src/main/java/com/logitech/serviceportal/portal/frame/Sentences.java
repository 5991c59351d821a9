package com.logitech.serviceportal.portal.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of a bundle. Each folder's pages have a bundle of their own, and a bean of this kind that speaks it. */
public class Sentences {

    private final ResourceBundle bundle;

    /** @param name of the bundle, which is the folder's: "spaces" */
    protected Sentences(String name) {
        bundle = ResourceBundle.getBundle("com.logitech.serviceportal.portal." + name, Locale.ROOT);
    }

    /** The bundle's sentence with the values in it. */
    public String text(String key, Object... values) {
        return new MessageFormat(plain(key), Locale.US).format(values);
    }

    /** The bundle's words as they stand there. */
    protected String plain(String key) {
        return bundle.getString(key);
    }

    protected Stream<String> keys() {
        return bundle.keySet().stream();
    }
}
