package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.terms.orders.ConfirmedLine;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.orders.Renewal;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.StartTerms;
import com.logitech.serviceportal.contracts.terms.plans.OnePlanPerCategory;
import com.logitech.serviceportal.contracts.terms.plans.PlanActivation;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanSuccession;
import com.logitech.serviceportal.contracts.terms.plans.PlanTerm;
import com.logitech.serviceportal.contracts.terms.plans.PlanUpgrade;
import com.logitech.serviceportal.contracts.terms.proposals.PaperPlan;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Buys, renews and enlarges Enterprise Plans on paper, as orders and activations would (R107 to R114). */
final class PlansOnPaper {

    private final Rehearsal on;
    private final Rehearsal.Rules rules;

    PlansOnPaper(Rehearsal on, Rehearsal.Rules rules) {
        this.on = on;
        this.rules = rules;
    }

    void buy(Change change) {
        Instant orderedAt = rules.at(change.orderedOn());
        ServiceLevel level = change.level().orElseThrow();
        SpaceCategory soldFor = change.category().orElseThrow();
        Ordered ordered = new Ordered(level, soldFor, change.maximumSpaces().orElseThrow(), change.termYears().orElseThrow(), orderedAt,
                rules.catalog().offering(level, soldFor, true, on.day(orderedAt)), Optional.empty());
        if (mayBeOrdered(ordered, List.of())) {
            activate(made(ordered), Rehearsal.later(rules.at(change.from()), orderedAt));
        }
    }

    void renew(Change change, Purchase old) {
        PaperPlan plan = old.planned().orElseThrow();
        Instant orderedAt = rules.at(change.orderedOn());
        ServiceLevel level = change.level().orElse(old.level());
        SpaceCategory soldFor = change.category().orElse(plan.soldFor());
        Ordered ordered = new Ordered(level, soldFor, change.maximumSpaces().orElse(plan.tier().maximumSpaces()),
                change.termYears().orElse(old.contracted().years()), orderedAt,
                rules.catalog().offering(level, soldFor, true, on.day(orderedAt)), Optional.of(old));
        Renewal.Facts facts = new Renewal.Facts(true, level, old.level(), Set.of(soldFor), Set.of(plan.soldFor()),
                LocalDate.ofInstant(orderedAt, old.contracted().zone()), old.contracted().term().endsBefore(),
                ordered.terms(rules).start(FirstUse.ACTIVATION, Optional.empty()).on(), false);
        if (mayBeOrdered(ordered, List.of(new Renewal().judge(facts)))) {
            Instant end = old.contracted().endsAt();
            activate(made(ordered), Rehearsal.later(change.from().isPresent() ? rules.at(change.from()) : end, orderedAt));
        }
    }

    /** A plan to be ordered. @param renews the plan it continues (D29) */
    private record Ordered(ServiceLevel level, SpaceCategory soldFor, int maximumSpaces, int years, Instant at,
            Optional<Catalog.Offering> offering, Optional<Purchase> renews) {

        StartTerms terms(Rehearsal.Rules rules) {
            return rules.start().of(at, rules.zone(), Optional.empty(), renews.map(old -> old.contracted().term().endsBefore()));
        }

        PlanCapacity.Tier tier() {
            return tier(maximumSpaces);
        }

        static PlanCapacity.Tier tier(int maximumSpaces) {
            return new PlanCapacity.Tier("of " + maximumSpaces, maximumSpaces);
        }
    }

    private boolean mayBeOrdered(Ordered plan, List<Finding> further) {
        List<Finding> findings = new ArrayList<>(ConfirmedLine.ofPlan(plan.level(), plan.soldFor(), plan.years(), plan.tier().name())
                .judged(true, Optional.of(plan.at()), plan.offering().isPresent()));
        findings.add(rules.countries().forSale(plan.level(), rules.account().country(), on.day(plan.at())));
        findings.addAll(further);
        plan.offering().map(Catalog.Offering::fits).filter(serves -> findings.stream().allMatch(Finding::holds)).ifPresent(serves -> {
            LocalDate startsOn = OnePlanPerCategory.expectedStart(plan.renews().isPresent(),
                    plan.terms(rules).start(FirstUse.ACTIVATION, Optional.empty()).on(), on.day(plan.at()));
            findings.add(onePlan(serves, ServiceTerm.of(startsOn, plan.years()), Set.of()));
        });
        return on.granted("May a " + plan.level().title() + " Enterprise Plan for up to " + Rehearsal.spaces(plan.maximumSpaces())
                + " be ordered?", findings);
    }

