package com.logitech.serviceportal.portal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.ManagerStanding;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Who a customer's service manager is and who answers now, as a part of pages; asked once for a page. */
@Named("managerPanel")
@RequestScoped
public class ManagerPanel {

    @Inject
    private ServiceManagers managers;
    @Inject
    private Clock clock;

    private final Map<CustomerId, ManagerStanding> asked = new HashMap<>();

    public ManagerStanding of(CustomerId customer) {
        return asked.computeIfAbsent(customer, one -> managers.of(one, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
