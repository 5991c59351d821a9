package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderEntry;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderLine;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderPreview;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlanTier;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlannedContract;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlannedUpgrade;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.Licenses;
import com.logitech.serviceportal.contracts.terms.orders.BusinessCustomer;
import com.logitech.serviceportal.contracts.terms.orders.ConfirmedLine;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.orders.PurchasePath;
import com.logitech.serviceportal.contracts.terms.orders.Renewal;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.SingleContractPerPurchase.NewContract;
import com.logitech.serviceportal.contracts.terms.orders.SingleContractPerPurchase;
import com.logitech.serviceportal.contracts.terms.orders.StartDate;
import com.logitech.serviceportal.contracts.terms.orders.StartTerms;
import com.logitech.serviceportal.contracts.terms.plans.OnePlanPerCategory;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanTerm;
import com.logitech.serviceportal.contracts.terms.plans.PlanUpgrade;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads an order against the text: which contracts it makes, whether it may be entered and why, and what is worth a second look.
 * Preview and entry go by the same reading. Nothing is looked up.
 */
final class OrderReading {

    /**
     * What the books say that the order is held against.
     *
     * @param named   the contracts its lines renew or upgrade, with the categories they were ordered for
     * @param plans   the customer's Enterprise Plans
     */
    record Books(Account account, Catalog.Edition catalog, Coverage countries, StartRules rules, Map<ContractId, Named> named,
            List<Contract> plans) {
    }

    /** A contract to be renewed or upgraded. @param soldFor the category words of its order */
    record Named(Contract contract, Set<SpaceCategory> soldFor) {
    }

    /**
     * A contract to be made.
     *
     * @param lots     its licenses; none for a plan
     * @param offering the code a plan is sold as
     * @param includedWith the product its license comes with (R105)
     * @param upgrades the plan whose place it takes (R109)
     * @param renewedEndsBefore the first day after the contract it renews (D59)
     */
    record ToMake(NewContract terms, Optional<ContractId> renews, List<Licenses.Lot> lots, Optional<String> offering,
                  Optional<PlanCapacity.Tier> tier, Optional<String> includedWith, LocalDate latestStartOn, Optional<Contract> upgrades,
                  Optional<LocalDate> renewedEndsBefore) {
    }

    private final OrderEntry order;
    private final Books books;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate orderedOn;
    private final StartTerms startTerms;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<ToMake> contracts = new ArrayList<>();

    /** @param order with every field usable; what it lacks of the text is found here */
    OrderReading(OrderEntry order, Books books, Instant now) {
        this.order = order;
        this.books = books;
        this.now = now;
        this.zone = books.account().zone();
        this.startTerms = books.rules().of(order.createdAt(), zone, order.serviceStartOn(), Optional.empty());
        this.orderedOn = startTerms.orderedOn();
        read();
    }

    Decision decision() {
        return new Decision("May the order be entered?", now, now, findings);
    }

    List<ToMake> contracts() {
        return List.copyOf(contracts);
    }

    OrderPreview preview() {
        return new OrderPreview(contracts.stream()
                .map(contract -> new PlannedContract(contract.terms().level(), contract.terms().licenses(),
                contract.tier().map(tier -> new PlanTier(tier.name(), tier.maximumSpaces())),
                contract.terms().termYears(), contract.latestStartOn(), contract.upgrades().map(this::planned))).toList(), decision(),
                warnings);
    }

    private PlannedUpgrade planned(Contract present) {
        PlanCapacity.Tier tier = present.planTier().orElseThrow();
        return new PlannedUpgrade(present.id(), present.number(), new PlanTier(tier.name(), tier.maximumSpaces()), order.createdAt(),
                present.term().endsBefore());
    }

