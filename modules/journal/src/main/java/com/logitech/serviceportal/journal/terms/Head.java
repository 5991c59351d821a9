package com.logitech.serviceportal.journal.terms;

import java.util.Objects;
import java.util.UUID;

/**
 * How far a chain had come, and the hash that stands for everything up to there.
 *
 * @param chain    the customer, or {@link HashChain#HOUSE}
 * @param sequence of the last entry; 0 before the first
 * @param hash     of the last entry, 64 hexadecimal digits; {@link HashChain#START} before the first
 */
public record Head(UUID chain, long sequence, String hash) {

    public Head {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(hash, "hash");
    }

    /** The head of a chain without entries. */
    public static Head start(UUID chain) {
        return new Head(chain, 0, HashChain.START);
    }
}
