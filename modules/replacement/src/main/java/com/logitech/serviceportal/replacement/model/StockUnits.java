package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.stock.Stock.StockQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units that lie in the warehouses, each by itself. Products go by their codes here. */
@ApplicationScoped
public class StockUnits {

    private static final String COLUMNS = "u.id, u.serial, u.model, u.warehouse, u.stocked_at, u.return_id, u.set_aside_at";
    /** What may go for a return: a unit of its own model, or of one that is allowed instead. */
    private static final String FITS = "(u.model = r.model OR EXISTS (SELECT 1 FROM replacement.substitutes s"
            + " WHERE s.model = r.model AND s.instead = u.model AND s.ended_at IS NULL))";
    private static final String WITHOUT = "r.state = 'AUTHORIZED' AND NOT EXISTS (SELECT 1 FROM replacement.stock_units h"
            + " WHERE h.return_id = r.id AND h.left_at IS NULL)";

    @Inject
    ReplacementSql sql;

    /** A unit in stock. @param heldFor the return it is set aside for @param since since when (UTC) */
    public record Unit(UUID id, String serial, String model, String warehouse, Instant stockedAt, Optional<ReturnId> heldFor,
            Optional<Instant> since) {
    }

    /** @param free and how many are not @param setAside how many are */
    public record Line(String model, String warehouse, int free, int setAside) {
    }

    /** How many returns wait for a unit. @param product what failed, as the return has it @param model its code */
    public record Missing(String product, String model, int returns) {
    }

    /** Those are in stock now. @param now UTC */
    public void put(Collection<SerialNumber> serials, String model, String warehouse, Instant now) {
        sql.now().update("INSERT INTO replacement.stock_units (id, serial, model, warehouse, stocked_at)"
                        + " SELECT gen_random_uuid(), one, ?, ?, ? FROM unnest(?) one", model, warehouse, now,
                Sql.texts(serials.stream().map(SerialNumber::value).toList()));
    }

    /** Which of them are in stock, or were sent at any time. */
    public List<String> known(Collection<SerialNumber> serials) {
        Sql.Many asked = Sql.texts(serials.stream().map(SerialNumber::value).toList());
        return sql.now().list("SELECT serial FROM replacement.stock_units WHERE left_at IS NULL AND serial = ANY(?)"
                + " UNION SELECT serial FROM replacement.shipments WHERE serial = ANY(?) AND withdrawn_at IS NULL ORDER BY 1",
                row -> row.getString(1), asked, asked);
    }

    /** Holds it until the transaction ends. */
    public Optional<Unit> lock(SerialNumber serial) {
        return sql.now().first("SELECT " + COLUMNS + " FROM replacement.stock_units u WHERE u.serial = ? AND u.left_at IS NULL"
                + " FOR UPDATE", StockUnits::unit, serial.value());
    }

    /**
     * Sets the unit aside that fits a return best. What somebody else is setting aside at this instant is passed over.
     *
     * @param model     of what failed
     * @param warehouse from where it goes rather than from any other; empty if from none
     * @param now       UTC
     */
    public Optional<Unit> setAside(ReturnId id, String model, Optional<String> warehouse, Instant now) {
        return sql.now().first("WITH best AS (SELECT u.id FROM replacement.stock_units u LEFT JOIN replacement.substitutes s"
                        + " ON s.model = ? AND s.instead = u.model AND s.ended_at IS NULL"
                        + " WHERE u.return_id IS NULL AND u.left_at IS NULL AND (u.model = ? OR s.id IS NOT NULL)"
                        + " ORDER BY u.warehouse = ? DESC, s.allowed_at NULLS FIRST, u.stocked_at, u.id LIMIT 1"
                        + " FOR UPDATE OF u SKIP LOCKED)"
                        + " UPDATE replacement.stock_units u SET return_id = ?, set_aside_at = ? FROM best WHERE u.id = best.id"
                        + " RETURNING " + COLUMNS, StockUnits::unit, model, model, warehouse.orElse(""), id.value(), now);
    }

    /** What was set aside for a return is free again. */
    public void release(ReturnId id) {
        sql.now().update("UPDATE replacement.stock_units SET return_id = NULL, set_aside_at = NULL"
                + " WHERE return_id = ? AND left_at IS NULL", id.value());
    }

