package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.AccountGlances;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.people.GlanceRecords;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Says what presses in accounts. */
@ApplicationScoped
@Transactional
class GlanceOffice implements AccountGlances {

    @Inject
    private GlanceRecords records;
    @Inject
    private Clock clock;

    @Override
    public Map<CustomerId, Glance> of(Set<CustomerId> customers, int endingWithinDays) {
        Caller.current().mustHold("see what presses in accounts", Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER,
                Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        return customers.isEmpty() ? Map.of() : records.of(customers, clock.instant(), endingWithinDays);
    }
}
