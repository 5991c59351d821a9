package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;
import java.util.Set;

/**
 * R7, R104: a license goes only to a Space of a category it was bought for; a larger one does not stand in for a smaller (D3).
 *
 * <p>Which categories an offering fits is data (D39): Essential for Rooms fits both Room types, Select for Small Rooms only one.
 */
public final class LicenseFit implements Term<LicenseFit.Facts> {

    /**
     * What it rests on.
     *
     * @param fits          the categories the license's offering fits
     * @param spaceCategory the Space's category
     */
    public record Facts(Set<SpaceCategory> fits, SpaceCategory spaceCategory) {
        public Facts {
            fits = Words.sorted(fits);
            Objects.requireNonNull(spaceCategory, "spaceCategory");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LICENSE_FIT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String space = Words.title(facts.spaceCategory());
        if (facts.fits().contains(facts.spaceCategory())) {
            return Finding.holds(clause(), facts, "The license is for " + Words.anyOf(facts.fits()) + " and the Space is "
                    + Wording.a(space)
                    + ".");
        }
        String boughtFor = facts.fits().isEmpty() ? "no category of Space" : Words.anyOf(facts.fits());
        return Finding.fails(clause(), facts, "The license is for " + boughtFor + ", and the Space is " + Wording.a(space) + ".",
                "Use a license bought for " + space + " on this Space.");
    }
}
