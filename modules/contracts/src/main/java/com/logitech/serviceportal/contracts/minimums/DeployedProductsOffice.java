package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.DeployedProducts;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.proposals.DeviceRecords;
import com.logitech.serviceportal.contracts.terms.licenses.ActiveCount;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the devices where Select is active: finds these Spaces on paper, and has their devices counted. */
@ApplicationScoped
@Transactional
class DeployedProductsOffice implements DeployedProducts {

    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Portfolios portfolios;
    @Inject
    private DeviceRecords devices;
    @Inject
    private Clock clock;

    @Override
    public List<Deployed> of(CustomerId customer) {
        Account account = knownAccounts.of(customer);
        Instant now = clock.instant();
        Portfolio counted = portfolios.counted(account, now);
        Set<SpaceId> licensed = counted.held(Set.of()).stream().filter(held -> held.isActiveSelect(now)).map(ActiveCount.Held::space)
                .collect(Collectors.toSet());
        Set<SpaceCategory> planned = counted.purchases().stream().filter(plan -> plan.level() == ServiceLevel.SELECT
                        && plan.contracted().startedBy(now) && now.isBefore(plan.contracted().endsAt()))
                .map(Purchase::serves).flatMap(Set::stream).collect(Collectors.toSet());
        return devices.deployed(account.id(), licensed, planned);
    }
}
