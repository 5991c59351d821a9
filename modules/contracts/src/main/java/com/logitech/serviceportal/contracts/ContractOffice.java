package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.EnterprisePlanActivated;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.plans.OnePlanPerCategory;
import com.logitech.serviceportal.contracts.terms.plans.PlanActivation;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanTerm;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows contracts and activates the Enterprise Plans among them. */
@ApplicationScoped
@Transactional
class ContractOffice implements ContractAdministration {

    @Inject
    private Contracts contracts;
    @Inject
    private KnownContracts knownContracts;
    @Inject
    private Assignments assignments;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<ServiceStarted> serviceStarted;
    @Inject
    private Event<EnterprisePlanActivated> enterprisePlanActivated;

    @Override
    public ContractSummary contract(ContractId contract) {
        return shown(List.of(knownContracts.of(contract)), clock.instant()).get(0);
    }

    @Override
    public Page<ContractSummary> contracts(ContractQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Instant now = clock.instant();
        Contracts.Search search = new Contracts.Search(knownAccounts.asked(query.customer()), query.level(), query.state(),
                query.endingBefore(), Intake.searched(query.text()), now);
        return contracts.page(search, paging).as(page -> shown(page, now));
    }

    @Override
    public EffectPreview previewActivate(ContractId contract) {
        Contract known = knownContracts.kept(contract, ContractsTask.ACTIVATE_PLANS);
        Instant now = clock.instant();
        Activating activating = activating(known, now);
        return ContractEffects.ofActivating(known, activating.decision(), activating.effect(), activating.rules(),
                shown(List.of(known), now).get(0).plan(), now);
    }

    @Override
    public ContractSummary activate(ContractId contract) {
        Contract held = knownContracts.held(contract, ContractsTask.ACTIVATE_PLANS);
        contracts.holdPlansOf(held.customer());
        Instant now = clock.instant();
        Activating activating = activating(held, now);
        Ruling.mustGrant(activating.decision());
        held.activate(now, activating.rules()).ifPresent(enterprisePlanActivated::fire);
        held.startIfDue(now, activating.rules()).ifPresent(serviceStarted::fire);
        contracts.flush();
        return shown(List.of(held), now).get(0);
    }

    private record Activating(Decision decision, PlanActivation.Consequence effect, StartRules rules) {
    }

    private Activating activating(Contract contract, Instant now) {
        StartRules rules = parameters.startRules(now);
        Optional<Instant> servedSince = contract.isPlan() ? contract.servedSince(now, rules) : Optional.empty();
        PlanActivation.Consequence effect = PlanActivation.effect(servedSince, now);
        List<Finding> findings = new ArrayList<>();
        findings.add(new PlanActivation().judge(
                new PlanActivation.Facts(PlanActivation.Act.ACTIVATE, contract.isPlan(), servedSince, contract.zone(), now)));
        if (contract.isPlan() && effect == PlanActivation.Consequence.STARTS_SERVICE) {
            Catalog.Edition edition = catalog.asKnownAt(now);
            ServiceTerm term = contract.termIfUsed(now, rules);
            findings.add(new OnePlanPerCategory().judge(new OnePlanPerCategory.Facts(contract.serves(edition), term.firstDay(),
                    term.endsBefore(), contracts.plansOf(contract.customer()).stream()
                            .filter(other -> !other.isReplaced() && !other.id().equals(contract.id()))
                            .map(other -> new PlanTerm(other.serves(edition), other.term())).toList())));
        }
        return new Activating(new Decision("May contract " + contract.number() + " be activated?", now, now, findings), effect, rules);
    }

    private List<ContractSummary> shown(List<Contract> page, Instant now) {
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Contract::customer).toList());
        Map<ContractId, Integer> assigned = assignments.countsAt(page.stream().map(Contract::id).toList(), now);
        List<CustomerId> withPlan = page.stream().filter(Contract::isPlan).map(Contract::customer).toList();
        Map<CustomerId, Map<SpaceCategory, Integer>> spacesOf = withPlan.isEmpty() ? Map.of() : contracts.spacesByCategory(withPlan);
        StartRules rules = parameters.startRules(now);
        Catalog.Edition edition = catalog.asKnownAt(now);
        return page.stream().map(contract -> new ContractSummary(contract.id(), contract.number(), contract.title(), contract.customer(),
                customers.get(contract.customer()).company(), contract.order(), contract.level(), contract.zone(), contract.termYears(),
                contract.stateAt(now), contract.startsOn(), contract.endsBefore(), contract.hasStarted(),
                contract.startDecision(now, rules), contract.licenses(), assigned.getOrDefault(contract.id(), 0),
                plan(contract, edition, spacesOf.getOrDefault(contract.customer(), Map.of())), contract.renews(),
                contract.includedWith().flatMap(edition::product).map(Catalog.Product::title), contract.orderCreatedAt(),
                        contract.serviceStartOn(), contract.version())).toList();
    }

    private static Optional<Plan> plan(Contract contract, Catalog.Edition edition, Map<SpaceCategory, Integer> spaces) {
        return contract.planTier().map(tier -> {
            Set<SpaceCategory> fits = new TreeSet<>(contract.serves(edition));
            int served = fits.stream().mapToInt(category -> spaces.getOrDefault(category, 0)).sum();
            String categories = edition.categories().stream().filter(category -> fits.contains(category.code()))
                    .map(Catalog.Category::title).collect(Collectors.joining(" and "));
            return new Plan(tier.name(), tier.maximumSpaces(), fits, categories, contract.activatedAt(), served,
                    PlanCapacity.excess(tier.maximumSpaces(), served), contract.continues(), contract.original(), contract.replacedBy(),
                    contract.replacedAt());
        });
    }
}
