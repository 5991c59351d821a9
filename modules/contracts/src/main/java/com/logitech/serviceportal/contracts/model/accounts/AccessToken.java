package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.TokenId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A personal access token, without its secret: what a program may do in its person's name. */
@Entity
@Table(schema = "contracts", name = "access_tokens")
public class AccessToken {

    /** Being used is written down no more often. */
    public static final Duration MARKED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;
    @Column(name = "user_id")
    private UUID user;
    private String name;
    @Column(name = "token_hash")
    private byte[] tokenHash;
    private String scopes;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {
    }

    /** @param expiresAt first instant at which it opens nothing more (UTC); empty for one without end */
    public AccessToken(TokenId id, UserId user, String name, Secret secret, Set<String> scopes, Instant createdAt,
            Optional<Instant> expiresAt) {
        this.id = id.value();
        this.user = user.value();
        this.name = name;
        this.tokenHash = secret.hash();
        this.scopes = scopes.stream().sorted().collect(Collectors.joining(" "));
        this.createdAt = createdAt;
        this.expiresAt = expiresAt.orElse(null);
    }

    /** Ends it for good. @return whether it had not been before */
    public boolean revoke(Instant at) {
        boolean first = revokedAt == null;
        revokedAt = first ? at : revokedAt;
        return first;
    }

    /** Whether it opens the door. */
    public boolean isAlive(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Whether its use has to be written down again. */
    public boolean mustBeMarked(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(MARKED_EVERY));
    }

    public TokenId id() {
        return new TokenId(id);
    }

    public UserId user() {
        return new UserId(user);
    }

    public String name() {
        return name;
    }

    public Set<String> scopes() {
        return new LinkedHashSet<>(Arrays.asList(scopes.split(" ")));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
