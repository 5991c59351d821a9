package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.managers.PressingTickets;
import com.logitech.serviceportal.support.model.managers.PressingRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** Says which tickets press. */
@ApplicationScoped
@Transactional
class PressingOffice implements PressingTickets {

    @Inject
    private PressingRecords records;
    @Inject
    private Clock clock;

    @Override
    public Map<CustomerId, Pressing> of(Set<CustomerId> customers) {
        Caller.current().mustHold("see which tickets press", Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER, Role.OPERATIONS,
                Role.SYSTEM_ADMINISTRATOR);
        Instant now = clock.instant();
        return customers.isEmpty() ? Map.of() : records.of(customers, now, now.minus(DAYS_BACK, ChronoUnit.DAYS));
    }
}
