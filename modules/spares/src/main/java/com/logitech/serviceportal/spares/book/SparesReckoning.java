package com.logitech.serviceportal.spares.book;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.SelectPurchases;
import com.logitech.serviceportal.contracts.api.licenses.SelectPurchases.SelectPlan;
import com.logitech.serviceportal.contracts.api.licenses.SelectPurchases.SelectPurchase;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesBalance;
import com.logitech.serviceportal.spares.api.book.SparesScales.ScaleRow;
import com.logitech.serviceportal.spares.model.ScaleRows;
import com.logitech.serviceportal.spares.terms.scale.RequestWindow;
import com.logitech.serviceportal.spares.terms.scale.ScaleStep;
import com.logitech.serviceportal.spares.terms.scale.SpacesNotPurchases;
import com.logitech.serviceportal.spares.terms.scale.SparesScale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reckons how many spares the scale gives a customer, and by which purchases (R77, R82). */
@ApplicationScoped
public class SparesReckoning {

    static final Caller HOUSE = Caller.system("Spares");

    @Inject
    SelectPurchases purchases;
    @Inject
    AccountAdministration accounts;
    @Inject
    Catalog catalog;
    @Inject
    ScaleRows scales;
    @Inject
    Clock clock;

    /** A purchase by which a count was reached. */
    record Reached(String contract, Instant purchasedAt, ZoneId zone) {

        LocalDate earliest() {
            return RequestWindow.earliest(purchasedAt, RequestWindow.DAYS, zone);
        }
    }

    /**
     * What the scale gives a customer in a row.
     *
     * @param licenses by active licenses @param plans by each plan in service @param reached for each unit, from the first, by which
     *                 purchase the count reached it
     */
    public record Given(SparesRow row, Optional<SparesScale.Facts> licenses, List<SparesScale.Facts> plans, List<Reached> reached) {

        public int activeSpaces() {
            return licenses.map(SparesScale.Facts::spaces).orElse(0);
        }

        public int byLicenses() {
            return licenses.map(SparesScale.Facts::units).orElse(0);
        }

        public int byPlans() {
            return plans.stream().mapToInt(SparesScale.Facts::units).sum();
        }

        /** How many in all. */
        public int units() {
            return byLicenses() + byPlans();
        }

        boolean assumption() {
            return Stream.concat(licenses.stream(), plans.stream()).anyMatch(SparesScale.Facts::assumption);
        }

        /** What gives some, or why nothing does. */
        List<Finding> findings() {
            List<SparesScale.Facts> all = Stream.concat(licenses.stream(), plans.stream()).toList();
            List<SparesScale.Facts> giving = all.stream().filter(facts -> facts.units() > 0).toList();
            return (giving.isEmpty() ? all.stream().limit(1).toList() : giving).stream().map(new SparesScale()::judge).toList();
        }
    }

    /** @param at the instant asked about (UTC) */
    public Given of(CustomerId customer, SparesRow row, Instant at) {
        return Caller.actingAs(HOUSE, () -> reckoned(customer, row, at));
    }

    private Given reckoned(CustomerId customer, SparesRow row, Instant at) {
        Instant now = clock.instant();
        Instant knownAt = at.isBefore(now) ? at : now;
        LocalDate day = LocalDate.ofInstant(at, accounts.customer(customer).zone());
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        return given(row, day, scales.all(day), edition::isRoom, purchases.of(customer, at, knownAt),
                purchases.plans(customer, at, knownAt));
    }

