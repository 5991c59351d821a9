package com.logitech.serviceportal.spares.terms.use;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.Objects;
import java.util.Optional;

/**
 * R84: the claim for a failed unit is honored also after a spare was used for it, and what replaces it becomes the new spare, so that the
 * customer has as many as before.
 */
public final class NewSpare implements Term<NewSpare.Facts> {

    /**
     * What it rests on.
     *
     * @param failed      serial number of the unit that failed
     * @param used        of the spare that was used for it
     * @param replacement of what replaced the failed one; empty until it has arrived
     * @param place       where the spare was kept
     * @param granted     so many spares the customer was granted, before as after
     */
    public record Facts(String failed, String used, Optional<String> replacement, String place, int granted) {
        public Facts {
            Objects.requireNonNull(failed, "failed");
            Objects.requireNonNull(used, "used");
            Objects.requireNonNull(place, "place");
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.NEW_SPARE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String count = " The customer has " + Wording.count(facts.granted(), "spare", "spares") + " as before.";
        return facts.replacement().map(unit -> Finding.holds(clause(), facts, unit + " replaces " + facts.failed()
                        + " and is the new spare in place of " + facts.used() + ", kept at " + facts.place() + "." + count))
                .orElseGet(() -> Finding.fails(clause(), facts, "What replaces " + facts.failed() + " will be the new spare in place of "
                        + facts.used() + "; it has not arrived.", "Wait for the replacement of " + facts.failed() + "."));
    }
}
