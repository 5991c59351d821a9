package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions, found by the hash of their token. */
@ApplicationScoped
public class SignedInSessions {

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    public void begin(Secret token, UserId user, String address, Instant at) {
        em.createNativeQuery("INSERT INTO contracts.signed_in_sessions (token_hash, user_id, created_at, seen_at, address) VALUES (?1, ?2, ?3, ?3, ?4)")
                .setParameter(1, token.hash()).setParameter(2, user.value()).setParameter(3, at).setParameter(4, address).executeUpdate();
    }

    /** The session with its person, in one look-up; dead or alive. */
    public Optional<SignedInSession> find(Secret token) {
        List<?> rows = em.createNativeQuery("SELECT s.created_at, s.seen_at, s.ended_at, " + PortalUsers.PERSON
                        + " FROM contracts.signed_in_sessions s JOIN contracts.portal_users u ON u.id = s.user_id WHERE s.token_hash = ?1")
                .setParameter(1, token.hash()).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> new SignedInSession(PortalUsers.person(row, 3),
                Columns.instant(row[0]), Columns.instant(row[1]), Optional.ofNullable(Columns.instant(row[2]))));
    }

    /** Writes down that it was used; one that is being written down elsewhere at this moment is left to that. */
    public void mark(Secret token, Instant seenAt) {
        em.createNativeQuery("UPDATE contracts.signed_in_sessions SET seen_at = ?2 WHERE token_hash = "
                        + "(SELECT token_hash FROM contracts.signed_in_sessions WHERE token_hash = ?1 AND seen_at < ?2 FOR UPDATE SKIP LOCKED)")
                .setParameter(1, token.hash()).setParameter(2, seenAt).executeUpdate();
    }

    public void end(Secret token, Instant at) {
        em.createNativeQuery("UPDATE contracts.signed_in_sessions SET ended_at = ?2 WHERE token_hash = ?1 AND ended_at IS NULL")
                .setParameter(1, token.hash()).setParameter(2, at).executeUpdate();
    }

    public void endAll(UserId user, Instant at) {
        em.createNativeQuery("UPDATE contracts.signed_in_sessions SET ended_at = ?2 WHERE user_id = ?1 AND ended_at IS NULL")
                .setParameter(1, user.value()).setParameter(2, at).executeUpdate();
    }

    /** Removes sessions begun before, all long over. */
    public void purge(Instant begunBefore) {
        em.createNativeQuery("DELETE FROM contracts.signed_in_sessions WHERE created_at < ?1").setParameter(1, begunBefore).executeUpdate();
    }
}
