package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R16: each Space needs a license of its own, so a contract serves as many Spaces of a category as it has free licenses that fit.
 */
public final class FreeLicenses implements Term<FreeLicenses.Facts> {

    /**
     * What it rests on.
     *
     * @param category the category of the Spaces
     * @param wanted   Spaces of the category that want a license
     * @param free     licenses of the contract that fit the category and are on no Space, now or later
     */
    public record Facts(SpaceCategory category, int wanted, int free) {
        public Facts {
            Objects.requireNonNull(category, "category");
            if (wanted < 0 || free < 0) {
                throw new IllegalArgumentException("Spaces and licenses are counted from none up");
            }
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LICENSE_AND_SPACE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String there = Wording.count(facts.free(), "free license", "free licenses") + " for " + Words.title(facts.category());
        String needed = Wording.count(facts.wanted(), "Space needs", "Spaces need");
        return facts.free() >= facts.wanted()
                ? Finding.holds(clause(), facts, needed + " a license, and the contract has " + there + ".")
                : Finding.fails(clause(), facts, needed + " a license, but the contract has " + there + ".",
                        "Release " + Wording.count(facts.wanted() - facts.free(), "license", "licenses")
                        + " of this contract first, or choose fewer Spaces.");
    }
}
