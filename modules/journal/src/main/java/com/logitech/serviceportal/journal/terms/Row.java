package com.logitech.serviceportal.journal.terms;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What an entry says, exactly as it is stored and hashed: instants cut to microseconds, text without what PostgreSQL cannot hold.
 *
 * @param chain      the customer, or {@link HashChain#HOUSE}
 * @param sequence   1 for the first entry of the chain, without gaps
 * @param recordedAt when it was written (UTC)
 * @param happenedAt when it happened (UTC); earlier than {@code recordedAt} for what was written late
 * @param actor      who did it
 * @param actorName  his name as shown then
 * @param origin     by which door he came
 * @param kind       the fact's name
 * @param refused    whether it was asked for and refused
 * @param story      one sentence for a person
 * @param about      the things it is about, the main one first
 * @param facts      canonical JSON, see {@link CanonicalJson}
 * @param decision   canonical JSON of the decision behind it, or null
 */
public record Row(UUID chain, long sequence, Instant recordedAt, Instant happenedAt, UUID actor, ActorName actorName, String origin,
        String kind, boolean refused, String story, List<UUID> about, String facts, String decision) {

    public Row {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(actorName, "actorName");
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MICROS);
        origin = HashChain.storable(origin);
        kind = HashChain.storable(kind);
        story = HashChain.storable(story);
        about = List.copyOf(about);
        facts = HashChain.storable(facts);
        decision = decision == null ? null : HashChain.storable(decision);
    }

    /** The same under another number. */
    public Row numbered(long other) {
        return new Row(chain, other, recordedAt, happenedAt, actor, actorName, origin, kind, refused, story, about, facts, decision);
    }
}
