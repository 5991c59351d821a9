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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the Spaces that hold an active Select license: fetches what is on them and has it counted. */
@ApplicationScoped
@Transactional
class ActiveLicensesOffice implements ActiveLicenses {

    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Assignments assignments;
    @Inject
    private Contracts contracts;

    @Override
    public ActiveSpaces activeSelectSpaces(CustomerId customer, Instant at) {
        Account account = knownAccounts.of(customer);
        List<OnSpace> lines = assignments.onSpacesAt(account.id(), at);
        Map<ContractId, Contract> behind = contracts.find(lines.stream().map(OnSpace::contract).collect(Collectors.toSet()));
        List<ActiveCount.Held> held = lines.stream().map(line -> held(line, behind.get(line.contract()))).toList();
        return new ActiveSpaces(ActiveCount.byCategory(at, held), new ActiveCount().judge(ActiveCount.of(at, account.zone(), held)));
    }

    /** The first assignment starts the contract (R23), so none begins before its term does. */
    private static ActiveCount.Held held(OnSpace line, Contract contract) {
        return new ActiveCount.Held(contract.level(), line.space(), line.category(), TimeSpan.of(line.from(), line.until()),
                contract.endsAt());
    }
}
