package com.logitech.serviceportal.support.api.tickets;

/** Why a ticket is closed. */
public enum Closing {
    SOLVED("Solved"),
    /** The customer did not answer (R38, R51); nobody chooses this. */
    UNANSWERED("Closed unanswered"),
    /** The customer needs no help any more. */
    WITHDRAWN("Withdrawn by the customer"),
    /** What is left to be done is for another maker to do; nobody failed (R42). Reports count it neither as solved nor as failed. */
    OUT_OF_OUR_HANDS("Out of our hands"),
    /** It goes on in another ticket; nobody chooses this by closing it. */
    MERGED("Goes on in another ticket");

    private final String title;

    Closing(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
