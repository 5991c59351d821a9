package com.logitech.serviceportal.contracts.terms.sync;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.util.Objects;

/**
 * R17: the same Space from Sync and from elsewhere is one. A place of Sync is the Space that has its id, else the one at the same place
 * and with the same name, unless that one is another place of Sync; else it is a new one.
 */
public final class PlaceMatch implements Term<PlaceMatch.Facts> {

    /**
     * What it rests on.
     *
     * @param placeAndName   as Sync says it
     * @param knownById      whether a Space has the place's id
     * @param spaceThere     whether another Space is at the same place with the same name
     * @param thereOtherwise whether that one is another place of Sync, or the place's own Space is a different one
     */
    public record Facts(String placeAndName, boolean knownById, boolean spaceThere, boolean thereOtherwise) {
        public Facts {
            Objects.requireNonNull(placeAndName, "placeAndName");
            if (thereOtherwise && !spaceThere) {
                throw new IllegalArgumentException("what is not there is nothing else");
            }
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SPACE_SOURCES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.thereOtherwise() || facts.knownById() && facts.spaceThere()) {
            return Finding.fails(clause(), facts, "Another Space is at this place with this name already: " + facts.placeAndName() + ".",
                    "Give the two different names or locations, in Sync or here.");
        } else if (facts.knownById()) {
            return Finding.holds(clause(), facts, facts.placeAndName() + " is known by its id in Sync.");
        }
        return Finding.holds(clause(), facts, facts.placeAndName()
                + (facts.spaceThere() ? " is the Space at the same place with the same name." : " is a new Space."));
    }
}
