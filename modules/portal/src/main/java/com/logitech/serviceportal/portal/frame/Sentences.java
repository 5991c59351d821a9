package com.logitech.serviceportal.portal.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of a bundle. Each folder's pages have a bundle of their own, and a bean of this kind that speaks it. */
public class Sentences {

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

    /** @param name of the bundle, which is the folder's: "spaces" */
    protected Sentences(String name) {
        bundle = ResourceBundle.getBundle("com.logitech.serviceportal.portal." + name, Locale.ROOT);
    }

    /** The bundle's sentence with the values in it. */
    public String text(String key, Object... values) {
        MessageFormat sentence = read.computeIfAbsent(key, unread -> new MessageFormat(plain(unread), Locale.US));
        return ((MessageFormat) sentence.clone()).format(values); // one cannot be spoken by two at once
    }

    /** The bundle's words as they stand there. */
    public String plain(String key) {
        return bundle.getString(key);
    }

    /** Whether the bundle has words for it. */
    protected boolean knows(String key) {
        return bundle.containsKey(key);
    }

    protected Stream<String> keys() {
        return bundle.keySet().stream();
    }
}
