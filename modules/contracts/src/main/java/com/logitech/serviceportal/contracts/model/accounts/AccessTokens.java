package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.TokenId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Personal access tokens. */
@ApplicationScoped
public class AccessTokens {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    public void add(AccessToken token) {
        books.persist(token);
    }

    /** The person's token. */
    public Optional<AccessToken> find(TokenId token, UserId of) {
        return Optional.ofNullable(books.find(AccessToken.class, token.value())).filter(found -> found.user().equals(of));
    }

    /** The person's tokens that were not revoked, newest first. */
    public List<AccessToken> of(UserId user) {
        return books.createQuery(
                "SELECT t FROM AccessToken t WHERE t.user = :user AND t.revokedAt IS NULL ORDER BY t.createdAt DESC, t.id",
                AccessToken.class)
                .setParameter("user", user.value()).getResultList();
    }

    /** A token with its person. */
    public record Presented(AccessToken token, Person person) {
    }

    /** The token with that secret, dead or alive. */
    public Optional<Presented> find(Secret secret) {
        return books.createQuery("SELECT t FROM AccessToken t WHERE t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream().findFirst().map(token -> new Presented(token, person(token.user())));
    }

    private Person person(UserId user) {
        return sql.now().first("SELECT " + PortalUsers.PERSON + " FROM contracts.portal_users u WHERE u.id = ?",
                row -> PortalUsers.person(row, 1), user.value()).orElseThrow();
    }

    /** Writes down that it was used; one that is being written down elsewhere at this moment is left to that. */
    public void mark(AccessToken token, Instant usedAt) {
        sql.now().update("UPDATE contracts.access_tokens SET last_used_at = ? WHERE id ="
                + " (SELECT id FROM contracts.access_tokens WHERE id = ? FOR UPDATE SKIP LOCKED)", usedAt, token.id().value());
    }
}
