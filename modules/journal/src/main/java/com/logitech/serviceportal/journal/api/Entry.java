package com.logitech.serviceportal.journal.api;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the journal: something that happened, or was asked for and refused. It is never changed.
 *
 * @param id         stable and unique; made of the chain and the sequence
 * @param sequence   its number in its chain, from 1, without gaps
 * @param at         when it happened (UTC, microseconds)
 * @param recordedAt when it was written (UTC, microseconds); later than {@code at} for what was written late
 * @param actor      the id of who did it; the id of nobody for what time brought about
 * @param actorName  his name as shown then; empty once erased at the person's request
 * @param origin     by which door he came: "portal", "api", "round"
 * @param kind       the fact's name, for instance {@code LicenseAssigned}; {@link #REFUSED} for a refusal
 * @param story      the fact as one sentence for a person
 * @param customer   whose books it is in; empty for the house's own
 * @param about      the ids of the things it is about, the main one first
 * @param facts      its particulars, in the order they were told
 * @param refused    whether it was asked for and did not happen
 * @param decision   the decision behind it as JSON, where there was one
 */
public record Entry(UUID id, long sequence, Instant at, Instant recordedAt, UUID actor, Optional<String> actorName, String origin,
        String kind, String story, Optional<UUID> customer, List<UUID> about, List<Finding.Fact> facts, boolean refused,
        Optional<String> decision) {

    /** The kind of every refusal. */
    public static final String REFUSED = "Refused";

    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(actorName, "actorName");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(decision, "decision");
        about = List.copyOf(about);
        facts = List.copyOf(facts);
    }
}