    /** Against the other plans but these. */
    private Finding onePlan(Set<SpaceCategory> serves, ServiceTerm term, Set<ContractId> but) {
        return new OnePlanPerCategory().judge(new OnePlanPerCategory.Facts(serves, term.firstDay(), term.endsBefore(),
                on.paper().purchases().stream().filter(Purchase::isPlan).filter(known -> !but.contains(known.id()))
                        .filter(known -> known.contracted().succession().replacedAt().isEmpty())
                        .map(known -> new PlanTerm(known.serves(), known.contracted().term())).toList()));
    }

    private Purchase made(Ordered plan) {
        ContractId id = ContractId.random();
        Purchase made = new Purchase(new ContractedLevel(id, on.nextNumber(), plan.level(), FirstUse.ACTIVATION, plan.terms(rules),
                Optional.empty(), plan.years()), Optional.of(new PaperPlan(plan.soldFor(), plan.offering().orElseThrow().fits(),
                plan.tier(), id)), plan.renews().map(Purchase::id), List.of());
        return on.bought(made);
    }

    /** What has begun by itself before is not activated any more (R110). */
    private void activate(Purchase plan, Instant at) {
        ContractedLevel contracted = plan.contracted();
        Optional<Instant> served = Optional.of(contracted.since()).filter(since -> !since.isAfter(at));
        if (PlanActivation.effect(served, at) == PlanActivation.Consequence.NONE) {
            return;
        }
        Purchase active = plan.firstUsed(Optional.of(at));
        List<Finding> findings = List.of(
                new PlanActivation().judge(new PlanActivation.Facts(PlanActivation.Act.ACTIVATE, true, served, rules.zone(), at)),
                onePlan(plan.serves(), active.contracted().term(), Set.of(plan.id())));
        if (on.granted("May the plan to be bought be activated on " + on.day(at) + "?", findings)) {
            on.becomes(active);
        }
    }

    void upgrade(Change change, Purchase present) {
        ContractedLevel contracted = present.contracted();
        PaperPlan plan = present.planned().orElseThrow();
        Instant orderedAt = rules.at(change.orderedOn().or(change::from));
        int maximum = change.maximumSpaces().orElseThrow();
        ServiceTerm term = contracted.term();
        List<Finding> findings = new ArrayList<>(ConfirmedLine.ofPlan(present.level(), plan.soldFor(), contracted.years(),
                Ordered.tier(maximum).name()).judged(true, Optional.of(orderedAt),
                rules.catalog().offering(present.level(), plan.soldFor(), true, on.day(orderedAt)).isPresent()));
        findings.add(rules.countries().forSale(present.level(), rules.account().country(), on.day(orderedAt)));
        findings.add(new PlanUpgrade().judge(new PlanUpgrade.Facts(true, true, present.level(), present.level(), plan.soldFor(),
                Optional.of(plan.soldFor()), maximum, plan.tier().maximumSpaces(), change.termYears().orElse(contracted.years()),
                contracted.years(), Optional.of(contracted.since()).filter(since -> !since.isAfter(orderedAt)),
                term.endsAt(contracted.zone()), contracted.succession().replacedAt(), term.endsBefore(), contracted.zone(), orderedAt)));
        LocalDate orderedOn = LocalDate.ofInstant(orderedAt, contracted.zone());
        if (findings.stream().allMatch(Finding::holds)) {
            findings.add(onePlan(plan.serves(), new ServiceTerm(orderedOn, term.endsBefore()), Set.of(present.id())));
        }
        if (on.granted("May a plan for up to " + Rehearsal.spaces(maximum) + " take the place of contract " + contracted.number() + "?",
                findings)) {
            on.becomes(present.replacedAt(orderedAt));
            on.bought(new Purchase(new ContractedLevel(ContractId.random(), on.nextNumber(), present.level(), FirstUse.ACTIVATION,
                    rules.start().of(orderedAt, contracted.zone(), Optional.empty(), Optional.empty()), Optional.of(orderedAt),
                    contracted.years(), new PlanSuccession(Optional.of(new PlanSuccession.Takeover(orderedAt, term.endsBefore())),
                    Optional.empty())), Optional.of(new PaperPlan(plan.soldFor(), plan.serves(), Ordered.tier(maximum), plan.original())),
                    Optional.empty(), List.of()));
        }
    }
}
