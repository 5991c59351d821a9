package com.logitech.serviceportal.acceptance.badhouse.portal;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** As it should be. */
public class Door {

    private Event<Refused> refusals;

    void enter() {
        Caller.current();
    }

    /** FIRED_BY_OFFICES. */
    static class Announcing {
        private Event<DomainEvent> events;
    }

    /** BOOKS_IN_MODELS. */
    static class Reading {
        private EntityManager em;
    }

    /** TRANSACTIONS_IN_OFFICES. */
    static class Beginning {
        @Transactional
        void begin() {
        }
    }
}
