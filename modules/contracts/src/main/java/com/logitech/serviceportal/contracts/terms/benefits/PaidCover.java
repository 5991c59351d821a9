package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** What paid Sync features have in common: an active Essential or Select license, or a plan of that level (D38), to the instant. */
record PaidCover(ServiceLevel level, Optional<Instant> from, Optional<Instant> until, ZoneId zone) {

    PaidCover {
        Objects.requireNonNull(level, "level");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("a cover ends after it begins");
        }
    }

    boolean isActive(Instant at) {
        return level.isPaid() && !at.isBefore(from.orElse(at)) && until.map(at::isBefore).orElse(true);
    }

    /** "the Space has Essential", "the Space's Select license ended at ...". */
    String standing(Instant at) {
        if (!level.isPaid()) {
            return "the Space has Basic only";
        }
        if (from.filter(at::isBefore).isPresent()) {
            return "the Space has " + level.title() + " only from " + Wording.at(from.get(), zone);
        }
        return until.filter(end -> !at.isBefore(end)).map(end -> "the Space's " + level.title() + " ended at " + Wording.at(end, zone))
                .orElse("the Space has " + level.title());
    }
}
