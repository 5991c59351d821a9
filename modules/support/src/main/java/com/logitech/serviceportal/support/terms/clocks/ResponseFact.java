package com.logitech.serviceportal.support.terms.clocks;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened to a ticket and may bear on its first response. Facts may become known in any order; they count in the order
 * in which they happened.
 *
 * @param id       names it, and puts facts of one instant into an order that is always the same
 * @param at       when it happened (UTC)
 * @param language of the ticket from then on; empty unless the language changed
 */
public record ResponseFact(UUID id, Kind kind, Instant at, String language) {

    /** What it was. The order of these is the order of facts of one instant: who answers in time has answered. */
    public enum Kind {
        /** A qualified person of ours reached the customer, by a public reply that was delivered or by a call. */
        RESPONSE,
        /** Something of ours that is no response: an internal note, an automatic mail, a reply that came back. */
        NO_RESPONSE,
        /** The customer wrote. */
        CUSTOMER_WROTE,
        /** The customer chose another language for the ticket (R33). */
        LANGUAGE_CHOSEN,
        /** The same, once Select had ended for the Space: no due time is set anew (D36). */
        LANGUAGE_CHOSEN_AFTER_TERM,
        /** Our people proposed another language; nothing follows from that alone (D51). */
        LANGUAGE_PROPOSED;

        boolean isChoice() {
            return this == LANGUAGE_CHOSEN || this == LANGUAGE_CHOSEN_AFTER_TERM;
        }
    }

    static final Comparator<ResponseFact> AS_IT_HAPPENED =
            Comparator.comparing(ResponseFact::at).thenComparing(ResponseFact::kind).thenComparing(ResponseFact::id);

    public ResponseFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(language, "language");
    }
}
