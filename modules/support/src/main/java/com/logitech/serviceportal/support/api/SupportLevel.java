package com.logitech.serviceportal.support.api;

/** Whose promises a ticket is worked under; fixed when it is opened (R52). Essential has the support of Basic (R46). */
public enum SupportLevel {
    SELECT("Select"), BASIC("Basic"), JUMPSTART("JumpStart");

    private final String title;

    SupportLevel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
