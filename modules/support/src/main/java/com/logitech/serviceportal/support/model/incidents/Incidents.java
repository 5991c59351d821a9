package com.logitech.serviceportal.support.model.incidents;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;
import com.logitech.serviceportal.support.api.work.RefusalReason;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What tickets are about, and what was written down in working on them. All instants are UTC. */
@ApplicationScoped
public class Incidents {

    private static final String DUE = "closed_at IS NULL AND follow_up_at <= ? AND reminded_at IS DISTINCT FROM follow_up_at";

    @PersistenceContext(unitName = "support")
    private EntityManager books;
    @Inject
    private SupportSql sql;

    /** Whether any ticket is about the device. */
    public boolean anyAbout(DeviceId device) {
        return sql.now().number("SELECT count(*) FROM support.incidents WHERE device_id = ?", device.value()) > 0;
    }

    /** Why a ticket stands still. @param fact with which it began @param duty what the customer has to see to, if that is why */
    public record Stop(UUID fact, Optional<Duty> duty, String vendor, boolean assistance, String software) {
    }

    /** Something that was tried. @param by how the books sign who tried it */
    public record Step(UUID id, String tried, String result, Instant at, String by) {
    }

    /** That an incident is outside JumpStart. @param path is empty in some of before alone */
    public record Refusal(UUID id, RefusalReason reason, String path, String product, LocalDate incidentOn, Instant at, String by) {
    }

    /** A follow-up that is due. @param at when it was (UTC) */
    public record Reminder(CustomerId customer, TicketId ticket, TicketNumber number, Instant at) {
    }

    public void add(Incident incident) {
        books.persist(incident);
    }

    /** What the ticket is about; empty for one that names nothing. */
    public Optional<Incident> find(TicketId ticket) {
        return Optional.ofNullable(books.find(Incident.class, ticket.value()));
    }

    /** The same, to be written in by who holds the ticket. */
    public Incident held(TicketId ticket) {
        return find(ticket).orElseGet(() -> {
            Incident unnamed = new Incident(ticket, Incident.Subject.unnamed(), Optional.empty());
            books.persist(unnamed);
            return unnamed;
        });
    }

    public void add(TicketId ticket, Stop stop) {
        sql.now().update("INSERT INTO support.stops (fact_id, ticket_id, duty, vendor, assistance, software) VALUES (?, ?, ?, ?, ?, ?)",
                stop.fact(), ticket.value(), stop.duty().map(Duty::name).orElse(null), stop.vendor(), stop.assistance(), stop.software());
    }

    /** By the facts with which they began. */
    public Map<UUID, Stop> stops(TicketId ticket) {
        return sql.now().list("SELECT fact_id, duty, vendor, assistance, software FROM support.stops WHERE ticket_id = ?",
                row -> new Stop(Sql.uuid(row, 1), Optional.ofNullable(row.getString(2)).map(Duty::valueOf), row.getString(3),
                        row.getBoolean(4), row.getString(5)),
                ticket.value()).stream().collect(Collectors.toMap(Stop::fact, Function.identity()));
    }

    public void add(TicketId ticket, Duty duty, DutyStanding standing, String by, Instant now) {
        sql.now().update("INSERT INTO support.duties (id, ticket_id, duty, standing, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), ticket.value(), duty.name(), standing.name(), now, by);
    }

    /** How each duty stands; one that nobody has asked about, as such. */
    public Map<Duty, DutyStanding> duties(TicketId ticket) {
        Map<Duty, DutyStanding> standings = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            standings.put(duty, DutyStanding.NOT_ASKED);
        }
        sql.now().list("SELECT DISTINCT ON (duty) duty, standing FROM support.duties WHERE ticket_id = ? ORDER BY duty, recorded_at DESC",
                row -> standings.put(Duty.valueOf(row.getString(1)), DutyStanding.valueOf(row.getString(2))), ticket.value());
        return standings;
    }

    public void add(TicketId ticket, Step step) {
        sql.now().update("INSERT INTO support.troubleshooting (id, ticket_id, tried, result, recorded_at, recorded_by)"
                + " VALUES (?, ?, ?, ?, ?, ?)", step.id(), ticket.value(), step.tried(), step.result(), step.at(), step.by());
    }

    /** In the order they were tried. */
    public List<Step> steps(TicketId ticket) {
        return sql.now().list("SELECT id, tried, result, recorded_at, recorded_by FROM support.troubleshooting WHERE ticket_id = ?"
                        + " ORDER BY recorded_at, id",
                row -> new Step(Sql.uuid(row, 1), row.getString(2), row.getString(3), Sql.instant(row, 4), row.getString(5)),
                ticket.value());
    }

    public void add(TicketId ticket, Refusal refusal) {
        sql.now().update("INSERT INTO support.refusals (id, ticket_id, reason, path, product, incident_on, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                refusal.id(), ticket.value(), refusal.reason().name(), refusal.path(), refusal.product(), refusal.incidentOn(),
                refusal.at(), refusal.by());
    }

    /** In the order they were given. */
    public List<Refusal> refusals(TicketId ticket) {
        return sql.now().list("SELECT id, reason, path, product, incident_on, recorded_at, recorded_by FROM support.refusals"
                        + " WHERE ticket_id = ? ORDER BY recorded_at, id",
                row -> new Refusal(Sql.uuid(row, 1), RefusalReason.valueOf(row.getString(2)), row.getString(3), row.getString(4),
                        Sql.day(row, 5), Sql.instant(row, 6), row.getString(7)),
                ticket.value());
    }

    /**
     * Marks as told the follow-ups due by an instant (UTC) that are untold and whose tickets nobody else holds. Who is writing in one of
     * them just then has seen all that was said: its version stays.
     */
    public List<Reminder> remind(Instant now, int most) {
        return remind(DUE + " ORDER BY follow_up_at LIMIT ?", now, most);
    }

    /** The same for one of them. */
    public List<Reminder> remind(TicketId ticket, Instant now) {
        return remind(DUE + " AND id = ?", now, ticket.value());
    }

    private List<Reminder> remind(String condition, Object... values) {
        return sql.now().list("WITH due AS (SELECT id FROM support.tickets WHERE " + condition + " FOR UPDATE SKIP LOCKED)"
                        + " UPDATE support.tickets t SET reminded_at = t.follow_up_at FROM due WHERE t.id = due.id"
                        + " RETURNING t.customer_id, t.id, t.number, t.follow_up_at",
                row -> new Reminder(new CustomerId(Sql.uuid(row, 1)), new TicketId(Sql.uuid(row, 2)), new TicketNumber(row.getLong(3)),
                        Sql.instant(row, 4)), values);
    }

    /** Those whose follow-up is due by an instant (UTC), untold. */
    public List<TicketId> toRemind(Instant now, int most) {
        return sql.now().list("SELECT id FROM support.tickets WHERE " + DUE + " ORDER BY follow_up_at LIMIT ?",
                row -> new TicketId(Sql.uuid(row, 1)), now, most);
    }
}
