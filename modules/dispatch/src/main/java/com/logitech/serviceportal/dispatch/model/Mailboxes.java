package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who reads a mailbox now, and which of its mails were read. Leases go by the database's clock, which is one for all servers. */
@ApplicationScoped
public class Mailboxes {

    @Inject
    DispatchSql sql;

    /** A mail's place: never another's while the server numbers its mails as it does. */
    public record Place(String mailbox, long validity, long uid) {
    }

    /** What lies in a mailbox still. @param oldest when the mail server received the first of them (UTC) */
    public record Left(int mails, Optional<Instant> oldest) {

        public static Left nothing() {
            return new Left(0, Optional.empty());
        }
    }

    /** The last look into a mailbox (UTC). @param problem why it failed; empty where it did not */
    public record Look(Optional<Instant> lastReadAt, Left left, Optional<Instant> failingSince, String problem) {
    }

    /** What became of a mail that was read. */
    public enum Fate {
        TAKEN, UNREADABLE
    }

    /** Makes the mailbox one server's for a while, again if it is his already. @return whether it is his */
    public boolean hold(String mailbox, String by, Duration lease) {
        return sql.now().update("INSERT INTO dispatch.mailboxes AS m (mailbox, held_by, held_until)"
                + " VALUES (?, ?, clock_timestamp() + make_interval(secs => ?)) ON CONFLICT (mailbox) DO UPDATE"
                + " SET held_by = excluded.held_by, held_until = excluded.held_until"
                + " WHERE m.held_by = excluded.held_by OR m.held_until <= clock_timestamp()", mailbox, by, lease.toSeconds()) == 1;
    }

    /**
     * Writes down that it was looked into, or why it could not be.
     *
     * @param problem empty where it could
     * @param left    what was not taken; said where it could
     */
    public void looked(String mailbox, Optional<String> problem, Left left, Instant now) {
        if (problem.isPresent()) {
            sql.now().update("UPDATE dispatch.mailboxes SET failing_since = coalesce(failing_since, ?), problem = ? WHERE mailbox = ?", now,
                    problem.get(), mailbox);
        } else {
            sql.now().update("UPDATE dispatch.mailboxes SET last_read_at = ?, mails_left = ?, oldest_left_at = ?, failing_since = NULL,"
                    + " problem = '' WHERE mailbox = ?", now, left.mails(), left.oldest().orElse(null), mailbox);
        }
    }

    /** How it was last looked into; empty for one that never was. */
    public Optional<Look> looks(String mailbox) {
        return sql.now().first("SELECT last_read_at, mails_left, oldest_left_at, failing_since, problem FROM dispatch.mailboxes"
                + " WHERE mailbox = ?", row -> new Look(Optional.ofNullable(Sql.instant(row, 1)),
                        new Left(row.getInt(2), Optional.ofNullable(Sql.instant(row, 3))), Optional.ofNullable(Sql.instant(row, 4)),
                        row.getString(5)), mailbox);
    }

    /** Lets others have it. */
    public void release(String mailbox, String by) {
        sql.now().update("UPDATE dispatch.mailboxes SET held_until = clock_timestamp() WHERE mailbox = ? AND held_by = ?", mailbox, by);
    }

    /** Writes down what becomes of a mail. @return whether it was not read before */
    public boolean note(Place place, Fate fate, Instant now) {
        return sql.now().update("INSERT INTO dispatch.read_mails (mailbox, uid_validity, uid, outcome, read_at) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING", place.mailbox(), place.validity(), place.uid(), fate.name(), now) == 1;
    }

    /** What became of the mails that were read since the server numbers them so, from a place on, by their places. */
    public Map<Long, Fate> read(Place from) {
        return sql.now().list("SELECT uid, outcome FROM dispatch.read_mails WHERE mailbox = ? AND uid_validity = ? AND uid >= ?",
                        row -> Map.entry(row.getLong(1), Fate.valueOf(row.getString(2))), from.mailbox(), from.validity(), from.uid())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Forgets some of the places of mails read before an instant (UTC); they were moved long ago. @return how many */
    public int forget(Instant before, int most) {
        return sql.now().update("DELETE FROM dispatch.read_mails WHERE (mailbox, uid_validity, uid) IN"
                + " (SELECT mailbox, uid_validity, uid FROM dispatch.read_mails WHERE read_at < ? ORDER BY read_at LIMIT ?)", before, most);
    }
}
