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
 * A plan of a higher tier took the place of another (R109, D42). No term has ended: the new plan ends when the original would have.
 *
 * @param contract      the new plan
 * @param replaced      the plan that serves no more
 * @param maximumSpaces the new maximum
 * @param endsBefore    first day no longer covered, in the contract's zone
 * @param at            when it took over (UTC)
 */
public record EnterprisePlanUpgraded(CustomerId owner, ContractId contract, ContractNumber number, ContractId replaced,
        ContractNumber replacedNumber, String tier, int maximumSpaces, LocalDate endsBefore, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(contract.value(), replaced.value(), owner.value());
    }

    @Override
    public String story() {
        return "Plan " + replacedNumber + " was upgraded: contract " + number + " took its place with tier " + tier + ", for up to "
                + maximumSpaces + " Spaces, and ends with the original term.";
    }
}
