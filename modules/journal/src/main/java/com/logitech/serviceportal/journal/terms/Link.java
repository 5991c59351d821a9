package com.logitech.serviceportal.journal.terms;

import java.util.Objects;

/**
 * An entry in its chain.
 *
 * @param row      what it says
 * @param previous the hash of the entry before it, 64 hexadecimal digits; {@link HashChain#START} for the first
 * @param hash     its own hash, which the next entry is sealed with
 */
public record Link(Row row, String previous, String hash) {

    public Link {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
    }

    /** The row sealed to what stands before it. */
    public static Link after(String previous, Row row) {
        return new Link(row, previous, HashChain.hash(previous, row));
    }
}
