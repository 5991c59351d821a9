package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;
import java.time.LocalDate;

/** What countries ask of us and of our customers, as dated rows (R54, R70, R71, R103). */
@FunctionalInterface
@OpenToAll("they are the law of the land")
public interface CountryRequirements {

    /** What the country asks for on the day, as known at an instant (UTC). A country without rows asks for nothing. */
    Requirements of(CountryCode country, LocalDate on, Instant knownAt);

    /** What can be asked for. */
    enum Requirement {
        WRITTEN_PROOF_OF_PURCHASE("Written proof of purchase"),
        TAX_REGISTRATION_NUMBER("Tax registration number"),
        CONSUMER_LAW_NOTICE("Consumer law notice"),
        CONSUMABLES_INCLUDED("Consumables may not be left out of a warranty");

        private final String title;

        Requirement(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
