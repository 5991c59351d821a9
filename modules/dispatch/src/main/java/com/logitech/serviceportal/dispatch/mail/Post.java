package com.logitech.serviceportal.dispatch.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail tells mail programs of itself.
 *
 * @param nature     who wrote it
 * @param answersTo  where an answer goes; the sender's address unless given
 * @param references Message-IDs it belongs with, without brackets, oldest first
 * @param answered   the Message-ID of the mail it answers, if it does
 */
public record Post(Nature nature, Optional<String> answersTo, List<String> references, Optional<String> answered) {

    /** Who wrote it: machines are not to answer what a machine wrote (RFC 3834). */
    public enum Nature {
        /** The house, by itself. */
        AUTOMATIC,
        /** The house, to a mail that came in. */
        AUTOMATIC_ANSWER,
        /** One of our people. */
        PERSONAL
    }

    public Post {
        references = List.copyOf(references);
    }

    static Post notice() {
        return new Post(Nature.AUTOMATIC, Optional.empty(), List.of(), Optional.empty());
    }
}
