package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.replacement.api.returns.PressingReturns;
import com.logitech.serviceportal.replacement.model.PressingReturnRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;

/** Says which returns press. */
@ApplicationScoped
@Transactional
class PressingReturnOffice implements PressingReturns {

    @Inject
    private PressingReturnRecords records;

    @Override
    public Map<CustomerId, Pressing> of(Set<CustomerId> customers) {
        Caller.current().mustHold("see which returns press", Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER, Role.OPERATIONS,
                Role.SYSTEM_ADMINISTRATOR);
        return customers.isEmpty() ? Map.of() : records.of(customers);
    }
}
