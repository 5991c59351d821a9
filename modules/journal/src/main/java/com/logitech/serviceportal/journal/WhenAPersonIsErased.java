package com.logitech.serviceportal.journal;

import com.logitech.serviceportal.definitions.persons.Erasure;
import com.logitech.serviceportal.journal.model.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Takes a person's name out of what he did; each entry, its place in its chain and its seal stay. */
@ApplicationScoped
class WhenAPersonIsErased {

    @Inject
    Entries entries;

    @Transactional(TxType.MANDATORY)
    void hear(@Observes Erasure erasure) {
        entries.forgetName(erasure.person());
    }
}
