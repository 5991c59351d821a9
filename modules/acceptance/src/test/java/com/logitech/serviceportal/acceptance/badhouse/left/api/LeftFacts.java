package com.logitech.serviceportal.acceptance.badhouse.left.api;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What left promises. */
public interface LeftFacts {

    /** As it should be. */
    record SomethingHappened(UUID thing, Instant at) implements DomainEvent {
        @Override
        public Optional<UUID> customer() {
            return Optional.empty();
        }

        @Override
        public List<UUID> about() {
            return List.of(thing);
        }

        @Override
        public String story() {
            return "Something happened.";
        }
    }

    /** As it should be. */
    interface Questions {
        List<UUID> things(UUID customer);

        @OpenToAll("it stands on the door")
        String openingHours();
    }

    /** As it should be: a constant with a body is no class of its own. */
    enum Outcome {
        GOOD {
            @Override
            public String word() {
                return "good";
            }
        };

        public abstract String word();
    }

    /** APIS_PROMISE: something is done in it. */
    class Counter {
        int counted() {
            return 0;
        }
    }

    /** APIS_PROMISE: it knows the platform. */
    record Wired(@NotNull String word) {
    }
}
