package com.logitech.serviceportal.support.terms.managers;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.managers.AnsweredBy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R74: inside the hours agreed the Designated Service Manager answers, outside them another one who is there then, and where nobody is,
 * the Select desk.
 */
public final class ManagerHours implements Term<ManagerHours.Facts> {

    /**
     * What it rests on.
     *
     * @param manager        the designated one's name
     * @param canBeReached   whether he can still sign in
     * @param insideHours    whether the instant lies in the hours agreed
     * @param standIn        the name of the first on the customer's list who is there, if anybody is
     * @param changesAt      when somebody else answers next (UTC); empty where nothing changes in the weeks looked at
     * @param at             the instant asked about (UTC)
     * @param zone           the customer's, for words
     */
    public record Facts(String manager, boolean canBeReached, boolean insideHours, Optional<String> standIn, Optional<Instant> changesAt,
            Instant at, ZoneId zone) {

        /** Who answers. */
        public AnsweredBy answeredBy() {
            if (canBeReached && insideHours) {
                return AnsweredBy.MANAGER;
            }
            return standIn.isPresent() ? AnsweredBy.STAND_IN : AnsweredBy.SELECT_QUEUE;
        }
    }

    @Override
    public SupportClause clause() {
        return SupportClause.MANAGER_HOURS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String until = facts.changesAt().map(then -> " until " + Wording.at(then, facts.zone())).orElse("");
        String away = facts.canBeReached() ? "It is outside the hours agreed with " + facts.manager() + ": "
                : facts.manager() + " is not with us any more, and another service manager is to be assigned: ";
        return Finding.holds(clause(), facts, switch (facts.answeredBy()) {
            case MANAGER -> facts.manager() + " answers" + until + ", inside the hours agreed.";
            case STAND_IN -> away + facts.standIn().orElseThrow() + " stands in" + until + ".";
            case SELECT_QUEUE -> away + "nobody stands in, and the Select desk answers" + until + ".";
        });
    }
}