    private void read() {
        findings.add(new BusinessCustomer().judge(new BusinessCustomer.Facts(books.account().company(), false)));
        order.lines().forEach(line -> {
            findings.addAll(asTerms(line).judged(true, Optional.of(order.createdAt()), offering(line).isPresent()));
            line.includedWith().ifPresent(product -> findings.add(included(line, product)));
        });
        new TreeSet<>(order.lines().stream().map(OrderLine::level).filter(ServiceLevel::isPaid).toList())
                .forEach(level -> findings.add(books.countries().forSale(level, books.account().country(), orderedOn)));
        if (findings.stream().allMatch(Finding::holds)) {
            makeContracts();
            startTerms.purchaseOrderWarning().ifPresent(warnings::add);
            contracts.stream().filter(made -> made.upgrades().isEmpty()).map(ToMake::latestStartOn)
                    .filter(start -> !start.isAfter(LocalDate.ofInstant(now, zone))).findFirst()
                    .ifPresent(start -> warnings.add("The waiting time is over: service starts at once, with " + start
                            + " as its first day."));
        }
    }

    private Finding included(OrderLine line, String product) {
        return new PurchasePath().judge(PurchasePath.Facts.included(line.level(), books.catalog().isRoom(line.category()),
                line.licenses().orElse(0), line.termYears(), books.catalog().product(product)));
    }

    private void makeContracts() {
        Map<Optional<ContractId>, List<OrderLine>> byRenewed = order.lines().stream()
                .collect(Collectors.groupingBy(OrderLine::renews, LinkedHashMap::new, Collectors.toList()));
        byRenewed.forEach((renews, lines) -> {
            // by identity: two lines of an order may say the same
            Map<ConfirmedLine, OrderLine> sent = new IdentityHashMap<>();
            List<ConfirmedLine> asTerms = lines.stream().map(OrderReading::asTerms).toList();
            for (int i = 0; i < lines.size(); i++) {
                sent.put(asTerms.get(i), lines.get(i));
            }
            SingleContractPerPurchase.contractsOf(asTerms)
                    .forEach(terms -> make(terms, renews, terms.lines().stream().map(sent::get).toList()));
        });
    }

    private void make(NewContract terms, Optional<ContractId> renews, List<OrderLine> lines) {
        findings.add(terms.judged());
        Optional<PlanCapacity.Tier> tier = lines.get(0).plan().map(plan -> new PlanCapacity.Tier(plan.name(), plan.maximumSpaces()));
        Optional<Named> present = lines.get(0).upgrades().map(books.named()::get);
        Optional<LocalDate> renewedEndsBefore = renews.map(books.named()::get).map(old -> old.contract().term().endsBefore());
        StartTerms ownTerms = books.rules().of(order.createdAt(), zone, order.serviceStartOn(), renewedEndsBefore);
        StartDate unused = ownTerms.start(tier.isPresent() ? FirstUse.ACTIVATION : FirstUse.ASSIGNMENT, Optional.empty());
        List<Licenses.Lot> lots = tier.isPresent() ? List.of()
                : lines.stream().map(line -> new Licenses.Lot(offering(line).orElseThrow().code(), line.licenses().orElseThrow())).toList();
        ToMake made = new ToMake(terms, renews, lots,
                tier.isPresent() ? soldAs(lines.get(0), present) : Optional.empty(), tier,
                lines.get(0).includedWith(), present.map(this::orderedOn).orElse(unused.on()), present.map(Named::contract),
                renewedEndsBefore);
        renews.map(books.named()::get).ifPresent(old -> renew(old, terms.level(), lines, unused));
        present.ifPresent(plan -> upgrade(plan, lines.get(0)));
        tier.filter(plan -> findings.stream().allMatch(Finding::holds))
                .ifPresent(plan -> onePlan(made, made.offering().map(books.catalog()::fits).orElseThrow()));
        contracts.add(made);
    }

