package com.logitech.serviceportal.support.model.mail;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.mail.MailIn;
import com.logitech.serviceportal.support.api.mail.MailVerdict;
import com.logitech.serviceportal.support.api.mail.ReturnReason;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The mails that were taken in, each once, with the whole of them as evidence while they are kept. */
@ApplicationScoped
public class TakenMails {

    /** A mail nothing is known of any more. */
    private static final String NOTHING = "raw = NULL, sender = '', sender_name = '', sender_key = '', subject = ''";
    private static final String HIS = "(person = ? OR sender_key = ANY(?))";

    @Inject
    private SupportSql sql;

    /**
     * A mail that was given back.
     *
     * @param person who sent it, if he signs in here
     * @param why    he was told
     */
    public record GivenBack(String sender, String senderName, String messageId, String subject, Optional<UserId> person, ReturnReason why) {
    }

    /** @return whether it is taken in now: the same mail was not before, be it as another copy */
    public boolean add(MailId id, MailIn mail, Optional<UserId> person, Instant now) {
        return sql.now().update("INSERT INTO support.mails (id, fingerprint, message_id, sender, sender_name, sender_key, subject, person,"
                        + " verdict, received_at, taken_at, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'DROPPED', ?, ?, ?)"
                        + " ON CONFLICT (fingerprint) DO NOTHING",
                id.value(), fingerprint(mail), mail.messageId(), mail.from(), mail.fromName(), key(mail.from()), mail.subject(),
                person.map(UserId::value).orElse(null), mail.receivedAt(), now, mail.raw()) == 1;
    }

    /** Writes down what became of it. @param fact of the ticket, where it is one */
    public void settle(MailId id, MailVerdict verdict, Optional<ReturnReason> why, Optional<TicketId> ticket, Optional<EntryId> fact) {
        sql.now().update("UPDATE support.mails SET verdict = ?, reason = ?, ticket_id = ?, fact_id = ? WHERE id = ?",
                verdict.name(), why.map(Enum::name).orElse(""), ticket.map(TicketId::value).orElse(null),
                fact.map(EntryId::value).orElse(null), id.value());
    }

    /** Notes that it is known after all who sent it, so that it is found when he is forgotten. */
    public void sentBy(MailId id, UserId person) {
        sql.now().update("UPDATE support.mails SET person = coalesce(person, ?) WHERE id = ?", person.value(), id.value());
    }

    /** How many mails of an address have had to wait since an instant (UTC). */
    public long waited(String address, Instant since) {
        return sql.now().number("SELECT count(*) FROM support.mails m JOIN support.waiting_mails w ON w.mail_id = m.id"
                + " WHERE m.sender_key = ? AND m.taken_at > ?", key(address), since);
    }

    /** Notes that its sender is told why it was given back. */
    public void explained(MailId id) {
        sql.now().update("UPDATE support.mails SET explained = true WHERE id = ?", id.value());
    }

    /** How many explanations went to an address since an instant (UTC). */
    public long explainedTo(String address, Instant since) {
        return sql.now().number("SELECT count(*) FROM support.mails WHERE sender_key = ? AND explained AND taken_at > ?", key(address),
                since);
    }

    /** How many explanations went out since an instant (UTC). */
    public long explainedSince(Instant since) {
        return sql.now().number("SELECT count(*) FROM support.mails WHERE explained AND taken_at > ?", since);
    }

    /** How many mails somebody sent to a ticket, or that opened one, since an instant (UTC). */
    public long sent(String address, Optional<TicketId> ticket, Instant since) {
        return ticket.map(to -> sql.now().number("SELECT count(*) FROM support.mails WHERE sender_key = ? AND ticket_id = ?"
                        + " AND taken_at > ?", key(address), to.value(), since))
                .orElseGet(() -> sql.now().number("SELECT count(*) FROM support.mails WHERE sender_key = ? AND verdict = 'OPENED'"
                        + " AND taken_at > ?", key(address), since));
    }

