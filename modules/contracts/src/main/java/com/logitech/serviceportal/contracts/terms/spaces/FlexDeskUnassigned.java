package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R106: a Flex Desk license goes to a desk that is not assigned to a named user, and only a desk can be a named user's (R145).
 */
public final class FlexDeskUnassigned implements Term<FlexDeskUnassigned.Facts> {

    /**
     * What it rests on.
     *
     * @param category  the Space's category
     * @param room      whether that is a Room
     * @param namedDesk whether it is said to be assigned to a named user
     * @param licensed  whether a license is on it, or is to be
     */
    public record Facts(SpaceCategory category, boolean room, boolean namedDesk, boolean licensed) {
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
        if (facts.room() && facts.namedDesk()) {
            return Finding.fails(clause(), facts, "A Room cannot be the desk of a named user.",
                    "Say that it is nobody's own, or choose a category of desks.");
        }
        if (!facts.category().equals(SpaceCategory.FLEX_DESK)) {
            return Finding.holds(clause(), facts, "The Space is " + Wording.a(Words.title(facts.category()))
                    + "; the question arises for Flex Desks only.");
        }
        if (!facts.namedDesk()) {
            return Finding.holds(clause(), facts, "The desk is not assigned to a named user and so is a Flex Desk.");
        }
        return facts.licensed()
                ? Finding.fails(clause(), facts, "The desk is assigned to a named user and so is no Flex Desk.",
                        "Free the desk from its named user.")
                : Finding.holds(clause(), facts, "The desk is assigned to a named user, and no license is on it.");
    }
}
