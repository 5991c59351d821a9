package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.OncePerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Keys of commands and the answers they got. */
@ApplicationScoped
public class AnsweredKeys {

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    /**
     * Takes the key for this transaction's command. Waits for a running twin, so that it is known how that ended.
     *
     * @param forgottenBefore a key used before is free again
     * @return whether it was free
     */
    public boolean take(UUID user, String key, String digest, Instant at, Instant forgottenBefore) {
        return em.createNativeQuery("INSERT INTO contracts.answered_keys AS k (user_id, key, digest, status, body, location, etag, at) "
                        + "VALUES (?1, ?2, ?3, 0, '', '', '', ?4) ON CONFLICT (user_id, key) DO UPDATE "
                        + "SET digest = excluded.digest, status = 0, body = '', location = '', etag = '', at = excluded.at WHERE k.at < ?5")
                .setParameter(1, user).setParameter(2, key).setParameter(3, digest).setParameter(4, at).setParameter(5, forgottenBefore)
                .executeUpdate() == 1;
    }

    /** The answer the key got, and to what. */
    public Answered answered(UUID user, String key) {
        Object[] row = (Object[]) em.createNativeQuery("SELECT digest, status, body, location, etag FROM contracts.answered_keys WHERE user_id = ?1 AND key = ?2")
                .setParameter(1, user).setParameter(2, key).getSingleResult();
        return new Answered((String) row[0],
                new OncePerKey.Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]));
    }

    /** @param digest of the request that got the answer */
    public record Answered(String digest, OncePerKey.Answer answer) {
    }

    /** Keeps the answer of the command that took the key. */
    public void keep(UUID user, String key, OncePerKey.Answer answer) {
        em.flush();
        em.createNativeQuery("UPDATE contracts.answered_keys SET status = ?3, body = ?4, location = ?5, etag = ?6 WHERE user_id = ?1 AND key = ?2")
                .setParameter(1, user).setParameter(2, key).setParameter(3, answer.status()).setParameter(4, answer.body())
                .setParameter(5, answer.location()).setParameter(6, answer.etag()).executeUpdate();
    }

    /** Removes old keys, some at a time, leaving those in use. */
    public void purge(Instant before, int atMost) {
        em.createNativeQuery("DELETE FROM contracts.answered_keys WHERE ctid = ANY (ARRAY(SELECT ctid FROM contracts.answered_keys WHERE at < ?1 "
                        + "ORDER BY at LIMIT ?2 FOR UPDATE SKIP LOCKED))")
                .setParameter(1, before).setParameter(2, atMost).executeUpdate();
    }
}
