package com.logitech.serviceportal.acceptance.badhouse.left.terms;

import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts;
import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts.Outcome;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.books.Sql;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Terms as they should be, and others. */
final class LeftTerms {

    private LeftTerms() {
    }

    /** As it should be. */
    record Plain(ServiceLevel level, LocalDate on) {
        Outcome judge(LeftFacts.SomethingHappened fact) {
            return fact.about().isEmpty() ? null : Outcome.GOOD;
        }
    }

    /** TERMS_ARE_PLAIN: the present comes in as a fact. */
    record Watching(Clock clock) {
    }

    /** TERMS_ARE_PLAIN, SQL_IN_MODELS: and what stands in the database. */
    record Querying(Sql sql) {
    }

    /** TERMS_ARE_PLAIN: so does what stands in a file. */
    record Reading(Path file) {
    }
}
