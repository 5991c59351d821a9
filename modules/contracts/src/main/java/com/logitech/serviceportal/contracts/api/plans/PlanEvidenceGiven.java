package com.logitech.serviceportal.contracts.api.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer handed in what shows how many Spaces a plan serves (R111); it waits for a review.
 *
 * @param countedOn the day the Spaces were counted, in the contract's zone
 * @param spaces    how many over all categories of the plan
 * @param files     how many files came with it
 * @param at        when (UTC)
 */
public record PlanEvidenceGiven(CustomerId owner, EvidenceId evidence, ContractId contract, ContractNumber number, LocalDate countedOn,
        int spaces, int files, Instant at) implements DomainEvent {

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
        return "Evidence for plan " + number + " was handed in: " + spaces + (spaces == 1 ? " Space" : " Spaces")
                + " on " + countedOn + ".";
    }
}
