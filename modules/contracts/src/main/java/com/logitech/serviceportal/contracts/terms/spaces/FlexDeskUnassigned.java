package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.util.Objects;

/**
 * R106: a Flex Desk license goes to a desk that is not assigned to a named user.
 */
public final class FlexDeskUnassigned implements Term<FlexDeskUnassigned.Facts> {

    /**
     * What it rests on.
     *
     * @param category  the Space's category
     * @param namedDesk whether the desk is assigned to a named user
     */
    public record Facts(SpaceCategory category, boolean namedDesk) {
        public Facts {
            Objects.requireNonNull(category, "category");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.FLEX_DESK;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.category().equals(SpaceCategory.FLEX_DESK)) {
            return Finding.holds(clause(), facts, "The Space is " + Words.a(Words.title(facts.category()))
                    + "; the question arises for Flex Desks only.");
        }
        if (!facts.namedDesk()) {
            return Finding.holds(clause(), facts, "The desk is not assigned to a named user and so is a Flex Desk.");
        }
        return Finding.fails(clause(), facts, "The desk is assigned to a named user and so is no Flex Desk.",
                "Free the desk from its named user.");
    }
}
