package com.logitech.serviceportal.acceptance.badhouse.journal;

import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts.Outcome;
import com.logitech.serviceportal.definitions.DomainEvent;

/** As it should be. */
record JournalOffice(DomainEvent fact) {

    /** MODULE_ORDER: the journal hears all and knows nobody. */
    record Curious(Outcome outcome) {
    }
}
