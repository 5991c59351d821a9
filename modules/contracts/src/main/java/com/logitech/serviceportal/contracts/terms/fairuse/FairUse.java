package com.logitech.serviceportal.contracts.terms.fairuse;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.ZoneId;
import java.util.List;

/**
 * R21: moving devices or licenses around so that more Spaces are served than are licensed is worth a question. What raises it is going
 * back, soon and repeatedly: a single move, and one visit with a return, are ordinary. It ends nothing: our people look at it and ask.
 */
public final class FairUse implements Term<FairUse.Facts> {

    /**
     * What it rests on.
     *
     * @param what       "Device 2347FW0A12B8" or "License 1000042-3"
     * @param windowDays a visit is short that ended within so many days, in the customer's zone
     * @param tolerated  how many short visits are ordinary
     * @param zone       the customer's
     * @param visits     the visits with a return that matter, however long
     */
    public record Facts(String what, int windowDays, int tolerated, ZoneId zone, List<TimeSpan> visits) {
        public Facts {
            visits = List.copyOf(visits);
        }

        /** Those that ended within the window. */
        public List<TimeSpan> shortVisits() {
            return visits.stream().filter(visit -> visit.until()
                    .filter(left -> left.isBefore(visit.from().atZone(zone).plusDays(windowDays).toInstant())).isPresent()).toList();
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.FAIR_USE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        int times = facts.shortVisits().size();
        String went = facts.what() + (times == 0 ? " never went to a served Space and back"
                : " went to a served Space and back " + (times == 1 ? "once" : times + " times"))
                + " within " + facts.windowDays() + " days";
        return times > facts.tolerated()
                ? Finding.fails(clause(), facts, went + "; " + Wording.count(facts.tolerated(), "time is", "times are") + " ordinary.",
                        "Say what the moves were for, or license the Space as well.")
                : Finding.holds(clause(), facts, went + ".");
    }
}
