package com.logitech.serviceportal.replacement.api;

/** For what a claim is not valid (R54): seven grounds, each to be shown by evidence. */
public enum WarrantyExclusion {
    MISUSE(1, "Accident, abuse, misapplication, or a repair, change or disassembly nobody authorized"),
    IMPROPER_USE(2, "Operated or maintained against the instructions, or on the wrong voltage"),
    /** Not a ground where the country's law forbids it. */
    CONSUMABLE(3, "A consumable, such as a battery, that we did not supply"),
    LOST_PARTS(4, "Parts supplied with it that were lost"),
    OTHERS_PARTS(5, "Another maker's parts or accessories, even if sold with it"),
    OTHERS_SERVICES(6, "Another maker's services that are reached through it"),
    WEAR(7, "Normal wear and tear");

    private final int number;
    private final String title;

    WarrantyExclusion(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** As the text counts them, 1 to 7. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }
}
