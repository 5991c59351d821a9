package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.DriftKind;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation.Drift;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Where Sync and we say different things, and while we did. */
@ApplicationScoped
public class SyncDrifts {

    @Inject
    private ContractsSql sql;

    /** A difference seen. @param about a device's serial number or name; empty for the Space itself */
    public record Seen(SpaceId space, String about, DriftKind kind, String ours, String theirs) {
    }

    /** Writes down what is seen of these Spaces: what both sides say unchanged goes on, all else ends, and what is new begins. */
    public void see(CustomerId customer, SyncLinkId link, Collection<SpaceId> spaces, List<Seen> seen, Instant now) {
        sql.now().update("""
                UPDATE contracts.sync_drifts d SET until = ? WHERE d.space_id = ANY(?) AND d.until IS NULL AND NOT EXISTS (
                SELECT 1 FROM unnest(?, ?, ?, ?, ?) AS s (space_id, about, kind, ours, theirs)
                 WHERE (s.space_id, s.about, s.kind, s.ours, s.theirs) = (d.space_id, d.about, d.kind, d.ours, d.theirs))""",
                now, Sql.ids(spaces.stream().map(SpaceId::value).toList()), many("uuid", seen, one -> one.space().value()),
                many("text", seen, Seen::about), many("text", seen, one -> one.kind().name()), many("text", seen, Seen::ours),
                many("text", seen, Seen::theirs));
        sql.now().update("""
                INSERT INTO contracts.sync_drifts (id, customer_id, link_id, space_id, about, kind, ours, theirs, since)
                SELECT gen_random_uuid(), CAST(? AS uuid), CAST(? AS uuid), s.space_id, s.about, s.kind, s.ours, s.theirs,
                       CAST(? AS timestamptz)
                  FROM unnest(?, ?, ?, ?, ?) AS s (space_id, about, kind, ours, theirs)
                    ON CONFLICT (space_id, about, kind) WHERE until IS NULL DO NOTHING""",
                customer.value(), link.value(), now, many("uuid", seen, one -> one.space().value()), many("text", seen, Seen::about),
                many("text", seen, one -> one.kind().name()), many("text", seen, Seen::ours), many("text", seen, Seen::theirs));
    }

    private static Sql.Many many(String type, List<Seen> rows, Function<Seen, Object> value) {
        return new Sql.Many(type, rows.stream().map(value).collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    /** Ends what is said of Spaces the pull did not name. */
    public void endUnnamed(SyncLinkId link, SyncPullId pull, Instant now) {
        sql.now().update("UPDATE contracts.sync_drifts d SET until = ? WHERE d.link_id = ? AND d.until IS NULL AND NOT EXISTS (SELECT 1"
                + " FROM contracts.sync_pull_rows r WHERE r.pull_id = ? AND r.space_id = d.space_id"
                + " AND r.verdict NOT IN ('REFUSED', 'VANISHED'))", now, link.value(), pull.value());
    }

    /** Ends all that is said by an organization. */
    public void end(SyncLinkId link, Instant now) {
        sql.now().update("UPDATE contracts.sync_drifts SET until = ? WHERE link_id = ? AND until IS NULL", now, link.value());
    }

    /** The customer's differences now, the newest first. */
    public Page<Drift> page(CustomerId customer, Paging paging) {
        Where where = new Where().and("d.customer_id = ?", customer.value()).and("d.until IS NULL");
        return Listed.along(sql.now(), "SELECT d.id FROM contracts.sync_drifts d", where, "d.since DESC, d.id", paging,
                (beyond, last) -> beyond.and("(d.since < CAST(? AS timestamptz) OR d.since = CAST(? AS timestamptz) AND d.id > ?)",
                        last.key(), last.key(), last.id()))
                .page(Function.<UUID>identity(), this::found, Drift::since);
    }

    private Map<UUID, Drift> found(Collection<UUID> ids) {
        Map<UUID, Drift> drifts = new HashMap<>();
        sql.now().each("SELECT d.id, d.link_id, d.space_id, s.name, d.about, d.kind, d.ours, d.theirs, d.since FROM contracts.sync_drifts d"
                        + " JOIN contracts.spaces s ON s.id = d.space_id WHERE d.id = ANY(?)",
                row -> drifts.put(Sql.uuid(row, 1), new Drift(new SyncLinkId(Sql.uuid(row, 2)), new SpaceId(Sql.uuid(row, 3)),
                        row.getString(4), row.getString(5), DriftKind.valueOf(row.getString(6)), row.getString(7), row.getString(8),
                        Sql.instant(row, 9))) == null, Sql.ids(ids));
        return drifts;
    }
}