    /** The tickets that mails with these Message-IDs are in. */
    public List<TicketId> ticketsOf(Collection<String> messageIds) {
        return messageIds.isEmpty() ? List.of() : sql.now().list("SELECT DISTINCT ticket_id FROM support.mails"
                        + " WHERE message_id = ANY(?) AND message_id <> '' AND ticket_id IS NOT NULL",
                row -> new TicketId(Sql.uuid(row, 1)), Sql.texts(List.copyOf(messageIds)));
    }

    /** Message-IDs of the last mails taken into a ticket, oldest first. */
    public List<String> thread(TicketId ticket, int most) {
        return sql.now().list("SELECT message_id FROM (SELECT message_id, received_at, id FROM support.mails WHERE ticket_id = ?"
                        + " AND message_id <> '' AND verdict IN ('WORD', 'OPENED') ORDER BY received_at DESC, id DESC LIMIT ?) latest"
                        + " ORDER BY received_at, id", row -> row.getString(1), ticket.value(), most);
    }

    /** A mail that was given back, while it is known who sent it. */
    public Optional<GivenBack> givenBack(MailId id) {
        return sql.now().first("SELECT sender, sender_name, message_id, subject, person, reason FROM support.mails WHERE id = ?"
                        + " AND verdict = 'RETURNED' AND sender <> ''",
                row -> new GivenBack(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        Optional.ofNullable(Sql.uuid(row, 5)).map(UserId::new), ReturnReason.valueOf(row.getString(6))), id.value());
    }

    /** What is known of the mails a person sent, or that came from an address of his, oldest first. */
    public List<String> sentBy(UUID person) {
        return sql.now().list("SELECT to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC, ' || sender || ', '"
                + " || subject FROM support.mails WHERE " + HIS + " AND sender <> '' ORDER BY received_at, id",
                row -> row.getString(1), person, Sql.texts(addresses(person)));
    }

    /**
     * Forgets what his mails say and where they came from, those included that came from the same address before anybody knew it for his;
     * one that waits does no more. That there were such mails stays.
     */
    public void forget(UUID person, Instant now) {
        Sql.Many addresses = Sql.texts(addresses(person));
        sql.now().update("DELETE FROM support.waiting_files WHERE mail_id IN (SELECT id FROM support.mails WHERE " + HIS + ")", person,
                addresses);
        sql.now().update("UPDATE support.waiting_mails SET text = '', reason = '', settled_at = coalesce(settled_at, ?),"
                + " fate = CASE fate WHEN 'WAITING' THEN 'DISCARDED' ELSE fate END"
                + " WHERE mail_id IN (SELECT id FROM support.mails WHERE " + HIS + ")", now, person, addresses);
        sql.now().update("UPDATE support.mails SET verdict = CASE verdict WHEN 'WAITING' THEN 'DISCARDED' ELSE verdict END, " + NOTHING
                + " WHERE " + HIS, person, addresses);
    }

    private List<String> addresses(UUID person) {
        return sql.now().list("SELECT DISTINCT sender_key FROM support.mails WHERE person = ? AND sender_key <> ''",
                row -> row.getString(1), person);
    }

    /** The same for some mails taken in before an instant (UTC) that do not wait. @return how many */
    public int forget(Instant before, int most) {
        return sql.now().update("UPDATE support.mails SET " + NOTHING + " WHERE id IN (SELECT id FROM support.mails WHERE taken_at < ?"
                + " AND raw IS NOT NULL AND verdict <> 'WAITING' ORDER BY taken_at LIMIT ? FOR UPDATE SKIP LOCKED)", before, most);
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** Two copies of a mail have it in common, whichever way they came; two mails of one sender do not. */
    private static byte[] fingerprint(MailIn mail) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String date = mail.messageId().isEmpty() ? mail.receivedAt().toString() : "";
            return digest.digest(String.join("\u0000", mail.messageId(), date, mail.from(), mail.subject(), mail.text())
                    .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the platform knows no SHA-256", e);
        }
    }
}