    /** It is sent for a return. @param now UTC */
    public void send(Unit unit, ReturnId id, Instant now) {
        sql.now().update("UPDATE replacement.stock_units SET return_id = ?, set_aside_at = ?, left_at = ? WHERE id = ?", id.value(),
                unit.since().orElse(now), now, unit.id());
    }

    /** It was not sent after all, and lies there again, if it did before. */
    public void takeBack(String serial, ReturnId id) {
        sql.now().update("UPDATE replacement.stock_units SET left_at = NULL, return_id = NULL, set_aside_at = NULL"
                + " WHERE serial = ? AND return_id = ? AND left_at IS NOT NULL", serial, id.value());
    }

    /** It is in stock no longer, and goes to nobody. @param now UTC */
    public void takeOut(Unit unit, String reason, Instant now) {
        sql.now().update("UPDATE replacement.stock_units SET return_id = NULL, set_aside_at = NULL, left_at = ?, reason = ? WHERE id = ?",
                now, reason, unit.id());
    }

    /** Some returns that wait and for which something lies there: those sent first before the others, the longest waiting first. */
    public List<ReturnId> waiting(int most) {
        return sql.now().list("SELECT r.id FROM replacement.returns r WHERE " + WITHOUT + " AND EXISTS (SELECT 1"
                        + " FROM replacement.stock_units u WHERE u.return_id IS NULL AND u.left_at IS NULL AND " + FITS + ")"
                        + " ORDER BY r.way = 'ADVANCED' DESC, r.decided_at, r.id LIMIT ?", row -> new ReturnId(Sql.uuid(row, 1)), most);
    }

    /** Holds a return that waits until the transaction ends, unless somebody else does, or it waits no longer. */
    public boolean lockWaiting(ReturnId id) {
        return sql.now().first("SELECT r.id FROM replacement.returns r WHERE r.id = ? AND " + WITHOUT + " FOR UPDATE SKIP LOCKED",
                row -> true, id.value()).isPresent();
    }

    public List<Line> lines() {
        return sql.now().list("SELECT u.model, u.warehouse, count(*) FILTER (WHERE u.return_id IS NULL),"
                        + " count(u.return_id) FROM replacement.stock_units u WHERE u.left_at IS NULL GROUP BY u.model, u.warehouse",
                row -> new Line(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)));
    }

    /** That for which most wait first. */
    public List<Missing> missing() {
        return sql.now().list("SELECT min(r.product), r.model, count(*) FROM replacement.returns r WHERE " + WITHOUT
                        + " GROUP BY r.model, CASE WHEN r.model = '' THEN r.product END ORDER BY 3 DESC, 1",
                row -> new Missing(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /** What is set aside for some returns. */
    public Map<ReturnId, Unit> heldFor(Collection<ReturnId> returns) {
        return returns.isEmpty() ? Map.of() : sql.now().list("SELECT " + COLUMNS + " FROM replacement.stock_units u"
                        + " WHERE u.return_id = ANY(?) AND u.left_at IS NULL", StockUnits::unit,
                        Sql.ids(returns.stream().map(ReturnId::value).toList()))
                .stream().collect(Collectors.toMap(unit -> unit.heldFor().orElseThrow(), Function.identity()));
    }

    /** Those that have lain there longest first. */
    public Page<Unit> page(StockQuery asked, Paging paging) {
        Where where = new Where().and("u.left_at IS NULL");
        asked.product().ifPresent(product -> where.and("u.model = ?", product));
        asked.warehouse().ifPresent(warehouse -> where.and("u.warehouse = ?", warehouse));
        return Listed.along(sql.now(), "SELECT u.id FROM replacement.stock_units u", where, "u.stocked_at, u.id", paging,
                (beyond, last) -> beyond.and("(u.stocked_at, u.id) > (?, ?)", last.instant(), last.id()))
                .page(id -> id, this::find, Unit::stockedAt);
    }

    private Map<UUID, Unit> find(Collection<UUID> ids) {
        return sql.now().list("SELECT " + COLUMNS + " FROM replacement.stock_units u WHERE u.id = ANY(?)", StockUnits::unit, Sql.ids(ids))
                .stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(Sql.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4), Sql.instant(row, 5),
                Optional.ofNullable(Sql.uuid(row, 6)).map(ReturnId::new), Optional.ofNullable(Sql.instant(row, 7)));
    }
}
