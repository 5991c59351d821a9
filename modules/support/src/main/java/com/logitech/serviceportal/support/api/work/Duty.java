package com.logitech.serviceportal.support.api.work;

/** What the customer sees to in each incident (R132). */
public enum Duty {
    PEOPLE("people are scheduled and have confirmed"),
    ACCESS("access to information, systems and networks is given"),
    REQUIREMENTS("the stated requirements of hardware, network and software are kept"),
    ADMINISTRATION("full administration rights are kept on the own systems"),
    USERS("the own users are informed and trained");

    private final String title;

    Duty(String title) {
        this.title = title;
    }

    /** As a part of a sentence. */
    public String title() {
        return title;
    }
}
