package com.logitech.serviceportal.contracts.terms.sync;

import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Objects;
import java.util.Optional;

/**
 * What a word of Sync for a contract, a license or a warranty means here.
 *
 * @param level    empty when it is none of our levels
 * @param category empty when the word does not say
 * @param plan     whether it is an Enterprise Plan
 */
public record SyncWord(String word, Optional<ServiceLevel> level, Optional<SpaceCategory> category, boolean plan) {

    public SyncWord {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(category, "category");
    }

    /** One we do not know. */
    public static SyncWord unknown(String word) {
        return new SyncWord(word, Optional.empty(), Optional.empty(), false);
    }
}
