package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R66: an advanced return under Select, by which the replacement is sent before the failed device comes back, needs five things: Select on
 * the Space, a supported product, its serial number registered there, a country that offers it, and a confirmed failure.
 */
public final class AdvancedReturn implements Term<AdvancedReturn.Facts> {

    /** Whether each of the five is there. */
    public record Facts(String device, boolean select, boolean supported, boolean registeredThere, boolean offeredThere,
            boolean confirmed) {
        public Facts {
            Objects.requireNonNull(device, "device");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.ADVANCED_RETURN;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String missing = Stream.of(facts.select() ? "" : "Select on its Space", facts.supported() ? "" : "a product on the list",
                        facts.registeredThere() ? "" : "its serial number registered to that Space",
                        facts.offeredThere() ? "" : "a country where it is offered", facts.confirmed() ? "" : "a confirmed failure")
                .filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Finding.holds(clause(), facts, facts.device() + " has all an advanced RMA needs: the replacement is sent first.")
                : Finding.fails(clause(), facts, "An advanced RMA of " + facts.device() + " lacks " + missing + ".",
                "See to what is missing; until then it goes the way of a Basic RMA, if its warranty runs.");
    }
}
