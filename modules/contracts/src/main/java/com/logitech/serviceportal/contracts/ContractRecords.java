package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.licenses.PlanCapacity;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words what the books hold as the records others see: a page of them in a bounded number of look-ups. */
@ApplicationScoped
class ContractRecords {

    @Inject
    private Accounts accounts;
    @Inject
    private Contracts contracts;
    @Inject
    private Assignments assignments;
    @Inject
    private Spaces spaces;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;

    List<ContractAdministration.ContractSummary> contracts(Collection<Contract> page, Instant now) {
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Contract::customer).toList());
        Map<ContractId, Integer> assigned = assignments.countsAt(page.stream().map(Contract::id).toList(), now);
        List<CustomerId> withPlan = page.stream().filter(Contract::isPlan).map(Contract::customer).toList();
        Map<CustomerId, Map<SpaceCategory, Integer>> spacesOf = withPlan.isEmpty() ? Map.of() : contracts.spacesByCategory(withPlan);
        StartRules rules = parameters.startRules(now);
        Catalog.Edition edition = catalog.asKnownAt(now);
        return page.stream().map(contract -> new ContractAdministration.ContractSummary(contract.id(), contract.number(), contract.title(), contract.customer(),
                customers.get(contract.customer()).company(), contract.order(), contract.level(), contract.zone(), contract.termYears(), contract.stateAt(now),
                contract.startsOn(), contract.term().endsBefore(), contract.hasStarted(), contract.startDecision(now, rules), contract.licenses(),
                assigned.getOrDefault(contract.id(), 0), plan(contract, edition, spacesOf.getOrDefault(contract.customer(), Map.of())), contract.renews(),
                contract.orderCreatedAt(), contract.serviceStartOn(), contract.version())).toList();
    }

    private static Optional<ContractAdministration.Plan> plan(Contract contract, Catalog.Edition edition, Map<SpaceCategory, Integer> spaces) {
        return contract.planTier().map(tier -> {
            Set<SpaceCategory> fits = new TreeSet<>(contract.planOffering().flatMap(edition::offering).map(Catalog.Offering::fits).orElse(Set.of()));
            int served = fits.stream().mapToInt(category -> spaces.getOrDefault(category, 0)).sum();
            String categories = edition.categories().stream().filter(category -> fits.contains(category.code())).map(Catalog.Category::title)
                    .collect(Collectors.joining(" and "));
            return new ContractAdministration.Plan(tier.name(), tier.maximumSpaces(), fits, categories, contract.activatedAt(), served,
                    PlanCapacity.excess(tier.maximumSpaces(), served));
        });
    }

    List<ContractAdministration.LicenseSummary> licenses(Collection<License> page, Instant now) {
        Map<ContractId, Contract> contractOf = contracts.find(page.stream().map(License::contract).toList());
        Catalog.Edition edition = catalog.asKnownAt(now);
        List<Assignment> lines = assignments.currentOf(page.stream().map(License::id).toList(), now);
        Map<SpaceId, Space> spaceOf = spaces.find(lines.stream().map(Assignment::space).toList());
        Map<LicenseId, Assignment> first = new HashMap<>();
        lines.forEach(line -> first.putIfAbsent(line.license(), line)); // where it is now, or is to be next
        return page.stream().map(license -> {
            Contract contract = contractOf.get(license.contract());
            Optional<Catalog.Offering> offering = edition.offering(license.offering());
            return new ContractAdministration.LicenseSummary(license.id(), license.label(contract.number()), contract.id(),
                    offering.map(Catalog.Offering::title).orElse(license.offering()), contract.level(), offering.map(Catalog.Offering::fits).orElse(Set.of()),
                    Optional.ofNullable(first.get(license.id())).map(line -> new ContractAdministration.AssignedTo(line.space(), spaceOf.get(line.space()).name(),
                            line.from(), line.until())));
        }).toList();
    }

    List<ContractAdministration.AssignmentSummary> history(License license) {
        List<Assignment> lines = assignments.historyOf(license.id());
        Map<SpaceId, Space> spaceOf = spaces.find(lines.stream().map(Assignment::space).toList());
        return lines.stream().map(line -> new ContractAdministration.AssignmentSummary(line.license(), line.space(), spaceOf.get(line.space()).name(), line.from(),
                line.until(), line.recordedAt(), line.recordedBy())).toList();
    }

    List<ContractAdministration.OrderSummary> orders(Collection<Order> page) {
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Order::customer).toList());
        var contractsOf = contracts.ofOrders(page.stream().map(Order::id).toList());
        Function<Order, ContractAdministration.OrderSummary> record = order -> new ContractAdministration.OrderSummary(order.id(), order.customer(),
                customers.get(order.customer()).company(), order.confirmationNumber(), order.purchaseOrder(), order.createdAt(), order.serviceStartOn(),
                order.recordedAt(), contractsOf.getOrDefault(order.id(), List.of()));
        return page.stream().map(record).toList();
    }
}