    /** @param unused its start if nothing is assigned or activated before */
    private void renew(Named old, ServiceLevel level, List<OrderLine> lines, StartDate unused) {
        Contract present = old.contract();
        Renewal.Facts facts = new Renewal.Facts(present.customer().equals(order.customer()), level, present.level(),
                lines.stream().map(OrderLine::category).collect(Collectors.toSet()), old.soldFor(),
                LocalDate.ofInstant(order.createdAt(), present.zone()), present.term().endsBefore(), unused.on(),
                unused.cause() == StartDate.Cause.PURCHASE_ORDER);
        Finding renewal = new Renewal().judge(facts);
        findings.add(renewal);
        if (renewal.holds() && facts.daysSideBySide() > 0) {
            warnings.add("Renewal of contract " + present.number() + ": " + renewal.because());
        }
    }

    /** An upgrade goes on under the offering of the plan it replaces, so that no Space of it is left out. */
    private Optional<String> soldAs(OrderLine line, Optional<Named> present) {
        return present.flatMap(named -> named.contract().planOffering()).or(() -> offering(line).map(Catalog.Offering::code));
    }

    private LocalDate orderedOn(Named present) {
        return LocalDate.ofInstant(order.createdAt(), present.contract().zone());
    }

    private void upgrade(Named named, OrderLine line) {
        Contract present = named.contract();
        PlanTier tier = line.plan().orElseThrow();
        Finding upgrade = new PlanUpgrade().judge(new PlanUpgrade.Facts(present.customer().equals(order.customer()), present.isPlan(),
                line.level(), present.level(), line.category(),
                named.soldFor().stream().findFirst().filter(one -> named.soldFor().size() == 1),
                tier.maximumSpaces(), present.planTier().map(PlanCapacity.Tier::maximumSpaces).orElse(0), line.termYears(),
                present.termYears(), present.servedSince(order.createdAt(), books.rules()), present.term().endsAt(present.zone()),
                present.replacedAt(), present.term().endsBefore(), present.zone(), order.createdAt()));
        findings.add(upgrade);
        if (upgrade.holds() && orderedOn(named).isBefore(LocalDate.ofInstant(now, present.zone()))) {
            warnings.add("Upgrade of plan " + present.number() + ": " + upgrade.because());
        }
    }

    private void onePlan(ToMake made, Set<SpaceCategory> fits) {
        LocalDate startsOn = made.upgrades().isPresent() ? made.latestStartOn()
                : OnePlanPerCategory.expectedStart(made.renews().isPresent(), made.latestStartOn(), LocalDate.ofInstant(now, zone));
        LocalDate endsBefore = made.upgrades().map(present -> present.term().endsBefore())
                .orElseGet(() -> ServiceTerm.of(startsOn, made.terms().termYears()).endsBefore());
        List<PlanTerm> others = new ArrayList<>();
        books.plans().stream().filter(plan -> !plan.isReplaced() && made.upgrades().filter(plan::equals).isEmpty())
                .forEach(plan -> others.add(new PlanTerm(plan.serves(books.catalog()), plan.term())));
        contracts.stream().filter(other -> other.tier().isPresent()).forEach(other -> others.add(new PlanTerm(
                other.offering().map(books.catalog()::fits).orElse(Set.of()),
                ServiceTerm.of(other.latestStartOn(), other.terms().termYears()))));
        findings.add(new OnePlanPerCategory().judge(new OnePlanPerCategory.Facts(fits, startsOn, endsBefore, others)));
    }

    private Optional<Catalog.Offering> offering(OrderLine line) {
        return books.catalog().offering(line.level(), line.category(), line.plan().isPresent(), orderedOn);
    }

    private static ConfirmedLine asTerms(OrderLine line) {
        return new ConfirmedLine(Optional.of(line.level()), Optional.of(line.category()), Optional.of(line.termYears()),
                line.licenses(), line.plan().map(plan -> plan.name()),
                line.includedWith().isPresent() ? PurchasePath.Path.INCLUDED_WITH_PRODUCT : PurchasePath.Path.STANDALONE);
    }
}
