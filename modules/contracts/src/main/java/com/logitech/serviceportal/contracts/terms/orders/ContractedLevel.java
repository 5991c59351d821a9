package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The level a contract gives by its own dates: from the start (R23, R113) for the years bought (R25).
 *
 * @param contract    which it is
 * @param number      its number
 * @param level       Essential or Select
 * @param firstUse    what first use starts it
 * @param startTerms  what the start rests on beside that
 * @param firstUsedAt the first use (UTC), if ever; may lie ahead
 * @param years       the years bought, 1 to 5
 */
public record ContractedLevel(ContractId contract, ContractNumber number, ServiceLevel level, FirstUse firstUse, StartTerms startTerms,
        Optional<Instant> firstUsedAt, int years) {

    /** When it starts as things stand. */
    public StartDate start() {
        return startTerms.start(firstUse, firstUsedAt);
    }

    /** The days it covers, in its zone. */
    public ServiceTerm term() {
        return ServiceTerm.of(start().on(), years);
    }

    /** Whose days its dates are (D26). */
    public ZoneId zone() {
        return startTerms.zone();
    }

    /** The first instant it serves (UTC): that of the first use, or the beginning of the day on which the wait is over. */
    public Instant since() {
        return start().byUse() ? firstUsedAt.orElseThrow() : term().startsAt(zone());
    }

    /** The first instant it serves no more (UTC). */
    public Instant endsAt() {
        return term().endsAt(zone());
    }

    public boolean startedBy(Instant at) {
        return start().startedOn(dayOf(at));
    }

    /** The same if it were used at that instant (UTC), were it not used before. */
    public ContractedLevel usedAt(Instant at) {
        Optional<Instant> first = firstUsedAt.filter(used -> used.isBefore(at)).or(() -> Optional.of(at));
        return new ContractedLevel(contract, number, level, firstUse, startTerms, first, years);
    }

    /** Whether service has started at the instant, and why then. */
    public Finding started(Instant at) {
        return startTerms.judged(firstUse, firstUsedAt, dayOf(at));
    }

    /** Whether it is in term at the instant. */
    public Finding inTerm(Instant at) {
        return new InServiceTerm().judge(new InServiceTerm.Facts(start().on(), years, zone(), at));
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }
}
