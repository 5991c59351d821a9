package com.logitech.serviceportal.contracts;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.logitech.serviceportal.contracts.api.ActiveLicenses;
import com.logitech.serviceportal.contracts.api.CustomerId;
import com.logitech.serviceportal.contracts.model.Assignments;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.SpaceCategory;

/** Counts the Spaces that hold an active Select license. */
@ApplicationScoped
@Transactional
class LicenseCountOffice implements ActiveLicenses {

    @Inject
    private Assignments assignments;

    @Override
    public Map<SpaceCategory, Integer> activeSelectSpaces(CustomerId customer, Instant at) {
        Caller.current().mustSee(customer.value(), "customer");
        return assignments.activeSelectSpaces(customer, at);
    }
}
