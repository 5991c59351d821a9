package com.logitech.serviceportal.contracts.model;

import java.util.List;

/**
 * A stretch of a list.
 *
 * @param more  whether something follows
 * @param about how many there are in all; counted up to {@link #COUNTED}, estimated above
 */
public record Listed<T>(List<T> items, boolean more, long about) {

    /** As far as it is worth counting. */
    public static final int COUNTED = 2_000;
}
