package com.logitech.serviceportal.support.model.mail;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.mail.MailIn;
import com.logitech.serviceportal.support.api.mail.WaitingMails.EnclosedFile;
import com.logitech.serviceportal.support.api.mail.WaitingMails.MailFate;
import com.logitech.serviceportal.support.api.mail.WaitingMails.WaitingMail;
import com.logitech.serviceportal.support.api.mail.WaitingMails.WaitsFor;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mails that wait for our people, and what became of those that did. All instants are UTC. */
@ApplicationScoped
public class MailsWaiting {

    private static final int SHOWN = 300;
    private static final String ALL = "SELECT w.mail_id, m.sender, m.sender_name, m.subject, m.received_at, w.why, w.fate, left(w.text, "
            + SHOWN + "), (SELECT count(*) FROM support.waiting_files f WHERE f.mail_id = w.mail_id), m.ticket_id, w.reason, w.settled_at,"
            + " w.settled_by FROM support.waiting_mails w JOIN support.mails m ON m.id = w.mail_id";

    @Inject
    private SupportSql sql;

    /** What a mail that waits holds. @param person who sent it, if he signs in here */
    public record Held(Optional<UserId> person, String subject, Instant receivedAt, Optional<TicketId> ticket, String text) {
    }

    /** Has a mail wait, with what can be read of it. */
    public void add(MailId id, WaitsFor why, MailIn mail, Instant now) {
        long bytes = mail.raw().length + mail.enclosed().stream().mapToLong(file -> file.bytes().length).sum();
        sql.now().update("INSERT INTO support.waiting_mails (mail_id, why, text, bytes, since) VALUES (?, ?, ?, ?, ?)", id.value(),
                why.name(), mail.text(), bytes, now);
        int place = 0;
        for (MailIn.Enclosed file : mail.enclosed()) {
            sql.now().update("INSERT INTO support.waiting_files (mail_id, place, name, bytes) VALUES (?, ?, ?, ?)", id.value(), ++place,
                    file.name(), file.bytes());
        }
    }

    public long waiting() {
        return sql.now().number("SELECT count(*) FROM support.waiting_mails WHERE fate = 'WAITING'");
    }

    /** How much is kept of those that wait, in bytes. */
    public long bytes() {
        return sql.now().number("SELECT coalesce(sum(bytes), 0) FROM support.waiting_mails WHERE fate = 'WAITING'");
    }

    public Page<WaitingMail> page(MailFate fate, Paging paging) {
        return Listed.along(sql.now(), "SELECT w.mail_id FROM support.waiting_mails w", new Where().and("w.fate = ?", fate.name()),
                "w.since DESC, w.mail_id DESC", paging,
                (where, last) -> where.and("(w.since, w.mail_id) < ((SELECT since FROM support.waiting_mails WHERE mail_id = ?), ?)",
                        last.id(), last.id())).page(MailId::new, this::find, WaitingMail::receivedAt);
    }

    private Map<MailId, WaitingMail> find(Collection<MailId> ids) {
        return sql.now().list(ALL + " WHERE w.mail_id = ANY(?)", row -> new WaitingMail(new MailId(Sql.uuid(row, 1)), row.getString(2),
                        row.getString(3), row.getString(4), Sql.instant(row, 5), WaitsFor.valueOf(row.getString(6)),
                        MailFate.valueOf(row.getString(7)), row.getString(8), row.getInt(9),
                        Optional.ofNullable(Sql.uuid(row, 10)).map(TicketId::new), row.getString(11),
                        Optional.ofNullable(Sql.instant(row, 12)), row.getString(13)),
                Sql.ids(ids.stream().map(MailId::value).toList())).stream()
                .collect(Collectors.toMap(WaitingMail::id, Function.identity()));
    }

    public Optional<WaitingMail> find(MailId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** The whole text of one. */
    public String text(MailId id) {
        return sql.now().first("SELECT text FROM support.waiting_mails WHERE mail_id = ?", row -> row.getString(1), id.value()).orElse("");
    }

    public List<EnclosedFile> enclosed(MailId id) {
        return sql.now().list("SELECT name, octet_length(bytes) FROM support.waiting_files WHERE mail_id = ? ORDER BY place",
                row -> new EnclosedFile(row.getString(1), row.getInt(2)), id.value());
    }

    public List<SentFile> files(MailId id) {
        return sql.now().list("SELECT name, bytes FROM support.waiting_files WHERE mail_id = ? ORDER BY place",
                row -> new SentFile(row.getString(1).isEmpty() ? "attachment" : row.getString(1), row.getBytes(2)), id.value());
    }

    /** One that waits, until the transaction ends; empty for one that does no more. */
    public Optional<Held> hold(MailId id) {
        return sql.now().first("SELECT m.person, m.subject, m.received_at, m.ticket_id, w.text FROM support.waiting_mails w"
                + " JOIN support.mails m ON m.id = w.mail_id WHERE w.mail_id = ? AND w.fate = 'WAITING' FOR UPDATE OF w",
                row -> new Held(Optional.ofNullable(Sql.uuid(row, 1)).map(UserId::new), row.getString(2), Sql.instant(row, 3),
                        Optional.ofNullable(Sql.uuid(row, 4)).map(TicketId::new), row.getString(5)), id.value());
    }

    /** It waits no more: of what it says is kept what is kept of any mail. */
    public void settle(MailId id, MailFate fate, String reason, String by, Instant now) {
        sql.now().update("DELETE FROM support.waiting_files WHERE mail_id = ?", id.value());
        sql.now().update("UPDATE support.waiting_mails SET fate = ?, reason = ?, settled_by = ?, settled_at = ?, text = ''"
                + " WHERE mail_id = ?", fate.name(), reason, by, now, id.value());
    }

    /** Some of those that wait since before an instant, and that nobody else holds. */
    public List<MailId> since(Instant before, int most) {
        return sql.now().list("SELECT mail_id FROM support.waiting_mails WHERE fate = 'WAITING' AND since < ? ORDER BY since LIMIT ?"
                + " FOR UPDATE SKIP LOCKED", row -> new MailId(Sql.uuid(row, 1)), before, most);
    }
}
