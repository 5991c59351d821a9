package com.logitech.serviceportal.spares.terms.use;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.Objects;

/** R80: a spare is kept where the customer chooses, and its record says which unit it is, how it stands and where. */
public final class ChosenPlace implements Term<ChosenPlace.Facts> {

    /**
     * What it rests on.
     *
     * @param product what it is called
     * @param serial  its serial number
     * @param state   how it stands, in words
     * @param place   where the customer keeps it; empty while he has not said
     */
    public record Facts(String product, String serial, String state, String place) {
        public Facts {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(serial, "serial");
            Objects.requireNonNull(place, "place");
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.CHOSEN_PLACE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String unit = facts.product() + " " + facts.serial() + " (" + facts.state() + ")";
        return facts.place().isBlank()
                ? Finding.fails(clause(), facts, "Nobody has said where " + unit + " is kept.", "Say where it is kept.")
                : Finding.holds(clause(), facts, unit + " is kept at " + facts.place() + ", as the customer chose.");
    }
}
