package com.logitech.serviceportal.contracts.model.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.MovedThing;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.fairuse.FairUseNote.Tolerance;
import com.logitech.serviceportal.contracts.terms.fairuse.Stay;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where devices and licenses have been, as far as they may have gone to and fro (R21); what of it counts is the terms' to say. */
@ApplicationScoped
public class Movements {

    /** Who came back somewhere at least so often, in the order of the customers. */
    private static final String CAME_BACK = """
            SELECT customer_id, kind, subject_id FROM (
                SELECT kind, customer_id, subject_id, went, came, space_id,
                    lag(space_id) OVER again AS home, lead(space_id) OVER again AS back
                FROM (
                    SELECT 'DEVICE' AS kind, customer_id, device_id AS subject_id, space_id, lower(during) AS came, upper(during) AS went
                    FROM contracts.device_locations WHERE superseded_at IS NULL AND space_id IS NOT NULL
                    UNION ALL
                    SELECT 'LICENSE', customer_id, license_id, space_id, lower(during), upper(during)
                    FROM contracts.assignments WHERE superseded_at IS NULL) stays
                WHERE CAST(? AS uuid) IS NULL OR customer_id = CAST(? AS uuid)
                WINDOW again AS (PARTITION BY kind, subject_id ORDER BY came)) moves
            WHERE home = back AND home <> space_id AND went BETWEEN ? AND ?
            GROUP BY customer_id, kind, subject_id HAVING count(*) > ? ORDER BY customer_id, kind, subject_id""";

    private static final String STAYS = """
            SELECT l.device_id, l.space_id, lower(l.during), upper(l.during), 'Device ' || d.serial
            FROM contracts.device_locations l JOIN contracts.devices d ON d.id = l.device_id
            WHERE l.superseded_at IS NULL AND l.space_id IS NOT NULL AND l.device_id = ANY(?)
            UNION ALL
            SELECT a.license_id, a.space_id, lower(a.during), upper(a.during), 'License ' || c.number || '-' || l.position
            FROM contracts.assignments a JOIN contracts.licenses l ON l.id = a.license_id JOIN contracts.contracts c ON c.id = a.contract_id
            WHERE a.superseded_at IS NULL AND a.license_id = ANY(?)
            ORDER BY 1, 3""";

    @Inject
    private ContractsSql sql;

    /** A device or license that came back to where it had been. */
    public record Mover(CustomerId customer, MovedThing kind, UUID subject) {
    }

    /** Where a device or license was, in order. @param called "Device 2347FW0A12B8" */
    public record Track(UUID subject, String called, List<Stay> stays) {
    }

    /** What came back more often than is ordinary. @param customer only his; empty for everyone's */
    public List<Mover> cameBack(Optional<CustomerId> customer, Tolerance tolerance, Instant now) {
        String whose = customer.map(CustomerId::toString).orElse(null);
        return sql.now().list(CAME_BACK,
                row -> new Mover(new CustomerId(Sql.uuid(row, 1)), MovedThing.valueOf(row.getString(2)), Sql.uuid(row, 3)),
                whose, whose, now.minusSeconds(tolerance.lookBackDays() * 86_400L), now, tolerance.visits());
    }

    /** Where each was, in one statement. */
    public List<Track> tracks(List<Mover> movers) {
        Sql.Many ids = Sql.ids(movers.stream().map(Mover::subject).toList());
        Map<UUID, List<Line>> lines = sql.now().list(STAYS,
                        row -> new Line(Sql.uuid(row, 1), row.getString(5), new Stay(Sql.uuid(row, 2).toString(), Sql.instant(row, 3),
                                Optional.ofNullable(Sql.instant(row, 4)))), ids, ids).stream()
                .collect(Collectors.groupingBy(Line::subject, LinkedHashMap::new, Collectors.toList()));
        return lines.entrySet().stream().map(one -> new Track(one.getKey(), one.getValue().get(0).called(),
                one.getValue().stream().map(Line::stay).toList())).toList();
    }

    private record Line(UUID subject, String called, Stay stay) {
    }

    /** Lets nobody else look at the customer's moves until the transaction ends. */
    public void hold(CustomerId customer) {
        sql.now().number("SELECT 1 FROM contracts.customers WHERE id = ? FOR UPDATE", customer.value());
    }

    /** What is ordinary, by the parameters in force at the instant (UTC). */
    public Tolerance tolerance(Instant now) {
        return new Tolerance(parameter("FAIR_USE_WINDOW_DAYS", now), parameter("FAIR_USE_TOLERATED", now),
                parameter("FAIR_USE_LOOK_BACK_DAYS", now));
    }

    /** The same for licenses tried on Spaces of another category: on how many days it is, and how long a try counts. */
    public Tolerance toleranceOfTries(Instant now) {
        int lookBackDays = parameter("FAIR_USE_LOOK_BACK_DAYS", now);
        return new Tolerance(lookBackDays, parameter("FAIR_USE_TOLERATED_TRIES", now), lookBackDays);
    }

    private int parameter(String name, Instant now) {
        return sql.now().first("SELECT value::int FROM contracts.parameters WHERE name = ? AND effective_from <= ? AND recorded_at <= ?"
                        + " ORDER BY effective_from DESC, recorded_at DESC LIMIT 1",
                row -> row.getInt(1), name, LocalDate.ofInstant(now, ZoneOffset.UTC), now)
                .orElseThrow(() -> new IllegalStateException("the parameter " + name + " has no row"));
    }
}
