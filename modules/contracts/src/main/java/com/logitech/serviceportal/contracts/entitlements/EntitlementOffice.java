package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.AssignmentRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.ContractRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Owner;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Standing;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers what Spaces are entitled to: gathers what the books say in a fixed number of statements and has it reasoned about. */
@ApplicationScoped
@Transactional
class EntitlementOffice implements Entitlements {

    @Inject
    private CoverRecords records;
    @Inject
    private Parameters parameters;
    @Inject
    private CoveredCountries countries;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;

    @Override
    public Map<SpaceId, Entitlement> of(Set<SpaceId> spaces, Instant at, Instant knownAt) {
        Answerable.mustBe("spaces", spaces.size(), at, knownAt, clock.instant());
        List<UUID> ids = spaces.stream().map(SpaceId::value).toList();
        Map<UUID, Owner> owners = mustSeeAll(ids, records.owners(ids));
        Set<UUID> customers = owners.values().stream().map(Owner::customer).collect(Collectors.toSet());
        Map<UUID, Standing> standings = records.standings(ids, at, knownAt);
        Map<UUID, List<AssignmentRow>> assignments = records.assignments(ids, knownAt).stream().collect(Collectors.groupingBy(AssignmentRow::space));
        List<ContractRow> contracts = records.contracts(contractsOf(assignments.values()), customers, knownAt);
        Map<ContractId, ContractRow> byId = EntitlementReasoning.byId(contracts);
        Map<UUID, List<ContractRow>> plans = contracts.stream().filter(contract -> contract.planOffering().isPresent())
                .collect(Collectors.groupingBy(ContractRow::customer));
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        Map<ContractId, Integer> planSpaces = planSpaces(plans.values(), edition, at, knownAt);
        Map<UUID, List<String>> collabOs = records.collabOsVersions(ids, at, knownAt);
        Map<UUID, Map<CountryCode, LocalDate>> arranged = records.useArrangements(customers, knownAt);
        EntitlementReasoning reasoning = new EntitlementReasoning(at, knownAt, countries.asKnownAt(knownAt), edition, parameters.startRules(knownAt));

        Map<SpaceId, Entitlement> answers = new LinkedHashMap<>();
        for (SpaceId space : spaces) {
            Owner owner = owners.get(space.value());
            answers.put(space, reasoning.answer(new EntitlementReasoning.Books(space, owner, Optional.ofNullable(standings.get(space.value())),
                    assignments.getOrDefault(space.value(), List.of()), byId, plans.getOrDefault(owner.customer(), List.of()), planSpaces,
                    arranged.getOrDefault(owner.customer(), Map.of()), collabOs.getOrDefault(space.value(), List.of()))));
        }
        return answers;
    }

    private static Map<UUID, Owner> mustSeeAll(Collection<UUID> ids, Map<UUID, Owner> owners) {
        Caller caller = Caller.current();
        for (UUID id : ids) {
            Owner owner = owners.get(id);
            if (owner == null) {
                throw Refused.notFound("space");
            }
            caller.mustSee(owner.customer(), "space");
        }
        return owners;
    }

    private static Set<UUID> contractsOf(Collection<List<AssignmentRow>> assignments) {
        return assignments.stream().flatMap(List::stream).map(AssignmentRow::contract).collect(Collectors.toSet());
    }

    /** One count for each set of categories plans are sold for, however many customers. */
    private Map<ContractId, Integer> planSpaces(Collection<List<ContractRow>> plans, Catalog.Edition edition, Instant at, Instant knownAt) {
        Map<ContractId, Integer> counts = new HashMap<>();
        plans.stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(plan -> plan.planOffering().flatMap(edition::offering).map(Catalog.Offering::fits).orElse(Set.of())))
                .forEach((fits, sameFit) -> {
                    Map<UUID, Integer> byCustomer = records.spaceCounts(sameFit.stream().map(ContractRow::customer).toList(), fits, at, knownAt);
                    sameFit.forEach(plan -> counts.put(new ContractId(plan.id()), byCustomer.getOrDefault(plan.customer(), 0)));
                });
        return counts;
    }
}