    /** The same by what is known. @param day in the customer's zone @param room whether a category is one of Rooms */
    static Given given(SparesRow row, LocalDate day, List<ScaleRow> rows, Predicate<SpaceCategory> room, List<SelectPurchase> bought,
            List<SelectPlan> planned) {
        Optional<ScaleRow> byLicenses = ScaleRows.inForce(rows, row, false, day);
        Optional<ScaleRow> byPlans = ScaleRows.inForce(rows, row, true, day);
        List<Counted> counted = bought.stream().map(one -> new Counted(new Reached(one.number().toString(), one.purchasedAt(), one.zone()),
                one.spaces().entrySet().stream().filter(spaces -> SparesRow.of(room.test(spaces.getKey())) == row)
                        .mapToInt(Map.Entry::getValue).sum())).filter(one -> one.spaces() > 0).toList();
        List<SelectPlan> plans = planned.stream().filter(plan -> plan.fits().stream()
                .anyMatch(category -> SparesRow.of(room.test(category)) == row)).toList();
        Given given = new Given(row, byLicenses.map(scale -> facts(row, Optional.empty(),
                counted.stream().mapToInt(Counted::spaces).sum(), scale)), byPlans.stream().flatMap(scale -> plans.stream()
                .filter(SelectPlan::serving).map(plan -> facts(row, Optional.of(plan.number().toString()), plan.maximumSpaces(), scale)))
                .toList(), List.of());
        return new Given(row, given.licenses(), given.plans(), reached(given.units(), counted, plans, byLicenses, byPlans));
    }

    /** Spaces that count for a purchase. */
    private record Counted(Reached by, int spaces) {
    }

    private static SparesScale.Facts facts(SparesRow row, Optional<String> plan, int spaces, ScaleRow scale) {
        return new SparesScale.Facts(row.title(), plan, spaces, steps(scale), scale.each(), scale.effectiveFrom(), scale.assumption());
    }

    private static List<ScaleStep> steps(ScaleRow scale) {
        return scale.steps().stream().map(step -> new ScaleStep(step.atLeast(), step.units())).toList();
    }

    /** For each unit the first purchase with which those before and it gave as many. */
    private static List<Reached> reached(int units, List<Counted> counted, List<SelectPlan> planned, Optional<ScaleRow> byLicenses,
            Optional<ScaleRow> byPlans) {
        List<Reached> moments = Stream.concat(counted.stream().map(Counted::by),
                planned.stream().map(one -> new Reached(one.number().toString(), one.purchasedAt(), one.zone())))
                .sorted(Comparator.comparing(Reached::purchasedAt)).toList();
        return IntStream.rangeClosed(1, units).mapToObj(unit -> moments.stream()
                .filter(moment -> byThen(moment.purchasedAt(), counted, planned, byLicenses, byPlans) >= unit).findFirst()
                .orElse(moments.get(moments.size() - 1))).toList();
    }

    private static int byThen(Instant then, List<Counted> counted, List<SelectPlan> planned, Optional<ScaleRow> byLicenses,
            Optional<ScaleRow> byPlans) {
        int spaces = counted.stream().filter(one -> !one.by().purchasedAt().isAfter(then)).mapToInt(Counted::spaces).sum();
        List<SelectPlan> had = planned.stream().filter(one -> !one.purchasedAt().isAfter(then)).toList();
        int licensed = byLicenses.map(scale -> SparesScale.units(spaces, steps(scale), scale.each())).orElse(0);
        int serving = byPlans.map(scale -> had.stream().filter(SelectPlan::serving).mapToInt(plan -> units(plan, scale)).sum()).orElse(0);
        // a plan whose place another took gave as many as its own maximum, from its own purchase on (D42)
        int former = byPlans.map(scale -> had.stream().mapToInt(plan -> units(plan, scale)).max().orElse(0)).orElse(0);
        return licensed + Math.max(serving, former);
    }

    private static int units(SelectPlan plan, ScaleRow scale) {
        return SparesScale.units(plan.maximumSpaces(), steps(scale), scale.each());
    }

    /** Whether so many more can be requested, and why. @param at UTC */
    public List<Finding> findings(Given given, SparesBalance balance, int waiting, int units, Instant at) {
        List<Finding> findings = new ArrayList<>(given.findings());
        SpacesNotPurchases.Facts facts = new SpacesNotPurchases.Facts(given.row().title(), given.units(), balance.granted(),
                waiting + units - 1);
        findings.add(new SpacesNotPurchases().judge(facts));
        int last = balance.granted() + waiting + units;
        if (facts.open() > 0) {
            Reached by = given.reached().get(last - 1);
            findings.add(new RequestWindow().judge(new RequestWindow.Facts(given.row().title(), last, by.contract(), by.purchasedAt(),
                    RequestWindow.DAYS, by.zone(), at)));
        }
        return findings;
    }
}
