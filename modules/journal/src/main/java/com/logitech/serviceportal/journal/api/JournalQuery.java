package com.logitech.serviceportal.journal.api;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What to look for in the journal. Everything given must hold; {@code all()} looks for everything the caller may see.
 *
 * @param customer entries in this customer's books
 * @param thing    entries about this thing
 * @param actor    entries of this person
 * @param kind     entries of this kind, for instance {@code LicenseAssigned}
 * @param from     recorded at this instant or later (UTC)
 * @param until    recorded before this instant (UTC)
 * @param which    facts, refusals, or both
 * @param after    the mark a page ended with, to go on from there
 * @param size     entries per page, 1 to {@value Page#LARGEST_SIZE}; refused otherwise
 */
public record JournalQuery(Optional<UUID> customer, Optional<UUID> thing, Optional<UUID> actor, Optional<String> kind,
        Optional<Instant> from, Optional<Instant> until, Which which, Optional<String> after, int size) {

    /** What happened, what was refused, or both. */
    public enum Which {
        FACTS_AND_REFUSALS, FACTS, REFUSALS
    }

    public JournalQuery {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(which, "which");
        Objects.requireNonNull(after, "after");
        Paging.of(after, size);
    }

    /** From where on, and how many. */
    public Paging paging() {
        return Paging.of(after, size);
    }

    /** Everything the caller may see, newest first. */
    public static JournalQuery all() {
        return new JournalQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Which.FACTS_AND_REFUSALS, Optional.empty(), Page.USUAL_SIZE);
    }

    public JournalQuery ofCustomer(UUID id) {
        return new JournalQuery(Optional.of(id), thing, actor, kind, from, until, which, after, size);
    }

    public JournalQuery about(UUID id) {
        return new JournalQuery(customer, Optional.of(id), actor, kind, from, until, which, after, size);
    }

    public JournalQuery by(UUID person) {
        return new JournalQuery(customer, thing, Optional.of(person), kind, from, until, which, after, size);
    }

    public JournalQuery ofKind(String fact) {
        return new JournalQuery(customer, thing, actor, Optional.of(fact), from, until, which, after, size);
    }

    /** @param instant inclusive */
    public JournalQuery from(Instant instant) {
        return new JournalQuery(customer, thing, actor, kind, Optional.of(instant), until, which, after, size);
    }

    /** @param instant exclusive */
    public JournalQuery until(Instant instant) {
        return new JournalQuery(customer, thing, actor, kind, from, Optional.of(instant), which, after, size);
    }

    public JournalQuery only(Which these) {
        return new JournalQuery(customer, thing, actor, kind, from, until, these, after, size);
    }

    /** @param mark a {@link JournalPage#next()} of the same question */
    public JournalQuery after(String mark) {
        return new JournalQuery(customer, thing, actor, kind, from, until, which, Optional.of(mark), size);
    }

    public JournalQuery size(int entries) {
        return new JournalQuery(customer, thing, actor, kind, from, until, which, after, entries);
    }
}
