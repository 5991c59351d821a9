package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Which product goes in place of which, by their codes; rows are ended, never removed. */
@ApplicationScoped
public class Substitutes {

    @Inject
    ReplacementSql sql;

    /** @param model what failed @param instead what is equal or better @param allowedAt UTC */
    public record Allowed(String model, String instead, Instant allowedAt) {
    }

    /** Those in force, in the order in which they are taken. */
    public List<Allowed> inForce() {
        return sql.now().list("SELECT model, instead, allowed_at FROM replacement.substitutes WHERE ended_at IS NULL"
                + " ORDER BY model, allowed_at", row -> new Allowed(row.getString(1), row.getString(2), Sql.instant(row, 3)));
    }

    /** @param by who signs for it */
    public void add(Allowed added, String by) {
        sql.now().update("INSERT INTO replacement.substitutes (id, model, instead, allowed_at, allowed_by)"
                + " VALUES (gen_random_uuid(), ?, ?, ?, ?)", added.model(), added.instead(), added.allowedAt(), by);
    }

    /** @return whether it was in force */
    public boolean end(String model, String instead, Instant now) {
        return sql.now().update("UPDATE replacement.substitutes SET ended_at = ? WHERE model = ? AND instead = ? AND ended_at IS NULL",
                now, model, instead) > 0;
    }
}
