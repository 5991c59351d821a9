package com.logitech.serviceportal.support.calendars;

import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal;
import com.logitech.serviceportal.support.model.CalendarChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Makes a change in a transaction of its own, looks at what it did, and takes it back by leaving with what it saw. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Trial {

    @Inject
    private CalendarChanges changes;
    @Inject
    private Clock clock;

    /** That the change was taken back, with what it did. */
    static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient CalendarRehearsal.Moves moves;

        private TakenBack(CalendarRehearsal.Moves moves) {
            super("taken back", null, false, false);
            this.moves = moves;
        }

        CalendarRehearsal.Moves moves() {
            return moves;
        }
    }

    /** @throws TakenBack always, unless the change is refused */
    void of(Runnable change) {
        Instant begun = clock.instant();
        change.run();
        throw new TakenBack(new CalendarRehearsal.Moves(changes.movedSince(begun), changes.isMoreAffected(begun),
                changes.firstMovedSince(begun, CalendarRehearsal.SHOWN)));
    }
}
