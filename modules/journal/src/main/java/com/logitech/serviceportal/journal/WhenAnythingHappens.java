package com.logitech.serviceportal.journal;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.journal.model.Entries;
import com.logitech.serviceportal.journal.model.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** Writes every fact down in the transaction that made it one: neither exists without the other. */
@ApplicationScoped
class WhenAnythingHappens {

    @Inject
    Entries entries;
    @Inject
    Clock clock;

    // Not BEFORE_COMPLETION, which would hold the head shorter: the container swallows what such an observer throws.
    @Transactional(TxType.MANDATORY)
    void hear(@Observes DomainEvent fact) {
        entries.append(new Happening(fact.customer(), fact.at(), Caller.current(), fact.getClass().getSimpleName(), false, fact.story(),
                fact.about(), fact.facts(), Optional.empty()), clock.instant());
    }
}
