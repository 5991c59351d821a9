package com.logitech.serviceportal.contracts.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.rounds.Round;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;

/** Wakes the look at moves each night, at an hour (UTC) when few are at work. */
@ApplicationScoped
class EveryNight {

    private static final System.Logger LOG = System.getLogger(EveryNight.class.getName());
    private static final LocalTime AT = LocalTime.of(2, 10);

    @Inject
    private FairUseRound round;
    @Inject
    private ManagedScheduledExecutorService executor;
    @Inject
    private Clock clock;

    void begin(@Observes Startup start) {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        ZonedDateTime today = now.with(AT);
        Duration wait = Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
        executor.scheduleAtFixedRate(() -> Round.run("FairUseRound", this::everyone), wait.toSeconds(), Duration.ofDays(1).toSeconds(),
                TimeUnit.SECONDS);
    }

    private int everyone() {
        int noted = 0;
        for (CustomerId customer : round.due()) {
            noted += passingOver(customer);
        }
        return noted;
    }

    /** One customer's trouble is not the next one's. */
    private int passingOver(CustomerId customer) {
        try {
            return round.one(customer);
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "FairUseRound passes over " + customer + ".", failed);
            return 0;
        }
    }
}
