package com.logitech.serviceportal.support.api.work;

/** Who helps in another language (R34). */
public enum LanguageHelp {
    AGENT("one of our agents"), TRANSLATION_SERVICE("a translation service");

    private final String title;

    LanguageHelp(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
