package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.model.SearchKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/** Tries that failed, and those under way, which count as failed until they succeed. */
@ApplicationScoped
public class FailedSignIns {

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    /** Makes tries for the same account wait for each other until this transaction ends, so that together they cannot pass the bound. */
    public void oneAtATime(String email) {
        em.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(?1) AS text)").setParameter(1, ByteBuffer.wrap(keyOf(email)).getLong()).getSingleResult();
    }

    /** Newest first. */
    public List<Instant> ofAccount(String email, Instant since) {
        return instants("SELECT at FROM contracts.failed_sign_ins WHERE account_key = ?1 AND at > ?2 ORDER BY at DESC LIMIT ?3",
                keyOf(email), since, Throttle.PER_ACCOUNT);
    }

    /** Newest first. */
    public List<Instant> ofAddress(String address, Instant since) {
        return instants("SELECT at FROM contracts.failed_sign_ins WHERE address = ?1 AND at > ?2 ORDER BY at DESC LIMIT ?3",
                address, since, Throttle.PER_ADDRESS);
    }

    /** Writes a try down before it is made. @return by which to {@link #forget} it */
    public long record(String email, String address, Instant at) {
        Object id = em.createNativeQuery("INSERT INTO contracts.failed_sign_ins (account_key, address, at) VALUES (?1, ?2, ?3) RETURNING id")
                .setParameter(1, keyOf(email)).setParameter(2, address).setParameter(3, at).getSingleResult();
        return ((Number) id).longValue();
    }

    /** It did not fail. */
    public void forget(long recorded) {
        em.createNativeQuery("DELETE FROM contracts.failed_sign_ins WHERE id = ?1").setParameter(1, recorded).executeUpdate();
    }

    /** Removes what counts no more. */
    public void purge(Instant before) {
        em.createNativeQuery("DELETE FROM contracts.failed_sign_ins WHERE at < ?1").setParameter(1, before).executeUpdate();
    }

    private static byte[] keyOf(String email) {
        return Secret.hashOf(SearchKey.of(email));
    }

    private List<Instant> instants(String sql, Object of, Instant since, int atMost) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, of).setParameter(2, since).setParameter(3, atMost).getResultList();
        return rows.stream().map(Columns::instant).toList();
    }
}
