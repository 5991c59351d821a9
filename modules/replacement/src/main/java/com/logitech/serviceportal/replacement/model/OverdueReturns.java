package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Returns whose failed unit has not come back in time. */
@ApplicationScoped
public class OverdueReturns {

    /** From when the arrival of what replaces it was written down to the first reminder. */
    static final Duration FIRST = Duration.ofDays(14);
    private static final int TIMES = 2;
    private static final Duration BETWEEN = Duration.ofDays(16);

    @Inject
    private ReplacementSql sql;

    /** A reminder that is due. @param time from 1 */
    public record Reminder(CustomerId customer, ReturnId id, ReturnNumber number, TicketId ticket, String serial, int time) {
    }

    /** Marks some that are due by an instant (UTC) as told. What somebody holds is passed over. */
    public List<Reminder> remind(Instant now, int most) {
        return remind("remind_at <= ? ORDER BY remind_at LIMIT ?", now, most);
    }

    /** The same for one of them. */
    public List<Reminder> remind(ReturnId id, Instant now) {
        return remind("remind_at <= ? AND id = ?", now, id.value());
    }

    private List<Reminder> remind(String condition, Object... values) {
        return sql.now().list("WITH due AS (SELECT id FROM replacement.returns WHERE " + condition + " FOR UPDATE SKIP LOCKED)"
                        + " UPDATE replacement.returns r SET reminded = r.reminded + 1, version = r.version + 1, remind_at ="
                        + " CASE WHEN r.reminded + 1 < " + TIMES + " THEN r.remind_at + interval '" + BETWEEN.toDays() + " days' END"
                        + " FROM due WHERE r.id = due.id"
                        + " RETURNING r.customer_id, r.id, r.number, r.ticket_id, r.serial, r.reminded",
                row -> new Reminder(new CustomerId(Sql.uuid(row, 1)), new ReturnId(Sql.uuid(row, 2)), new ReturnNumber(row.getLong(3)),
                        new TicketId(Sql.uuid(row, 4)), row.getString(5), row.getInt(6)), values);
    }

    /** Those that are due by an instant (UTC), untold. */
    public List<ReturnId> toRemind(Instant now, int most) {
        return sql.now().list("SELECT id FROM replacement.returns WHERE remind_at <= ? ORDER BY remind_at LIMIT ?",
                row -> new ReturnId(Sql.uuid(row, 1)), now, most);
    }
}
