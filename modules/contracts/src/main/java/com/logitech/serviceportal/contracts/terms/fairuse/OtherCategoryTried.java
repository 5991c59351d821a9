package com.logitech.serviceportal.contracts.terms.fairuse;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * R21: trying again and again to put licenses on Spaces of a category they were not bought for is worth a question. Each try was
 * refused (R7), and one day's tries are one mistake, however often or on however many Spaces; several such days are not.
 */
public final class OtherCategoryTried implements Term<OtherCategoryTried.Facts> {

    /**
     * What it rests on.
     *
     * @param what         "Licenses of contract 1000042"
     * @param tolerated    on how many days tries are ordinary
     * @param lookBackDays how long a try counts
     * @param zone         the customer's, in which days are told apart
     * @param tries        when it was tried and refused (UTC)
     */
    public record Facts(String what, int tolerated, int lookBackDays, ZoneId zone, List<Instant> tries) {
        public Facts {
            tries = List.copyOf(tries);
        }

        /** The days of the tries, each once. */
        public List<LocalDate> days() {
            return tries.stream().map(at -> LocalDate.ofInstant(at, zone)).distinct().sorted().toList();
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
        int days = facts.days().size();
        String tried = facts.what() + (days == 0 ? " were tried on no Space of another category"
                : " were tried on Spaces of another category, and refused, on " + Wording.count(days, "day", "days"))
                + " within " + facts.lookBackDays() + " days";
        return days > facts.tolerated()
                ? Finding.fails(clause(), facts, tried + "; " + Wording.count(facts.tolerated(), "day is", "days are") + " ordinary.",
                        "Say what the licenses were meant for, or order ones for the category of these Spaces.")
                : Finding.holds(clause(), facts, tried + ".");
    }
}
