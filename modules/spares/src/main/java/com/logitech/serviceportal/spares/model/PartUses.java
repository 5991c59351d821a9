package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.PartUse;
import com.logitech.serviceportal.spares.api.units.PartUseId;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.api.units.SpareId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was taken from spares, and whether it was replaced (R86). */
@ApplicationScoped
public class PartUses {

    @Inject
    SparesSql sql;

    /** A part is used. @param at UTC */
    public void add(SpareId spare, String part, DeviceId failed, SerialNumber failedSerial, Instant at) {
        sql.now().update("INSERT INTO spares.part_uses (id, spare_id, part, failed_id, failed_serial, used_at) VALUES (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), spare.value(), part, failed.value(), failedSerial.value(), at);
    }

    /** It was replaced. @return false if it was before @param at UTC */
    public boolean replace(PartUseId part, Parcel parcel, Instant at) {
        return sql.now().update("UPDATE spares.part_uses SET replaced_at = ?, carrier = ?, tracking = ? WHERE id = ?"
                + " AND replaced_at IS NULL", at, parcel.carrier(), parcel.tracking(), part.value()) > 0;
    }

    /** What was taken from a spare, the last first. */
    public List<PartUse> of(SpareId spare) {
        return sql.now().list("SELECT id, part, failed_serial, used_at, replaced_at, tracking FROM spares.part_uses WHERE spare_id = ?"
                        + " ORDER BY used_at DESC, id",
                row -> new PartUse(new PartUseId(Sql.uuid(row, 1)), row.getString(2), new SerialNumber(row.getString(3)),
                        Sql.instant(row, 4), Optional.ofNullable(Sql.instant(row, 5)), row.getString(6)), spare.value());
    }

    /** Which of these spares a part is missing of. */
    public Set<SpareId> incomplete(Collection<SpareId> spares) {
        return spares.isEmpty() ? Set.of() : new HashSet<>(sql.now().list("SELECT DISTINCT spare_id FROM spares.part_uses"
                + " WHERE replaced_at IS NULL AND spare_id = ANY(?)", row -> new SpareId(Sql.uuid(row, 1)),
                Sql.ids(spares.stream().map(SpareId::value).toList())));
    }
}
