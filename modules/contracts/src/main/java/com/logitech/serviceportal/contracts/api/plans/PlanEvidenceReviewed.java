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
 * Our people accepted or refused what shows how many Spaces a plan serves (R111).
 *
 * @param accepted whether it counts from now on
 * @param spaces   how many it shows
 * @param at       when (UTC)
 */
public record PlanEvidenceReviewed(CustomerId owner, EvidenceId evidence, ContractId contract, ContractNumber number, boolean accepted,
        int spaces, Instant at) implements DomainEvent {

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
        return "Evidence for plan " + number + " (" + spaces + (spaces == 1 ? " Space" : " Spaces")
                + ") was " + (accepted ? "accepted." : "refused.");
    }
}
