package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R7: a Space keeps its category while a license is on it, so that no license changes category by that way.
 */
public final class CategoryChange implements Term<CategoryChange.Facts> {

    /**
     * What it rests on.
     *
     * @param present  the Space's category
     * @param wanted   the category it is to have
     * @param licensed whether a license is on it, now or from a later instant
     */
    public record Facts(SpaceCategory present, SpaceCategory wanted, boolean licensed) {
        public Facts {
            Objects.requireNonNull(present, "present");
            Objects.requireNonNull(wanted, "wanted");
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
        if (facts.present().equals(facts.wanted())) {
            return Finding.holds(clause(), facts, "The Space stays " + Wording.a(Words.title(facts.present())) + ".");
        }
        if (!facts.licensed()) {
            return Finding.holds(clause(), facts, "No license is on the Space, so it may become " + Wording.a(Words.title(facts.wanted()))
                    + ".");
        }
        return Finding.fails(clause(), facts, "A license for " + Wording.a(Words.title(facts.present()))
                + " is on this Space; it cannot become "
                + Wording.a(Words.title(facts.wanted())) + ".", "Remove the license from this Space first.");
    }
}
