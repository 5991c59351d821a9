package com.logitech.serviceportal.support.calendars;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryRowAdded;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal;
import com.logitech.serviceportal.support.model.CalendarChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Counts tickets anew when hours or holidays are known otherwise: the first of them at once, what is left by the round. */
@ApplicationScoped
class WhenCountryRowAdded {

    @Inject
    private CalendarChanges changes;
    @Inject
    private Recount recount;
    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void hear(@Observes CountryRowAdded added) {
        if (added.book() == Book.HOLIDAYS || added.book() == Book.SUPPORT_HOURS) {
            changes.add(added.row(), added.at(), added.effectiveFrom());
            Instant now = clock.instant();
            recount.of(changes.holdAffected(now, CalendarRehearsal.COUNTED), now);
        }
    }
}
