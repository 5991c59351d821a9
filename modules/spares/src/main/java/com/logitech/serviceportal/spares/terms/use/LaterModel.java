package com.logitech.serviceportal.spares.terms.use;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.Objects;

/** R85: that a spare is exchanged for a later model, because other models are deployed by now, is ours alone to decide. */
public final class LaterModel implements Term<LaterModel.Facts> {

    /**
     * What it rests on.
     *
     * @param serial of the spare
     * @param model  what it is called
     * @param later  what it is exchanged for, by name
     * @param ours   whether one of our own people decides
     * @param reason why
     */
    public record Facts(String serial, String model, String later, boolean ours, String reason) {
        public Facts {
            Objects.requireNonNull(serial, "serial");
            Objects.requireNonNull(reason, "reason");
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.LATER_MODEL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.ours()) {
            return Finding.fails(clause(), facts, "Whether spares are exchanged for later models is for Logitech to decide.",
                    "Ask your service manager.");
        }
        return facts.model().equals(facts.later())
                ? Finding.fails(clause(), facts, "Spare " + facts.serial() + " is a " + facts.model() + " already.",
                "Choose another model.")
                : Finding.holds(clause(), facts, "Spare " + facts.serial() + ", a " + facts.model() + ", is exchanged for a "
                + facts.later() + ". Reason: " + facts.reason());
    }
}
