package com.logitech.serviceportal.journal.api;

/** Who did what, when, and what was refused. Our own people see all of it, a customer's people what is in their customers' books. */
@FunctionalInterface
public interface Journal {

    /**
     * A page of what the caller may see, newest recording first.
     *
     * <p>A customer or thing that is not the caller's to know of gives an empty page, as one that does not exist does. A mark in
     * {@code after} that no page ended with is refused as input.
     */
    JournalPage page(JournalQuery query);
}
