package com.logitech.serviceportal.contracts.api.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file was added to evidence that waits for a review (R111).
 *
 * @param mediaType what the file is, by its content
 * @param bytes     its size
 * @param at        when (UTC)
 */
public record EvidenceFileAdded(CustomerId owner, EvidenceId evidence, ContractId contract, ContractNumber number, String mediaType,
        int bytes, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(evidence.value(), contract.value(), owner.value());
    }

    @Override
    public String story() {
        return "A file (" + mediaType + ") was added to evidence for plan " + number + ".";
    }
}
