package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be written down.
 *
 * @param customer whose books it goes into; empty for the house's
 * @param at       when it happened (UTC)
 * @param actor    who did it
 * @param kind     the fact's name
 * @param refused  whether it was asked for and refused
 * @param story    one sentence for a person
 * @param about    the things it is about, the main one first
 * @param facts    its particulars
 * @param decision the decision behind it
 */
public record Happening(Optional<UUID> customer, Instant at, Caller actor, String kind, boolean refused, String story, List<UUID> about,
        List<Finding.Fact> facts, Optional<Decision> decision) {

    public Happening {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(decision, "decision");
        about = List.copyOf(about);
        facts = List.copyOf(facts);
    }
}
