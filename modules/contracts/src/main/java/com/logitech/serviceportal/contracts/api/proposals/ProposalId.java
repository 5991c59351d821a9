package com.logitech.serviceportal.contracts.api.proposals;

import java.util.Objects;
import java.util.UUID;

/** The id of a saved what-if. */
public record ProposalId(UUID value) {

    public ProposalId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
