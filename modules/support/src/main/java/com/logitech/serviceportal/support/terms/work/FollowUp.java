package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.Priority;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** R35: after the first response we write again at an interval that suits level and urgency. It is a plan of ours, and no promise. */
public final class FollowUp implements Term<FollowUp.Facts> {

    /**
     * What it rests on.
     *
     * @param hours       between our last word and the follow-up
     * @param inDeskHours whether only hours count in which the desk is open
     * @param nextAt      when it is due (UTC); empty while there was no first response
     * @param stoppedBy   what has to happen first, if anything
     * @param zone        by whose clock the sentence tells the time
     */
    public record Facts(Priority priority, int hours, boolean inDeskHours, Optional<Instant> nextAt, Optional<String> stoppedBy,
            Instant asOf, ZoneId zone) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.FOLLOW_UPS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String every = "A follow-up comes " + facts.hours() + (facts.inDeskHours() ? " desk hours" : " hours") + " after our last word,"
                + " as the level is " + facts.priority().title().toLowerCase(Locale.ROOT);
        if (facts.stoppedBy().isPresent()) {
            return Finding.holds(clause(), facts, every + "; it stands still, because " + facts.stoppedBy().get() + ".");
        } else if (facts.nextAt().isEmpty()) {
            return Finding.holds(clause(), facts, every + "; none is planned yet.");
        }
        String next = Wording.at(facts.nextAt().get(), facts.zone());
        return facts.nextAt().get().isAfter(facts.asOf()) ? Finding.holds(clause(), facts, every + ": the next at " + next + ".")
                : Finding.fails(clause(), facts, every + ": it was due at " + next + ".", "Write to the customer how it stands.");
    }
}
