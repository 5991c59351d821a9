package com.logitech.serviceportal.replacement.terms;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.util.Objects;
import java.util.Optional;

/**
 * R69: what is replaced by its standard warranty travels at best effort, about as fast as ground freight, and no day is planned for it; in
 * some places it may be otherwise or missing.
 */
public final class BasicDelivery implements Term<BasicDelivery.Facts> {

    /** Working days at the site within which ground freight comes: our assumption, as the text has no number. */
    public static final int FASTEST_IN_DAYS = 3;
    /** The same for slow freight. */
    public static final int SLOWEST_IN_DAYS = 10;

    /**
     * What it rests on.
     *
     * @param device      its serial number
     * @param underSelect whether Select replaces it; if not, its standard warranty does
     * @param site        the name of the country it is in; empty while it is in no Space
     */
    public record Facts(String device, boolean underSelect, Optional<String> site) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(site, "site");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.BASIC_DELIVERY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.site().isEmpty()) {
            return Finding.fails(clause(), facts, facts.device() + " is in no Space, so nobody knows where a replacement would go.",
                    "Register it in the Space it stands in.");
        }
        if (facts.underSelect()) {
            return Finding.holds(clause(), facts, facts.device() + " is replaced under Select, and not at best effort.");
        }
        return Finding.fails(clause(), facts, facts.device() + " is replaced by its standard warranty: to " + facts.site().get()
                + " at about the speed of ground freight, at best effort, without a planned day.", "Have it covered under Select.");
    }
}
