package com.logitech.serviceportal.acceptance.badhouse.left;

import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts.Questions;
import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts.SomethingHappened;
import com.logitech.serviceportal.acceptance.badhouse.left.model.LeftBooks.Things;
import com.logitech.serviceportal.acceptance.badhouse.right.api.RightWord;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** An office as it should be, and others beside it. */
@Transactional
class LeftOffice {

    private Event<DomainEvent> events;
    private Clock clock;
    private Things things;

    /** As it should be. */
    void happen(UUID thing) {
        Caller.current();
        things.find(thing);
        events.fire(new SomethingHappened(thing, clock.instant()));
    }

    /** As it should be. */
    static class WhenSomethingHappened {
        void begin(@Observes Startup start) {
        }

        @Transactional(TxType.MANDATORY)
        void joins(@Observes SomethingHappened fact) {
        }

        @Transactional(TxType.REQUIRES_NEW)
        void afterTheRollback(@Observes Refused refusal) {
        }

        void waits(@Observes(during = TransactionPhase.AFTER_SUCCESS) SomethingHappened fact) {
        }

        LocalDate today(Clock given) {
            return LocalDate.now(given);
        }
    }

    /** As it should be: who asks is asked on the way. */
    @ApplicationScoped
    static class Wary implements Questions {
        @Override
        public List<UUID> things(UUID customer) {
            return Stream.of(customer).map(Wary::seen).toList();
        }

        private static UUID seen(UUID customer) {
            Supplier<Caller> caller = () -> Caller.current();
            caller.get().mustSee(customer, "thing");
            return customer;
        }

        @Override
        public String openingHours() {
            return "always";
        }
    }

    /** WHO_MAY_IS_ASKED: it shows everybody everything. */
    @ApplicationScoped
    static class Trusting implements Questions {
        @Override
        public List<UUID> things(UUID customer) {
            return List.of(customer);
        }

        @Override
        public String openingHours() {
            return "always";
        }
    }

    /** As it should be. */
    static class Furnished {
        @Inject
        private Clock hidden;
        @Inject
        Clock seenBesideIt;
    }

    /** ONE_WAY_TO_INJECT: it is handed what it needs, in two other ways. */
    static class Handed {
        private Clock clock;

        @Inject
        Handed(Clock clock) {
            this.clock = clock;
        }

        @Inject
        void take(Clock other) {
            clock = other;
        }
    }

    /** ONE_WAY_TO_INJECT: anybody may exchange what it needs. */
    static class Open {
        @Inject
        public Clock clock;
    }

    /** SYNCHRONOUS: it tells behind everyone's back. */
    static class Whispering {
        private Event<DomainEvent> events;

        void whisper(SomethingHappened fact) {
            events.fireAsync(fact);
        }
    }

    /** SYNCHRONOUS: it hears too late. */
    static class Overhearing {
        void hear(@ObservesAsync SomethingHappened fact) {
        }
    }

    /** OBSERVERS_JOIN: it goes on when the publisher fails. */
    @Transactional(TxType.REQUIRES_NEW)
    static class Apart {
        void hear(@Observes SomethingHappened fact) {
        }
    }

    /** OBSERVERS_JOIN: it would begin a transaction where there is none. */
    @Transactional
    static class Careless {
        void hear(@Observes SomethingHappened fact) {
        }
    }

    /** FIRED_BY_OFFICES: what is told is a fact. */
    static class Chatting {
        private Event<String> words;
    }

    /** NO_NOW. */
    static class Watching {
        Instant now() {
            return Instant.now();
        }
    }

    /** NO_NOW. */
    static class WatchingElsewhere {
        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    /** NO_NOW. */
    static class Counting {
        long now() {
            return System.currentTimeMillis();
        }
    }

    /** SIGNED_BY_ID: whoever is erased stands here for good. */
    static class Naming {
        String by() {
            return Caller.current().name();
        }
    }

    /** SQL_IN_MODELS. */
    record Querying(Sql sql) {
    }

    /** TODAYS_DATES. */
    record Dated(Date on) {
    }

    /** QUIET. */
    static class Printing {
        void print() {
            System.out.println("here");
        }
    }

    /** QUIET. */
    static class Tracing {
        void trace(RuntimeException broken) {
            broken.printStackTrace();
        }
    }

    /** SERVERS_LOG. */
    static class Louder {
        void raise() {
            Logger.getLogger("all").setLevel(Level.ALL);
        }
    }

    /** MODULE_ORDER: what stands to the right is not known here. */
    record LookingRight(RightWord word) {
    }
}
