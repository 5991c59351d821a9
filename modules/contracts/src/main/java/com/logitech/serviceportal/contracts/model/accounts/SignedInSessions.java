package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sessions, found by the hash of their token. */
@ApplicationScoped
public class SignedInSessions {

    @Inject
    private ContractsSql sql;

    public void begin(Secret token, UserId user, String address, Instant at) {
        sql.now().update("INSERT INTO contracts.signed_in_sessions (token_hash, user_id, created_at, seen_at, address) VALUES (?, ?, ?, ?, "
                + "?)",
                token.hash(), user.value(), at, at, address);
    }

    /** The session with its person, in one look-up; dead or alive. */
    public Optional<SignedInSession> find(Secret token) {
        return sql.now().first("SELECT s.created_at, s.seen_at, s.ended_at, s.working_for, " + PortalUsers.PERSON
                        + " FROM contracts.signed_in_sessions s JOIN contracts.portal_users u ON u.id = s.user_id WHERE s.token_hash = ?",
                row -> new SignedInSession(PortalUsers.person(row, 5), Sql.instant(row, 1), Sql.instant(row, 2),
                        Optional.ofNullable(Sql.instant(row, 3)), Optional.ofNullable(Sql.uuid(row, 4)).map(CustomerId::new)),
                token.hash());
    }

    /** Writes down that it was used; one that is being written down elsewhere at this moment is left to that. */
    public void mark(Secret token, Instant seenAt) {
        sql.now().update("UPDATE contracts.signed_in_sessions SET seen_at = ? WHERE token_hash ="
                + " (SELECT token_hash FROM contracts.signed_in_sessions WHERE token_hash = ? AND seen_at < ? FOR UPDATE SKIP LOCKED)",
                seenAt, token.hash(), seenAt);
    }

    /** For whom the person works in this session from now on; for none in particular if empty (R144). */
    public void workFor(Secret token, UUID user, Optional<CustomerId> customer) {
        sql.now().update("UPDATE contracts.signed_in_sessions SET working_for = CAST(? AS uuid) WHERE token_hash = ? AND user_id = ?",
                customer.map(CustomerId::toString).orElse(null), token.hash(), user);
    }

    public void end(Secret token, Instant at) {
        sql.now().update("UPDATE contracts.signed_in_sessions SET ended_at = ? WHERE token_hash = ? AND ended_at IS NULL", at,
                token.hash());
    }

    public void endAll(UserId user, Instant at) {
        sql.now().update("UPDATE contracts.signed_in_sessions SET ended_at = ? WHERE user_id = ? AND ended_at IS NULL", at, user.value());
    }

    /** Removes sessions begun before, all long over. */
    public void purge(Instant begunBefore) {
        sql.now().update("DELETE FROM contracts.signed_in_sessions WHERE created_at < ?", begunBefore);
    }
}
