package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/** Tries that failed, and those under way, which count as failed until they succeed. */
@ApplicationScoped
public class FailedSignIns {

    @Inject
    private ContractsSql sql;

    /** Makes tries for the same account wait for each other until this transaction ends, so that together they cannot pass the bound. */
    public void oneAtATime(String email) {
        sql.now().first("SELECT pg_advisory_xact_lock(?)::text", row -> row.getString(1), ByteBuffer.wrap(keyOf(email)).getLong());
    }

    /** Newest first. */
    public List<Instant> ofAccount(String email, Instant since) {
        return instants("SELECT at FROM contracts.failed_sign_ins WHERE account_key = ? AND at > ? ORDER BY at DESC LIMIT ?",
                keyOf(email), since, Throttle.PER_ACCOUNT);
    }

    /** Newest first. */
    public List<Instant> ofAddress(String address, Instant since) {
        return instants("SELECT at FROM contracts.failed_sign_ins WHERE address = ? AND at > ? ORDER BY at DESC LIMIT ?",
                address, since, Throttle.PER_ADDRESS);
    }

    /** Writes a try down before it is made. @return by which to {@link #forget} it */
    public long record(String email, String address, Instant at) {
        return sql.now().number("INSERT INTO contracts.failed_sign_ins (account_key, address, at) VALUES (?, ?, ?) RETURNING id",
                keyOf(email), address, at);
    }

    /** It did not fail. */
    public void forget(long recorded) {
        sql.now().update("DELETE FROM contracts.failed_sign_ins WHERE id = ?", recorded);
    }

    /** Removes what counts no more. */
    public void purge(Instant before) {
        sql.now().update("DELETE FROM contracts.failed_sign_ins WHERE at < ?", before);
    }

    private static byte[] keyOf(String email) {
        return Secret.hashOf(SearchKey.of(email));
    }

    private List<Instant> instants(String select, Object of, Instant since, int atMost) {
        return sql.now().list(select, row -> Sql.instant(row, 1), of, since, atMost);
    }
}
