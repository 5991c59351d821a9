package com.logitech.serviceportal.acceptance.badhouse.left.model;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Books as they should be, and others. */
public final class LeftBooks {

    private LeftBooks() {
    }

    /** As it should be. */
    @Entity
    public static class Thing {
        @Id
        private UUID id;

        protected Thing() {
        }

        public Thing(UUID id) {
            this.id = id;
        }

        public UUID id() {
            return id;
        }
    }

    /** As it should be. */
    public static class Things {
        private EntityManager em;

        public Thing find(UUID id) {
            return em.find(Thing.class, id);
        }
    }

    /** ENTITIES_BEHAVE: it is told what it is, not what happened. */
    @Entity
    public static class Told {
        @Id
        private UUID id;

        protected Told() {
        }

        public void setId(UUID given) {
            id = given;
        }
    }

    /** ENTITIES_BEHAVE: it can be made without anything in it. */
    @Entity
    public static class Hollow {
        @Id
        private UUID id;

        public Hollow() {
            id = null;
        }
    }

    /** ENTITIES_BEHAVE: it holds what it should refer to by id. */
    @Entity
    public static class Holding {
        @Id
        private UUID id;
        private List<Thing> things;

        protected Holding() {
        }
    }

    /** NO_MERGE. */
    public static class Merging {
        private EntityManager em;

        Thing back(Thing detached) {
            return em.merge(detached);
        }
    }

    /** CALLER_AT_THE_COUNTER. */
    public static class Asking {
        String who() {
            return Caller.current().origin();
        }
    }

    /** TRANSACTIONS_IN_OFFICES. */
    @Transactional
    public static class Beginning {
    }

    /** FACTS_ARE_OWN: nobody outside can hear it. */
    public record HiddenFact(UUID thing, Instant at) implements DomainEvent {
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
            return "Something happened here.";
        }
    }

    /** NAMES. */
    public static class ThingManager {
    }

    /** NAMES. */
    public static class DefaultThing {
    }
}
