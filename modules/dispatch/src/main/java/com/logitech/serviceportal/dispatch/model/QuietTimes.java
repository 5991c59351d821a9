package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.dispatch.terms.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** When people want no mail about tickets: a row for each who has said so. */
@ApplicationScoped
public class QuietTimes {

    @Inject
    private DispatchSql sql;

    public Optional<QuietHours> of(UUID person) {
        return sql.now().first("SELECT begins::text, ends::text FROM dispatch.quiet_hours WHERE person = ?",
                row -> new QuietHours(LocalTime.parse(row.getString(1)), LocalTime.parse(row.getString(2))), person);
    }

    /** From now on these, or none. */
    public void keep(UUID person, Optional<QuietHours> hours) {
        sql.now().update("DELETE FROM dispatch.quiet_hours WHERE person = ?", person);
        hours.ifPresent(kept -> sql.now().update("INSERT INTO dispatch.quiet_hours (person, begins, ends) VALUES (?, ?::time, ?::time)",
                person, kept.from().toString(), kept.until().toString()));
    }
}
