package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.definitions.counter.Intake;
import java.time.Duration;
import java.time.Instant;

/** What a question about many, at an instant and as known at another, has to keep to. */
final class Answerable {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    /** A page is asked about "now" and answered a moment later. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private Answerable() {
    }

    /** Refuses with all that is wrong. @param field what names those asked about; @param many how many they are */
    static void mustBe(String field, int many, Instant at, Instant knownAt, Instant now) {
        Intake intake = new Intake();
        if (many < 1 || many > Entitlements.MOST_AT_ONCE) {
            intake.wrong(field, "names 1 to " + Entitlements.MOST_AT_ONCE + ", not " + many);
        }
        if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
            intake.wrong("at", "must lie in the years 2000 to 2199");
        }
        if (knownAt.isBefore(EARLIEST)) {
            intake.wrong("knownAt", "must not be before the year 2000");
        } else if (knownAt.isAfter(now.plus(A_MOMENT))) {
            intake.wrong("knownAt", "must not be in the future: nobody knows now what will be known then");
        }
        intake.close();
    }
}
