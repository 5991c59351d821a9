package com.logitech.serviceportal.contracts.api.proposals;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A what-if was withdrawn. @param at when (UTC) */
public record ProposalWithdrawn(CustomerId owner, ProposalId proposal, String name, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(proposal.value(), owner.value());
    }

    @Override
    public String story() {
        return "Proposal " + name + " withdrawn.";
    }
}
