package com.logitech.serviceportal.countries.api;

import java.util.Objects;
import java.util.regex.Pattern;

/** A country by its two letters of ISO 3166-1. Any such pair is a code; whether we serve it is for {@link Coverage} to say. */
public record CountryCode(String iso2) implements Comparable<CountryCode> {

    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");

    public CountryCode {
        Objects.requireNonNull(iso2, "iso2");
        if (!TWO_LETTERS.matcher(iso2).matches()) {
            throw new IllegalArgumentException("a country code is two capital letters, for instance DE");
        }
    }

    @Override
    public int compareTo(CountryCode other) {
        return iso2.compareTo(other.iso2);
    }

    @Override
    public String toString() {
        return iso2;
    }
}
