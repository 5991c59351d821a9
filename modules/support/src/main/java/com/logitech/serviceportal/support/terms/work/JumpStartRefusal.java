package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.work.RefusalReason;
import java.time.LocalDate;
import java.util.Optional;

/** R128: JumpStart refuses for eleven reasons, and never without saying where help is found; for three of them our people have to find
 * it. That a Microsoft product is out of mainstream support is judged on the day of the incident. */
public final class JumpStartRefusal implements Term<JumpStartRefusal.Facts> {

    /**
     * What it rests on.
     *
     * @param path       what was found, and to whom the customer turns
     * @param inHours    whether the desk was open when the request came
     * @param product    the Microsoft product, where mainstream support is the reason; otherwise empty
     * @param incidentOn the day of the incident
     * @param endsOn     the last day of the product's mainstream support; empty while nobody has recorded it
     */
    public record Facts(RefusalReason reason, String path, boolean inHours, String product, LocalDate incidentOn,
            Optional<LocalDate> endsOn) {
    }

    private Finding outOfMainstream(Facts facts, String what) {
        if (facts.endsOn().isEmpty()) {
            return Finding.fails(clause(), facts, what + ": the end of mainstream support is not known"
                    + (facts.product().isEmpty() ? "." : " for " + facts.product() + "."), "Choose a product whose end is recorded.");
        } else if (!facts.incidentOn().isAfter(facts.endsOn().get())) {
            return Finding.fails(clause(), facts, what + ": " + facts.product() + " was in mainstream support on " + facts.incidentOn()
                    + ", until " + facts.endsOn().get() + ".", "Help with it: it was supported on the day of the incident.");
        }
        return Finding.holds(clause(), facts, what + ": mainstream support of " + facts.product() + " ended on " + facts.endsOn().get()
                + ", before the incident on " + facts.incidentOn() + ".");
    }

    @Override
    public SupportClause clause() {
        return SupportClause.REFUSAL_REASONS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String what = "JumpStart " + facts.reason().code() + ", " + facts.reason().title();
        if (facts.path().isBlank()) {
            return Finding.fails(clause(), facts, what + ": a way to who can help is owed, and none is given.",
                    "Say what was found, and to whom the customer turns.");
        } else if (facts.reason() == RefusalReason.OUT_OF_MAINSTREAM) {
            return outOfMainstream(facts, what);
        } else if (facts.reason() == RefusalReason.OUTSIDE_HOURS && facts.inHours()) {
            return Finding.fails(clause(), facts, what + ": the desk was open when the request came.", "Help with it.");
        }
        return Finding.holds(clause(), facts, what + ". There is a way to help.");
    }
}
