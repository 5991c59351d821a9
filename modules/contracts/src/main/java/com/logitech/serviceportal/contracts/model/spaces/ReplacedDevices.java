package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Which unit was sent in place of which device, and since when it is there. */
@ApplicationScoped
public class ReplacedDevices {

    @Inject
    private ContractsSql sql;

    /** @param now when it is sent (UTC) */
    public void send(DeviceId failed, DeviceId replacement, Instant now) {
        sql.now().update("INSERT INTO contracts.device_replacements (replacement_id, failed_id, recorded_at) VALUES (?, ?, ?)",
                replacement.value(), failed.value(), now);
    }

    /** The device whose place the unit is to take; empty once it has, or where something else took it. */
    public Optional<DeviceId> awaiting(DeviceId replacement) {
        return sql.now().list("SELECT r.failed_id FROM contracts.device_replacements r WHERE r.replacement_id = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM contracts.device_replacements t WHERE t.failed_id = r.failed_id AND t.since IS NOT NULL)",
                row -> new DeviceId(Sql.uuid(row, 1)), replacement.value()).stream().findFirst();
    }

    /** It was not sent. @return false once it has arrived */
    public boolean recall(DeviceId replacement) {
        return sql.now().update("DELETE FROM contracts.device_replacements WHERE replacement_id = ? AND since IS NULL",
                replacement.value()) > 0;
    }

    /** @param at when it arrived (UTC) */
    public void arrive(DeviceId replacement, DeviceId failed, Instant at, Instant now) {
        sql.now().update("UPDATE contracts.device_replacements SET since = ?, since_known_at = ? WHERE replacement_id = ?"
                + " AND failed_id = ?", at, now, replacement.value(), failed.value());
    }

    /** An onsite spare has a device's place. @param now since when (UTC) */
    public void standIn(DeviceId failed, DeviceId spare, Instant now) {
        sql.now().update("INSERT INTO contracts.device_replacements (replacement_id, failed_id, recorded_at, since, since_known_at,"
                + " as_spare) VALUES (?, ?, ?, ?, ?, true)", spare.value(), failed.value(), now, now, now);
    }

    /** A place that was taken. @param since UTC @param asSpare whether by an onsite spare */
    public record Taken(DeviceId by, Instant since, boolean asSpare) {
    }

    /** What has a device's place. */
    public Optional<Taken> taken(DeviceId failed) {
        return sql.now().first("SELECT replacement_id, since, as_spare FROM contracts.device_replacements WHERE failed_id = ?"
                        + " AND since IS NOT NULL",
                row -> new Taken(new DeviceId(Sql.uuid(row, 1)), Sql.instant(row, 2), row.getBoolean(3)), failed.value());
    }

    /** Whether a unit took some device's place. */
    public boolean hasTaken(DeviceId replacement) {
        return sql.now().number("SELECT count(*) FROM contracts.device_replacements WHERE replacement_id = ? AND since IS NOT NULL",
                replacement.value()) > 0;
    }
}
