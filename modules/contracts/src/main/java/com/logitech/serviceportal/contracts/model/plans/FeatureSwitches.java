package com.logitech.serviceportal.contracts.model.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned.Cause;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where Sync features are switched off, and were. */
@ApplicationScoped
public class FeatureSwitches {

    private static final String LINE = "SELECT w.id, w.plan_id, w.customer_id, w.space_id, lower(w.during), upper(w.during), w.reason,"
            + " w.ended_because, w.recorded_at, w.recorded_by FROM contracts.feature_switches w";
    private static final String OPEN = " w.superseded_at IS NULL AND upper_inf(w.during)";

    @Inject
    private ContractsSql sql;

    /** The customer's that are off now. */
    public List<FeatureSwitch> openOf(CustomerId customer) {
        return sql.now().list(LINE + " WHERE w.customer_id = ? AND" + OPEN + " ORDER BY w.id", FeatureSwitches::line, customer.value());
    }

    /** Those of these Spaces that are off now. */
    public List<FeatureSwitch> openOn(Collection<SpaceId> spaces) {
        return spaces.isEmpty() ? List.of() : sql.now().list(LINE + " WHERE w.space_id = ANY(?) AND" + OPEN, FeatureSwitches::line,
                Sql.ids(spaces.stream().map(SpaceId::value).toList()));
    }

    /** How many of the plan are off now. @param plan the first of the plans that took each other's place */
    public int countOpen(ContractId plan) {
        return (int) sql.now().number("SELECT count(*) FROM contracts.feature_switches w WHERE w.plan_id = ? AND" + OPEN, plan.value());
    }

    /** Whether any of the customer's is off now. */
    public boolean anyOpenOf(CustomerId customer) {
        return sql.now().number("SELECT count(*) FROM (SELECT 1 FROM contracts.feature_switches w WHERE w.customer_id = ? AND" + OPEN
                + " LIMIT 1) AS one", customer.value()) > 0;
    }

    /** Whose any is off now. */
    public List<CustomerId> customersWithOpen() {
        return sql.now().list("SELECT DISTINCT w.customer_id FROM contracts.feature_switches w WHERE" + OPEN + " ORDER BY 1",
                row -> new CustomerId(Sql.uuid(row, 1)));
    }

    /** Writes lines, however many, in one statement. */
    public void add(Collection<FeatureSwitch> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sql.now().update("""
                        INSERT INTO contracts.feature_switches
                            (id, plan_id, customer_id, space_id, during, reason, ended_because, recorded_at, recorded_by)
                        SELECT id, plan_id, customer_id, space_id, tstzrange(begun, ended), reason, ended_because, recorded_at, recorded_by
                        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            AS line (id, plan_id, customer_id, space_id, begun, ended, reason, ended_because, recorded_at, recorded_by)""",
                ids(lines, FeatureSwitch::id), ids(lines, line -> line.plan().value()), ids(lines, line -> line.customer().value()),
                ids(lines, line -> line.space().value()), each("timestamptz", lines, line -> line.from().toString()),
                each("timestamptz", lines, line -> line.until().map(Instant::toString).orElse(null)),
                each("text", lines, FeatureSwitch::reason), each("text", lines, line -> line.ended().map(Enum::name).orElse(null)),
                each("timestamptz", lines, line -> line.recordedAt().toString()), each("text", lines, FeatureSwitch::recordedBy));
    }

    /** Writes that they are on again from the instant. */
    public void end(Collection<FeatureSwitch> lines, Instant at, Cause cause) {
        if (!lines.isEmpty()) {
            sql.now().update("UPDATE contracts.feature_switches SET superseded_at = ? WHERE id = ANY(?) AND superseded_at IS NULL", at,
                    ids(lines, FeatureSwitch::id));
            add(lines.stream().flatMap(line -> line.endedAt(at, cause).stream()).toList());
        }
    }

    private static FeatureSwitch line(ResultSet row) throws SQLException {
        return new FeatureSwitch(Sql.uuid(row, 1), new ContractId(Sql.uuid(row, 2)), new CustomerId(Sql.uuid(row, 3)),
                new SpaceId(Sql.uuid(row, 4)), Sql.instant(row, 5), Optional.ofNullable(Sql.instant(row, 6)), row.getString(7),
                Optional.ofNullable(row.getString(8)).map(Cause::valueOf), Sql.instant(row, 9), row.getString(10));
    }

    private static Sql.Many ids(Collection<FeatureSwitch> lines, Function<FeatureSwitch, UUID> id) {
        return Sql.ids(lines.stream().map(id).toList());
    }

    private static Sql.Many each(String type, Collection<FeatureSwitch> lines, Function<FeatureSwitch, Object> part) {
        return new Sql.Many(type, lines.stream().map(part).collect(Collectors.toCollection(ArrayList::new)));
    }
}
