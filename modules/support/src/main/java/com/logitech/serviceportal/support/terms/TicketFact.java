package com.logitech.serviceportal.support.terms;

import com.logitech.serviceportal.support.terms.clocks.ResponseFact;
import com.logitech.serviceportal.support.terms.contact.ContactFact;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to a ticket. All a ticket's clocks are reckoned from these and from nothing else.
 *
 * @param at    when it happened (UTC), however late it became known
 * @param about the fact it is about: the mail that was accepted, or came back; the word that is noted on; empty for all others
 * @param word  the language chosen or proposed, an ISO 639 code; the name of the stop; the mail server's status of a mail that came back;
 *              the due time that moved; why files of the word noted on are missing, a letter for each; empty for all others
 */
public record TicketFact(UUID id, Kind kind, Instant at, Optional<UUID> about, String word) {

    /** What happened. */
    public enum Kind {
        /** A qualified person of ours replied, for the customer to read. */
        REPLIED(ResponseFact.Kind.RESPONSE, null),
        /** The mail with a reply was accepted for delivery; {@code about} is the reply. */
        MAIL_ACCEPTED(null, ContactFact.Kind.ATTEMPT),
        /** That mail came back; {@code about} is the acceptance, or the reply where no mail server took it. */
        MAIL_CAME_BACK(null, ContactFact.Kind.CAME_BACK),
        /** A person of ours called and spoke with the customer. */
        SPOKE(ResponseFact.Kind.RESPONSE, ContactFact.Kind.ANSWER),
        /** A person of ours called and reached nobody. */
        CALLED_IN_VAIN(ResponseFact.Kind.NO_RESPONSE, ContactFact.Kind.ATTEMPT),
        /** A person of ours wrote something down for us alone. */
        NOTED(ResponseFact.Kind.NO_RESPONSE, null),
        /** The house wrote by itself. */
        AUTOMATIC_MAIL(ResponseFact.Kind.NO_RESPONSE, ContactFact.Kind.AUTOMATIC_MAIL),
        /** A machine of the customer's answered. */
        AUTOMATIC_REPLY(ResponseFact.Kind.NO_RESPONSE, ContactFact.Kind.AUTOMATIC_REPLY),
        /** The customer wrote. */
        CUSTOMER_WROTE(ResponseFact.Kind.CUSTOMER_WROTE, ContactFact.Kind.ANSWER),
        LANGUAGE_CHOSEN(ResponseFact.Kind.LANGUAGE_CHOSEN, null),
        /** The same, once Select had ended for the Space: no due time is set anew (D36). */
        LANGUAGE_CHOSEN_AFTER_TERM(ResponseFact.Kind.LANGUAGE_CHOSEN_AFTER_TERM, null),
        LANGUAGE_PROPOSED(ResponseFact.Kind.LANGUAGE_PROPOSED, null),
        /** Our people said that they have to act. */
        TAKEN_UP(null, ContactFact.Kind.TAKEN_UP),
        HANDED_BACK(null, ContactFact.Kind.HANDED_BACK),
        /** Something that is not ours has to happen first; {@code word} is which (R41, R131, R133). */
        STOPPED(null, null),
        /** It has happened. */
        RESUMED(null, null),
        /** Hours or holidays became known otherwise, and the due time moved by it. */
        HOURS_CHANGED(null, null),
        CLOSED(null, null),
        REOPENED(null, ContactFact.Kind.REOPENED);

        private final ResponseFact.Kind response;
        private final ContactFact.Kind contact;

        Kind(ResponseFact.Kind response, ContactFact.Kind contact) {
            this.response = response;
            this.contact = contact;
        }

        /** Whether the customer chose a language with it. */
        boolean isChoice() {
            return this == LANGUAGE_CHOSEN || this == LANGUAGE_CHOSEN_AFTER_TERM;
        }

        /** Whether somebody turned to the other side with it, or opened the ticket again: the last of these says whose move it is. */
        public boolean isWord() {
            return this == REPLIED || this == SPOKE || this == CALLED_IN_VAIN || this == CUSTOMER_WROTE || this == REOPENED;
        }
    }

    public TicketFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(word, "word");
    }

    /** Whether our people turned to the customer with it: the next follow-up counts from there (R35). */
    public boolean isOurWord() {
        return kind == Kind.REPLIED || kind == Kind.SPOKE || kind == Kind.CALLED_IN_VAIN;
    }

    /** What it is to the clock of the first response; empty where nothing. */
    Optional<ResponseFact> asResponse() {
        return Optional.ofNullable(kind.response).map(as -> new ResponseFact(id, as, at, word));
    }

    /** What it is to the closing for want of an answer; empty where nothing. */
    Optional<ContactFact> asContact() {
        return Optional.ofNullable(kind.contact).map(as -> new ContactFact(id, as, at,
                as == ContactFact.Kind.CAME_BACK ? about : Optional.empty()));
    }
}
