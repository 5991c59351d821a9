package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * R19: service of a Space reaches a device only while it stands there.
 *
 * <p>To the instant: a device moved out at ten is not covered there from ten (R20). A device in no Space has Basic. Whether its
 * product is covered in that category is for {@link CoveredProducts} and {@link RemovedProducts}.
 */
public final class DeviceInSpace implements Term<DeviceInSpace.Facts> {

    /**
     * What it rests on.
     *
     * @param product      the device's product
     * @param space        the Space it came to last before the instant; empty if it was in none until then
     * @param locatedFrom  since when it stands there (UTC); empty without a Space
     * @param locatedUntil first instant it is no longer there (UTC); empty while it stays
     * @param zone         the customer's, for words
     * @param at           the instant asked about (UTC)
     */
    public record Facts(String product, Optional<String> space, Optional<Instant> locatedFrom, Optional<Instant> locatedUntil,
            ZoneId zone, Instant at) {
        public Facts {
            Objects.requireNonNull(product, "product");
            if (space.isPresent() != locatedFrom.isPresent()) {
                throw new IllegalArgumentException("a device stands in a Space since some instant");
            }
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
        String at = Wording.at(facts.at(), facts.zone());
        if (facts.space().isEmpty()) {
            return Finding.fails(clause(), facts, facts.product() + " stood in no Space at " + at + ".",
                    "Record since when the device stands in a Space with an active license.");
        }
        TimeSpan located = TimeSpan.of(facts.locatedFrom().orElseThrow(), facts.locatedUntil());
        String stood = " stood in " + facts.space().get() + " ";
        if (!located.contains(facts.at())) {
            return Finding.fails(clause(), facts, facts.product() + stood + located.inWords(facts.zone()) + ", and in no Space at " + at
                    + ".", "Record since when the device stands in a Space with an active license.");
        }
        return Finding.holds(clause(), facts, facts.product() + (facts.locatedUntil().isPresent()
                ? stood + located.inWords(facts.zone()) : " has" + stood + "since " + Wording.at(located.from(), facts.zone())) + ".");
    }
}
