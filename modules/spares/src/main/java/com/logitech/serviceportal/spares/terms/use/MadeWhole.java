package com.logitech.serviceportal.spares.terms.use;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.Objects;

/** R86: what was taken from a spare - a power adapter, a mic pod - is replaced, so that it is whole again; that does not use it up. */
public final class MadeWhole implements Term<MadeWhole.Facts> {

    /**
     * What it rests on.
     *
     * @param serial  of the spare
     * @param part    what was taken from it
     * @param usedFor serial number of the unit it was used for
     * @param failed  whether that unit's own part failed, as a customer has to say
     * @param made    whether the part has been replaced
     */
    public record Facts(String serial, String part, String usedFor, boolean failed, boolean made) {
        public Facts {
            Objects.requireNonNull(serial, "serial");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(usedFor, "usedFor");
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.MADE_WHOLE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String taken = "The " + facts.part() + " of spare " + facts.serial();
        if (!facts.failed()) {
            return Finding.fails(clause(), facts, taken + " is for a device whose own has failed.",
                    "Name the device whose " + facts.part() + " failed.");
        }
        return Finding.holds(clause(), facts, taken + " was used for " + facts.usedFor() + " and " + (facts.made()
                ? "has been replaced: the spare is whole." : "is replaced; the spare itself is not used up."));
    }
}
