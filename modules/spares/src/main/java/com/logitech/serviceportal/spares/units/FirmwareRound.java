package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareUpdateDue;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.terms.use.KeptReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reminds of spares that should be looked at or updated (R83), once in so many days; it keeps nobody from using them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FirmwareRound implements UntilDone.Work<SpareId> {

    private static final Duration APART = Duration.ofDays(KeptReady.DAYS);
    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    Spares spares;
    @Inject
    SpareViews views;
    @Inject
    Clock clock;
    @Inject
    Event<SpareUpdateDue> spareUpdateDue;

    @Override
    public int some() {
        Instant now = clock.instant();
        return remind(spares.toRemind(now.minus(APART), AT_ONCE), now);
    }

    @Override
    public List<SpareId> due() {
        return spares.toRemind(clock.instant().minus(APART), ONE_BY_ONE);
    }

    @Override
    public boolean one(SpareId id) {
        return remind(List.of(id), clock.instant()) > 0;
    }

    private int remind(List<SpareId> due, Instant now) {
        List<SpareUpdateDue> facts = new ArrayList<>();
        for (SpareId id : due) {
            Optional<Spare> held = spares.lock(id);
            held.ifPresent(spare -> {
                spare.remind(now);
                Finding ready = views.keptReady(spare, now);
                if (!ready.holds()) {
                    facts.add(new SpareUpdateDue(spare.customer(), spare.id(), spare.serial().value(), ready.because(), now));
                }
            });
        }
        InCustomerOrder.of(facts).forEach(spareUpdateDue::fire);
        return due.size();
    }
}
