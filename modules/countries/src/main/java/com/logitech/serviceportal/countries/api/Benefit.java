package com.logitech.serviceportal.countries.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something a service offers, as a code: {@code SYNC_INSIGHTS}. The list is open; a benefit no matrix lists is granted to
 * nobody (R2, R99).
 */
public record Benefit(String code) implements Comparable<Benefit> {

    // before the constant, which is checked against it
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    /** A replacement brought on the next business day. Its countries follow from the warehouses (R68); no row of its own is kept. */
    public static final Benefit NEXT_BUSINESS_DAY_DELIVERY = new Benefit("NEXT_BUSINESS_DAY_DELIVERY");

    public Benefit {
        Objects.requireNonNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a benefit code is made of A-Z, 0-9 and _, at most 60 characters");
        }
    }

    @Override
    public int compareTo(Benefit other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
