package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.terms.plans.PlanSuccession;
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
 * @param succession  the plans it took over from and by which it was replaced (D42)
 */
public record ContractedLevel(ContractId contract, ContractNumber number, ServiceLevel level, FirstUse firstUse, StartTerms startTerms,
        Optional<Instant> firstUsedAt, int years, PlanSuccession succession) {

    /** Of what neither replaced a plan nor was replaced. */
    public ContractedLevel(ContractId contract, ContractNumber number, ServiceLevel level, FirstUse firstUse, StartTerms startTerms,
            Optional<Instant> firstUsedAt, int years) {
        this(contract, number, level, firstUse, startTerms, firstUsedAt, years, PlanSuccession.NONE);
    }

    /** When it starts as things stand. */
    public StartDate start() {
        return startTerms.start(firstUse, firstUsedAt);
    }

    /** The days it covers by its term, in its zone. */
    public ServiceTerm term() {
        return inTermFacts(startTerms.orderCreatedAt()).term();
    }

    /** Whose days its dates are (D26). */
    public ZoneId zone() {
        return startTerms.zone();
    }

    /** The first instant it serves (UTC): that of the first use, or the beginning of the day on which the wait is over. */
    public Instant since() {
        return succession.takeover().map(PlanSuccession.Takeover::at).orElseGet(this::startsAt);
    }

    private Instant startsAt() {
        return start().byUse() ? firstUsedAt.orElseThrow() : term().startsAt(zone());
    }

    /** The first instant it serves no more (UTC). */
    public Instant endsAt() {
        return succession.endsAt(term().endsAt(zone()));
    }

    public boolean startedBy(Instant at) {
        return start().startedOn(dayOf(at));
    }

    /** The same if it were used at that instant (UTC), were it not used before. */
    public ContractedLevel usedAt(Instant at) {
        Optional<Instant> first = firstUsedAt.filter(used -> used.isBefore(at)).or(() -> Optional.of(at));
        return new ContractedLevel(contract, number, level, firstUse, startTerms, first, years, succession);
    }

    /** Whether service has started at the instant, and why then. */
    public Finding started(Instant at) {
        return startTerms.judged(firstUse, firstUsedAt, dayOf(at));
    }

    /** Whether it is in term at the instant. */
    public Finding inTerm(Instant at) {
        return new InServiceTerm().judge(inTermFacts(at));
    }

    private InServiceTerm.Facts inTermFacts(Instant at) {
        return new InServiceTerm.Facts(start().on(), years, succession.takeover().map(PlanSuccession.Takeover::endsBefore), zone(), at);
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }
}
