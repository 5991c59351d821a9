package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the list of covered products (R43, R44): from when, and until when, a product is covered in a category of Space.
 *
 * @param listedFrom first day on the list
 * @param removedOn  first day off it; empty while it stays
 */
public record ProductListing(String product, SpaceCategory category, LocalDate listedFrom, Optional<LocalDate> removedOn) {

    /** How the list stands to a product for one contract. */
    public enum Standing {
        /** On the list that day. */
        LISTED,
        /** Removed, but the contract is a Select one concluded before and still in term. */
        KEPT,
        /** Removed for this contract. */
        REMOVED,
        /** Never on the list of the category, or not yet. */
        NOT_LISTED
    }

    public ProductListing {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(listedFrom, "listedFrom");
        if (removedOn.filter(removed -> removed.isBefore(listedFrom)).isPresent()) {
            throw new IllegalArgumentException("a product is removed after it was listed");
        }
    }

    boolean listedOn(LocalDate day) {
        return !day.isBefore(listedFrom) && removedOn.map(day::isBefore).orElse(true);
    }
}
