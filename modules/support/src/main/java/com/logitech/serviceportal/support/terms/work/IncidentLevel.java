package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** R122: each incident has a level agreed with the customer, is responded to, and is solved or gets a plan of action. */
public final class IncidentLevel implements Term<IncidentLevel.Facts> {

    /**
     * What it rests on.
     *
     * @param agreed    whether the level was agreed with the customer
     * @param responded whether a first response was given
     * @param planned   whether there is a plan of action
     * @param solved    whether the ticket was closed as solved
     */
    public record Facts(Priority priority, boolean agreed, boolean responded, boolean planned, boolean solved) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.INCIDENT_LEVEL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        List<String> missing = new ArrayList<>();
        if (!facts.agreed()) {
            missing.add("a level agreed with the customer");
        }
        if (!facts.responded()) {
            missing.add("a response");
        }
        if (!facts.solved() && !facts.planned()) {
            missing.add("a plan");
        }
        return missing.isEmpty()
                ? Finding.holds(clause(), facts, "The level is " + facts.priority().title().toLowerCase(Locale.ROOT)
                + ", agreed with the customer; the incident is answered and " + (facts.solved() ? "solved." : "has a plan."))
                : Finding.fails(clause(), facts, "The incident has not got " + String.join(" or ", missing) + " yet.",
                "Give it " + Wording.list(missing) + ".");
    }
}
