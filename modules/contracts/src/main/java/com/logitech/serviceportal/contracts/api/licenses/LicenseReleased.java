package com.logitech.serviceportal.contracts.api.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A license was taken from its Space, which loses its service at that instant. */
public record LicenseReleased(CustomerId owner, ContractId contract, LicenseId license, String label, SpaceId space, String spaceName,
        Instant at) implements DomainEvent {

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
        return "License " + label + " released from " + spaceName + ".";
    }
}
