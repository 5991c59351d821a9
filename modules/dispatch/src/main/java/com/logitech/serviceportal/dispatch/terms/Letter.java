package com.logitech.serviceportal.dispatch.terms;

import java.util.List;
import java.util.Optional;

/**
 * What a mail says, before it is put on paper. All of it may hold what somebody typed; it is made harmless where it is written.
 *
 * @param language   of the words: "de"
 * @param subject    one line
 * @param greeting   one line
 * @param paragraphs sentences
 * @param said       what somebody wrote, line by line; empty for nothing
 * @param rows       what it is about, label by label
 * @param link       where to go on, if anywhere
 * @param closing    why it came and how to stop it, in small
 */
public record Letter(String language, String subject, String greeting, List<String> paragraphs, List<String> said, List<Row> rows,
                     Optional<Link> link, List<String> closing) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        said = List.copyOf(said);
        rows = List.copyOf(rows);
        closing = List.copyOf(closing);
    }

    /** One in which nobody is quoted. */
    public Letter(String language, String subject, String greeting, List<String> paragraphs, List<Row> rows, Optional<Link> link,
                  List<String> closing) {
        this(language, subject, greeting, paragraphs, List.of(), rows, link, closing);
    }

    /** A label and what stands beside it. */
    public record Row(String label, String value) {
    }

    /** @param address from the configuration and ids; nothing anybody typed */
    public record Link(String label, String address) {
    }
}
