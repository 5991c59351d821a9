package com.logitech.serviceportal.contracts.api;

/** The number a contract is spoken of by, for instance 1000042. It identifies, it does not authorize. */
public record ContractNumber(long value) {

    public ContractNumber {
        if (value <= 0) {
            throw new IllegalArgumentException("a contract number is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
