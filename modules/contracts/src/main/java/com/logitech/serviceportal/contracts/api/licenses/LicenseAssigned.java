package com.logitech.serviceportal.contracts.api.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A license was assigned to a Space (R15). */
public record LicenseAssigned(CustomerId owner, ContractId contract, LicenseId license, String label, SpaceId space, String spaceName,
        Instant from, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(license.value(), space.value(), contract.value(), owner.value());
    }

    @Override
    public String story() {
        return "License " + label + " assigned to " + spaceName + ".";
    }
}
