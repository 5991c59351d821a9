package com.logitech.serviceportal.dispatch.inbox;

/** A mail nobody can make sense of: it is put aside and looked at by a person. */
final class UnreadableMail extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableMail(String message, Throwable cause) {
        super(message, cause);
    }
}
