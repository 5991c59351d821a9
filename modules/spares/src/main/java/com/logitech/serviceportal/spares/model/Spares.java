package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareQuery;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The spares. */
@ApplicationScoped
public class Spares {

    private static final String READY = "s.deployed_at IS NULL AND s.gone IS NULL AND s.arrived_at IS NOT NULL";

    @PersistenceContext(unitName = "spares")
    private EntityManager books;
    @Inject
    SparesSql sql;

    /** Kept at once, so that a unit that is a spare already is found out here. */
    public void add(Spare added) {
        books.persist(added);
        books.flush();
    }

    /** Writes what was told so far. */
    public void flush() {
        books.flush();
    }

    public Optional<Spare> find(SpareId id) {
        return Optional.ofNullable(books.find(Spare.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<Spare> lock(SpareId id) {
        Optional<Spare> held = Optional.ofNullable(books.find(Spare.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
        held.ifPresent(books::refresh);
        return held;
    }

    private Map<SpareId, Spare> find(Collection<SpareId> ids) {
        return ids.isEmpty() ? Map.of() : books.createQuery("SELECT s FROM Spare s WHERE s.id IN :ids", Spare.class)
                .setParameter("ids", ids.stream().map(SpareId::value).toList()).getResultList().stream()
                .collect(Collectors.toMap(Spare::id, Function.identity()));
    }

    /** The spare that has its place. */
    public Optional<SpareId> next(SpareId id) {
        return sql.now().first("SELECT id FROM spares.spares WHERE former_id = ?", row -> new SpareId(Sql.uuid(row, 1)), id.value());
    }

    /** The spare that was used for a unit of a ticket, held until the transaction ends. */
    public Optional<Spare> lockUsedFor(TicketId ticket, String failedSerial) {
        return sql.now().first("SELECT id FROM spares.spares WHERE ticket_id = ? AND failed_serial = ?",
                row -> new SpareId(Sql.uuid(row, 1)), ticket.value(), failedSerial).flatMap(this::lock);
    }

    /** The spares that were used for units of a ticket, held until the transaction ends. */
    public List<Spare> lockUsedFor(TicketId ticket) {
        return sql.now().list("SELECT id FROM spares.spares WHERE ticket_id = ? ORDER BY id", row -> new SpareId(Sql.uuid(row, 1)),
                ticket.value()).stream().map(this::lock).flatMap(Optional::stream).toList();
    }

    /** The spare that was used last for a ticket. */
    public Optional<Spare> usedFor(TicketId ticket) {
        return sql.now().first("SELECT id FROM spares.spares WHERE ticket_id = ? ORDER BY deployed_at DESC LIMIT 1",
                row -> new SpareId(Sql.uuid(row, 1)), ticket.value()).flatMap(this::find);
    }

    /** A unit that is kept as a spare, or on its way to be. */
    public Optional<SpareId> kept(SerialNumber serial) {
        return sql.now().first("SELECT id FROM spares.spares WHERE serial = ? AND deployed_at IS NULL AND holding IN"
                + " ('IN_TRANSIT', 'ON_HAND')", row -> new SpareId(Sql.uuid(row, 1)), serial.value());
    }

    /** How many of each product a customer has or will have again, by the product's code. */
    public Map<String, Integer> models(CustomerId customer, SparesRow row) {
        return sql.now().list("SELECT product, count(*) FROM spares.spares WHERE customer_id = ? AND scale_row = ?"
                        + " AND holding IN ('IN_TRANSIT', 'ON_HAND', 'DEPLOYED', 'IN_REPAIR') GROUP BY product",
                found -> Map.entry(found.getString(1), found.getInt(2)), customer.value(), row.name()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those ready whose firmware is not the latest, or was not looked at since an instant, and of which nobody was reminded since it. */
    public List<SpareId> toRemind(Instant since, int most) {
        return sql.now().list("SELECT s.id FROM spares.spares s WHERE " + READY + " AND (s.reminded_at IS NULL OR s.reminded_at < ?)"
                        + " AND EXISTS (SELECT 1 FROM spares.firmware f WHERE f.product = s.product)"
                        + " AND (s.firmware IS NULL AND s.arrived_at < ? OR s.firmware_at < ? OR s.firmware IS NOT NULL AND s.firmware <>"
                        + " (SELECT f.version FROM spares.firmware f WHERE f.product = s.product"
                        + " ORDER BY f.released_on DESC, f.recorded_at DESC LIMIT 1)) ORDER BY s.arrived_at, s.id LIMIT ?",
                row -> new SpareId(Sql.uuid(row, 1)), since, since, since, most);
    }

    /** Those that are on their way or ready and all others, the last sent first. @param customers only theirs; empty for everyone's */
    public Page<Spare> page(Optional<Set<UUID>> customers, SpareQuery asked, String text, Paging paging) {
        Where where = new Where();
        customers.ifPresent(theirs -> where.and("s.customer_id = ANY(?)", Sql.ids(theirs)));
        asked.row().ifPresent(row -> where.and("s.scale_row = ?", row.name()));
        asked.state().ifPresent(state -> where.and(switch (state) {
            case ON_ITS_WAY -> "s.deployed_at IS NULL AND s.gone IS NULL AND s.arrived_at IS NULL";
            case READY -> READY;
            case DEPLOYED -> "s.deployed_at IS NOT NULL";
            case RETURNED -> "s.gone = 'RETURNED'";
            case LOST -> "s.gone = 'LOST'";
        }));
        if (asked.incomplete()) {
            where.and("s.id IN (SELECT p.spare_id FROM spares.part_uses p WHERE p.replaced_at IS NULL)");
        }
        if (!text.isEmpty()) {
            where.and("s.serial LIKE ?", Sql.startingWith(text.toUpperCase(Locale.ROOT)));
        }
        return Listed.along(sql.now(), "SELECT s.id FROM spares.spares s", where, "s.sent_at DESC, s.id", paging,
                        (beyond, last) -> beyond.and("(s.sent_at < ? OR s.sent_at = ? AND s.id > ?)", last.instant(), last.instant(),
                                last.id()))
                .page(SpareId::new, this::find, Spare::sentAt);
    }
}
