package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What some kinds of facts have to say to people, and to whom. Who is told is decided when the fact is told; what it says, to what address
 * and in which language, when it is sent: a person erased meanwhile gets nothing, and nothing about him waits in the outbox.
 */
public interface Wording {

    /** Of the messages it words: the facts' own names, unless they are told to others in other words as well. */
    Set<String> kinds();

    /** The names of the facts it is about. */
    default Set<String> hears() {
        return kinds();
    }

    /** The kind of message a fact makes. */
    default String kind(String fact) {
        return fact;
    }

    /** What a person may do without; empty for what concerns his own access. */
    Optional<Topic> topic(String kind);

    /** Who is told of the fact. */
    Set<Addressee> told(DomainEvent fact);

    /** Whether they are told by a notice in the portal as well, which is there whatever mails they want. */
    default boolean isNoticed(String kind) {
        return false;
    }

    /** Whether it is about the reader's own access: told him once, for however many customers he acts. */
    default boolean isOfAccess(String kind) {
        return topic(kind).isEmpty();
    }

    /**
     * Whether a mail waits while its reader wants quiet: those about tickets that are not urgent.
     *
     * @param until when he wants it no more (UTC)
     */
    default boolean isHeld(Claimed message, Instant until) {
        return false;
    }

    /** What came of a mail: {@code TryAgain} while another attempt is left. @param at UTC */
    default void settled(Claimed message, Outcome outcome, Instant at) {
        // most mails leave nothing behind
    }

    /** The mail; empty when nobody is to be told any more. */
    Optional<Mail> mail(Claimed message);
}
