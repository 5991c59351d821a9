package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.OncePerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Keys of commands and the answers they got. */
@ApplicationScoped
public class AnsweredKeys {

    @Inject
    private ContractsSql sql;

    /**
     * Takes the key for this transaction's command. Waits for a running twin, so that it is known how that ended.
     *
     * @param forgottenBefore a key used before is free again
     * @return whether it was free
     */
    public boolean take(UUID user, String key, String digest, Instant at, Instant forgottenBefore) {
        return sql.now().update("INSERT INTO contracts.answered_keys AS k (user_id, key, digest, status, body, location, etag, at)"
                + " VALUES (?, ?, ?, 0, '', '', '', ?) ON CONFLICT (user_id, key) DO UPDATE"
                + " SET digest = excluded.digest, status = 0, body = '', location = '', etag = '', at = excluded.at WHERE k.at < ?",
                user, key, digest, at, forgottenBefore) == 1;
    }

    /** The answer the key got, and to what. */
    public Answered answered(UUID user, String key) {
        return sql.now().first("SELECT digest, status, body, location, etag FROM contracts.answered_keys WHERE user_id = ? AND key = ?",
                row -> new Answered(row.getString(1),
                        new OncePerKey.Answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5))),
                user, key).orElseThrow();
    }

    /** @param digest of the request that got the answer */
    public record Answered(String digest, OncePerKey.Answer answer) {
    }

    /** Keeps the answer of the command that took the key. */
    public void keep(UUID user, String key, OncePerKey.Answer answer) {
        sql.now().update("UPDATE contracts.answered_keys SET status = ?, body = ?, location = ?, etag = ? WHERE user_id = ? AND key = ?",
                answer.status(), answer.body(), answer.location(), answer.etag(), user, key);
    }

    /** Removes old keys, some at a time, leaving those in use. */
    public void purge(Instant before, int atMost) {
        sql.now().update("DELETE FROM contracts.answered_keys WHERE ctid = ANY (ARRAY(SELECT ctid FROM contracts.answered_keys"
                + " WHERE at < ? ORDER BY at LIMIT ? FOR UPDATE SKIP LOCKED))", before, atMost);
    }
}
