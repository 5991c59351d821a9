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
 * Sync features that were switched off for Spaces above a plan's maximum are on again (R112, D31).
 *
 * @param spaces those concerned, the oldest first; at least one
 * @param cause  what brought them back
 * @param reason what our people gave as the reason; empty where they did not do it
 * @param at     since when (UTC)
 */
public record SyncFeaturesReturned(CustomerId owner, ContractId contract, ContractNumber number, List<SpaceId> spaces,
        Cause cause, String reason, Instant at) implements DomainEvent {

    /** What ends a switch. */
    public enum Cause {
        WITHIN_MAXIMUM("above the maximum no more."), BY_STAFF("switched on by our people."), SPACE_LEFT("no Space of the plan any more."),
        PLAN_ENDED("the plan has ended.");

        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

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
        return "Sync features of " + spaces.size() + (spaces.size() == 1 ? " Space" : " Spaces") + " of plan " + number + " are on again: "
                + (cause == Cause.BY_STAFF ? reason : cause.words);
    }
}
