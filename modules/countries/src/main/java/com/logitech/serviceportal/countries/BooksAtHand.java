package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.Countries;
import com.logitech.serviceportal.countries.model.DatedRow;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The country books as they were read last; read again as soon as any server has added to them. */
@ApplicationScoped
class BooksAtHand {

    @Inject
    Countries countries;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    // the edition tells every server whether what was read is still all there is
    private final AtomicReference<Reading> lastReading = new AtomicReference<>(new Reading("", null));

    private record Reading(String edition, Books books) {
    }

    /** A transaction asks once: all it answers, it answers by one edition and by what it adds itself. @param knownAt as known then (UTC) */
    Books asKnownAt(Instant knownAt) {
        Reading reading = (Reading) transaction.getResource(BooksAtHand.class);
        if (reading == null) {
            reading = newest();
            transaction.putResource(BooksAtHand.class, reading);
        }
        return reading.books().asKnownAt(knownAt);
    }

    void add(DatedRow row) {
        countries.add(row);
        transaction.putResource(BooksAtHand.class, null);
    }

    private Reading newest() {
        String edition = countries.edition();
        Reading reading = lastReading.get();
        if (!reading.edition().equals(edition)) {
            reading = new Reading(edition, countries.read());
            lastReading.set(reading);
        }
        return reading;
    }
}
