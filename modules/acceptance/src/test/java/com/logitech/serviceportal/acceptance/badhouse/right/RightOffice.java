package com.logitech.serviceportal.acceptance.badhouse.right;

import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts.Outcome;
import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts.SomethingHappened;
import com.logitech.serviceportal.acceptance.badhouse.left.model.LeftBooks.Thing;
import java.time.Instant;
import java.util.UUID;

/** As it should be: it knows what stands to the left by its api. */
class RightOffice {

    Outcome outcome() {
        return Outcome.GOOD;
    }

    /** ONLY_APIS. */
    record Peeking(Thing thing) {
    }

    /** FACTS_ARE_OWN: it tells what is another's to tell. */
    static class Forging {
        Object forged() {
            return new SomethingHappened(UUID.randomUUID(), Instant.EPOCH);
        }
    }
}
