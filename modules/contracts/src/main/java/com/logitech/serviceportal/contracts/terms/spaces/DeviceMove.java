package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R20: devices may move between Spaces at will; no license moves with them, and where each has been, and when, stays on record.
 *
 * <p>A move may be entered late, but not for an instant at or before the one from which the present place is on record.
 */
public final class DeviceMove implements Term<DeviceMove.Facts> {

    /**
     * What it rests on.
     *
     * @param from         the category of the Space it leaves; empty if it was in none
     * @param to           the category of the Space it goes to; empty if to none
     * @param locatedSince since when its present place is on record (UTC); empty before its first
     * @param zone         the customer's, for words
     * @param movedAt      when it moved (UTC)
     */
    public record Facts(Optional<SpaceCategory> from, Optional<SpaceCategory> to, Optional<Instant> locatedSince,
            ZoneId zone, Instant movedAt) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PRODUCT_MOVES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.locatedSince().filter(since -> !facts.movedAt().isAfter(since)).isPresent()) {
            return Finding.fails(clause(), facts, "The device is on record at its present place since "
                    + Wording.at(facts.locatedSince().get(), facts.zone())
                    + " and cannot have left it at " + Wording.at(facts.movedAt(), facts.zone()) + ".", "Give an instant after "
                    + Wording.at(facts.locatedSince().get(), facts.zone()) + ".");
        }
        if (facts.to().isEmpty()) {
            return Finding.holds(clause(), facts, "The device leaves its Space and keeps Basic; the license stays with the Space.");
        }
        boolean otherCategory = facts.from().filter(from -> !from.equals(facts.to().get())).isPresent();
        return Finding.holds(clause(), facts, "The device may move to this " + Words.title(facts.to().get())
                + "; the license stays with the Space"
                + (otherCategory ? ", and what the device is entitled to there is that category's." : "."));
    }
}
