package com.logitech.serviceportal.contracts.api;

import java.util.Objects;
import java.util.UUID;

/** The id of a contract; people use its {@link ContractNumber}. */
public record ContractId(UUID value) {

    public ContractId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static ContractId random() {
        return new ContractId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
