package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R145: a Space is added as a Room with the customer's confirmation that it is enclosed and a supported product is installed and in use.
 */
public final class RoomConfirmed implements Term<RoomConfirmed.Facts> {

    /**
     * What it rests on.
     *
     * @param category  the Space's category
     * @param room      whether that category is a Room
     * @param confirmed whether the customer confirmed it
     */
    public record Facts(SpaceCategory category, boolean room, boolean confirmed) {
        public Facts {
            Objects.requireNonNull(category, "category");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.ROOM;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String title = Words.title(facts.category());
        if (!facts.room()) {
            return Finding.holds(clause(), facts, "The Space is " + Wording.a(title) + " and needs no confirmation that it is a Room.");
        }
        return facts.confirmed()
                ? Finding.holds(clause(), facts, "The " + title + " is confirmed to be enclosed, with a supported product in use.")
                : Finding.fails(clause(), facts, "The " + title
                        + " is not confirmed to be an enclosed space with a supported product in use.",
                        "Confirm that the Room is enclosed and that a supported product is installed and in use there.");
    }
}
