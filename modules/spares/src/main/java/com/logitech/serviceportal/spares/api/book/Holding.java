package com.logitech.serviceportal.spares.api.book;

/** Where a spare is counted. What is granted is the sum of all but the first; each movement takes from one what it gives to another. */
public enum Holding {

    OURS("With Logitech"), IN_TRANSIT("On its way"), ON_HAND("On hand"), DEPLOYED("Deployed"), IN_REPAIR("Being replaced"),
    USED_UP("Used up");

    private final String title;

    Holding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
