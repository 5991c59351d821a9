package com.logitech.serviceportal.definitions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact, told after it became one, inside the transaction that made it so. Implementations are records in the publisher's
 * api, named in the past tense, holding typed ids, dates and instants, and only what a listener cannot ask back for.
 */
public interface DomainEvent {

    /** When it happened (UTC); the moment it was recorded may be later. */
    Instant at();

    /** The customer whose books it is about; empty for what concerns everyone (a country's row). */
    Optional<UUID> customer();

    /** The ids of the things it is about, the main one first; they lead a time line to it. */
    List<UUID> about();

    /** The fact as a person reads it in a time line: one sentence without ids. */
    String story();

    /** The components as facts, for a record that has to outlive the type. */
    default List<Finding.Fact> facts() {
        return this instanceof Record record ? FactSheet.of(record) : List.of();
    }
}
