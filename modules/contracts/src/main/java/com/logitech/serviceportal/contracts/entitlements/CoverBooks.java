package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.UseArrangement;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.AssignmentRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.ContractRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Organization;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Owner;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Standing;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.SwitchRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the books say about Spaces and what may cover them, in a fixed number of statements. */
@ApplicationScoped
class CoverBooks {

    /** How much is asked about: the level alone, also all that is said of what gives it, or what the benefits need as well. */
    enum Depth {
        LEVEL, COVER, BENEFITS
    }

    /** The books of each Space, and what reasons about them. */
    record Gathered(EntitlementReasoning reasoning, Map<SpaceId, EntitlementReasoning.Books> books) {
    }

    @Inject
    private CoverRecords records;
    @Inject
    private Accounts accounts;
    @Inject
    private Parameters parameters;
    @Inject
    private CoveredCountries countries;
    @Inject
    private Catalog catalog;

    /** Whose each Space is; one nobody has is absent. */
    Map<SpaceId, Owner> owners(Collection<SpaceId> spaces) {
        Map<UUID, Owner> owners = records.owners(spaces.stream().map(SpaceId::value).toList());
        return spaces.stream().filter(space -> owners.containsKey(space.value()))
                .collect(Collectors.toMap(space -> space, space -> owners.get(space.value())));
    }

    /** @param owners the Spaces asked about, with whose they are */
    Gathered gather(Map<SpaceId, Owner> owners, Instant at, Instant knownAt, Depth depth) {
        List<UUID> ids = owners.keySet().stream().map(SpaceId::value).toList();
        Set<UUID> customers = owners.values().stream().map(Owner::customer).collect(Collectors.toSet());
        Map<UUID, Standing> standings = records.standings(ids, at, knownAt);
        Map<UUID, List<AssignmentRow>> assignments = records.assignments(ids, knownAt).stream()
                .collect(Collectors.groupingBy(AssignmentRow::space));
        Map<ContractId, ContractRow> contracts = records.contracts(contractsOf(assignments.values()), customers, knownAt).stream()
                .collect(Collectors.toMap(contract -> new ContractId(contract.id()), contract -> contract));
        Map<UUID, List<ContractRow>> plans = contracts.values().stream().filter(contract -> contract.planOffering().isPresent())
                .collect(Collectors.groupingBy(ContractRow::customer));
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        Map<CustomerId, List<UseArrangement>> arranged = accounts.arrangements(customers.stream().map(CustomerId::new).toList());
        Coverage coverage = countries.asKnownAt(knownAt);
        boolean whole = depth == Depth.BENEFITS;
        Map<ContractId, Integer> planSpaces = depth != Depth.LEVEL ? planSpaces(plans.values(), edition, at, knownAt) : Map.of();
        Map<UUID, List<String>> collabOs = whole ? records.collabOsVersions(ids, at, knownAt) : Map.of();

        Map<UUID, Organization> organizations = whole ? records.organizations(ids, at, knownAt) : Map.of();
        Map<UUID, SwitchRow> switchedOff = whole ? records.switchedOff(ids, at, knownAt) : Map.of();

        Map<SpaceId, EntitlementReasoning.Books> books = new HashMap<>();
        owners.forEach((space, owner) -> books.put(space, new EntitlementReasoning.Books(space, owner,
                Optional.ofNullable(standings.get(space.value())), assignments.getOrDefault(space.value(), List.of()), contracts,
                plans.getOrDefault(owner.customer(), List.of()), planSpaces,
                use(owner, arranged, coverage, knownAt),
                collabOs.getOrDefault(space.value(), List.of()), Optional.ofNullable(organizations.get(space.value())),
                Optional.ofNullable(switchedOff.get(space.value())))));
        return new Gathered(new EntitlementReasoning(at, knownAt, coverage, edition,
                parameters.startRules(knownAt)), books);
    }

    /** Where the customer may use a level, by what was arranged as then known. */
    private static UseThere use(Owner owner, Map<CustomerId, List<UseArrangement>> arranged, Coverage coverage, Instant knownAt) {
        return UseThere.of(owner.zone(), arranged.getOrDefault(new CustomerId(owner.customer()), List.of()).stream()
                .filter(arrangement -> !arrangement.recordedAt().isAfter(knownAt)).toList(), coverage);
    }

    private static Set<UUID> contractsOf(Collection<List<AssignmentRow>> assignments) {
        return assignments.stream().flatMap(List::stream).map(AssignmentRow::contract).collect(Collectors.toSet());
    }

    /** One count for each set of categories plans are sold for, however many customers. */
    private Map<ContractId, Integer> planSpaces(Collection<List<ContractRow>> plans, Catalog.Edition edition, Instant at, Instant knownAt) {
        Map<ContractId, Integer> counts = new HashMap<>();
        plans.stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(plan -> plan.planOffering().map(edition::fits).orElseThrow()))
                .forEach((fits, sameFit) -> {
                    Map<UUID, Integer> byCustomer =
                            records.spaceCounts(sameFit.stream().map(ContractRow::customer).toList(), fits, at, knownAt);
                    sameFit.forEach(plan -> counts.put(new ContractId(plan.id()), byCustomer.getOrDefault(plan.customer(), 0)));
                });
        return counts;
    }
}
