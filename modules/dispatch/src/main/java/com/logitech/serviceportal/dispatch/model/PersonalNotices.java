package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.dispatch.api.NoticeBoard.Notice;
import com.logitech.serviceportal.dispatch.api.NoticeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the portal has to tell its people. */
@ApplicationScoped
public class PersonalNotices {

    @Inject
    private DispatchSql sql;

    /** Puts one up, unless the person was told under the same key before. */
    public void add(UUID person, Optional<UUID> customer, String kind, Map<String, String> facts, String onceKey, Instant at) {
        sql.now().update("INSERT INTO dispatch.notices (id, person, customer_id, kind, facts, once_key, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (person, once_key) DO NOTHING", UUID.randomUUID(), person, customer.orElse(null), kind,
                FactNotes.text(facts), onceKey, at);
    }

    /** Newest first. */
    public Page<Notice> page(UUID person, boolean unread, Paging paging) {
        Where where = new Where().and("n.person = ?", person);
        if (unread) {
            where.and("n.read_at IS NULL");
        }
        return Listed.along(sql.now(), "SELECT n.id FROM dispatch.notices n", where, "n.at DESC, n.id DESC", paging,
                (beyond, last) -> beyond.and("(n.at, n.id) < (?, ?)", last.instant(), last.id()))
                .page(NoticeId::new, this::find, Notice::at);
    }

    private Map<NoticeId, Notice> find(Collection<NoticeId> ids) {
        return sql.now().list("SELECT n.id, n.customer_id, n.kind, n.facts, n.at, n.read_at FROM dispatch.notices n WHERE n.id = ANY(?)",
                row -> new Notice(new NoticeId(Sql.uuid(row, 1)), Optional.ofNullable(Sql.uuid(row, 2)).map(CustomerId::new),
                        row.getString(3), FactNotes.facts(row.getString(4)), Sql.instant(row, 5),
                        Optional.ofNullable(Sql.instant(row, 6))),
                Sql.ids(ids.stream().map(NoticeId::value).toList())).stream().collect(Collectors.toMap(Notice::id, Function.identity()));
    }

    /** What he was told of, one for each notice, oldest first. */
    public List<String> kinds(UUID person) {
        return sql.now().list("SELECT kind || ', ' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC' FROM dispatch.notices"
                + " WHERE person = ? ORDER BY at, id", row -> row.getString(1), person);
    }

    public void remove(UUID person) {
        sql.now().update("DELETE FROM dispatch.notices WHERE person = ?", person);
    }

    public long unread(UUID person) {
        return sql.now().number("SELECT count(*) FROM dispatch.notices WHERE person = ? AND read_at IS NULL", person);
    }

    /** @return whether there is such a notice of his */
    public boolean read(UUID person, NoticeId notice, Instant at) {
        return sql.now().update("UPDATE dispatch.notices SET read_at = coalesce(read_at, ?) WHERE id = ? AND person = ?", at,
                notice.value(), person) == 1;
    }

    public void readAll(UUID person, Instant at) {
        sql.now().update("UPDATE dispatch.notices SET read_at = ? WHERE person = ? AND read_at IS NULL", at, person);
    }

    /** Removes some of what was read before then. @return how many */
    public int forget(Instant readBefore, int most) {
        return sql.now().update("DELETE FROM dispatch.notices WHERE id IN (SELECT id FROM dispatch.notices WHERE read_at < ? LIMIT ?)",
                readBefore, most);
    }
}
