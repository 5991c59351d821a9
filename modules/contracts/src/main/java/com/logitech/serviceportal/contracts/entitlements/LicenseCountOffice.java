package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.ActiveLicenses;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.licenses.Assignments.OnSpace;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.ActiveCount;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the Spaces that hold an active Select license: fetches what is on them and has it counted. */
@ApplicationScoped
@Transactional
class LicenseCountOffice implements ActiveLicenses {

    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Assignments assignments;
    @Inject
    private Contracts contracts;

    @Override
    public Map<SpaceCategory, Integer> activeSelectSpaces(CustomerId customer, Instant at) {
        Account account = knownAccounts.of(customer);
        List<OnSpace> lines = assignments.onSpacesAt(account.id(), at);
        Map<ContractId, Contract> behind = contracts.find(lines.stream().map(OnSpace::contract).collect(Collectors.toSet()));
        Map<SpaceCategory, List<ActiveCount.Held>> held = lines.stream().collect(Collectors.groupingBy(OnSpace::category,
                Collectors.mapping(line -> held(line, behind.get(line.contract())), Collectors.toList())));
        Map<SpaceCategory, Integer> counts = new TreeMap<>();
        held.forEach((category, licenses) -> {
            int active = ActiveCount.of(at, account.zone(), licenses).activeSelectSpaces();
            if (active > 0) {
                counts.put(category, active);
            }
        });
        return counts;
    }

    /** The first assignment starts the contract (R23), so none begins before its term does. */
    private static ActiveCount.Held held(OnSpace line, Contract contract) {
        return new ActiveCount.Held(contract.level(), Optional.of(line.space().toString()), TimeSpan.of(line.from(), line.until()),
                contract.endsAt(), false);
    }
}
