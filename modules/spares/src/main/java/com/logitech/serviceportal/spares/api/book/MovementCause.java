package com.logitech.serviceportal.spares.api.book;

/** Why a spare is counted elsewhere. */
public enum MovementCause {

    GRANTED("Sent for a request"), ARRIVED("Arrived"), DEPLOYED("Took the place of a failed device"),
    CLAIM_GRANTED("The failed unit is replaced"), CLAIM_REFUSED("The failed unit is not replaced"),
    CLAIM_OPEN("The claim for the failed unit is open again"), REPLACEMENT_SENT("The replacement was sent"),
    REPLACEMENT_NOT_SENT("The replacement was not sent after all"), NEW_SPARE("The replacement is the new spare"),
    EXCHANGED("Taken back for a later model"), LATER_MODEL("A later model was sent"), ANOTHER_SENT("Another one was sent"),
    WRITTEN_OFF("Lost or broken");

    private final String title;

    MovementCause(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
