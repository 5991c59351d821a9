package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R25: service is given on the days of the term bought and never runs on.
 *
 * <p>The days are those of {@link ServiceTerm}, in the contract's zone (D2, D26, D33).
 */
public final class InServiceTerm implements Term<InServiceTerm.Facts> {

    /**
     * What it rests on.
     *
     * @param startsOn first covered day, or the day service will start
     * @param years    the years bought, 1 to 5
     * @param endsWith first uncovered day of the plan it took over from; empty where it took over from none (D42)
     * @param zone     the contract's
     * @param at       the instant asked about (UTC)
     */
    public record Facts(LocalDate startsOn, int years, Optional<LocalDate> endsWith, ZoneId zone, Instant at) {
        public Facts {
            term(startsOn, years, endsWith);
        }

        /** Of what took over from no plan. */
        public Facts(LocalDate startsOn, int years, ZoneId zone, Instant at) {
            this(startsOn, years, Optional.empty(), zone, at);
        }

        /** The term these facts make. */
        public ServiceTerm term() {
            return term(startsOn, years, endsWith);
        }

        private static ServiceTerm term(LocalDate startsOn, int years, Optional<LocalDate> endsWith) {
            ServiceTerm bought = ServiceTerm.of(startsOn, years);
            return endsWith.map(end -> new ServiceTerm(startsOn, end)).orElse(bought);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SERVICE_TERM;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        ServiceTerm term = facts.term();
        LocalDate day = LocalDate.ofInstant(facts.at(), facts.zone());
        String where = day + " in " + facts.zone();
        if (term.contains(day)) {
            return Finding.holds(clause(), facts, "The contract is in term on " + where + ": from " + term.firstDay() + " to "
                    + term.lastCoveredDay() + ".");
        }
        if (day.isBefore(term.firstDay())) {
            return Finding.fails(clause(), facts, "The contract is not yet in term on " + where + "; its first covered day is "
                    + term.firstDay() + ".",
                    "Wait until " + term.firstDay() + ", or let service start earlier by assigning a license or activating the plan.");
        }
        return Finding.fails(clause(), facts, "The contract's last covered day was " + term.lastCoveredDay() + "; it had ended on " + where
                + ".",
                "Buy a new contract and assign its licenses; a term does not renew itself.");
    }
}
