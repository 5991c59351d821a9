package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.Countries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The country books as they were read last; read again as soon as any server has added to them. */
@ApplicationScoped
class BooksAtHand {

    @Inject
    Countries countries;

    // the edition tells every server whether what was read is still all there is
    private final AtomicReference<Reading> lastReading = new AtomicReference<>(new Reading("", null));

    private record Reading(String edition, Books books) {
    }

    /** @param knownAt as known then (UTC) */
    Books asKnownAt(Instant knownAt) {
        String edition = countries.edition();
        Reading reading = lastReading.get();
        if (!reading.edition().equals(edition)) {
            reading = new Reading(edition, countries.read());
            lastReading.set(reading);
        }
        return reading.books().asKnownAt(knownAt);
    }
}
