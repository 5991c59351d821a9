package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which firmware was released for which model (R83). */
@ApplicationScoped
public class FirmwareReleases {

    @Inject
    SparesSql sql;

    /** The latest of a model. @param product its code */
    public record Release(String product, String version, LocalDate releasedOn) {
    }

    /** @param by who signs @param at UTC */
    public void add(Release release, String by, Instant at) {
        sql.now().update("INSERT INTO spares.firmware (id, product, version, released_on, recorded_at, recorded_by)"
                + " VALUES (?, ?, ?, ?, ?, ?)", UUID.randomUUID(), release.product(), release.version(), release.releasedOn(), at, by);
    }

    /** The latest of each model. */
    public List<Release> latest() {
        return sql.now().list("SELECT DISTINCT ON (product) product, version, released_on FROM spares.firmware"
                        + " ORDER BY product, released_on DESC, recorded_at DESC",
                row -> new Release(row.getString(1), row.getString(2), Sql.day(row, 3)));
    }

    /** The latest of one. @param product its code */
    public Optional<Release> latest(String product) {
        return latest().stream().filter(release -> release.product().equals(product)).findFirst();
    }
}
