package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.terms.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What all letters share: the greeting, and at the end why it came.
 *
 * @param kind      whose sentences it says: the keys of the bundle begin with it
 * @param reader    his name; empty for none known
 * @param portal    the portal's address, for the way to the account page; only with a topic
 * @param canRefuse whether he may do without such mails
 */
public record LetterHead(Phrases phrases, String kind, String reader, String portal, boolean canRefuse) {

    /** The letter with what stands between greeting and end. */
    public Letter letter(String subject, List<String> paragraphs, List<Letter.Row> rows, Optional<Letter.Link> link) {
        List<String> closing = new ArrayList<>(List.of(phrases.text("closing.automatic")));
        closing.add(canRefuse ? phrases.text("closing.choose", portal + "/account/account.xhtml") : phrases.text("closing.access"));
        String greeting = reader.isEmpty() ? phrases.text("greeting.nobody") : phrases.text("greeting", reader);
        return new Letter(phrases.language(), subject, greeting, paragraphs, rows, link, closing);
    }

    /** A line of what it is about. */
    public Letter.Row row(String label, String value) {
        return new Letter.Row(phrases.text("row." + label), value);
    }
}
