package com.logitech.serviceportal.support.api.work;

/** How a duty of the customer's stands in an incident (R132). */
public enum DutyStanding {
    NOT_ASKED("Not asked"), MET("Met"), UNMET("Not met");

    private final String title;

    DutyStanding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
