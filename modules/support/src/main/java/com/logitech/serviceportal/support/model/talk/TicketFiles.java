package com.logitech.serviceportal.support.model.talk;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Attachments.FileContent;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files beside the words of tickets. */
@ApplicationScoped
public class TicketFiles {

    private static final String COLUMNS = "f.id, f.name, f.media_type, f.picture, f.bytes, f.sha256";

    @Inject
    private SupportSql sql;

    /** A word with what is beside it. @param by how the books sign who said it */
    public record Word(WordKind kind, String by, int files, long bytes) {
    }

    /** The word with its files, held until the transaction ends, so that two senders do not take one place. */
    public Optional<Word> hold(TicketId ticket, EntryId entry) {
        Sql now = sql.now();
        return now.first("SELECT e.kind, e.said_by FROM support.entries e WHERE e.ticket_id = ? AND e.id = ? FOR UPDATE",
                row -> List.of(row.getString(1), row.getString(2)), ticket.value(), entry.value())
                .flatMap(word -> now.first("SELECT count(*), coalesce(sum(f.bytes), 0) FROM support.files f WHERE f.entry_id = ?",
                        row -> new Word(WordKind.valueOf(word.get(0)), word.get(1), row.getInt(1), row.getLong(2)), entry.value()));
    }

    /** @param position from 1 @param by how the books sign who added it @param now UTC */
    public void add(TicketId ticket, EntryId entry, int position, FileContent file, String by, Instant now) {
        AttachedFile kept = file.file();
        sql.now().update("INSERT INTO support.files (id, ticket_id, entry_id, position, name, media_type, picture, bytes, sha256, content,"
                        + " at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.id().value(), ticket.value(), entry.value(), position, kept.name(), kept.mediaType(), kept.picture(), kept.bytes(),
                kept.sha256(), file.content(), now, by);
    }

    /** Repeats the files beside a word beside the word that repeats it in another ticket. */
    public void repeat(EntryId word, TicketId ticket, EntryId entry) {
        sql.now().update("INSERT INTO support.files (id, ticket_id, entry_id, position, name, media_type, picture, bytes, sha256, content,"
                + " at, added_by) SELECT gen_random_uuid(), ?, ?, position, name, media_type, picture, bytes, sha256, content, at, added_by"
                + " FROM support.files WHERE entry_id = ?", ticket.value(), entry.value(), word.value());
    }

    /** The files of tickets that go on together, by their word, without what is in them. @param notes whether those of notes too */
    public Map<EntryId, List<AttachedFile>> of(Collection<TicketId> tickets, boolean notes) {
        Map<EntryId, List<AttachedFile>> files = new HashMap<>();
        sql.now().each("SELECT " + COLUMNS + ", f.entry_id FROM support.files f JOIN support.entries e ON e.id = f.entry_id"
                + " WHERE f.ticket_id = ANY(?) AND (? OR e.kind <> 'NOTE') ORDER BY f.entry_id, f.position", row -> {
            files.computeIfAbsent(new EntryId(Sql.uuid(row, 7)), unused -> new ArrayList<>()).add(file(row));
            return true;
        }, ids(tickets), notes);
        return files;
    }

    /** One file with its content. @param notes whether one of a note may be given */
    public Optional<FileContent> find(Collection<TicketId> tickets, TicketFileId file, boolean notes) {
        return sql.now().first("SELECT " + COLUMNS + ", f.content FROM support.files f JOIN support.entries e ON e.id = f.entry_id"
                        + " WHERE f.ticket_id = ANY(?) AND f.id = ? AND (? OR e.kind <> 'NOTE')",
                row -> new FileContent(file(row), row.getBytes(7)), ids(tickets), file.value(), notes);
    }

    private static Sql.Many ids(Collection<TicketId> tickets) {
        return Sql.ids(tickets.stream().map(TicketId::value).toList());
    }

    private static AttachedFile file(ResultSet row) throws SQLException {
        return new AttachedFile(new TicketFileId(Sql.uuid(row, 1)), row.getString(2), row.getString(3), row.getBoolean(4), row.getInt(5),
                row.getString(6));
    }
}
