package com.logitech.serviceportal.contracts.api.sync;

/** What Sync and we say differently. */
public enum DriftKind {
    /** The kind of contract: its level, its category, or whether it is a plan. */
    SERVICE,
    CONTRACT_NUMBER,
    /** The day the contract ends. */
    CONTRACT_END,
    /** The word for a license without a contract. */
    LICENSE,
    /** The kind of a device's warranty. */
    WARRANTY,
    /** The day a device's warranty ends. */
    WARRANTY_END
}
