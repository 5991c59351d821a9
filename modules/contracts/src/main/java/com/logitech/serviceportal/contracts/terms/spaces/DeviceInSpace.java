package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * R19: service of a Space reaches a device only while it stands there, and only if its product is covered in that category.
 *
 * <p>To the instant: a device moved out at ten is not covered there from ten (R20). A device in no Space has Basic.
 */
public final class DeviceInSpace implements Term<DeviceInSpace.Facts> {

    /**
     * What it rests on.
     *
     * @param product      the device's product
     * @param category     the Space's category
     * @param covered      whether the product is covered in that category (R43, R44)
     * @param locatedFrom  since when it stands in the Space (UTC); empty if it never did
     * @param locatedUntil first instant it is no longer there (UTC); empty while it stays
     * @param at           the instant asked about (UTC)
     */
    public record Facts(String product, SpaceCategory category, boolean covered, Optional<Instant> locatedFrom,
            Optional<Instant> locatedUntil, Instant at) {
        public Facts {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(category, "category");
            locatedFrom.ifPresent(from -> TimeSpan.of(from, locatedUntil));
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PRODUCTS_IN_SPACE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String at = Words.at(facts.at());
        Optional<TimeSpan> located = facts.locatedFrom().map(from -> TimeSpan.of(from, facts.locatedUntil()));
        if (located.isEmpty()) {
            return Finding.fails(clause(), facts, "The " + facts.product() + " is not in this Space.",
                    "Register the device in the Space it stands in.");
        }
        if (!located.get().contains(facts.at())) {
            return Finding.fails(clause(), facts, "The " + facts.product() + " is in this Space " + located.get().inWords() + ", not at "
                    + at + ".",
                    "Register the device's move, or ask about the Space it stood in at " + at + ".");
        }
        return facts.covered()
                ? Finding.holds(clause(), facts, "The " + facts.product() + " has been in this Space since "
                        + Words.at(located.get().from()) + " and is covered in "
                        + Words.a(Words.title(facts.category())) + ".")
                : Finding.fails(clause(), facts, "The " + facts.product() + " is in this Space, but is not covered in "
                        + Words.a(Words.title(facts.category())) + ".",
                        "Move the device to a licensed Space of a category that covers it.");
    }
}
