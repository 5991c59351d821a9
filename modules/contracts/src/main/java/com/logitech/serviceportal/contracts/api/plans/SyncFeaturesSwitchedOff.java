package com.logitech.serviceportal.contracts.api.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Our people switched Sync features off for Spaces above a plan's maximum (R112). Support and replacement go on.
 *
 * @param spaces those concerned, at least one
 * @param reason what our people gave as the reason
 * @param at     since when (UTC)
 */
public record SyncFeaturesSwitchedOff(CustomerId owner, ContractId contract, ContractNumber number, List<SpaceId> spaces,
        String reason, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return Stream.concat(Stream.of(contract.value(), owner.value()), spaces.stream().map(SpaceId::value)).toList();
    }

    @Override
    public String story() {
        return "Sync features of " + spaces.size() + (spaces.size() == 1 ? " Space" : " Spaces") + " above the maximum of plan " + number
                + " were switched off: " + reason;
    }
}
